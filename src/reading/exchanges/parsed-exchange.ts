import type { Exchange } from '../../model/message.js';

/**
 * What a response was for: the `final` one, an `interim` one (1xx), a proxy's answer to `CONNECT` (`tunnel`), a
 * `redirect` that was followed, or a `challenge` (401, 407) that was answered with credentials.
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
  /** What the response was for. */
  readonly role: ResponseRole;
}
