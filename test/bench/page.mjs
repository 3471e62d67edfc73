import { BUDGETS } from './budgets.mjs';
import { count, percent, table } from './markdown.mjs';

/** Lists the libraries with different results, each with the number of inputs. */
const list = (differing) =>
  new Intl.ListFormat('en').format(
    differing.map((one) =>
      one.replace(/ on (\d+)$/, (_, inputs) => ` (${inputs} ${inputs === '1' ? 'input' : 'inputs'})`),
    ),
  );

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
  const reasons = missed.length === 0 ? [] : ['', 'The following budgets were missed:', '', ...missed];
  return [table([['Measurement', 'Budget', 'Result', 'Verdict'], ...rows]), ...reasons].join('\n');
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
    ['Module', 'Median (ms)', 'Interquartile range (ms)', 'Relative to an empty module'],
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
          ['', 'Median (ns)', 'Interquartile range (ns)', 'Relative to the baseline'],
          ...contenders.map(({ name, nanoseconds, spread, ratio }) => [
            name === 'floor' ? 'baseline' : name,
            nanoseconds.toFixed(2),
            spread,
            ratio.toFixed(2),
          ]),
        ]),
        ...(contenders.length > 2 ? [] : ['', 'None of the alternatives has an equivalent function.']),
        ...(differing.length === 0
          ? []
          : [
              '',
              `The times cover the ${inputs} inputs for which all libraries return the same result. For the other inputs, the following ${differing.length === 1 ? 'library returns' : 'libraries return'} different results: ${list(differing)}.`,
            ]),
      ].join('\n'),
    )
    .join('\n\n');

/** The reasons why an alternative can be faster in a case. A reason is printed only if an alternative is faster. */
const AHEAD = {
  reasonPhrase:
    'The alternative reads an object property without checking the key, so it also returns a reason phrase for `toString`.',
  'reasonPhrase, unknown codes':
    'The alternative reads an object property without checking the key, so it also returns a reason phrase for `toString`.',
  statusName:
    'The alternative reads an object property without checking the key, so it also returns a name for `toString`.',
  'parseStatusCode, reason phrases':
    "The alternative requires the exact spelling, so it doesn't find numeric strings, status lines, or names in a different case.",
  'parseStatusCode, names':
    "The alternative requires the exact spelling, so it doesn't find numeric strings, status lines, or names in a different case.",
  'parseStatusCode, PascalCase names':
    "The alternative requires the exact spelling, so it doesn't find numeric strings, status lines, or names in a different case.",
  'describe, including access to the code':
    'The record has only three properties but is created for each call.',
};

/** Lists the alternatives that are more than a tenth faster, each with the reason. */
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
    `The search index has ${measured.documents} documents. Of ${count(measured.judged)} queries with relevance judgments, half were used for tuning and half were held out. The other engines search the same documents and are evaluated on the held-out half. Fuse.js receives only the first 60 characters of a query, because it takes seconds to process longer queries.`,
    '',
    table([
      ['Engine', 'Queries', 'Top-1', 'nDCG@5', 'Nonsense queries without results'],
      ...measured.relevance.map(({ name, half, top1, ndcg5, nonsense }) => [
        name,
        half === 'tune' ? 'for tuning' : 'held out',
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

/** Returns the page about performance, from the results of the last measurements. */
export function page(all) {
  const { date, machine, versions, types, install, grown, logs, responses } = all;
  const most = grown.stream.at(-1);
  return `<!-- Written by npm run bench. Run it again instead of changing this file. -->

# Performance

The results on this page were measured on ${date} with ${machine}. \`npm run bench\` measures the libraries in turn and writes this page. Times are medians, and the interquartile range contains the middle half of the samples. The baseline is the smallest code that does a comparable job.

Versions: ${versions}.

## Budgets

${budgets(all)}

## Size in a bundle

Each program consists of one call inside \`console.log\`. The table shows the minified size in bytes. We ran each bundle, and its output was the same as that of the unbundled program. The table omits know-your-http-well because it loads Node's \`path\` module and can't be bundled for the web.

${bundles(all)}

## Load time in a fresh process

### ES modules

${cold(all.cold.ESM)}

### CommonJS

${cold(all.cold.CommonJS)}

## Time per call

Before the benchmark times a function, it compares the function's results with the results of the other libraries. The inputs vary, and the results are used, so the engine can't optimize the calls away. The times are measured with mitata.

${hot(all)}

### Faster alternatives

The list shows the functions for which an alternative is more than a tenth faster, with the times per call:

${ahead(all)}

## Search

${search(all)}

## Reading logs and responses

The \`explain\` command reads generated logs in a separate process. The benchmark checks the number of codes that the command finds in each log. Each log with a single format is 30 MB in size.

${table([
  ['Log format', 'MB per minute'],
  ...logs.formats.map((one) => [one.name, count(one.perMinute)]),
  [`all formats, ${count(logs.all.bytes / 1e6)} MB`, count(logs.all.perMinute)],
])}

The process used at most ${count(logs.memory.short)} MB of memory for a 30 MB log and ${count(logs.memory.long)} MB for the ${count(logs.all.bytes / 1e6)} MB log.

The next table shows the time per response for ${responses.responses} captured responses from real servers.

${table([
  ['Function', 'Median (µs)', 'p99 (µs)'],
  ...responses.functions.map((one) => [`\`${one.name}\``, one.median.toFixed(1), count(one.p99)]),
])}

## Scaling

![Search time by number of records](performance/search-records.svg)

![Search time by query length](performance/search-length.svg)

![Time per call of a matcher by number of patterns](performance/matcher-patterns.svg)

![Time to classify and count a stream of codes](performance/stream.svg)

For the first plot, the benchmark duplicates the records and replaces words of five or more letters with invented words. The search itself uses the library's own code. If there are more than 900 records, some of them share a three-digit number.

Classifying and counting ${count(most.codes)} codes in random order took ${count(most.classify)} ms with \`classify\`. A \`switch\` over the classes took ${count(most.switch)} ms (ratio ${(most.classify / most.switch).toFixed(2)}), and a division without class names took ${count(most.division)} ms (ratio ${(most.classify / most.division).toFixed(2)}).

## Type-checking

The table shows what an import adds to an empty file, according to \`tsc --extendedDiagnostics\`. The time is the median of five runs. This time covers parsing, binding, and checking all files, including the standard library.

${table([
  ['Import', 'Instantiations added', 'Types added', 'Total time (ms)'],
  ...types.map((one) => [one.what, count(one.added), count(one.types), count(one.milliseconds)]),
])}

## Installed size

The table shows the unpacked size of each package in bytes, without its dependencies. Most of the bytes in http-status-atlas are descriptions in \`data.json\`, \`index.js\`, and \`guide.js\`.

${table([
  ['Package', 'Unpacked bytes'],
  ...install.map(({ name, unpacked, packed }) => [
    name,
    packed === undefined ? count(unpacked) : `${count(unpacked)} (${count(packed)} packed)`,
  ]),
])}

CommonJS modules can't be tree-shaken. For example, with esbuild, the bundle of a program that requires \`reasonPhrase\` from the main entry point is 654 kB. A bundle with \`/core\` is 42 kB, and a bundle with \`/codes\` is 3 kB (November 2026). With CommonJS, use \`/core\` unless you need descriptions or search.
`;
}
