import { isCode } from '../classes/is-code.js';
import type { ClassDigit, Digit, IsWide } from '../model/status-class.js';
import { formatValue } from '../text/format-value.js';

type IsCode<Text extends string> = Text extends `${ClassDigit}${Digit}${Digit}` ? true : false;

/** The white space of configuration files; at run time any is trimmed. */
type Space = ' ' | '\t' | '\n' | '\r';
type Trim<Text extends string> = Text extends `${Space}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${Space}`
    ? Trim<Rest>
    : Text;

/** The digits below each digit. */
interface Below {
  0: never;
  1: 0;
  2: 0 | 1;
  3: 0 | 1 | 2;
  4: 0 | 1 | 2 | 3;
  5: 0 | 1 | 2 | 3 | 4;
  6: 0 | 1 | 2 | 3 | 4 | 5;
  7: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  8: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  9: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/** Whether `Low` is at most `High`, both of three digits: the first place where they differ decides. */
type Ordered<Low extends string, High extends string> = Low extends `${infer L extends Digit}${infer LowRest}`
  ? High extends `${infer H extends Digit}${infer HighRest}`
    ? L extends H
      ? Ordered<LowRest, HighRest>
      : L extends Below[H]
        ? true
        : false
    : true
  : true;

type IsPattern<Text extends string> = Text extends `${ClassDigit}${'xx' | 'XX'}`
  ? true
  : Text extends `${infer Low}-${infer High}`
    ? [IsCode<Trim<Low>>, IsCode<Trim<High>>] extends [true, true]
      ? Ordered<Trim<Low>, Trim<High>>
      : false
    : IsCode<Text>;

type IsList<Text extends string> = Text extends `${infer Head},${infer Tail}`
  ? IsPattern<Trim<Head>> extends true
    ? IsList<Tail>
    : false
  : IsPattern<Trim<Text>>;

type IsWideText<Pattern> = Pattern extends string
  ? {} extends { [Key in Pattern]: 1 }
    ? true
    : false
  : false;

/**
 * `Pattern` where it can be read, otherwise a sentence that says why not; wide types are left to run time.
 *
 * @category Matching
 */
export type CheckedPattern<Pattern> = Pattern extends number
  ? IsWide<Pattern> extends true
    ? Pattern
    : `${Pattern}` extends `${ClassDigit}${Digit}${Digit}`
      ? Pattern
      : `${Pattern} is not a code from 100 to 599`
  : Pattern extends string
    ? IsWideText<Pattern> extends true
      ? Pattern
      : IsList<Pattern> extends true
        ? Pattern
        : `'${Pattern}' is not a status pattern; write 404, '404', '4xx', '200-299' or '2xx,304'`
    : never;

/** Room for every code four times over; keeps the time bounded. */
const LONGEST_PATTERN = 10_000;

/**
 * Compiles an accept-list of statuses, as monitors and clients configure them, into a predicate.
 *
 * Patterns are codes (`404`, `'404'`), class ranges (`'2xx'`, also `'2XX'`), ranges of codes (`'200-299'`, inclusive)
 * and comma lists of these, of at most 10,000 characters. The predicate allocates nothing and is `false` for anything
 * that is no code.
 *
 * @param patterns - The patterns to accept. With no patterns, the predicate always returns `false`.
 * @returns A predicate of a status code.
 * @throws SyntaxError - When a pattern cannot be read or is too long; the message names it.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { statusMatcher } from 'http-status-atlas';
 *
 * const isFine = statusMatcher('2xx', '300-399', 404);
 *
 * isFine(204); // => true
 * isFine(404); // => true
 * isFine(500); // => false
 * ```
 * @category Matching
 */
export function statusMatcher<const Patterns extends readonly (string | number)[]>(
  ...patterns: { [Index in keyof Patterns]: CheckedPattern<Patterns[Index]> }
): (code: number) => boolean;
export function statusMatcher(...patterns: readonly (string | number)[]): (code: number) => boolean {
  const accepted = new Uint8Array(500);
  for (const pattern of patterns) {
    for (const [low, high] of boundsOf(pattern)) accepted.fill(1, low - 100, high - 99);
  }
  return (code) => isCode(code) && accepted[code - 100] === 1;
}

function boundsOf(pattern: unknown): (readonly [low: number, high: number])[] {
  if (isCode(pattern)) return [[pattern, pattern]];
  if (typeof pattern !== 'string') throw cannotParse(pattern);
  if (pattern.length > LONGEST_PATTERN) throw cannotParse(pattern, 'at most 10,000 characters');
  return pattern.split(',').map((part) => {
    const range = /^\s*([1-5])(?:xx|XX)\s*$/.exec(part);
    if (range) return [Number(range[1]) * 100, Number(range[1]) * 100 + 99] as const;
    const codes = /^\s*([1-5]\d\d)\s*(?:-\s*([1-5]\d\d)\s*)?$/.exec(part);
    const [low, high] = [Number(codes?.[1]), Number(codes?.[2] ?? codes?.[1])];
    // In a list the entry at fault is named too.
    if (!codes || low > high)
      throw cannotParse(pattern, part === pattern ? FORMS : `${FORMS}, found ${formatValue(part)}`);
    return [low, high] as const;
  });
}

const FORMS =
  'a code from 100 to 599, a class range such as "4xx", a range such as "200-299", or a comma list of these';

const cannotParse = (pattern: unknown, expected = FORMS) =>
  new SyntaxError(`Cannot parse status pattern ${formatValue(pattern)}: expected ${expected}`);
