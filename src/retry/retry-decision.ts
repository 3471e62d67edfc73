import { ANY_METHOD, IDEMPOTENT, IDEMPOTENT_WITH_RETRY_AFTER } from '../generated/retry-tiers.js';
import { isIdempotentMethod } from './idempotent-methods.js';
import { parseRetryAfter, type RetryAfterInput } from './parse-retry-after.js';
import { retryTier } from './retry-tier.js';

/**
 * What is known about the request and the response.
 *
 * @category Retrying
 */
export interface RetryContext {
  /** The request's method, in any letter case. Default: unknown, so the decision depends only on the status. */
  readonly method?: string | null | undefined;
  /** The response's Retry-After: the value, a `Headers`, an object of headers, or pairs. A number is in seconds. */
  readonly retryAfter?: RetryAfterInput;
  /**
   * Whether retrying the request is harmless, for example because it has an Idempotency-Key. Default: depends on
   * the method.
   */
  readonly idempotent?: boolean | null | undefined;
  /** Codes that this API lets a client retry: idempotent requests, and any with Retry-After. Default: none. */
  readonly also?: readonly number[] | null | undefined;
  /** Codes that are never retried. Takes precedence over `also`. Default: none. */
  readonly never?: readonly number[] | null | undefined;
  /**
   * How long the response asks to wait, in milliseconds, if you know it (see `retryDelay`). Takes precedence over
   * `retryAfter` and is treated as one. Negative, infinite, and non-numeric values are ignored. Default: the value of
   * `retryAfter`.
   */
  readonly delayMs?: number | null | undefined;
  /**
   * The longest wait that you accept, in milliseconds. With a longer wait, the request isn't retried. Default:
   * 2,147,483,647 (24.8 days), the longest timer.
   */
  readonly maxDelayMs?: number | null | undefined;
  /** The clock for dates in `retryAfter`, as a `Date` or in milliseconds since 1970. Default: the current time. */
  readonly now?: Date | number | null | undefined;
}

/** The reason against a retry; short words, because every bundle contains them. */
export type RetryObstacle = 'never' | 'tier' | 'delay' | 'method' | 'long';

/** A longer timer overflows and fires at once. */
const LONGEST_TIMER = 2147483647;

/** Whether the caller lists the code; a value that isn't an array lists nothing. */
export const isListed = (list: unknown, code: unknown): boolean => Array.isArray(list) && list.includes(code);

const isDelay = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** How long the response asks to wait, in milliseconds. */
export const delayOf = ({ delayMs, retryAfter, now }: RetryContext): number | undefined =>
  isDelay(delayMs) && delayMs < Infinity ? delayMs : parseRetryAfter(retryAfter, now);

/** The longest wait that the caller accepts, in milliseconds. */
export const longestDelay = ({ maxDelayMs }: RetryContext): number =>
  isDelay(maxDelayMs) ? maxDelayMs : LONGEST_TIMER;

/** Finds the reason against retrying a request; `undefined` if it is retried. All rules are applied here. */
export function findObstacle(code: unknown, context: RetryContext): RetryObstacle | undefined {
  if (isListed(context.never, code)) return 'never';
  const delayMs = delayOf(context);
  let tier = retryTier(code);
  // The caller vouches for a listed code, so only here does Retry-After also allow retries of non-idempotent requests.
  if ((tier ?? ANY_METHOD) !== ANY_METHOD && isListed(context.also, code))
    tier = delayMs === undefined ? IDEMPOTENT : ANY_METHOD;
  // `NEVER`, or not a code.
  if (!tier) return 'tier';
  if (delayMs === undefined && tier < IDEMPOTENT) return 'delay';
  const { method, idempotent } = context;
  const isIdempotent = idempotent ?? (method == null || isIdempotentMethod(method));
  if (!isIdempotent && (tier === IDEMPOTENT || tier === IDEMPOTENT_WITH_RETRY_AFTER)) return 'method';
  return delayMs !== undefined && delayMs > longestDelay(context) ? 'long' : undefined;
}
