import type { RuleId } from '../generated/check-rule-ids.js';
import type { Severity } from '../model/check-rule.js';
import type { Source } from '../model/description.js';
import type { HeaderFields } from '../model/message.js';

/**
 * A way in which a response breaks the definition of its status code.
 *
 * @category Checking
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The status code of the response. */
  readonly status: number;
  /** One sentence that includes the values found. */
  readonly message: string;
  /** What to change, in one sentence. */
  readonly fix: string;
  /** The sections that the rule is based on. */
  readonly source: Source;
  /** The URL of the first section. */
  readonly url: string;
}

/**
 * Where a response was seen: as a `handler` returns it, before the HTTP server adds Date, Connection, and framing, or
 * on the `wire`, as a client receives it.
 *
 * @category Checking
 */
export type CheckView = 'handler' | 'wire';

/**
 * The parts of a Fetch `Response` that are read. The body is never read.
 *
 * @category Checking
 */
export interface FetchResponse {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly clone: () => unknown;
  readonly type?: string;
  readonly url?: string;
}

/**
 * Options of `checkResponse`.
 *
 * @category Checking
 */
export interface CheckOptions {
  /** Where the response was seen. Default: `handler` for a Fetch `Response`, `wire` for facts. */
  readonly view?: CheckView | undefined;
  /** The lowest severity to report. Default: `warning`. */
  readonly level?: Severity | undefined;
  /** Rules to leave out. Default: none. */
  readonly ignore?: readonly RuleId[] | undefined;
  /** Rules to add: opt-in rules, and rules below `level`. Default: none. */
  readonly also?: readonly RuleId[] | undefined;
  /** The body of a Fetch `Response`, which is never read here. Absent: unknown. `null` or `''`: known to be empty. */
  readonly body?: string | Uint8Array | null | undefined;
  /** Whether no other response to the same request follows this one. Default: `true`. */
  readonly final?: boolean | undefined;
}
