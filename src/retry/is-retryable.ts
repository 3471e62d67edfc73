import { IDEMPOTENT, NEVER } from '../generated/retry-tiers.js';
import type { CodeAsNumber } from '../model/status-class.js';
import { findObstacle, type RetryContext } from './retry-decision.js';
import { retryTier } from './retry-tier.js';

/**
 * Checks whether a request is worth retrying after a response with this status code.
 *
 * One policy covers every code from 100 to 599:
 *
 * - 408, 425, and 429 are retried for every method.
 * - 500, 502, 503, 504, and some vendor codes are retried for idempotent methods.
 * - 413, 420, 477, 509, and 530 are retried only if the response has Retry-After.
 * - All other registered codes are never retried.
 *
 * Retry-After specifies when to retry, but never indicates that a POST is safe to retry. An unregistered code is
 * treated as the x00 code of its class. Without a method, the result depends only on the status. A request isn't
 * retried if the required wait is longer than `maxDelayMs`.
 *
 * @param code - The status code of the response.
 * @param context - The known facts about the request and the response.
 * @returns `true` if the request is worth retrying; `false` if it isn't or if `code` isn't a valid status code.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110, section 9.2.2}
 *
 * @example
 * ```ts
 * import { isRetryable } from 'http-status-atlas';
 *
 * isRetryable(503); // => true
 * isRetryable(503, { method: 'POST' }); // => false
 * isRetryable(503, { method: 'POST', retryAfter: '30' }); // => false
 * isRetryable(503, { method: 'POST', idempotent: true }); // => true
 * isRetryable(413, { retryAfter: '60' }); // => true
 * isRetryable(403, { also: [403], retryAfter: '60' }); // => true
 * ```
 * @category Retrying
 */
export function isRetryable(code: CodeAsNumber, context?: RetryContext | null): boolean {
  // This function is performance-critical, so the decision without context is repeated here. Without
  // Retry-After, the tiers below `IDEMPOTENT` don't allow a retry.
  return context == null ? (retryTier(code) ?? NEVER) >= IDEMPOTENT : !findObstacle(code, context);
}
