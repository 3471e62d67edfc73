import { compare, listComparisons } from '../atlas.js';

/** A curated comparison, with its codes and the question that distinguishes them. */
export interface ComparisonRow {
  readonly codes: readonly number[];
  readonly question: string;
}

declare const data: readonly ComparisonRow[];

export { data };

export default {
  load: (): ComparisonRow[] =>
    listComparisons().map((codes) => ({ codes: [...codes], question: compare(...codes)?.question ?? '' })),
};
