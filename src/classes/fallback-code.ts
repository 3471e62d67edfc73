import type { StatusCode } from '../generated/codes.js';
import type { CodeAsNumber, IsWide } from '../model/status-class.js';
import { isCode } from './is-code.js';
import { isStatusCode } from './is-status-code.js';

/** The known code itself, or any `StatusCode` if the compiler doesn't know the value. */
type FallbackOf<Code extends CodeAsNumber> = Code extends null | undefined
  ? undefined
  : IsWide<Code> extends true
    ? StatusCode | undefined
    : Code extends StatusCode
      ? Code
      : StatusCode | undefined;

/**
 * Returns the code that a client should treat as equivalent to an unrecognized status code.
 *
 * A known code is returned unchanged. Any other code from 100 to 599 is treated as the x00 code of its class, and any
 * other integer is treated as 500.
 *
 * @param code - The status code.
 * @returns A known code, or `undefined` if `code` isn't an integer.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { fallbackCode } from 'http-status-atlas';
 *
 * fallbackCode(404); // => 404
 * fallbackCode(471); // => 400
 * fallbackCode(783); // => 500
 * ```
 * @category Classes
 */
export function fallbackCode<Code extends CodeAsNumber>(code: Code): FallbackOf<Code>;
export function fallbackCode(code: CodeAsNumber): StatusCode | undefined {
  if (isStatusCode(code)) return code;
  if (!Number.isInteger(code)) return undefined;
  return (isCode(code) ? code - (code % 100) : 500) as StatusCode;
}
