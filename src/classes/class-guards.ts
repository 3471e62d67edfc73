import type {
  ClientErrorCode,
  ErrorCode,
  InformationalCode,
  RedirectionCode,
  ServerErrorCode,
  SuccessfulCode,
} from '../generated/code-types.js';
import type { StatusCode } from '../generated/codes.js';
import type { CodeAsNumber, InRange, IsWide } from '../model/status-class.js';
import { isInRange } from './is-in-range.js';

type IsAny<Value> = 0 extends 1 & Value ? true : false;
/**
 * Evaluates to `Code` if `Code` is `any`; otherwise, to `never`. This type limits an overload to arguments of type
 * `any`, for which the guard returns a plain boolean.
 */
type OnlyAny<Code> = IsAny<Code> extends true ? Code : never;
/**
 * Evaluates to `Code` if each of its members is a single known number, `null`, or `undefined`; otherwise, to `never`.
 */
type Literal<Code extends CodeAsNumber> = [Code] extends [never]
  ? never
  : true extends (Code extends null | undefined ? false : IsWide<Code>)
    ? never
    : Code;

/** If a developer passes a string, the compiler error shows this name, so the name says what to pass instead. */
type KnownCodeAsNumber = StatusCode | null | undefined;

/**
 * A type guard that checks a code's class by its range. Both branches narrow a `StatusCode` or a union of literals, but
 * for a plain `number`, the guard returns `boolean`. The `StatusCode` overload is repeated at the end because array
 * methods and compiler errors use the last overload.
 *
 * @category Classes
 */
export interface ClassGuard<Member extends StatusCode, First extends number> {
  <Code extends CodeAsNumber>(code: OnlyAny<Code>): boolean;
  (code: KnownCodeAsNumber): code is Member;
  <Code extends CodeAsNumber>(code: Literal<Code>): code is Literal<Code> & InRange<Code, First>;
  (code: CodeAsNumber): boolean;
  (code: KnownCodeAsNumber): code is Member;
}

/**
 * Checks whether a code is informational (1xx).
 *
 * The function checks only the range, so it also accepts unregistered codes from 100 to 199.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 100 to 199; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2 | RFC 9110, section 15.2}
 *
 * @example
 * ```ts
 * import { isInformational } from 'http-status-atlas';
 *
 * isInformational(103); // => true
 * ```
 * @category Classes
 */
export const isInformational: ClassGuard<InformationalCode, 1> = (code: CodeAsNumber): code is never =>
  isInRange(code, 100, 199);

/**
 * Checks whether a code is successful (2xx), like Fetch's `ok`.
 *
 * The function checks only the range, so it also accepts unregistered codes from 200 to 299.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 200 to 299; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3 | RFC 9110, section 15.3}
 *
 * @example
 * ```ts
 * import { isSuccessful } from 'http-status-atlas';
 *
 * isSuccessful(204); // => true
 * isSuccessful(304); // => false
 * ```
 * @category Classes
 */
export const isSuccessful: ClassGuard<SuccessfulCode, 2> = (code: CodeAsNumber): code is never =>
  isInRange(code, 200, 299);

/**
 * Checks whether a code is in the redirection class (3xx).
 *
 * The function checks only the range, so it also accepts unregistered codes from 300 to 399. The class includes codes
 * that clients don't follow as redirects, such as 304. To check only for codes that clients follow, use
 * `isRedirectStatus`.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 300 to 399; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110, section 15.4}
 *
 * @example
 * ```ts
 * import { isRedirection } from 'http-status-atlas';
 *
 * isRedirection(304); // => true
 * ```
 * @category Classes
 */
export const isRedirection: ClassGuard<RedirectionCode, 3> = (code: CodeAsNumber): code is never =>
  isInRange(code, 300, 399);

/**
 * Checks whether a code is a client error (4xx).
 *
 * The function checks only the range, so it also accepts unregistered codes from 400 to 499.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 400 to 499; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5 | RFC 9110, section 15.5}
 *
 * @example
 * ```ts
 * import { isClientError } from 'http-status-atlas';
 *
 * isClientError(404); // => true
 * isClientError(499); // => true
 * ```
 * @category Classes
 */
export const isClientError: ClassGuard<ClientErrorCode, 4> = (code: CodeAsNumber): code is never =>
  isInRange(code, 400, 499);

/**
 * Checks whether a code is a server error (5xx).
 *
 * The function checks only the range, so it also accepts unregistered codes from 500 to 599.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 500 to 599; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6 | RFC 9110, section 15.6}
 *
 * @example
 * ```ts
 * import { isServerError } from 'http-status-atlas';
 *
 * isServerError(502); // => true
 * ```
 * @category Classes
 */
export const isServerError: ClassGuard<ServerErrorCode, 5> = (code: CodeAsNumber): code is never =>
  isInRange(code, 500, 599);

/**
 * Checks whether a code is an error (4xx or 5xx).
 *
 * The function checks only the range, so it also accepts unregistered codes from 400 to 599.
 *
 * @param code - The status code.
 * @returns `true` for an integer from 400 to 599; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { isError } from 'http-status-atlas';
 *
 * isError(503); // => true
 * isError(304); // => false
 * ```
 * @category Classes
 */
export const isError: ClassGuard<ErrorCode, 4 | 5> = (code: CodeAsNumber): code is never =>
  isInRange(code, 400, 599);
