import { ANY_METHOD, IDEMPOTENT, IDEMPOTENT_WITH_RETRY_AFTER } from '../generated/retry-tiers.js';
import { isIdempotentMethod } from './idempotent-methods.js';
import { parseRetryAfter, type RetryAfterInput } from './parse-retry-after.js';
import { retryTier } from './retry-tier.js';

/**
 * The known facts about the request and the response.
 *
 * @category Retrying
 */
export interface RetryContext {
  /** The request's method, in any letter case. Default: unknown, so the decision depends only on the status. */
  readonly method?: string | null | undefined;
  /**
   * The Retry-After of the response: the value, a `Headers` object, an object of headers, or pairs. A number is in
   * seconds.
   */
  readonly retryAfter?: RetryAfterInput;
  /**
   * Whether it's safe to retry the request, for example because it has an Idempotency-Key. This option doesn't affect
   * codes that mean the request wasn't processed, such as 429. Default: depends on the method.
   */
  readonly idempotent?: boolean | null | undefined;
  /**
   * Other codes that the API lets clients retry. Idempotent requests are always retried; others are retried only if the
   * response has Retry-After. Default: none.
   */
  readonly also?: readonly number[] | null | undefined;
  /** The codes that are never retried. They take precedence over `also`. Default: none. */
  readonly never?: readonly number[] | null | undefined;
  /**
   * The delay in milliseconds that the response specifies, if you know it (see `retryDelay`). If set, it's used instead
   * of `retryAfter`, with the same effect. Negative, infinite, and non-numeric values are ignored. Default: the value
   * of `retryAfter`.
   */
  readonly delayMs?: number | null | undefined;
  /**
   * The maximum delay in milliseconds. If the response specifies a longer delay, the request isn't retried. Default:
   * 2,147,483,647 (24.8 days), the longest delay that a JavaScript timer supports.
   */
  readonly maxDelayMs?: number | null | undefined;
  /**
   * The current time, for comparison with dates in `retryAfter`: a `Date`, or milliseconds since the Unix epoch.
   * Default: the system clock.
   */
  readonly now?: Date | number | null | undefined;
}

/** The reason not to retry. The strings are short because every bundle contains them. */
export type RetryObstacle = 'never' | 'tier' | 'delay' | 'method' | 'long';

/** The longest delay that a JavaScript timer supports. A longer delay overflows, so the timer fires immediately. */
const LONGEST_TIMER = 2147483647;

/** Checks whether the caller's list contains the code. A value that isn't an array is treated as an empty list. */
export const isListed = (list: unknown, code: unknown): boolean => Array.isArray(list) && list.includes(code);

const isDelay = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** Returns the delay that the response specifies, in milliseconds. */
export const delayOf = ({ delayMs, retryAfter, now }: RetryContext): number | undefined =>
  isDelay(delayMs) && delayMs < Infinity ? delayMs : parseRetryAfter(retryAfter, now);

/** Returns the longest delay that the caller accepts, in milliseconds. */
export const longestDelay = ({ maxDelayMs }: RetryContext): number =>
  isDelay(maxDelayMs) ? maxDelayMs : LONGEST_TIMER;

/**
 * Returns the reason not to retry a request, or `undefined` if the request is retried. This function applies all the
 * rules.
 */
export function findObstacle(code: unknown, context: RetryContext): RetryObstacle | undefined {
  if (isListed(context.never, code)) return 'never';
  const delayMs = delayOf(context);
  let tier = retryTier(code);
  // The caller takes responsibility for the codes in `also`. Only for these codes does Retry-After also allow retries
  // of non-idempotent requests.
  if ((tier ?? ANY_METHOD) !== ANY_METHOD && isListed(context.also, code))
    tier = delayMs === undefined ? IDEMPOTENT : ANY_METHOD;
  // The tier is `NEVER`, or the value isn't a status code.
  if (!tier) return 'tier';
  if (delayMs === undefined && tier < IDEMPOTENT) return 'delay';
  const { method, idempotent } = context;
  const isIdempotent = idempotent ?? (method == null || isIdempotentMethod(method));
  if (!isIdempotent && (tier === IDEMPOTENT || tier === IDEMPOTENT_WITH_RETRY_AFTER)) return 'method';
  return delayMs !== undefined && delayMs > longestDelay(context) ? 'long' : undefined;
}
