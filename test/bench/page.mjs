import { BUDGETS } from './budgets.mjs';
import { count, table } from './markdown.mjs';

const percent = (value) => `${(100 * value).toFixed(1)} %`;

function budgets(all) {
  const missed = [];
  const rows = BUDGETS.map(({ what, budget, read, show, met, why }) => {
    const value = read(all);
    if (!met(value))
      missed.push(`- ${what}: ${show(value)}. ${why ?? 'No reason is known; this is a regression.'}`);
    return [what, budget, show(value), met(value) ? 'met' : '**missed**'];
  });
  const reasons = missed.length === 0 ? [] : ['', 'Missed, and why:', '', ...missed];
  return [table([['what', 'budget', 'measured', ''], ...rows]), ...reasons].join('\n');
}

const bundles = ({ bundles: rows }) =>
  table([
    ['program', 'package', 'esbuild', 'rollup and terser', 'vite', 'webpack', 'esbuild, gzip'],
    ...rows.map(({ what, name, sizes, gzip }) => [
      what,
      name,
      ...['esbuild', 'rollup', 'vite', 'webpack'].map((bundler) => count(sizes[bundler])),
      count(gzip),
    ]),
  ]);

const cold = (rows) =>
  table([
    ['what', 'median ms', 'middle half', 'against empty'],
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
          ['', 'ns a call', 'middle half', 'against the floor'],
          ...contenders.map(({ name, nanoseconds, spread, ratio }) => [
            name,
            nanoseconds.toFixed(2),
            spread,
            ratio.toFixed(2),
          ]),
        ]),
        ...(contenders.length > 2 ? [] : ['', 'No peer has a function for this.']),
        ...(differing.length === 0
          ? []
          : [
              '',
              `Timed on the ${inputs} inputs that all agree about; other answers: ${differing.join(', ')}.`,
            ]),
      ].join('\n'),
    )
    .join('\n\n');

/** Why a peer can be ahead in a case; printed only where a run shows one that is. */
const AHEAD = {
  reasonPhrase: 'An object is read without asking what the key is, so that `toString` is a phrase too.',
  'reasonPhrase, unknown codes':
    'An object is read without asking what the key is, so that `toString` is a phrase too.',
  statusName: 'An object is read without asking what the key is, so that `toString` is a name too.',
  'parseStatusCode, phrases':
    'One spelling is looked up as it stands; another case, a number in text or a status line is not found.',
  'parseStatusCode, names':
    'One spelling is looked up as it stands; another case, a number in text or a status line is not found.',
  'parseStatusCode, names in Pascal case':
    'One spelling is looked up as it stands; another case, a number in text or a status line is not found.',
  'describe, and read the code': 'The record has three members, and is made anew for each call.',
};

/** The peers that are faster by more than a tenth, each with the reason. */
function ahead({ hot: cases }) {
  const lines = cases.flatMap(({ what, contenders }) => {
    const own = contenders.find(({ name }) => name === 'http-status-atlas').nanoseconds;
    const faster = contenders.filter(({ name, nanoseconds }) => name !== 'floor' && nanoseconds * 1.1 < own);
    if (faster.length === 0) return [];
    const names = faster.map(({ name, nanoseconds }) => `${name} (${nanoseconds.toFixed(1)} ns)`).join(', ');
    return [`- ${what}, ${own.toFixed(1)} ns: ${names}. ${AHEAD[what] ?? 'No reason is known.'}`];
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

const search = ({ search: measured }) =>
  [
    `${measured.documents} documents, ${measured.judged} judged queries, one half tuned on and one half held out; the other engines get the same documents and are judged on the held-out half. Fuse.js gets the first 60 characters of a query: longer ones take it seconds.`,
    '',
    table([
      ['engine', 'half', 'top-1', 'nDCG@5', 'nonsense empty'],
      ...measured.relevance.map(({ name, half, top1, ndcg5, nonsense }) => [
        name,
        half,
        percent(top1),
        percent(ndcg5),
        percent(nonsense),
      ]),
    ]),
    '',
    table([
      ['engine', 'median us', 'p99 us', 'against ours'],
      ...measured.times.map(({ name, median, p99, ratio }) => [
        name,
        count(median),
        count(p99),
        ratio.toFixed(1),
      ]),
    ]),
  ].join('\n');

/** The page about performance, from the results of one run. */
export function page(all) {
  const { date, machine, versions, types, install, grown } = all;
  const most = grown.stream.at(-1);
  return `<!-- Written by npm run bench. Run it again instead of changing this file. -->

# Performance

Measured on ${date} with ${machine}. Every table comes from one run of \`npm run bench\`, in which the contenders take turns; times are medians, "middle half" is the range of the middle half of the samples, ratios are against the floor: the least code of the same shape.

Versions: ${versions}.

## Budgets

${budgets(all)}

## Size in a bundle

A program with one call and \`console.log\` around it, in bytes, minified. Each bundle was run and printed what the program prints unbundled. know-your-http-well is missing: it loads Node's \`path\` and does not bundle for the web.

${bundles(all)}

## Loading in a fresh process

### ESM

${cold(all.cold.ESM)}

### CommonJS

${cold(all.cold.CommonJS)}

## A call

Results are compared before anything is timed; inputs vary and results are kept, so that nothing can be folded away. Measured with mitata.

${hot(all)}

### Peers that are ahead

${ahead(all)}

## Search

${search(all)}

## As the work grows

![Search time against the number of records](performance/search-records.svg)

![Search time against the length of the query](performance/search-length.svg)

![statusMatcher against the number of patterns](performance/matcher-patterns.svg)

![Classifying and counting a stream of codes](performance/stream.svg)

The texts of the first plot are the real ones, repeated with the words of five letters and more made others, searched by the library's own code with the generated text replaced. Past 900 rows the numbers of three digits are shared.

Classifying and counting ${count(most.codes)} codes in no order took ${count(most.classify)} ms, with a \`switch\` that names the classes in place of \`classify\` ${count(most.switch)} ms (${(most.classify / most.switch).toFixed(2)} x), and with a bare division that names nothing ${count(most.division)} ms (${(most.classify / most.division).toFixed(2)} x).

## Type-checking

What an import adds to an empty file, from \`tsc --extendedDiagnostics\`; the time is the median of five to parse, bind and check all, the standard library included.

${table([
  ['import', 'instantiations added', 'types added', 'ms in all'],
  ...types.map((one) => [one.what, count(one.added), count(one.types), count(one.milliseconds)]),
])}

## Installing

Unpacked bytes of each package, without what it depends on. Most of ours are the texts of the records, once for each format: \`data.json\`, \`index.js\`, and \`guide.js\`.

${table([
  ['package', 'unpacked bytes'],
  ...install.map(({ name, unpacked, packed }) => [
    name,
    packed === undefined ? count(unpacked) : `${count(unpacked)} (${count(packed)} packed)`,
  ]),
])}

CommonJS bundles can't leave anything out. A program that requires \`.\` for \`reasonPhrase\` carries 658 kB with esbuild, \`/core\` 41 kB, and \`/codes\` 3 kB, so CommonJS users take \`/core\` unless they need descriptions or search (November 2026).
`;
}
