import { fileURLToPath } from 'node:url';
import { defineConfig, type HeadConfig } from 'vitepress';
import { list } from './atlas.js';
import { changes, lastChanged } from './machines/changes.js';
import { headForMachines } from './machines/head.js';
import { toMarkdown } from './machines/markdown.js';
import { writeFiles } from './machines/write-files.js';
import { arrangeApi } from './site/api-pages.js';
import { usesBuiltPackage } from './site/built-package.js';
import { fullTitle } from './site/code-pages.js';
import { extendComparison } from './site/comparison-pages.js';
import { nameCopyButtons } from './site/copy-buttons.js';
import { earlyFilter } from './site/early-filter.js';
import { earlyFonts } from './site/early-fonts.js';
import { editLink } from './site/edit-link.js';
import { splitExchanges } from './site/exchanges.js';
import { deleteInlined, inlineStyle } from './site/inline-style.js';
import { lightHighlighting } from './site/light-highlighting.js';
import { linkCodes } from './site/link-codes.js';
import { linkSources } from './site/link-sources.js';
import { describePage } from './site/page-description.js';
import { earlyPlatform } from './site/platform-names.js';
import { withSecurityPolicy } from './site/security-policy.js';
import { base, origin, repository } from './site/settings.js';
import { sideBySide } from './site/side-by-side.js';
import { labelTables } from './site/tables.js';
import { twins } from './site/twins.js';
import { withoutUnused } from './site/unused-files.js';
import { labelOf } from './site/words.js';

const built = (entryPoint: string) => fileURLToPath(new URL(`../../dist/${entryPoint}.js`, import.meta.url));
const docs = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/');
const known = new Set(list().map(({ code }) => code));
/** The Markdown version of each built page, by path. */
const markdownPages = new Map<string, string>();
/** The file name of the search script. The build sets it. */
let searchScript: string | undefined;
/** Converts a path to a URL: `local` adds the base path, and `address` also adds the origin if it is known. */
const local = (path: string) => `${base.replace(/\/$/, '')}${path}`;
const address = (path: string) => `${origin ?? ''}${local(path)}`;

export default defineConfig({
  lang: 'en',
  title: 'http-status-atlas',
  description: 'Every HTTP status code: what it means, what to check, and what to send.',
  base,
  cleanUrls: true,
  // The API pages keep the generator's name for their index, README.md.
  rewrites: { 'api/README.md': 'api/index.md' },
  srcExclude: ['**/node_modules/**'],
  // To pause transitions while the theme changes, VitePress would need an inline style, which the policy forbids.
  appearance: { disableTransition: false },
  lastUpdated: false,
  metaChunk: true,
  // The offset is the same as scroll-padding-top in site.css, because nothing is fixed at the top of a page.
  scrollOffset: 16,
  // The theme loads a page when the pointer rests on its link or the link receives focus.
  router: { prefetchLinks: false },
  ...(origin === undefined
    ? {}
    : {
        sitemap: {
          hostname: `${origin}${base}`,
          transformItems(items) {
            const changed = lastChanged(changes());
            return items.map((item) => {
              const lastmod = changed(item.url);
              return lastmod === undefined ? item : { ...item, lastmod };
            });
          },
        },
      }),
  head: [
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#fbfaf6', media: '(prefers-color-scheme: light)' }],
    ['meta', { name: 'theme-color', content: '#14171c', media: '(prefers-color-scheme: dark)' }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    headers: { level: [2, 3] },
    config(md) {
      linkSources(md);
      linkCodes(md, known);
      labelTables(md);
      sideBySide(md);
      splitExchanges(md);
      nameCopyButtons(md);
      lightHighlighting(md);
    },
  },
  transformPageData(page) {
    const code: unknown = page.params?.['record']?.code;
    const range: unknown = page.params?.['range'];
    if (typeof code === 'number') {
      page.title = fullTitle(code);
      page.description = page.params?.['record'].summary;
    } else if (typeof range === 'string') {
      page.title = `${range} ${labelOf(range)}`;
      page.description = `Every ${range} status code, registered or vendor-defined. ${page.params?.['intro']}`;
    }
    // The descriptions of generated pages and plain Markdown pages consist of their first sentences.
    if (page.description === '' && page.filePath !== undefined)
      page.description = describePage(`${docs}${page.filePath}`, page.relativePath, page.title);
    if (repository !== undefined && page.filePath !== undefined && !page.relativePath.startsWith('api/'))
      page.frontmatter['edit'] = editLink(repository, page.relativePath, page.filePath);
    // VitePress writes the description into an attribute without escaping it.
    page.description = page.description.replaceAll('"', "'");
  },
  transformHead({ assets, pageData }) {
    const fonts = assets.filter((asset) => asset.endsWith('.woff2'));
    const head: HeadConfig[] = [['script', {}, earlyFonts(fonts)]];
    if (pageData.relativePath === 'index.md') {
      head.push([
        'script',
        {},
        earlyFilter(searchScript === undefined ? undefined : `${base}${searchScript}`),
      ]);
    }
    if (pageData.frontmatter['layout'] === 'code') head.push(['script', {}, earlyPlatform]);
    head.push(...headForMachines(pageData, address));
    return head;
  },
  transformHtml(html, _file, { page, content, siteConfig }) {
    // VitePress renders its not-found page only with a script, but readers without scripts need this page most.
    const filled =
      page === '404.md' ? html.replace('<div id="app"></div>', `<div id="app">${content}</div>`) : html;
    if (page !== '404.md') markdownPages.set(page, toMarkdown(filled, address));
    return withSecurityPolicy(inlineStyle(withoutUnused(filled), siteConfig.outDir));
  },
  buildEnd({ outDir }) {
    deleteInlined(outDir);
    return writeFiles(outDir, markdownPages, address, local);
  },
  vite: {
    resolve: {
      alias: [
        { find: /^http-status-atlas$/, replacement: built('index') },
        { find: /^http-status-atlas\/(.+)$/, replacement: built('$1') },
      ],
    },
    worker: { format: 'es', plugins: () => [usesBuiltPackage()] },
    plugins: [
      usesBuiltPackage(),
      {
        name: 'completed-pages',
        enforce: 'pre',
        transform(source, id) {
          if (!id.startsWith(docs) || !id.endsWith('.md')) return undefined;
          const path = id.slice(docs.length);
          return arrangeApi(path, extendComparison(path, source), docs);
        },
      },
      {
        name: 'search-script',
        generateBundle(_options, bundle) {
          const chunks = Object.keys(bundle).filter((file) =>
            /^assets\/.*search-engine\.[\w-]+\.js$/.test(file),
          );
          searchScript ??= chunks[0];
        },
      },
      {
        name: 'twins',
        configureServer(server) {
          const files = twins(address);
          server.middlewares.use((request, response, next) => {
            const path = new URL(request.url ?? '/', 'http://local').pathname.slice(base.length);
            const text = files.get(path);
            if (text === undefined) return next();
            response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'text/plain');
            response.end(text);
          });
        },
      },
    ],
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  },
});
