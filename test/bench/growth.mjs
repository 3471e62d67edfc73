import * as floors from './floors.mjs';
import { searchOver } from './source.mjs';
import { median } from './statistics.mjs';

/**
 * Repeats the rows with other codes, and makes words of five or more letters unique, so that the index grows like real
 * data. The code in a row has three digits, so more than 900 rows share codes.
 */
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

/** Measures how costs grow with the amount of work. */
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
      hits = 0;
      for (const code of inputs) if (matcher(code)) hits += 1;
    };
    const time = (1000 * timeOf(once, [''], 60)) / inputs.length;
    const listed = new Set(Array.from({ length: count }, (_, at) => 100 + ((at * 7) % 500)));
    if (hits !== inputs.filter((code) => listed.has(code)).length)
      throw new Error(`statusMatcher of ${count} patterns accepts other codes than its patterns`);
    return [count, time];
  });
  return { records, length, patterns, stream: stream(atlas) };
}

/**
 * Returns a loop that classifies all codes and counts them by class. Each loop is compiled separately, so that none
 * slows down another.
 */
const counter = (classify) =>
  new Function(
    'classify',
    `return (codes) => { /* ${classify.name} */ const counts = { informational: 0, successful: 0, redirection: 0, 'client-error': 0, 'server-error': 0 }; for (let at = 0; at < codes.length; at += 1) counts[classify(codes[at])] += 1; return Object.values(counts); };`,
  )(classify);

/** The simplest loop, which only divides and counts. */
function divide(codes) {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < codes.length; at += 1) counts[((codes[at] / 100) | 0) - 1] += 1;
  return counts;
}

/**
 * Classifies and counts up to ten million codes, and compares the loop with a simple switch and with one that only
 * divides.
 */
function stream({ classify }) {
  const contenders = { classify: counter(classify), switch: counter(floors.classOf), division: divide };
  return [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
    // The codes are in random order, so that the processor can't predict the class.
    const codes = Uint16Array.from({ length }, (_, at) => 100 + (((at * 2_654_435_761) >>> 7) % 500));
    const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
    const expected = divide(codes).join();
    for (let round = 0; round < 9; round += 1) {
      for (const [name, run] of Object.entries(contenders)) {
        const started = performance.now();
        const counts = run(codes);
        times[name].push(performance.now() - started);
        if (counts.join() !== expected) throw new Error(`${name} counts ${counts} where ${expected} are`);
      }
    }
    const medians = Object.entries(times).map(([name, values]) => [name, median(values)]);
    return { codes: length, ...Object.fromEntries(medians) };
  });
}
