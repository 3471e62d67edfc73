import type { Exchange } from '../../model/message.js';

/**
 * The role of a response: the `final` one, an `interim` one (1xx), a proxy's response to `CONNECT` (`tunnel`), a
 * `redirect` that was followed, or a `challenge` (401, 407) after which the client sent credentials.
 *
 * @category Reading
 */
export type ResponseRole = 'final' | 'interim' | 'tunnel' | 'redirect' | 'challenge';

/**
 * An exchange as a transcript shows it.
 *
 * @category Reading
 */
export interface ParsedExchange extends Exchange {
  /** The role of the response. */
  readonly role: ResponseRole;
}
