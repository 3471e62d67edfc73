import { isStatusCode } from '../classes/is-status-code.js';
import type { ContentCode } from '../generated/code-types.js';
import { nullBody } from '../generated/semantics.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Checks whether a code is one whose responses can have a body: any `StatusCode` except 1xx, 204, 205, and 304.
 *
 * This function is the type guard for `ContentCode`, which frameworks such as Hono require. Unregistered codes aren't
 * members.
 *
 * @param code - The status code.
 * @returns `true` for a member of `ContentCode`; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 | RFC 9110, section 6.4.1}
 *
 * @example
 * ```ts
 * import { isContentCode } from 'http-status-atlas';
 *
 * isContentCode(404); // => true
 * isContentCode(204); // => false
 * ```
 * @category Redirects and caching
 */
export function isContentCode(code: CodeAsNumber): code is ContentCode {
  return isStatusCode(code) && code >= 200 && !nullBody(code);
}
