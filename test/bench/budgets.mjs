// The project's budgets. `why` is printed only if a run misses one.
const bundleOf = ({ bundles }, what) =>
  bundles.find((one) => one.what === what && one.name === 'http-status-atlas');
const ratioOf = ({ hot }, what) =>
  hot.find((one) => one.what === what).contenders.find(({ name }) => name === 'http-status-atlas').ratio;
const coldOf = ({ cold }, kind, entryPoint) => cold[kind].find(({ name }) => name === entryPoint).ratio;
const searchOf = ({ search }) =>
  search.relevance.find((one) => one.name === 'http-status-atlas' && one.half === 'held');

const bytes = (value) => `${value.toLocaleString('en')} B`;
const times = (value) => `${value.toFixed(2)} x`;
const percent = (value) => `${(100 * value).toFixed(1)} %`;
const perMinute = (value) => `${value.toFixed(0)} MB a minute`;
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

const RELEVANCE =
  'The other queries describe a problem in words that no record has. Adding those words would tune the search on them, so they stay as they are.';

export const BUDGETS = [
  atMost('one constant, esbuild', 26, (all) => bundleOf(all, 'one constant').sizes.esbuild, bytes),
  atMost('one constant, rollup and terser', 17, (all) => bundleOf(all, 'one constant').sizes.rollup, bytes),
  atMost('isClientError, esbuild', 115, (all) => bundleOf(all, 'isClientError').sizes.esbuild, bytes),
  atMost('classify, esbuild', 200, (all) => bundleOf(all, 'classify').sizes.esbuild, bytes),
  atMost('reasonPhrase, esbuild', 1550, (all) => bundleOf(all, 'reasonPhrase').sizes.esbuild, bytes),
  atMost('isRetryable, esbuild', 2400, (all) => bundleOf(all, 'isRetryable').sizes.esbuild, bytes),
  atMost('search, gzip', 58_000, (all) => bundleOf(all, 'search').gzip, bytes),
  atMost('describe, gzip', 70_000, (all) => bundleOf(all, 'describe').gzip, bytes),
  atMost('checkResponse, esbuild', 28_000, (all) => bundleOf(all, 'checkResponse').sizes.esbuild, bytes),
  atMost('checkResponse, gzip', 9000, (all) => bundleOf(all, 'checkResponse').gzip, bytes),
  ...['ESM', 'CommonJS'].flatMap((kind) => [
    atMost(`import of /codes, ${kind}`, 1.3, (all) => coldOf(all, kind, 'codes'), times),
    atMost(
      `import of /core, ${kind}`,
      1.5,
      (all) => coldOf(all, kind, 'core'),
      times,
      'Most of the time is spent compiling 19 kB of functions and tables in one file. The same code meets the budget as an ES module, where an empty file takes longer to load.',
    ),
    atMost(`import of the main entry point, ${kind}`, 2.5, (all) => coldOf(all, kind, 'index'), times),
  ]),
  atMost(
    'reasonPhrase against an object read',
    1.6,
    (all) => ratioOf(all, 'reasonPhrase'),
    times,
    'The function checks that the code is an integer from 100 to 599, which takes a nanosecond and excludes inherited properties. The floor has no such check.',
  ),
  atMost('isClientError against a division', 1.6, (all) => ratioOf(all, 'isClientError'), times),
  atMost('classify against an array read', 1.15, (all) => ratioOf(all, 'classify'), times),
  atMost('isRetryable against a switch', 2, (all) => ratioOf(all, 'isRetryable'), times),
  atLeast(
    'search, median against MiniSearch',
    3,
    ({ search }) => search.times.find(({ name }) => name === 'MiniSearch').ratio,
    times,
  ),
  atMost('search, p99', 1, ({ search }) => search.times[0].p99 / 1000, milliseconds),
  atMost('search, 10,000 characters', 5, ({ search }) => search.tenThousand, milliseconds),
  atMost('search, 1 MB', 50, ({ search }) => search.megabyte, milliseconds),
  atMost(
    'search, first call in a fresh process',
    20,
    ({ search }) => search.firstCall,
    milliseconds,
    "The first call builds the index before the engine has compiled the loops. It takes 12 to 19 ms, depending on the load of the machine. A prebuilt index was tried, but the gain didn't justify its size.",
  ),
  atLeast('search, top-1 on queries not tuned on', 0.88, (all) => searchOf(all).top1, percent, RELEVANCE),
  atLeast('search, nDCG@5 on queries not tuned on', 0.89, (all) => searchOf(all).ndcg5, percent, RELEVANCE),
  atLeast(
    'search, nonsense that finds nothing',
    1,
    (all) => searchOf(all).nonsense,
    percent,
    'A held-out line of nonsense shares a real word with a record.',
  ),
  atLeast('explain, a log of 300 MB', 100, ({ logs }) => logs.all.perMinute, perMinute),
  atMost(
    'explain, memory for 300 MB against 30 MB',
    1.5,
    ({ logs }) => logs.memory.long / logs.memory.short,
    times,
  ),
  atMost(
    'install, unpacked',
    1_500_000,
    ({ install }) => install[0].unpacked,
    bytes,
    'The texts are in `data.json` and in the ES modules, and no file serves both formats in every runtime.',
  ),
  atMost('install, packed', 420_000, ({ install }) => install[0].packed, bytes, 'See the previous row.'),
  atMost(
    'type-check, instantiations of every entry point',
    300,
    ({ types }) => types.find(({ what }) => what === 'every entry point').added,
    (value) => `${value}`,
  ),
  atMost(
    'runtime dependencies',
    0,
    ({ dependencies }) => dependencies,
    (value) => `${value}`,
  ),
];
