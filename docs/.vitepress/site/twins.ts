import { readdirSync, readFileSync } from 'node:fs';
import { list, listComparisons, listOperations } from '../atlas.js';
import { titleOf } from './words.js';

const built = new URL('../../../', import.meta.url);
const examples = new URL('../../examples/', import.meta.url);

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Returns the files that contain the pages' content for programs, by path. */
export function twins(address: (path: string) => string): Map<string, string> {
  const files = new Map<string, string>();
  for (const description of list()) files.set(`codes/${description.code}.json`, json(description));
  files.set('codes.json', read('data.json'));
  files.set('schema.json', read('schema.json'));
  files.set('llms.txt', llms(address));
  for (const name of readdirSync(examples)) {
    files.set(`examples/${name}`, readFileSync(new URL(name, examples), 'utf8'));
  }
  return files;
}

const read = (name: string) => readFileSync(new URL(name, built), 'utf8');

/** Writes llms.txt, an overview for language models (https://llmstxt.org). */
function llms(address: (path: string) => string): string {
  const codes = list().map(
    (one) => `- [${one.code} ${titleOf(one)}](${address(`/codes/${one.code}`)}): ${one.summary}`,
  );
  const comparisons = listComparisons().map(
    (set) => `- [${set.join(', ')}](${address(`/guide/comparisons/${set.join('-')}`)})`,
  );
  const operations = listOperations().map((name) => `- [${name}](${address(`/guide/operations/${name}`)})`);
  return [
    '# http-status-atlas',
    '',
    '> Every HTTP status code, registered with IANA or used by a vendor: meaning, causes, headers, caching, retry rules, and sources. The data is also available as an npm package.',
    '',
    `To get the Markdown version of a page, add \`.md\` to its path, as in \`/codes/404.md\`. [llms-full.txt](${address('/llms-full.txt')}) contains all of these versions in one file. Each code is also available as JSON, for example at \`/codes/404.json\`. See also [all codes as JSON](${address('/codes.json')}) and [the schema](${address('/schema.json')}).`,
    '',
    '## Status codes',
    '',
    ...codes,
    '',
    '## Which code to send for an operation',
    '',
    ...operations,
    '',
    '## Commonly confused codes',
    '',
    ...comparisons,
    '',
    '## Optional',
    '',
    `- [Guide](${address('/guide/')})`,
    `- [API reference](${address('/api/')})`,
    '',
  ].join('\n');
}
