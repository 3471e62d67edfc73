/**
 * The class of a status code, named by its first digit.
 *
 * @category Classes
 */
export type StatusClass = 'informational' | 'successful' | 'redirection' | 'client-error' | 'server-error';

/**
 * A class as a range, as OpenAPI and monitors write it.
 *
 * @category Classes
 */
export type ClassRange = '1xx' | '2xx' | '3xx' | '4xx' | '5xx';

/**
 * The input type of functions that accept a status code: a number, or `null` or `undefined` if there is no response.
 * Every input has a defined result.
 *
 * @category Classes
 */
export type CodeAsNumber = number | null | undefined;

/** A decimal digit. */
export type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The first digits that belong to a class. */
export type ClassDigit = 1 | 2 | 3 | 4 | 5;

/** The names of the classes, in the order of their first digits; the only list that code reads. */
export const STATUS_CLASSES = [
  'informational',
  'successful',
  'redirection',
  'client-error',
  'server-error',
] as const satisfies readonly StatusClass[];

/** The class of each first digit. */
export interface ClassByDigit {
  1: (typeof STATUS_CLASSES)[0];
  2: (typeof STATUS_CLASSES)[1];
  3: (typeof STATUS_CLASSES)[2];
  4: (typeof STATUS_CLASSES)[3];
  5: (typeof STATUS_CLASSES)[4];
}

/**
 * True for `number`, `any`, and branded numbers, whose value isn't known; false for a literal.
 *
 * `{}` is assignable to a mapped type if its keys aren't all known.
 */
export type IsWide<Code> = 0 extends 1 & Code
  ? true
  : Code extends number
    ? {} extends { [Key in Code]: 1 }
      ? true
      : false
    : true;

/**
 * The class of a literal code: `ClassOf<404>` is `'client-error'`, `ClassOf<999>` is `undefined`.
 *
 * A wide `number` results in every class and `undefined`.
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
 * The class range of a literal code: `ClassRangeOf<404>` is `'4xx'`.
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
