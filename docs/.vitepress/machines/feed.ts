import { REGISTRY_UPDATED } from '../atlas.js';
import { fullTitle } from '../site/code-pages.js';
import { type Change, codesIn } from './changes.js';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const MOST = 40;

/** Writes an Atom feed of the changes to the registry snapshot and the dataset. */
export function feed(all: readonly Change[], address: (path: string) => string): string {
  const data = all.filter(({ files }) => files.some((file) => file.startsWith('src/data/'))).slice(0, MOST);
  const snapshot = `${REGISTRY_UPDATED}T00:00:00Z`;
  const updated = data[0]?.date ?? snapshot;
  const entries = data.map(({ hash, date, subject, files }) => {
    const codes = codesIn(files);
    const named =
      codes.length === 0 ? 'Not specific to one code.' : codes.slice(0, 12).map(fullTitle).join(', ');
    const more = codes.length > 12 ? `, and ${codes.length - 12} more` : '';
    const page = codes.length === 1 ? `/codes/${codes[0]}` : '/codes/';
    return `<entry><id>${address('/feed.xml')}#${hash}</id><title>${escaped(subject)}</title><updated>${date}</updated><link href="${address(page)}"/><summary>${escaped(named + more)}</summary></entry>`;
  });
  entries.push(
    `<entry><id>${address('/feed.xml')}#registry-${REGISTRY_UPDATED}</id><title>IANA registry as of ${REGISTRY_UPDATED}</title><updated>${snapshot}</updated><link href="https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml"/><summary>The snapshot that the registered codes are checked against.</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${address('/feed.xml')}</id><title>http-status-atlas: registry and dataset</title><updated>${updated}</updated>
<link href="${address('/')}"/><link rel="self" href="${address('/feed.xml')}"/><author><name>the http-status-atlas authors</name></author>
${entries.join('\n')}
</feed>
`;
}

/** Writes the description that lets browsers add the site to their search engines. */
export const openSearch = (
  address: (path: string) => string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>HTTP status</ShortName>
<Description>Search HTTP status codes by code, reason phrase, symptom, or log line</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>
<Url type="text/html" method="get" template="${address('/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;

/** Writes robots.txt, which allows everything. If the site has an origin, the file includes the URL of the sitemap. */
export const robots = (sitemap: string | undefined): string =>
  `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `Sitemap: ${sitemap}\n`}`;
