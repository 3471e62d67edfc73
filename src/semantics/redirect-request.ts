import type { CodeAsNumber } from '../model/status-class.js';
import { redirectMethod } from './redirect-method.js';

/**
 * The known facts about the request that was redirected.
 *
 * @category Redirects and caching
 */
export interface RedirectContext {
  /** The request's method. */
  readonly method: string | null | undefined;
  /**
   * Whether the Location URL has the same scheme, host, and port as the request. Default: `true`. Any value other than
   * `true` is treated as a change of origin.
   */
  readonly sameOrigin?: boolean | null | undefined;
}

/**
 * The changes to make to a request so that it follows a redirect.
 *
 * @category Redirects and caching
 */
export interface RedirectRequest {
  /** The method of the next request. */
  readonly method: string;
  /** Whether the next request has the same body as the first request. A stream that has been read can't be resent. */
  readonly keepsContent: boolean;
  /** The headers to remove from the next request. */
  readonly dropFields: readonly string[];
}

/** The headers that describe the request body. The Fetch standard calls them request-body-header names. */
const CONTENT_FIELDS = ['Content-Encoding', 'Content-Language', 'Content-Location', 'Content-Type'];

/**
 * Returns the changes to make to a request so that it follows a redirect, according to the Fetch standard.
 *
 * If the method becomes GET, the body is dropped along with the headers that describe it (Content-Encoding,
 * Content-Language, Content-Location, and Content-Type). If the origin changes, Authorization is dropped. RFC 9110,
 * section 15.4, lists more headers to replace if your client sets them: Host, Referer, Origin, Cookie,
 * Proxy-Authorization, If-None-Match, If-Modified-Since, Connection, and the headers that Connection lists. If the body
 * is dropped, also drop Content-Length, Digest, and Last-Modified.
 *
 * @param code - The status code of the redirect.
 * @param context - The method, and whether the origin stays the same.
 * @returns A frozen object with the method, the headers to drop, and a flag that indicates whether the body is kept.
 * The result is `undefined` if `code` isn't a redirect to follow or if the method isn't a string.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110, section 15.4}
 *
 * @example
 * ```ts
 * import { redirectRequest } from 'http-status-atlas';
 *
 * redirectRequest(303, { method: 'PUT' })?.method; // => 'GET'
 * redirectRequest(307, { method: 'PUT' })?.keepsContent; // => true
 * redirectRequest(308, { method: 'PUT', sameOrigin: false })?.dropFields; // => ['Authorization']
 * redirectRequest(304, { method: 'GET' }); // => undefined
 * ```
 * @category Redirects and caching
 */
export function redirectRequest(code: CodeAsNumber, context: RedirectContext): RedirectRequest | undefined {
  const given = context?.method;
  const method = redirectMethod(code, given);
  if (method === undefined) return undefined;
  // 307 keeps every method but converts the standard methods to uppercase, so this comparison detects only real
  // changes.
  const keepsContent = method === redirectMethod(307, given);
  const dropFields = [
    ...(keepsContent ? [] : CONTENT_FIELDS),
    ...((context.sameOrigin ?? true) === true ? [] : ['Authorization']),
  ];
  return Object.freeze({ method, keepsContent, dropFields: Object.freeze(dropFields) });
}
