import type { CodeAsNumber } from '../model/status-class.js';
import { reasonPhrase } from './reason-phrase.js';

/**
 * Returns the status text of a response, or the registered reason phrase if the response has none.
 *
 * HTTP/2 and HTTP/3 have no reason phrase, so `response.statusText` is often empty.
 *
 * @param response - A Fetch `Response`, or any object with `status` and, optionally, `statusText`.
 * @returns The response's own text if it has one; otherwise, the reason phrase, or an empty string if the code has
 * none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9113#section-8.3.2 | RFC 9113, section 8.3.2}
 *
 * @example A response over HTTP/2
 * ```ts
 * import { statusText } from 'http-status-atlas';
 *
 * statusText({ status: 404, statusText: '' }); // => 'Not Found'
 * ```
 * @category Lookup
 */
export function statusText(
  response:
    | { readonly status?: CodeAsNumber; readonly statusText?: string | null | undefined }
    | null
    | undefined,
): string {
  if (typeof response !== 'object' || response === null) return '';
  const own: unknown = response.statusText;
  if (typeof own === 'string' && own !== '') return own;
  return reasonPhrase(response.status) ?? '';
}
