import type { NullBodyStatusCode } from '../generated/code-types.js';
import { nullBody } from '../generated/semantics.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Checks whether a code is a null body status in the Fetch standard: 101, 103, 204, 205, or 304.
 *
 * You can't construct a `Response` with such a status and a body.
 *
 * @param code - The status code.
 * @returns `true` for these five codes; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 | RFC 9110, section 6.4.1}
 *
 * @example
 * ```ts
 * import { isNullBodyStatus } from 'http-status-atlas';
 *
 * isNullBodyStatus(204); // => true
 * isNullBodyStatus(200); // => false
 * ```
 * @category Redirects and caching
 */
export function isNullBodyStatus(code: CodeAsNumber): code is NullBodyStatusCode {
  return nullBody(code);
}
