import type { ClassGuard } from '../classes/class-guards.js';
import { isInRange } from '../classes/is-in-range.js';
import type { ErrorCode, RedirectionCode, SuccessfulCode } from '../generated/code-types.js';
import type { CodeAsNumber } from '../model/status-class.js';

/**
 * Checks whether a status is valid for constructing a Fetch `Response`: an integer from 200 to 599.
 *
 * For any other number, including 101 and 103, `new Response(null, { status })` throws a `RangeError`.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 200 to 599; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { isResponseStatus } from 'http-status-atlas';
 *
 * isResponseStatus(299); // => true
 * isResponseStatus(103); // => false
 * ```
 * @category Redirects and caching
 */
export const isResponseStatus: ClassGuard<SuccessfulCode | RedirectionCode | ErrorCode, 2 | 3 | 4 | 5> = (
  code: CodeAsNumber,
): code is never => isInRange(code, 200, 599);
