import { decideRetry, type RetryContext } from './retry-decision.js';
import { retryTier } from './retry-tier.js';

/**
 * Tells whether it makes sense to send a request again after this status.
 *
 * The answer follows one policy for every code from 100 to 599: 408, 425 and 429 for every method; 500, 502, 503, 504
 * and some vendor codes for idempotent methods; 413 and 530 only with Retry-After; nothing else. An unregistered code
 * counts as the x00 of its class. Without a method the answer is about the status alone.
 *
 * @param code - The status code of the response.
 * @param context - What is known about the request and the response.
 * @returns `true` when repeating makes sense; `false` otherwise, and for anything that is no code.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110, section 9.2.2}
 *
 * @example
 * ```ts
 * import { isRetryable } from 'http-status-atlas';
 *
 * isRetryable(503); // => true
 * isRetryable(503, { method: 'POST' }); // => false
 * isRetryable(503, { method: 'POST', retryAfter: '30' }); // => true
 * isRetryable(403, { also: [403], retryAfter: '60' }); // => true
 * ```
 * @category Retrying
 */
export function isRetryable(code: number, context?: RetryContext): boolean {
  // The hot path, and the same decision: with nothing known the last three tiers are repeated.
  return context == null ? retryTier(code) > 2 : decideRetry(code, context) === 4;
}
