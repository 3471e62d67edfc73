import { readHeaderFields } from '../reading/header-fields.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { parseRetryAfter, type RetryAfterInput } from './parse-retry-after.js';

/**
 * The options of `retryDelay`.
 *
 * @category Retrying
 */
export interface RetryDelayOptions {
  /**
   * The current time for dates and timestamps, as a `Date` or in milliseconds since 1970. Default: the system clock.
   */
  readonly now?: Date | number | null | undefined;
  /**
   * Whether to also parse vendors' headers. `retry-after-ms` and `x-ms-retry-after-ms` take precedence over
   * Retry-After. `RateLimit`, `RateLimit-Reset`, `X-RateLimit-Reset`, and `X-Rate-Limit-Reset` are used if Retry-After
   * is missing or invalid. Default: `false`.
   */
  readonly vendorFields?: boolean | null | undefined;
  /** Whether to accept decimals such as `1.5`. The result is rounded up to whole milliseconds. Default: `false`. */
  readonly decimals?: boolean | null | undefined;
}

/** Parses a header value as milliseconds. */
type Reader = (value: string, clock: number, number: RegExp) => number | undefined;

/**
 * Numbers that are at least this large are timestamps, and smaller numbers are delays. As a timestamp, 1e9 seconds is
 * in 2001. As a delay, it's 31 years.
 */
const FIRST_EPOCH_SECONDS = 1e9;
/** Numbers that are at least this large are timestamps in milliseconds. */
const FIRST_EPOCH_MS = 1e12;

/**
 * Rounds up to whole milliseconds. `toFixed` removes the floating-point error, so that `1/1000` of a second is 1 ms.
 */
const wholeMs = (ms: number) => Math.min(Math.ceil(Number(ms.toFixed(6))), Number.MAX_SAFE_INTEGER);

const milliseconds: Reader = (value, _clock, number) =>
  number.test(value) ? wholeMs(Number(value)) : undefined;

const seconds: Reader = (value, _clock, number) =>
  number.test(value) ? wholeMs(Number(value) * 1000) : undefined;

/** Parses a delay in seconds, a timestamp in seconds or milliseconds, or an HTTP-date. */
const reset: Reader = (value, clock, number) => {
  if (!number.test(value)) return parseRetryAfter(value, clock);
  const amount = Number(value);
  if (amount < FIRST_EPOCH_SECONDS) return wholeMs(amount * 1000);
  return Math.max(0, wholeMs((amount < FIRST_EPOCH_MS ? amount * 1000 : amount) - clock));
};

const retryAfter: Reader = (value, clock, number) =>
  parseRetryAfter(value, clock) ?? seconds(value.split(', ')[0] ?? '', clock, number);

/**
 * Returns the longest delay of the exhausted limits. If no limit is exhausted, returns the longest delay of all limits,
 * because a request can cost more than the remaining quota. The function parses `"default";r=0;t=30` and the syntax of
 * earlier drafts, `limit=10, remaining=0, reset=30`.
 */
const rateLimit: Reader = (value, clock, number) => {
  const limits = value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const waits = limits.slice(0, 100).flatMap((limit) => {
    const parameters = new Map(
      limit.split(';').map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const;
      }),
    );
    const ms = seconds(parameters.get('t') ?? parameters.get('reset') ?? '', clock, number);
    const left = parameters.get('r') ?? parameters.get('remaining');
    return ms === undefined ? [] : [{ ms, isExhausted: left === '0' }];
  });
  const exhausted = waits.filter(({ isExhausted }) => isExhausted);
  const counted = exhausted.length > 0 ? exhausted : waits;
  return counted.length === 0 ? undefined : Math.max(...counted.map(({ ms }) => ms));
};

/** The header parsers. More precise headers come first because they take precedence. */
const READERS: readonly (readonly [field: string, read: Reader])[] = [
  ['retry-after-ms', milliseconds],
  ['x-ms-retry-after-ms', milliseconds],
  ['retry-after', retryAfter],
  ['ratelimit', rateLimit],
  ['ratelimit-reset', reset],
  ['x-ratelimit-reset', reset],
  ['x-rate-limit-reset', reset],
];

/** The maximum length of a value, which limits the processing time. Meaningful values are much shorter. */
const LONGEST_VALUE = 1000;

/**
 * Parses the delay that a response specifies. With `vendorFields`, the function also parses the headers that vendors
 * send instead of Retry-After.
 *
 * Without options, this function is the same as `parseRetryAfter`. Large values in `RateLimit-Reset` and
 * `X-RateLimit-Reset` are Unix timestamps: values of 1,000,000,000 or more are in seconds, and values of
 * 1,000,000,000,000 or more are in milliseconds. An invalid header is ignored. You can pass the result to `isRetryable`
 * and `retryAdvice` as `delayMs`.
 *
 * @param headers - The headers, or only the Retry-After value.
 * @param options - The headers and number formats to accept, and the current time.
 * @returns The delay in milliseconds, from 0 to `Number.MAX_SAFE_INTEGER`, or `undefined` if there is no valid header.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 *
 * @example
 * ```ts
 * import { retryDelay } from 'http-status-atlas';
 *
 * retryDelay({ 'retry-after': '3' }); // => 3000
 * retryDelay({ 'retry-after': '1.5' }, { decimals: true }); // => 1500
 * retryDelay({ 'retry-after-ms': '250' }, { vendorFields: true }); // => 250
 * retryDelay({ 'x-ratelimit-reset': '1795348920' }, { vendorFields: true, now: 1795348800000 }); // => 120000
 * retryDelay({ ratelimit: '"hour";r=0;t=30' }, { vendorFields: true }); // => 30000
 * ```
 * @category Retrying
 */
export function retryDelay(
  headers: RetryAfterInput,
  options: RetryDelayOptions | null = NO_OPTIONS,
): number | undefined {
  const { now, vendorFields, decimals }: RetryDelayOptions = options ?? NO_OPTIONS;
  const clock = now == null ? Date.now() : toClock(now);
  if (vendorFields !== true && decimals !== true) return parseRetryAfter(headers, clock);
  const number = decimals === true ? /^\d+(?:\.\d+)?$/ : /^\d+$/;
  const fields = readHeaderFields(headers);
  for (const [name, read] of READERS) {
    if (vendorFields !== true && name !== 'retry-after') continue;
    const value = fields.get(name)?.[0];
    if (value === undefined || value.length > LONGEST_VALUE) continue;
    const delay = read(value, clock, number);
    // If the clock is invalid, no delay can be calculated for a date.
    if (delay !== undefined && delay >= 0) return delay;
  }
  if (fields.has('retry-after')) return undefined;
  // The input is a single value, or an object whose `get` method returns the header.
  const alone = typeof headers === 'number' ? `${headers}` : headers;
  return (
    parseRetryAfter(alone, clock) ??
    (typeof alone === 'string' && alone.length <= LONGEST_VALUE
      ? seconds(alone.trim(), clock, number)
      : undefined)
  );
}

function toClock(now: unknown): number {
  try {
    return Number(now);
  } catch {
    return Number.NaN;
  }
}
