import { isInRange } from '../classes/is-in-range.js';
import { isIdempotentMethod } from './idempotent-methods.js';
import { parseRetryAfter, type RetryAfterInput } from './parse-retry-after.js';
import { retryTier } from './retry-tier.js';

/**
 * What is known about the request and the response.
 *
 * @category Retrying
 */
export interface RetryContext {
  /** The request's method, in any case. Default: not known, so that the answer is about the status alone. */
  readonly method?: string | undefined;
  /** What the response said in Retry-After: the value, a `Headers`, an object of fields; a number is seconds. */
  readonly retryAfter?: RetryAfterInput;
  /** Whether repeating does no harm, for example with an Idempotency-Key. Default: what the method says. */
  readonly idempotent?: boolean | undefined;
  /** Codes that this API lets a client repeat: idempotent requests, and any with Retry-After. Default: none. */
  readonly also?: readonly number[] | undefined;
  /** Codes that are not repeated, whatever the policy; beats `also`. Default: none. */
  readonly never?: readonly number[] | undefined;
}

/**
 * Why a request is or is not repeated, as a number because every bundle carries it: 0 the caller excludes the code,
 * 1 the policy says never, 2 there is no usable Retry-After, 3 the request is not idempotent, 4 it is repeated.
 */
export type RetryVerdict = 0 | 1 | 2 | 3 | 4;

// The tiers of the table: 0 never, 1 any but only with Retry-After, 2 idempotent but only with Retry-After, 3 idempotent,
// 4 idempotent or any with Retry-After, 5 any.

/** Whether the caller lists the code; what is no list lists nothing. */
export const isListed = (list: unknown, code: unknown): boolean => Array.isArray(list) && list.includes(code);

/** Decides whether to repeat a request: the one place where the rules meet. */
export function decideRetry(code: unknown, context: RetryContext): RetryVerdict {
  if (isListed(context.never, code)) return 0;
  let tier = retryTier(code);
  if (tier > 4) return 4;
  if (isListed(context.also, code) && isInRange(code, 100, 599)) tier = 4;
  if (!tier) return 1;
  const announced = tier !== 3 && parseRetryAfter(context.retryAfter) !== undefined;
  if (tier < 3 && !announced) return 2;
  if (announced && tier !== 2) return 4;
  return (context.idempotent ?? (context.method == null || isIdempotentMethod(context.method))) ? 4 : 3;
}
