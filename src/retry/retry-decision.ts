import { isInRange } from '../classes/first-digit.js';
import { isIdempotentMethod } from './idempotent-methods.js';
import { parseRetryAfter, type RetryAfterInput } from './parse-retry-after.js';
import { retryTier } from './retry-tier.js';

/** What is known about the request and the response. */
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

/** Why a request is or is not repeated. */
export type RetryVerdict =
  | 'excluded' // named in `never`
  | 'not-repeatable' // the policy says never, with or without Retry-After
  | 'needs-retry-after' // only with Retry-After, and there is no usable one
  | 'not-idempotent' // only idempotent requests, and this is none
  | 'repeat';

// The tiers of the table: 0 never, 1 any method, 2 idempotent, 3 idempotent or any with Retry-After, 4 any but only with
// Retry-After, 5 idempotent but only with Retry-After.

/** Decides whether to repeat a request: the one place where the rules meet. */
export function decideRetry(code: unknown, context: RetryContext): RetryVerdict {
  if (isListed(context.never, code)) return 'excluded';
  const tier = isListed(context.also, code) ? 3 : retryTier(code);
  if (tier === 0) return 'not-repeatable';
  if (tier === 1) return 'repeat';
  const announced =
    tier > 2 && context.retryAfter !== undefined && parseRetryAfter(context.retryAfter) !== undefined;
  if (tier > 3 && !announced) return 'needs-retry-after';
  if (announced && tier < 5) return 'repeat';
  const idempotent = context.idempotent ?? (context.method == null || isIdempotentMethod(context.method));
  return idempotent ? 'repeat' : 'not-idempotent';
}

const isListed = (list: unknown, code: unknown): boolean =>
  Array.isArray(list) && isInRange(code, 100, 599) && list.includes(code);
