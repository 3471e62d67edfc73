import { fieldValue } from './field-value.js';
import { parseHttpDate } from './parse-http-date.js';

/** `Number.MAX_SAFE_INTEGER`, written out so that bundlers can drop it. */
const LONGEST_DELAY = 9007199254740991;

/**
 * What a response said in Retry-After: a header value, a `Headers`, an object of headers (those of Node, axios, undici,
 * and others), pairs, or seconds as a number.
 *
 * The type lets everything through, because headers come with types of every kind: what can't be read counts as absent.
 *
 * @category Retrying
 */
export type RetryAfterInput = unknown;

/**
 * Reads a Retry-After field.
 *
 * Takes the header value (seconds, or an HTTP-date in any of its three forms), the values of a repeated header, a
 * `Headers`, an object of headers in any case, or pairs. A number is seconds, like the header. Where the header came
 * twice the first value counts, also where both were joined with a comma and a space. The grammar is RFC 9110's, read
 * strictly: `1.5`, `-1`, `1,000`, and ISO dates are invalid.
 *
 * @param value - What the response said.
 * @param now - The clock, as a `Date` or in milliseconds since 1970. Default: the current time.
 * @returns The delay in milliseconds, from 0 (also for a date that is past) to `Number.MAX_SAFE_INTEGER`, or
 *   `undefined` when there is no usable value.
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
    const clock = now == null ? Date.now() : Number(now);
    const delay = Math.max(0, parseHttpDate(text, clock) - clock);
    return delay >= 0 ? Math.min(delay, LONGEST_DELAY) : undefined;
  } catch {
    // A getter, a `get` or a clock of the caller's failed: there is no value to be had.
    return undefined;
  }
}
