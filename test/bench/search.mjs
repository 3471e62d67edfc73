// Relevance and time of `search` beside MiniSearch and Fuse.js over the same documents. Run with `npm run bench:search`.
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const root = new URL('../../', import.meta.url);
const { search, describe } = await import(new URL('dist/index.js', root).href);
const judged = JSON.parse(readFileSync(new URL('test/search/judged.json', root), 'utf8'));

// The documents: what the index holds of each code, as the compiler wrote it.
const source = readFileSync(new URL('src/generated/search-text.ts', root), 'utf8');
const { searchText } = await import(
  `data:text/javascript,${encodeURIComponent(source.slice(source.indexOf('export const')).replace('(): string', '()'))}`
);
const documents = searchText()
  .split('\n')
  .map((line) => {
    const [, , , phrases, names, symptoms, errors, topics, fields, vendors] = line.slice(4).split('\t');
    const code = Number(line.slice(0, 3));
    return { id: code, code: String(code), phrases, names, symptoms, errors, topics, fields, vendors };
  });
const columns = ['code', 'phrases', 'names', 'symptoms', 'errors', 'topics', 'fields', 'vendors'];

const mini = new MiniSearch({
  fields: columns,
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { code: 5, phrases: 4, names: 3 } },
});
mini.addAll(documents);
const fuse = new Fuse(documents, {
  keys: columns.map((name) => ({ name, weight: name === 'phrases' ? 3 : 1 })),
  ignoreLocation: true,
  threshold: 0.4,
});

const engines = {
  'http-status-atlas': (query) => search(query).map(({ code }) => code),
  MiniSearch: (query) => mini.search(query).map(({ id }) => id),
  'Fuse.js': (query) => fuse.search(query.slice(0, 60)).map(({ item }) => item.id),
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const discounted = (grades) =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
const percent = (value) => `${(100 * value).toFixed(1)} %`.padStart(8);

function relevance(run, half) {
  const all = judged.filter((one) => half === 'both' || one.half === half);
  const answerable = all.filter(({ kind }) => kind !== 'none');
  const grades = answerable.map(({ query, relevant }) =>
    run(query)
      .slice(0, 5)
      .map((code) => relevant[code] ?? 0),
  );
  return {
    top1: mean(grades.map(([first]) => (first === 3 ? 1 : 0))),
    ndcg5: mean(
      grades.map((one, at) => {
        const best = Object.values(answerable[at].relevant).sort((a, b) => b - a);
        return discounted(one) / discounted(best.slice(0, 5));
      }),
    ),
    nonsense: mean(
      all.filter(({ kind }) => kind === 'none').map(({ query }) => (run(query).length === 0 ? 1 : 0)),
    ),
  };
}

console.log(`${documents.length} documents, ${judged.length} judged queries, Node ${process.version}\n`);
console.log('relevance                     top-1   nDCG@5   nonsense empty');
for (const [name, run] of Object.entries(engines)) {
  for (const half of name === 'http-status-atlas' ? ['tune', 'held'] : ['held']) {
    const { top1, ndcg5, nonsense } = relevance(run, half);
    console.log(`${`${name} (${half})`.padEnd(26)} ${percent(top1)} ${percent(ndcg5)} ${percent(nonsense)}`);
  }
}

const queries = judged.map(({ query }) => query);
const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
for (let round = 0; round < 7; round += 1) {
  // Interleaved, so that a change of the machine's mood meets all of them.
  for (const [name, run] of Object.entries(engines)) {
    if (name === 'Fuse.js' && round > 1) continue;
    for (const query of queries) {
      const started = performance.now();
      run(query);
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
}
const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
const floor = at(times['http-status-atlas'], 0.5);
console.log('\ntime                          median       p99   ratio of medians');
for (const [name, values] of Object.entries(times)) {
  console.log(
    `${name.padEnd(26)} ${(1000 * at(values, 0.5)).toFixed(0).padStart(6)} us ${(1000 * at(values, 0.99)).toFixed(0).padStart(6)} us   ${(at(values, 0.5) / floor).toFixed(1)}`,
  );
}
console.log(
  `\n${describe(404).reasonPhrase}: results are compared by code; each engine searches the same texts.`,
);
