import type { Dataset } from '../dataset.js';
import type { Problem } from '../problem.js';

/** A problem that a rule reports. The runner adds the rule's name. */
export type Finding = Omit<Problem, 'rule'>;

/** A named check of the data. */
export interface Rule {
  readonly name: string;
  /** The condition that the data must satisfy. */
  readonly description: string;
  /** The records that the rule checks. */
  readonly scope: 'registered' | 'vendor' | 'nonstandard' | 'guide' | 'products' | 'registry' | 'all';
  readonly check: (dataset: Dataset) => Finding[];
}
