import type { HeadConfig, PageData } from 'vitepress';
import { base, origin } from '../site/settings.js';
import { structuredData } from './structured-data.js';

const NOT_FOUND = '404.md';

/** Returns a page's public path. */
export const pathOfPage = (relativePath: string): string => `/${relativePath.replace(/(?:index)?\.md$/, '')}`;

/**
 * Returns the elements in the head that describe a page to programs. They contain full URLs only if the origin is
 * known.
 */
export function headForMachines(page: PageData, address: (path: string) => string): HeadConfig[] {
  const path = pathOfPage(page.relativePath);
  const code: unknown = page.params?.['code'];
  const title = page.title || 'http-status-atlas';
  const head: HeadConfig[] = [
    ['link', { rel: 'apple-touch-icon', href: `${base}apple-touch-icon.png` }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: page.description }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:site_name', content: 'http-status-atlas' }],
    ['meta', { name: 'twitter:card', content: origin === undefined ? 'summary' : 'summary_large_image' }],
  ];
  if (page.relativePath === NOT_FOUND) return head;
  head.push(['link', { rel: 'alternate', type: 'text/markdown', href: `${base}${page.relativePath}` }]);
  if (typeof code === 'string') {
    head.push(['link', { rel: 'alternate', type: 'application/json', href: `${base}codes/${code}.json` }]);
    const url = origin === undefined ? undefined : address(path);
    head.push([
      'script',
      { type: 'application/ld+json' },
      structuredData(Number(code), page.description, url),
    ]);
  }
  if (origin !== undefined) {
    const card = address(`/cards/${typeof code === 'string' ? code : 'site'}.png`);
    head.push(
      ['link', { rel: 'canonical', href: address(path) }],
      ['meta', { property: 'og:url', content: address(path) }],
      ['meta', { property: 'og:image', content: card }],
      ['meta', { property: 'og:image:width', content: '1200' }],
      ['meta', { property: 'og:image:height', content: '630' }],
      ['meta', { property: 'og:image:alt', content: `${title}: ${page.description}` }],
      [
        'link',
        { rel: 'alternate', type: 'application/atom+xml', title: 'Changes', href: address('/feed.xml') },
      ],
      [
        'link',
        {
          rel: 'search',
          type: 'application/opensearchdescription+xml',
          title: 'HTTP status codes',
          href: address('/opensearch.xml'),
        },
      ],
    );
  }
  return head;
}
