import { existsSync } from 'node:fs';

const records = new URL('../../../src/data/', import.meta.url);

/**
 * Returns the URL for editing a page's source. The source is the record for code pages and generated guide pages, and
 * the page itself for other pages.
 */
export function editLink(repository: string, path: string, file: string): string {
  const edit = (source: string) => `${repository}/edit/main/${source}`;
  const code = /^codes\/(\d{3})\.md$/.exec(path)?.[1];
  if (code !== undefined) {
    const folder = existsSync(new URL(`registered/${code}.yaml`, records)) ? 'registered' : 'nonstandard';
    return edit(`src/data/${folder}/${code}.yaml`);
  }
  const generated = /^guide\/(comparisons|operations)\/([\w-]+)\.md$/.exec(path);
  if (generated !== null && generated[2] !== 'index')
    return edit(`src/data/${generated[1]}/${generated[2]}.yaml`);
  return edit(`docs/${file}`);
}
