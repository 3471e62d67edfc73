import { fieldValue } from './field-value.js';
import { parseHttpDate } from './parse-http-date.js';

/** The value of `Number.MAX_SAFE_INTEGER`. It's a literal so that bundlers can remove it if it's unused. */
const LONGEST_DELAY = 9007199254740991;

/**
 * The Retry-After of a response: a header value, a `Headers` object, an object of headers (from Node, axios, undici,
 * and others), pairs, or a number of seconds.
 *
 * The type accepts every value because libraries use many different types for headers. Invalid values are ignored.
 *
 * @category Retrying
 */
export type RetryAfterInput = unknown;

/**
 * Parses a Retry-After header.
 *
 * The function accepts the header value (seconds, or an HTTP-date in any of its three formats), the values of a
 * repeated header, a `Headers` object, a plain object of headers (names in any letter case), or name-value pairs. A
 * number is in seconds, as in the header. If the header appears twice, the first value is used, even if both values are
 * joined with a comma and a space. The function follows the grammar of RFC 9110 strictly: `1.5`, `-1`, `1,000`, and ISO
 * dates are invalid.
 *
 * @param value - The header value, or the object that contains the header.
 * @param now - The current time, as a `Date` or in milliseconds since 1970. Default: the system clock.
 * @returns The delay in milliseconds, from 0 (also for a date in the past) to `Number.MAX_SAFE_INTEGER`, or
 * `undefined` if there is no valid value.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 *
 * @example
 * ```ts
 * import { parseRetryAfter } from 'http-status-atlas';
 *
 * parseRetryAfter('120'); // => 120000
 * parseRetryAfter('Sun, 22 Nov 2026 12:02:00 GMT', new Date('2026-11-22T12:00:00Z')); // => 120000
 * parseRetryAfter(new Headers({ 'Retry-After': '3' })); // => 3000
 * parseRetryAfter('7, 30'); // => 7000
 * parseRetryAfter('soon'); // => undefined
 * ```
 * @category Retrying
 */
export function parseRetryAfter(value: RetryAfterInput, now?: Date | number | null): number | undefined {
  try {
    const text = fieldValue(value);
    const seconds = /^[ \t]*(\d+)[ \t]*(?:$|, \S)/.exec(text);
    if (seconds) return Math.min(Number(seconds[1]) * 1000, LONGEST_DELAY);
    const clock = Number(now ?? Date.now());
    const delay = Math.max(0, parseHttpDate(text, clock) - clock);
    return delay >= 0 ? Math.min(delay, LONGEST_DELAY) : undefined;
  } catch {
    // A getter, the `get` method, or the caller's clock threw an error, so there's no value.
    return undefined;
  }
}
