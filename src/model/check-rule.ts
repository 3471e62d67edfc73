import type { Source } from './description.js';

/**
 * The severity of a rule. A `violation` breaks a MUST, a MUST NOT, or a grammar rule. A `warning` breaks a SHOULD or
 * the definition of the status code. `advice` is for responses that are allowed but rarely intended.
 *
 * @category Checking
 */
export type Severity = 'violation' | 'warning' | 'advice';

/** The severities, lowest first. The generated rules contain the position of a severity in this list. */
export const SEVERITIES = ['advice', 'warning', 'violation'] as const satisfies readonly Severity[];

/**
 * A rule of `checkResponse`.
 *
 * @category Checking
 */
export interface CheckRule<Id extends string = string> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly source: Source;
  /** A sentence describing a response that follows the rule. */
  readonly summary: string;
  /** Whether the rule is opt-in: it runs only if the `also` option includes it. */
  readonly optIn: boolean;
}
