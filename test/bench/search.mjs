// Compares the relevance and speed of `search` with MiniSearch and Fuse.js on the same documents.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readRows } from './source.mjs';
import { quantile } from './statistics.mjs';

const root = new URL('../../', import.meta.url);
const COLUMNS = ['code', 'phrases', 'names', 'symptoms', 'errors', 'topics', 'fields', 'vendors'];

/** Returns the documents, which contain the index entries of each code. */
export async function readDocuments() {
  return (await readRows()).map(({ head, columns }) => {
    const code = head[0].slice(0, 3);
    const texts = columns.map((entries) => entries.join('|'));
    return {
      id: Number(code),
      ...Object.fromEntries(COLUMNS.map((name, at) => [name, at === 0 ? code : texts[at - 1]])),
    };
  });
}

function engines(atlas, documents) {
  const mini = new MiniSearch({
    fields: COLUMNS,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { code: 5, phrases: 4, names: 3 } },
  });
  mini.addAll(documents);
  const fuse = new Fuse(documents, {
    keys: COLUMNS.map((name) => ({ name, weight: name === 'phrases' ? 3 : 1 })),
    ignoreLocation: true,
    threshold: 0.4,
  });
  return {
    'http-status-atlas': (query) => atlas.search(query).map(({ code }) => code),
    MiniSearch: (query) => mini.search(query).map(({ id }) => id),
    'Fuse.js': (query) => fuse.search(query.slice(0, 60)).map(({ item }) => item.id),
  };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const discounted = (grades) =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

function relevanceOf(run, judged) {
  const answerable = judged.filter(({ kind }) => kind !== 'none');
  const grades = answerable.map(({ query, relevant }) =>
    run(query)
      .slice(0, 5)
      .map((code) => relevant[code] ?? 0),
  );
  const best = ({ relevant }) =>
    discounted(
      Object.values(relevant)
        .sort((a, b) => b - a)
        .slice(0, 5),
    );
  const nonsense = judged.filter(({ kind }) => kind === 'none');
  return {
    top1: mean(grades.map(([first]) => (first === 3 ? 1 : 0))),
    ndcg5: mean(grades.map((one, at) => discounted(one) / best(answerable[at]))),
    nonsense: mean(nonsense.map(({ query }) => (run(query).length === 0 ? 1 : 0))),
  };
}

/**
 * Returns the median time of each query over all rounds, so that a pause of the machine isn't mistaken for a slow
 * query.
 */
function timesOf(contenders, queries) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, queries.map(() => [])]));
  for (let round = 0; round < 7; round += 1) {
    // The measurements alternate, so that a change in the load of the machine affects all of them.
    for (const [name, run] of Object.entries(contenders)) {
      if (name === 'Fuse.js' && round > 1) continue;
      queries.forEach((query, at) => {
        const started = performance.now();
        run(query);
        if (round > 0) times[name][at].push(performance.now() - started);
      });
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => [name, values.map((one) => quantile(one, 0.5))]),
  );
}

/** Measures the first call in a new process, including building the index, in milliseconds. */
function firstCalls() {
  const program = `const { search } = await import(${JSON.stringify(new URL('dist/index.js', root).href)}); const started = performance.now(); search('rate limit'); console.log(performance.now() - started);`;
  return Array.from({ length: 15 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })),
  );
}

function longest(run, characters) {
  const text = 'upstream prematurely closed connection while reading response header '.repeat(
    Math.ceil(characters / 69),
  );
  const query = text.slice(0, characters);
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    run(query);
    return performance.now() - started;
  });
  return quantile(times, 0.5);
}

/** Returns all search measurements that the page contains. */
export async function measureSearch(atlas) {
  const judged = JSON.parse(readFileSync(new URL('test/search/judged.json', root), 'utf8'));
  const documents = await readDocuments();
  const contenders = engines(atlas, documents);
  const times = timesOf(
    contenders,
    judged.map(({ query }) => query),
  );
  const ours = contenders['http-status-atlas'];
  const floor = quantile(times['http-status-atlas'], 0.5);
  return {
    documents: documents.length,
    judged: judged.length,
    relevance: Object.entries(contenders).flatMap(([name, run]) =>
      (name === 'http-status-atlas' ? ['tune', 'held'] : ['held']).map((half) => ({
        name,
        half,
        ...relevanceOf(
          run,
          judged.filter((one) => one.half === half),
        ),
      })),
    ),
    times: Object.entries(times).map(([name, values]) => ({
      name,
      median: 1000 * quantile(values, 0.5),
      p99: 1000 * quantile(values, 0.99),
      ratio: quantile(values, 0.5) / floor,
    })),
    firstCall: quantile(firstCalls(), 0.5),
    tenThousand: longest(ours, 10_000),
    megabyte: longest(ours, 1_000_000),
  };
}
