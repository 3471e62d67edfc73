import type { ClassRange, ClassRangeOf, CodeAsNumber } from '../model/status-class.js';
import { isCode } from './is-code.js';

const RANGES: readonly ClassRange[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];

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
export function classRange(code: CodeAsNumber): ClassRange | undefined {
  return isCode(code) ? RANGES[((code / 100) | 0) - 1] : undefined;
}
