import { fieldValue } from './field-value.js';
import { parseHttpDate } from './parse-http-date.js';

/** `Number.MAX_SAFE_INTEGER`, written out so that bundlers can drop it. */
const LONGEST_DELAY = 9007199254740991;

/**
 * What a response said in Retry-After: a field value, a `Headers`, an object of fields, or seconds as a number.
 *
 * @category Retrying
 */
export type RetryAfterInput =
  | string
  | number
  | null
  | undefined
  | readonly string[]
  | { readonly get: (name: string) => string | null | undefined }
  | { readonly [name: string]: string | number | readonly string[] | null | undefined };

/**
 * Reads a Retry-After field.
 *
 * Takes the field value (seconds, or an HTTP-date in any of its three forms), the values of repeated fields (the first
 * counts), a `Headers`, or an object of fields in any case. A number is seconds, like the field. The grammar is RFC
 * 9110's, read strictly: `1.5`, `-1`, `1e3` and ISO dates are no values.
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
 * parseRetryAfter('soon'); // => undefined
 * ```
 * @category Retrying
 */
export function parseRetryAfter(value: unknown, now?: Date | number): number | undefined {
  try {
    const text = fieldValue(value);
    const seconds = /^[ \t]*(\d+)[ \t]*$/.exec(text);
    if (seconds) return Math.min(Number(seconds[1]) * 1000, LONGEST_DELAY);
    const clock = now == null ? Date.now() : Number(now);
    const delay = Math.max(0, parseHttpDate(text, clock) - clock);
    return delay >= 0 ? Math.min(delay, LONGEST_DELAY) : undefined;
  } catch {
    // A getter, a `get` or a clock of the caller's failed: there is no value to be had.
    return undefined;
  }
}
