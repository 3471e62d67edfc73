import { describe, expect, test } from 'vitest';
import { search } from '../../src/index.js';
import judged from './judged.json' with { type: 'json' };

interface Judged {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  readonly half: string;
  readonly relevant: Readonly<Record<string, number>>;
}
const queries = judged as unknown as readonly Judged[];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/**
 * Measures the share of correct first results, nDCG over the first five results, and the share of meaningless queries
 * that find nothing.
 */
function measure(half: string) {
  const all = queries.filter((one) => one.half === half);
  const answerable = all.filter(({ kind }) => kind !== 'none');
  const top = answerable.map(({ query, relevant }) => (relevant[search(query)[0]?.code ?? 0] === 3 ? 1 : 0));
  const ndcg = answerable.map(({ query, relevant }) => {
    const grades = search(query)
      .slice(0, 5)
      .map(({ code }) => relevant[code] ?? 0);
    const best = Object.values(relevant).sort((a, b) => b - a);
    return discounted(grades) / discounted(best.slice(0, 5));
  });
  const nonsense = all
    .filter(({ kind }) => kind === 'none')
    .map(({ query }) => (search(query).length === 0 ? 1 : 0));
  return { top1: mean(top), ndcg5: mean(ndcg), nonsense: mean(nonsense) };
}

describe('search relevance', () => {
  test('has two halves of the same kinds', () => {
    const kinds = (half: string) =>
      new Set(queries.filter((one) => one.half === half).map(({ kind }) => kind));
    expect(kinds('tune')).toEqual(kinds('held'));
    expect(kinds('held').size).toBeGreaterThan(12);
    expect(queries.length).toBeGreaterThan(250);
  });

  test('holds its gates on the half that it was not tuned on', () => {
    const tuned = measure('tune');
    const held = measure('held');
    console.log(`search relevance: ${JSON.stringify({ tuned, held })}`);
    expect(held.top1).toBeGreaterThanOrEqual(0.861);
    expect(held.ndcg5).toBeGreaterThanOrEqual(0.895);
    expect(held.nonsense).toBe(1);
  });
});
