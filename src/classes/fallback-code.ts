import type { StatusCode } from '../generated/codes.js';
import type { CodeAsNumber, IsWide } from '../model/status-class.js';
import { isCode } from './is-code.js';
import { isStatusCode } from './is-status-code.js';

/** A known code itself; any member of `StatusCode` for what is not known in the types. */
type FallbackOf<Code extends CodeAsNumber> = Code extends null | undefined
  ? undefined
  : IsWide<Code> extends true
    ? StatusCode | undefined
    : Code extends StatusCode
      ? Code
      : StatusCode | undefined;

/**
 * Names the code to treat a code as, by the rule for codes that a client does not know.
 *
 * A known code is itself; another one from 100 to 599 counts as the x00 of its class; any other integer as 500.
 *
 * @param code - The status code.
 * @returns A known code, or `undefined` when `code` is not an integer.
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
