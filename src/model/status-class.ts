/**
 * The name of a status code's class, which depends on the code's first digit.
 *
 * @category Classes
 */
export type StatusClass = 'informational' | 'successful' | 'redirection' | 'client-error' | 'server-error';

/**
 * A class written as a range, such as `4xx`, as in OpenAPI and monitoring tools.
 *
 * @category Classes
 */
export type ClassRange = '1xx' | '2xx' | '3xx' | '4xx' | '5xx';

/**
 * The input type of functions that accept a status code: a number, or `null` or `undefined` if there is no response.
 * Functions have a defined result for every such input.
 *
 * @category Classes
 */
export type CodeAsNumber = number | null | undefined;

/** A decimal digit. */
export type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The first digits of the five classes. */
export type ClassDigit = 1 | 2 | 3 | 4 | 5;

/**
 * The names of the classes, in the order of their first digits. The other lists of classes are derived from this list.
 */
export const STATUS_CLASSES = [
  'informational',
  'successful',
  'redirection',
  'client-error',
  'server-error',
] as const satisfies readonly StatusClass[];

/** The name of the class for each first digit. */
export interface ClassByDigit {
  1: (typeof STATUS_CLASSES)[0];
  2: (typeof STATUS_CLASSES)[1];
  3: (typeof STATUS_CLASSES)[2];
  4: (typeof STATUS_CLASSES)[3];
  5: (typeof STATUS_CLASSES)[4];
}

/** The members of `Status` whose first digit is one of the digits in `First`. */
export type InRange<Status, First extends number> = Status extends number
  ? `${Status}` extends `${First}${Digit}${Digit}`
    ? Status
    : never
  : never;

/**
 * Evaluates to `true` for types whose value isn't known, such as `number`, `any`, and branded numbers, and to `false`
 * for a literal.
 *
 * The test uses a mapped type to which `{}` is assignable only if some of the keys aren't known.
 */
export type IsWide<Code> = 0 extends 1 & Code
  ? true
  : Code extends number
    ? {} extends { [Key in Code]: 1 }
      ? true
      : false
    : true;

/**
 * The class of a literal code. For example, `ClassOf<404>` is `'client-error'`, and `ClassOf<999>` is `undefined`.
 *
 * For a plain `number`, the type is a union of every class and `undefined`.
 *
 * @category Classes
 */
export type ClassOf<Code extends CodeAsNumber> = Code extends number
  ? IsWide<Code> extends true
    ? StatusClass | undefined
    : `${Code}` extends `${infer First extends ClassDigit}${Digit}${Digit}`
      ? ClassByDigit[First]
      : undefined
  : undefined;

/**
 * The class range of a literal code. For example, `ClassRangeOf<404>` is `'4xx'`.
 *
 * @category Classes
 */
export type ClassRangeOf<Code extends CodeAsNumber> = Code extends number
  ? IsWide<Code> extends true
    ? ClassRange | undefined
    : `${Code}` extends `${infer First extends ClassDigit}${Digit}${Digit}`
      ? `${First}xx`
      : undefined
  : undefined;
