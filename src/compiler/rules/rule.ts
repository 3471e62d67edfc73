import type { Dataset } from '../dataset.js';
import type { Problem } from '../problem.js';

/** What a rule reports; the name of the rule is added by the runner. */
export type Finding = Omit<Problem, 'rule'>;

/** A rule of the data: one small check with a name. */
export interface Rule {
  readonly name: string;
  /** What holds when the rule is kept. */
  readonly description: string;
  /** The records it looks at. */
  readonly scope: 'registered' | 'vendor' | 'nonstandard' | 'guide' | 'products' | 'registry' | 'all';
  readonly check: (dataset: Dataset) => Finding[];
}
