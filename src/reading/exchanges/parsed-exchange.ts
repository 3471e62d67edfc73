import type { Exchange, HttpVersion, ResponseFacts } from '../../model/message.js';

/**
 * The role of a response: `final`, `interim` (1xx), `tunnel` (a proxy's response to `CONNECT`), `redirect` (a redirect
 * that the client followed), or `challenge` (a 401 or 407 response after which the client sent credentials).
 *
 * @category Reading
 */
export type ResponseRole = 'final' | 'interim' | 'tunnel' | 'redirect' | 'challenge';

/**
 * A response from a transcript.
 *
 * @category Reading
 */
export interface ParsedResponse extends ResponseFacts {
  readonly status: number;
  /** The headers, in the order of the transcript. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The HTTP version. If absent, the version is unknown. */
  readonly httpVersion?: HttpVersion;
}

/**
 * A request and its response from a transcript.
 *
 * @category Reading
 */
export interface ParsedExchange extends Exchange {
  readonly response: ParsedResponse;
  /** The role of the response. */
  readonly role: ResponseRole;
}
