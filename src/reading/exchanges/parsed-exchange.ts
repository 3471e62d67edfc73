import type { Exchange } from '../../model/message.js';

/**
 * The role of a response: `final`, `interim` (1xx), `tunnel` (a proxy's response to `CONNECT`), `redirect` (a redirect
 * that the client followed), or `challenge` (a 401 or 407 response after which the client sent credentials).
 *
 * @category Reading
 */
export type ResponseRole = 'final' | 'interim' | 'tunnel' | 'redirect' | 'challenge';

/**
 * A request and its response from a transcript.
 *
 * @category Reading
 */
export interface ParsedExchange extends Exchange {
  /** The role of the response. */
  readonly role: ResponseRole;
}
