import { heuristicallyCacheable } from '../generated/semantics.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Checks whether a cache can store a response with this code without explicit freshness information.
 *
 * Thirteen codes qualify: twelve from RFC 9110, section 15.1, and 451 from RFC 7725. Other responses can be stored if they
 * have explicit freshness information, unless the definition of the code forbids it.
 *
 * @param code - The status code.
 * @returns `true` for these thirteen codes; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.1 | RFC 9110, section 15.1}
 *
 * @example
 * ```ts
 * import { isHeuristicallyCacheable } from 'http-status-atlas';
 *
 * isHeuristicallyCacheable(404); // => true
 * isHeuristicallyCacheable(302); // => false
 * ```
 * @category Redirects and caching
 */
export function isHeuristicallyCacheable(code: CodeAsNumber): boolean {
  return heuristicallyCacheable(code);
}
