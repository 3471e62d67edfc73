// Measures only the relevance and speed of the search, for tuning it.
import { table } from './markdown.mjs';
import { measureSearch } from './search.mjs';

const atlas = await import(new URL('../../dist/index.js', import.meta.url).href);
const { relevance, times, firstCall } = await measureSearch(atlas);
const percent = (value) => `${(100 * value).toFixed(1)} %`;
console.log(
  table([
    ['engine', 'half', 'top-1', 'nDCG@5', 'nonsense empty'],
    ...relevance.map(({ name, half, top1, ndcg5, nonsense }) => [
      name,
      half,
      percent(top1),
      percent(ndcg5),
      percent(nonsense),
    ]),
  ]),
);
console.log(
  `\n${table([
    ['engine', 'median us', 'p99 us', 'relative to http-status-atlas'],
    ...times.map(({ name, median, p99, ratio }) => [
      name,
      median.toFixed(0),
      p99.toFixed(0),
      ratio.toFixed(1),
    ]),
  ])}\n\nfirst call in a fresh process: ${firstCall.toFixed(1)} ms`,
);
