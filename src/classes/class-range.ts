import type { ClassRange, ClassRangeOf } from '../model/status-class.js';
import { firstDigit } from './first-digit.js';

/**
 * Names the range of a status code's class, as OpenAPI and monitors write it.
 *
 * @param code - The status code.
 * @returns `'1xx'` to `'5xx'`, or `undefined` when `code` is not an integer from 100 to 599.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { classRange } from 'http-status-atlas';
 *
 * classRange(404); // => '4xx'
 * ```
 */
export function classRange<Code extends number>(code: Code): ClassRangeOf<Code>;
export function classRange(code: number): ClassRange | undefined {
  const digit = firstDigit(code);
  return digit === 0 ? undefined : (`${digit}xx` as ClassRange);
}
