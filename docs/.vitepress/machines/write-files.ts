import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redirectPage, redirects } from '../site/redirects.js';
import { origin } from '../site/settings.js';
import { twins } from '../site/twins.js';
import { unregisteredPages } from '../site/unregistered-pages.js';
import { cards, touchIcon } from './cards.js';
import { changes } from './changes.js';
import { feed, openSearch, robots } from './feed.js';

/** The parts of the site that `llms-full.txt` contains, in order. */
const IN_FULL = [
  /^codes\/\d{3}\.md$/,
  /^guide\/comparisons\/\d/,
  /^guide\/operations\/\w/,
  /^guide\//,
  /^api\//,
];

/** Combines the parts listed in `IN_FULL` into one file, for language models that read the entire text at once. */
function llmsFull(pages: ReadonlyMap<string, string>): string {
  const paths = IN_FULL.flatMap((part) => [...pages.keys()].filter((path) => part.test(path)).sort());
  return [...new Set(paths)].map((path) => pages.get(path)).join('\n---\n\n');
}

/** Writes the site's other files: files for programs, redirects, and the pages of unregistered codes. */
export async function writeFiles(
  outDir: string,
  markdown: ReadonlyMap<string, string>,
  address: (path: string) => string,
  local: (path: string) => string,
): Promise<void> {
  const files = new Map<string, string | Uint8Array>([
    ...twins(address),
    ...markdown,
    ['llms-full.txt', llmsFull(markdown)],
    ['robots.txt', robots(origin === undefined ? undefined : address('/sitemap.xml'))],
    ['apple-touch-icon.png', touchIcon()],
    ...unregisteredPages(readFileSync(join(outDir, 'codes/index.html'), 'utf8'), address, local),
    ...[...redirects()].map(([file, redirect]) => [file, redirectPage(redirect, address, local)] as const),
  ]);
  // These files contain full URLs or are reachable only by a full URL.
  if (origin !== undefined) {
    files.set('feed.xml', feed(changes(), address));
    files.set('opensearch.xml', openSearch(address));
    for (const [file, picture] of await cards()) files.set(file, picture);
  }
  for (const [path, content] of files) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
