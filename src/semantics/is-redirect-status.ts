import type { RedirectStatusCode } from '../generated/code-types.js';
import { becomesGet, keepsMethod, postBecomesGet } from '../generated/semantics.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Checks whether a code is a redirect status in the Fetch standard: 301, 302, 303, 307, or 308.
 *
 * The codes 300, 304, 305, and 306 are also in the redirection class, but clients don't follow them as redirects.
 *
 * @param code - The status code.
 * @returns `true` for these five codes; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110, section 15.4}
 *
 * @example
 * ```ts
 * import { isRedirectStatus } from 'http-status-atlas';
 *
 * isRedirectStatus(308); // => true
 * isRedirectStatus(304); // => false
 * ```
 * @category Redirects and caching
 */
export function isRedirectStatus(code: CodeAsNumber): code is RedirectStatusCode {
  return keepsMethod(code) || postBecomesGet(code) || becomesGet(code);
}
