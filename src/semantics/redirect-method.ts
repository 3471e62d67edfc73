import { becomesGet, keepsMethod, postBecomesGet } from '../generated/semantics.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Returns the method of the request that follows a redirect, according to the Fetch standard.
 *
 * 301 and 302 change POST to GET and keep all other methods. 303 changes every method except GET and HEAD to GET. 307
 * and 308 keep the method. Methods are case-sensitive, but the function recognizes the standard methods in any letter
 * case, as Fetch does.
 *
 * @param code - The status code of the redirect.
 * @param method - The method of the request that was redirected.
 * @returns The method to use, or `undefined` if `code` isn't a redirect to follow or `method` isn't a string.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110, section 15.4}
 *
 * @example
 * ```ts
 * import { redirectMethod } from 'http-status-atlas';
 *
 * redirectMethod(302, 'POST'); // => 'GET'
 * redirectMethod(307, 'POST'); // => 'POST'
 * redirectMethod(304, 'GET'); // => undefined
 * ```
 * @category Redirects and caching
 */
export function redirectMethod(code: CodeAsNumber, method: string | null | undefined): string | undefined {
  if (typeof method !== 'string') return undefined;
  // The pattern is tested before the method is converted, because toUpperCase turns some other Unicode letters, such as
  // the long s, into ASCII letters.
  const normal = /^(?:DELETE|GET|HEAD|OPTIONS|POST|PUT)$/i.test(method) ? method.toUpperCase() : method;
  if (keepsMethod(code)) return normal;
  if (postBecomesGet(code)) return normal === 'POST' ? 'GET' : normal;
  if (becomesGet(code)) return normal === 'HEAD' ? normal : 'GET';
  return undefined;
}
