import { permanentRedirect } from '../generated/semantics.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Checks whether a code indicates a permanent redirect: 301 or 308.
 *
 * The result says nothing about caching. To check whether a response is cacheable by default, use
 * `isHeuristicallyCacheable`.
 *
 * @param code - The status code.
 * @returns `true` for 301 and 308; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110, section 15.4}
 *
 * @example
 * ```ts
 * import { isPermanentRedirect } from 'http-status-atlas';
 *
 * isPermanentRedirect(301); // => true
 * isPermanentRedirect(302); // => false
 * ```
 * @category Redirects and caching
 */
export function isPermanentRedirect(code: CodeAsNumber): code is 301 | 308 {
  return permanentRedirect(code);
}
