import type { StatusCode } from '../generated/codes.js';
import { KNOWN_RUNS } from '../generated/known-runs.js';

/**
 * Checks whether a value is a `StatusCode`: a registered code in use, or 418.
 *
 * This function is the type guard for `StatusCode`. The codes 104 and 306 aren't members, and neither are unregistered
 * codes. To get the class of a code that isn't a member, use `classify`.
 *
 * @param value - Any value.
 * @returns `true` for a member of `StatusCode`; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { isStatusCode } from 'http-status-atlas';
 *
 * isStatusCode(404); // => true
 * isStatusCode(499); // => false
 * isStatusCode('404'); // => false
 * ```
 * @category Classes
 */
export function isStatusCode(value: unknown): value is StatusCode {
  if (!Number.isInteger(value)) return false;
  const code = value as number;
  for (let run = 0; run < KNOWN_RUNS.length; run += 2) {
    if (code <= (KNOWN_RUNS[run + 1] as number)) return code >= (KNOWN_RUNS[run] as number);
  }
  return false;
}
