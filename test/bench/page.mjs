import { BUDGETS } from './budgets.mjs';
import { count, table } from './markdown.mjs';

const percent = (value) => `${(100 * value).toFixed(1)} %`;

function budgets(all) {
  const missed = [];
  const rows = BUDGETS.map(({ what, budget, read, show, met, why }) => {
    const value = read(all);
    if (!met(value))
      missed.push(
        `- ${what}: ${show(value)}. ${why ?? 'The reason is unknown, so treat this as a regression.'}`,
      );
    return [what, budget, show(value), met(value) ? 'met' : '**missed**'];
  });
  const reasons = missed.length === 0 ? [] : ['', 'Reasons for the missed budgets:', '', ...missed];
  return [table([['Measurement', 'Budget', 'Result', ''], ...rows]), ...reasons].join('\n');
}

const bundles = ({ bundles: rows }) =>
  table([
    ['Program', 'Package', 'esbuild', 'Rollup and terser', 'Vite', 'webpack', 'esbuild, gzip'],
    ...rows.map(({ what, name, sizes, gzip }) => [
      what,
      name,
      ...['esbuild', 'rollup', 'vite', 'webpack'].map((bundler) => count(sizes[bundler])),
      count(gzip),
    ]),
  ]);

const cold = (rows) =>
  table([
    ['Module', 'Median (ms)', 'Middle half', 'Relative to empty'],
    ...rows.map(({ name, own, milliseconds, spread, ratio }) => [
      own ? (name === 'index' ? '`http-status-atlas`' : `\`http-status-atlas/${name}\``) : name,
      milliseconds.toFixed(2),
      spread,
      ratio.toFixed(2),
    ]),
  ]);

const hot = ({ hot: cases }) =>
  cases
    .map(({ what, contenders, differing, inputs }) =>
      [
        `### ${what}`,
        '',
        table([
          ['', 'ns per call', 'Middle half', 'Relative to the floor'],
          ...contenders.map(({ name, nanoseconds, spread, ratio }) => [
            name,
            nanoseconds.toFixed(2),
            spread,
            ratio.toFixed(2),
          ]),
        ]),
        ...(contenders.length > 2 ? [] : ['', 'None of the alternatives has a function for this.']),
        ...(differing.length === 0
          ? []
          : [
              '',
              `Timed on the ${inputs} inputs for which all return the same result. Different results: ${differing.join(', ')}.`,
            ]),
      ].join('\n'),
    )
    .join('\n\n');

/** Why an alternative can be faster in a case; printed only if a run shows one that is. */
const AHEAD = {
  reasonPhrase:
    'It reads an object property without checking the key, so `toString` has a reason phrase too.',
  'reasonPhrase, unknown codes':
    'It reads an object property without checking the key, so `toString` has a reason phrase too.',
  statusName: 'It reads an object property without checking the key, so `toString` has a name too.',
  'parseStatusCode, phrases':
    "It looks up exact spellings only. Different case, numeric strings, and status lines aren't found.",
  'parseStatusCode, names':
    "It looks up exact spellings only. Different case, numeric strings, and status lines aren't found.",
  'parseStatusCode, names in Pascal case':
    "It looks up exact spellings only. Different case, numeric strings, and status lines aren't found.",
  'describe, and read the code': 'Its record has three properties and is created for each call.',
};

/** The alternatives that are faster by more than a tenth, each with the reason. */
function ahead({ hot: cases }) {
  const lines = cases.flatMap(({ what, contenders }) => {
    const own = contenders.find(({ name }) => name === 'http-status-atlas').nanoseconds;
    const faster = contenders.filter(({ name, nanoseconds }) => name !== 'floor' && nanoseconds * 1.1 < own);
    if (faster.length === 0) return [];
    const names = faster.map(({ name, nanoseconds }) => `${name} (${nanoseconds.toFixed(1)} ns)`).join(', ');
    return [`- ${what}, ${own.toFixed(1)} ns: ${names}. ${AHEAD[what] ?? 'The reason is unknown.'}`];
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

const search = ({ search: measured }) =>
  [
    `The search index has ${measured.documents} documents. Of ${measured.judged} judged queries, half were used for tuning and half were held out. The other engines search the same documents and are judged on the held-out half. Fuse.js gets only the first 60 characters of a query, because longer queries take it seconds.`,
    '',
    table([
      ['Engine', 'Queries', 'Top-1', 'nDCG@5', 'Nonsense without results'],
      ...measured.relevance.map(({ name, half, top1, ndcg5, nonsense }) => [
        name,
        half === 'tune' ? 'tuning' : 'held out',
        percent(top1),
        percent(ndcg5),
        percent(nonsense),
      ]),
    ]),
    '',
    table([
      ['Engine', 'Median (µs)', 'p99 (µs)', 'Relative to http-status-atlas'],
      ...measured.times.map(({ name, median, p99, ratio }) => [
        name,
        count(median),
        count(p99),
        ratio.toFixed(1),
      ]),
    ]),
  ].join('\n');

/** The page about performance, from the results of the last measurements. */
export function page(all) {
  const { date, machine, versions, types, install, grown, logs, responses } = all;
  const most = grown.stream.at(-1);
  return `<!-- Written by npm run bench. Run it again instead of changing this file. -->

# Performance

Measured on ${date} with ${machine}. \`npm run bench\` measures all libraries in turns and writes this page. Times are medians. "Middle half" is the range of the middle half of the samples. The floor is the smallest code that does a comparable job.

Versions: ${versions}.

## Budgets

${budgets(all)}

## Size in a bundle

Each program is one call inside \`console.log\`, and sizes are in bytes, minified. Each bundle was run, and its output was the same as without bundling. know-your-http-well isn't listed, because it loads Node's \`path\` module and can't be bundled for the web.

${bundles(all)}

## Load time in a fresh process

### ES modules

${cold(all.cold.ESM)}

### CommonJS

${cold(all.cold.CommonJS)}

## Time per call

Before a function is timed, its results are compared with those of the others. Inputs vary and results are used, so the engine can't optimize the calls away. Times are measured with mitata.

${hot(all)}

### Where alternatives are faster

${ahead(all)}

## Search

${search(all)}

## Reading logs and responses

\`explain\` in the command line reads generated logs in a separate process, and the codes that it counts are compared with those written. Each log of one format has 30 MB.

${table([
  ['Log format', 'MB a minute'],
  ...logs.formats.map((one) => [one.name, count(one.perMinute)]),
  [`all in turns, ${count(logs.all.bytes / 1e6)} MB`, count(logs.all.perMinute)],
])}

The process used at most ${count(logs.memory.short)} MB of memory for a log of 30 MB, and ${count(logs.memory.long)} MB for the log of ${count(logs.all.bytes / 1e6)} MB.

The next table shows the time per response, for ${responses.responses} captured responses of real servers.

${table([
  ['Function', 'Median (µs)', 'p99 (µs)'],
  ...responses.functions.map((one) => [`\`${one.name}\``, one.median.toFixed(1), count(one.p99)]),
])}

## Scaling

![Search time against the number of records](performance/search-records.svg)

![Search time against the length of the query](performance/search-length.svg)

![statusMatcher against the number of patterns](performance/matcher-patterns.svg)

![Classifying and counting a stream of codes](performance/stream.svg)

For the first plot, the records are duplicated, and their words of five or more letters are replaced with made-up words. The library's own code searches them. With more than 900 records, several records share a three-digit number.

Classifying and counting ${count(most.codes)} codes in random order took ${count(most.classify)} ms with \`classify\`. A \`switch\` over the classes took ${count(most.switch)} ms (ratio ${(most.classify / most.switch).toFixed(2)}), and a division without class names took ${count(most.division)} ms (ratio ${(most.classify / most.division).toFixed(2)}).

## Type-checking

The table shows what an import adds to an empty file, according to \`tsc --extendedDiagnostics\`. The time is the median of five runs and covers parsing, binding, and checking, including the standard library.

${table([
  ['Import', 'Instantiations added', 'Types added', 'Total time (ms)'],
  ...types.map((one) => [one.what, count(one.added), count(one.types), count(one.milliseconds)]),
])}

## Installed size

The table shows the unpacked size of each package in bytes, without its dependencies. Most of http-status-atlas is descriptions, which are in \`data.json\`, \`index.js\`, and \`guide.js\`.

${table([
  ['Package', 'Unpacked bytes'],
  ...install.map(({ name, unpacked, packed }) => [
    name,
    packed === undefined ? count(unpacked) : `${count(unpacked)} (${count(packed)} packed)`,
  ]),
])}

CommonJS bundles can't be tree-shaken. With esbuild, a program that requires \`.\` for \`reasonPhrase\` contains 619 kB, one that requires \`/core\` 42 kB, and one that requires \`/codes\` 3 kB (November 2026). With CommonJS, use \`/core\` unless you need descriptions or search.
`;
}
