import { classRange } from '../classes/class-range.js';
import { isCode } from '../classes/is-code.js';
import type { InRange, IsWide } from '../model/status-class.js';
import type { AllOf, HasStatus, IsUnion, RangeDigit, StatusPattern } from './pattern-types.js';

/**
 * Checks whether each pattern is a single known value. With a union as a pattern, narrowing would be wrong in the
 * false branch.
 */
type AllKnown<Patterns extends readonly unknown[]> = number extends Patterns['length']
  ? false
  : true extends {
        [Index in keyof Patterns]: Patterns[Index] extends string
          ? IsUnion<Patterns[Index]>
          : true extends IsWide<Patterns[Index]> | IsUnion<Patterns[Index]>
            ? true
            : false;
      }[number]
    ? false
    : true;

/**
 * The members of a status type that match the patterns. For a plain `number`, these are all the statuses that the
 * patterns include.
 */
type Matched<Status extends number, Pattern> =
  true extends IsWide<Status>
    ? Extract<Pattern, number> | ([RangeDigit<Pattern>] extends [never] ? never : AllOf<RangeDigit<Pattern>>)
    :
        | Extract<Status, Pattern>
        | ([RangeDigit<Pattern>] extends [never] ? never : InRange<Status, RangeDigit<Pattern>>);

/**
 * In a union of responses, the members whose status can match one of the patterns.
 *
 * @category Matching
 */
export type WithStatus<Response, Pattern> = Response extends { readonly status: infer Status extends number }
  ? [Matched<Status, Pattern>] extends [never]
    ? never
    : [Status] extends [Matched<Status, Pattern>]
      ? Response
      : Response & { readonly status: Matched<Status, Pattern> }
  : never;

/** Whether at least one member of the union has a literal status. */
type IsDiscriminated<Response> = 0 extends 1 & Response
  ? false
  : true extends (
        Response extends { readonly status: infer Status }
          ? true extends IsWide<Status>
            ? false
            : true
          : false
      )
    ? true
    : false;

/** Evaluates to `Pattern` if it is valid; otherwise, to a string literal type that explains what to write instead. */
type CheckedStatus<Pattern> = Pattern extends StatusPattern
  ? Pattern
  : Pattern extends string
    ? `'${Pattern}' is not a status: write 404 or '4xx'`
    : never;

/** Evaluates to `Response` if narrowing is safe in both branches; otherwise, to `never`. */
type Narrowable<Response, Patterns extends readonly unknown[]> =
  IsDiscriminated<Response> extends true ? (AllKnown<Patterns> extends true ? Response : never) : never;

/**
 * Checks whether a response has one of the statuses and narrows a union of responses to the members that can match.
 *
 * Narrowing works in both branches if the response is a union with literal statuses (such as in Hono's client, ts-rest,
 * or your own code) and each pattern is a single known value. A plain `Response` keeps its type.
 *
 * @param response - An object with `status`. For objects with `statusCode`, use `statusMatcher` on the number.
 * @param patterns - Codes and class ranges, such as `404`, `'4xx'`, and `'4XX'`.
 * @returns `true` if one of the patterns matches the status; otherwise, `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { hasStatus } from 'http-status-atlas';
 *
 * const response = new Response(null, { status: 404 });
 * hasStatus(response, 404); // => true
 * hasStatus(response, '5xx'); // => false
 * hasStatus(response, 200, '4xx'); // => true
 * ```
 * @category Matching
 */
export function hasStatus<
  Response extends HasStatus | null | undefined,
  const Patterns extends readonly StatusPattern[],
>(
  response: Narrowable<Response, Patterns>,
  ...patterns: Patterns
): response is WithStatus<Narrowable<Response, Patterns>, Patterns[number]>;
// With four overloads, a compiler error explains only the last overload. With three, it would explain all of them,
// starting with one that mentions `never`.
export function hasStatus(response: HasStatus | null | undefined, ...patterns: StatusPattern[]): boolean;
export function hasStatus(response: HasStatus | null | undefined, ...patterns: StatusPattern[]): boolean;
export function hasStatus<const Patterns extends readonly (string | number)[]>(
  response: HasStatus | null | undefined,
  ...patterns: { [Index in keyof Patterns]: CheckedStatus<Patterns[Index]> }
): boolean;
export function hasStatus(
  response: HasStatus | null | undefined,
  ...patterns: readonly (string | number)[]
): boolean {
  const status: unknown = typeof response === 'object' && response !== null ? response.status : undefined;
  if (!isCode(status)) return false;
  const range = classRange(status);
  return patterns.some(
    (pattern) => pattern === status || pattern === range || pattern === range?.toUpperCase(),
  );
}
