import type { ClassRange, ClassRangeOf, CodeAsNumber } from '../model/status-class.js';

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
 * @category Classes
 */
export function classRange<Code extends CodeAsNumber>(code: Code): ClassRangeOf<Code>;
export function classRange(code: number): ClassRange | undefined {
  // A chain of comparisons: a table and a check of their own cost a read of memory, and a bundle 35 bytes.
  if (!Number.isInteger(code) || code < 100) return undefined;
  if (code < 200) return '1xx';
  if (code < 300) return '2xx';
  if (code < 400) return '3xx';
  if (code < 500) return '4xx';
  return code < 600 ? '5xx' : undefined;
}
