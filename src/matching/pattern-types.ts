import type { StatusCode } from '../generated/codes.js';
import type { ClassDigit, ClassRange, Digit } from '../model/status-class.js';

/**
 * A code, or a class range such as `'4xx'` or `'4XX'`.
 *
 * @category Matching
 */
export type StatusPattern = StatusCode | (number & {}) | ClassRange | Uppercase<ClassRange>;

/** Any object with a status: a Fetch `Response`, a typed client's response, or a member of your own union. */
export interface HasStatus {
  readonly status: number;
}

/** The first digit of a class range, or `never` for anything else. */
export type RangeDigit<Pattern> = Pattern extends `${infer First extends ClassDigit}${'xx' | 'XX'}`
  ? First
  : never;

/** All numbers from x00 to x99, where `x` is the digit `First`. */
export type AllOf<First extends number> = `${First}${Digit}${Digit}` extends infer Text
  ? Text extends `${infer Code extends number}`
    ? Code
    : never
  : never;

/** Whether `Type` has more than one member. */
export type IsUnion<Type, Whole = Type> = Type extends unknown
  ? [Whole] extends [Type]
    ? false
    : true
  : never;
