// Measures the library and its alternatives in one run. Writes docs/performance.md, its plots, results.json, and the
// tables in the README. If the arguments name subjects, such as `npm run bench -- search bundles`, only these subjects
// are measured again.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { behavior as behaviorOf } from './behavior.mjs';
import { bundleSizes } from './bundle-size.mjs';
import { coldStart } from './cold-start.mjs';
import { growth } from './growth.mjs';
import { hotPath } from './hot-path.mjs';
import { page } from './page.mjs';
import { plot } from './plot.mjs';
import { readingLogs, readingResponses } from './reading.mjs';
import { writeTables } from './readme.mjs';
import { measureSearch, readDocuments } from './search.mjs';
import { readRows } from './source.mjs';
import { installSizes, typeCost } from './types-and-install.mjs';

const root = new URL('../../', import.meta.url);
const atlas = await import(new URL('dist/index.js', root).href);
const own = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const { dependencies: peers } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const COMPARED = [
  'statuses',
  'http-status-codes',
  'http-status',
  '@readme/http-status-codes',
  'know-your-http-well',
  'builtin-status-codes',
  '@status/codes',
  'http-codex',
];

const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

const asked = process.argv.slice(2);
const before = JSON.parse(readFileSync(new URL('test/bench/results.json', root), 'utf8'));
const SUBJECTS = [
  'hot',
  'search',
  'grown',
  'logs',
  'responses',
  'cold',
  'bundles',
  'types',
  'install',
  'behavior',
];
const unknown = asked.filter((name) => !SUBJECTS.includes(name));
if (unknown.length > 0) throw new RangeError(`Cannot measure ${unknown}: expected some of ${SUBJECTS}`);

/** Measures a subject, or returns its previous results if the arguments name only other subjects. */
async function measured(subject, measure) {
  if (asked.length > 0 && !asked.includes(subject)) return before[subject];
  say(subject);
  return measure();
}

if ((await readDocuments()).length !== atlas.list().length)
  throw new Error('Build first: the documents are not those of dist');

const judged = JSON.parse(readFileSync(new URL('test/search/judged.json', root), 'utf8'));
const queries = judged.map(({ query }) => query);
const hot = await measured('hot', () => hotPath(atlas));
const search = await measured('search', () => measureSearch(atlas));
const grown = await measured('grown', async () => growth(atlas, await readRows(), queries));
const logs = await measured('logs', readingLogs);
const responses = await measured('responses', readingResponses);
const cold = await measured('cold', coldStart);
const bundles = await measured('bundles', bundleSizes);
const types = await measured('types', typeCost);
const install = await measured('install', () => installSizes(COMPARED));
const behavior = await measured('behavior', () => behaviorOf(atlas));
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `Node.js ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
  versions: Object.entries(peers)
    .map(([name, version]) => `${name} ${version}`)
    .join(', '),
  dependencies: Object.keys(own.dependencies ?? {}).length,
  hot,
  search,
  grown,
  logs,
  responses,
  cold,
  bundles,
  types,
  install,
  behavior,
};

const plots = {
  'search-records': {
    title: 'Search time by number of records',
    x: 'records',
    y: 'median microseconds a query',
    lines: [{ name: 'search', values: grown.records }],
  },
  'search-length': {
    title: 'Search time by length of the query',
    x: 'characters',
    y: 'microseconds',
    lines: [{ name: 'search', values: grown.length }],
  },
  'matcher-patterns': {
    title: 'Time of statusMatcher by number of patterns',
    x: 'patterns',
    y: 'nanoseconds a call',
    lines: [{ name: 'statusMatcher', values: grown.patterns }],
  },
  stream: {
    title: 'Time to classify and count a stream of codes',
    x: 'codes',
    y: 'milliseconds',
    lines: ['classify', 'switch', 'division'].map((name) => ({
      name,
      values: grown.stream.map((one) => [one.codes, one[name]]),
    })),
  },
};
mkdirSync(new URL('docs/performance/', root), { recursive: true });
for (const [name, drawing] of Object.entries(plots)) {
  writeFileSync(new URL(`docs/performance/${name}.svg`, root), plot(drawing));
}
writeFileSync(new URL('docs/performance.md', root), page(results));
writeFileSync(new URL('test/bench/results.json', root), `${JSON.stringify(results, null, 1)}\n`);
writeTables(results);
say('wrote docs/performance.md and the tables of README.md');
