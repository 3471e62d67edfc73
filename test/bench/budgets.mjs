// The project's budgets. `why` is printed only if a result misses the budget.
import { percent } from './markdown.mjs';

const bundleOf = ({ bundles }, what) =>
  bundles.find((one) => one.what === what && one.name === 'http-status-atlas');
const ratioOf = ({ hot }, what) =>
  hot.find((one) => one.what === what).contenders.find(({ name }) => name === 'http-status-atlas').ratio;
const coldOf = ({ cold }, kind, entryPoint) => cold[kind].find(({ name }) => name === entryPoint).ratio;
const searchOf = ({ search }) =>
  search.relevance.find((one) => one.name === 'http-status-atlas' && one.half === 'held');

const bytes = (value) => `${value.toLocaleString('en')} B`;
const times = (value) => `${value.toFixed(2)}x`;
const perMinute = (value) => `${value.toFixed(0)} MB per minute`;
const milliseconds = (value) => `${value.toFixed(1)} ms`;

const atMost = (what, most, read, show, why) => ({
  what,
  budget: `<= ${show(most)}`,
  read,
  show,
  met: (value) => value <= most,
  why,
});
const atLeast = (what, least, read, show, why) => ({
  what,
  budget: `>= ${show(least)}`,
  read,
  show,
  met: (value) => value >= least,
  why,
});

const LOAD_TIME =
  'The ratio rises if the machine is busy. Other runs in November 2026, on quieter machines, met the budget: 1.9x to 2.2x for the main entry point, and 1.2x for `/codes` in CommonJS.';
const RELEVANCE =
  'The failing queries describe a problem in words that no record contains. Adding those words to the records would mean tuning the search on the held-out queries.';

export const BUDGETS = [
  atMost('size of one constant (esbuild)', 26, (all) => bundleOf(all, 'one constant').sizes.esbuild, bytes),
  atMost(
    'size of one constant (Rollup and terser)',
    17,
    (all) => bundleOf(all, 'one constant').sizes.rollup,
    bytes,
  ),
  atMost(
    'size of isClientError (esbuild)',
    115,
    (all) => bundleOf(all, 'isClientError').sizes.esbuild,
    bytes,
  ),
  atMost('size of classify (esbuild)', 200, (all) => bundleOf(all, 'classify').sizes.esbuild, bytes),
  atMost('size of reasonPhrase (esbuild)', 1550, (all) => bundleOf(all, 'reasonPhrase').sizes.esbuild, bytes),
  atMost('size of isRetryable (esbuild)', 2400, (all) => bundleOf(all, 'isRetryable').sizes.esbuild, bytes),
  atMost('size of search (gzip)', 70_300, (all) => bundleOf(all, 'search').gzip, bytes),
  atMost('size of describe (gzip)', 63_000, (all) => bundleOf(all, 'describe').gzip, bytes),
  atMost(
    'size of checkResponse (esbuild)',
    28_000,
    (all) => bundleOf(all, 'checkResponse').sizes.esbuild,
    bytes,
  ),
  atMost('size of checkResponse (gzip)', 9000, (all) => bundleOf(all, 'checkResponse').gzip, bytes),
  ...['ESM', 'CommonJS'].flatMap((kind) => [
    atMost(`load time of /codes (${kind})`, 1.3, (all) => coldOf(all, kind, 'codes'), times, LOAD_TIME),
    atMost(
      `load time of /core (${kind})`,
      1.5,
      (all) => coldOf(all, kind, 'core'),
      times,
      'Most of the time is spent compiling 19 kB of functions and tables in one file. As an ES module, the same code meets the budget. Its baseline is the load time of an empty ES module, which is longer than that of an empty CommonJS module.',
    ),
    atMost(
      `load time of the main entry point (${kind})`,
      2.5,
      (all) => coldOf(all, kind, 'index'),
      times,
      LOAD_TIME,
    ),
  ]),
  atMost(
    'time of reasonPhrase relative to an object lookup',
    1.6,
    (all) => ratioOf(all, 'reasonPhrase'),
    times,
    "The function checks that the code is an integer from 100 to 599. This check takes a nanosecond and excludes inherited properties. The baseline doesn't include it.",
  ),
  atMost('time of isClientError relative to a division', 1.6, (all) => ratioOf(all, 'isClientError'), times),
  atMost(
    'time of classify relative to an array lookup',
    1.15,
    (all) => ratioOf(all, 'classify'),
    times,
    'The ratio depends on the machine. In another run on an AMD EPYC, it was 1.03x.',
  ),
  atMost(
    'time of isRetryable relative to a switch statement',
    2,
    (all) => ratioOf(all, 'isRetryable'),
    times,
  ),
  atLeast(
    'median time of MiniSearch relative to search',
    3,
    ({ search }) => search.times.find(({ name }) => name === 'MiniSearch').ratio,
    times,
    'Recognizing negations, abbreviations, and misspelled names made the search about 10% slower.',
  ),
  atMost('p99 time of search', 1, ({ search }) => search.times[0].p99 / 1000, milliseconds),
  atMost('time of search for a 10,000-character query', 5, ({ search }) => search.tenThousand, milliseconds),
  atMost('time of search for a 1 MB query', 50, ({ search }) => search.megabyte, milliseconds),
  atMost(
    'time of the first search in a fresh process',
    20,
    ({ search }) => search.firstCall,
    milliseconds,
    'The first call builds the index before the JavaScript engine has compiled the loops. This call takes 12 to 50 ms, depending on the machine. A prebuilt index would be faster, but its size would outweigh the gain.',
  ),
  atLeast('top-1 accuracy on held-out queries', 0.88, (all) => searchOf(all).top1, percent, RELEVANCE),
  atLeast('nDCG@5 on held-out queries', 0.89, (all) => searchOf(all).ndcg5, percent, RELEVANCE),
  atLeast(
    'nonsense queries without results',
    1,
    (all) => searchOf(all).nonsense,
    percent,
    'One of the held-out nonsense queries shares a real word with a record.',
  ),
  atLeast('throughput of explain for a 300 MB log', 100, ({ logs }) => logs.all.perMinute, perMinute),
  atMost(
    'memory of explain for a 300 MB log relative to a 30 MB log',
    1.5,
    ({ logs }) => logs.memory.long / logs.memory.short,
    times,
  ),
  atMost(
    'unpacked size of the package',
    1_500_000,
    ({ install }) => install[0].unpacked,
    bytes,
    '`data.json` and the ES modules both contain the descriptions, because no single file works in both formats in every runtime.',
  ),
  atMost(
    'packed size of the package',
    420_000,
    ({ install }) => install[0].packed,
    bytes,
    'The reason is the same as for the unpacked size.',
  ),
  atMost(
    'type instantiations of all entry points',
    300,
    ({ types }) => types.find(({ what }) => what === 'all entry points').added,
    (value) => `${value}`,
  ),
  atMost(
    'runtime dependencies',
    0,
    ({ dependencies }) => dependencies,
    (value) => `${value}`,
  ),
];
