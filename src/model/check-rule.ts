import type { Source } from './description.js';

/**
 * How strong a rule is: a `violation` breaks a MUST, a MUST NOT, or a grammar; a `warning` breaks a SHOULD or the
 * definition of the status; `advice` is about responses that are allowed but rarely intended.
 *
 * @category Checking
 */
export type Severity = 'violation' | 'warning' | 'advice';

/**
 * A rule of `checkResponse`.
 *
 * @category Checking
 */
export interface CheckRule<Id extends string = string> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly source: Source;
  /** One sentence that describes a response that follows the rule. */
  readonly summary: string;
  /** Whether the rule runs only if `also` names it. */
  readonly optIn: boolean;
}
