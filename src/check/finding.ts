import type { RuleId } from '../generated/check-rule-ids.js';
import type { Severity } from '../model/check-rule.js';
import type { Source } from '../model/description.js';

/**
 * A problem that `checkResponse` found in a response.
 *
 * @category Checking
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The status code of the response that breaks the rule. */
  readonly status: number;
  /** The problem, in one sentence that includes the values found. */
  readonly message: string;
  /** How to fix the problem, in one sentence. */
  readonly fix: string;
  /** The specification sections that the rule is based on. */
  readonly source: Source;
  /** The URL of the first section. */
  readonly url: string;
}

/**
 * The point at which the response was captured: `handler` for the response that the handler returned, before the HTTP
 * server adds Date, Connection, and framing, or `wire` for the response that the client received.
 *
 * @category Checking
 */
export type CheckView = 'handler' | 'wire';

/**
 * The options of `checkResponse`.
 *
 * @category Checking
 */
export interface CheckOptions {
  /**
   * The point at which the response was captured. Default: `handler` for a Fetch `Response`, and `wire` for
   * `ResponseFacts`.
   */
  readonly view?: CheckView | undefined;
  /** The lowest severity to report. Default: `warning`. */
  readonly level?: Severity | undefined;
  /** The rules to skip. Default: none. */
  readonly ignore?: readonly RuleId[] | undefined;
  /** The rules to add: opt-in rules and rules below `level`. Default: none. */
  readonly also?: readonly RuleId[] | undefined;
  /**
   * The body of a Fetch `Response`, passed here because `checkResponse` never reads it. If this option is missing, the
   * body is unknown. `null` and `''` mean that the body is empty.
   */
  readonly body?: string | Uint8Array | null | undefined;
  /** Whether this response is the final one for its request. Default: `true`. */
  readonly final?: boolean | undefined;
}
