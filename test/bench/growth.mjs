import { searchOver } from './source.mjs';
import { median } from './statistics.mjs';

/** Repeats the rows under other numbers, with every word made its own, so that the index grows as real data would. */
function synthetic(rows, times) {
  return Array.from({ length: times }, (_, copy) =>
    rows.map(({ head, columns }, at) => {
      const code = 100 + ((copy * rows.length + at) % 900);
      const own = (text) => (copy === 0 ? text : text.replace(/[a-z]{5,}/gi, (word) => `${word}${copy}`));
      return {
        head: [`${code}${head[0].slice(3)}`, ...head.slice(1)],
        columns: columns.map((entries) => entries.map(own)),
      };
    }),
  ).flat();
}

function timeOf(run, queries, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const started = performance.now();
      run(query);
      if (round > 0) times.push(1000 * (performance.now() - started));
    }
  }
  return median(times);
}

/** How costs grow with the work. */
export async function growth(atlas, rows, queries) {
  const records = [];
  for (const times of [1, 10, 100]) {
    const search = await searchOver(synthetic(rows, times));
    records.push([rows.length * times, timeOf(search, queries.slice(0, 60), times === 100 ? 2 : 5)]);
  }
  const log =
    'upstream timed out while reading response header from upstream, client: 10.0.0.1, server: api ';
  const length = [10, 30, 100, 300, 1000, 3000, 10_000].map((characters) => [
    characters,
    timeOf(atlas.search, [log.repeat(200).slice(0, characters)], 30),
  ]);
  const patterns = [1, 3, 10, 30, 100, 300].map((count) => {
    const matcher = atlas.statusMatcher(...Array.from({ length: count }, (_, at) => 100 + ((at * 7) % 500)));
    const inputs = Array.from({ length: 4096 }, (_, at) => 100 + ((at * 13) % 500));
    let hits = 0;
    const once = () => {
      for (const code of inputs) if (matcher(code)) hits += 1;
    };
    return [count, (1000 * timeOf(once, [''], 60)) / inputs.length, hits];
  });
  return { records, length, patterns: patterns.map(([count, time]) => [count, time]), stream: stream(atlas) };
}

/** Classifies ten million codes and counts them by class, beside the bare loop that only divides. */
function stream({ classify }) {
  const codes = Uint16Array.from({ length: 10_000_000 }, (_, at) => 100 + ((at * 31) % 500));
  const counts = { informational: 0, successful: 0, redirection: 0, 'client-error': 0, 'server-error': 0 };
  const bare = new Uint32Array(6);
  const run = (body) => {
    const times = Array.from({ length: 7 }, () => {
      const started = performance.now();
      body();
      return performance.now() - started;
    });
    return median(times);
  };
  const ours = run(() => {
    for (const code of codes) counts[classify(code)] += 1;
  });
  const floor = run(() => {
    for (const code of codes) bare[(code / 100) | 0] += 1;
  });
  if (counts['client-error'] !== bare[4]) throw new Error('The loops count differently');
  return { codes: codes.length, milliseconds: ours, floor };
}
