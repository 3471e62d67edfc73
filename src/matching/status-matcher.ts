import { isCode } from '../classes/is-code.js';
import type { ClassDigit, CodeAsNumber, Digit, IsWide } from '../model/status-class.js';
import { formatValue } from '../text/format-value.js';

type IsCode<Text extends string> = Text extends `${ClassDigit}${Digit}${Digit}` ? true : false;

/** The whitespace that the type trims at compile time. At runtime, all whitespace is trimmed. */
type Space = ' ' | '\t' | '\n' | '\r';
type Trim<Text extends string> = Text extends `${Space}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${Space}`
    ? Trim<Rest>
    : Text;

/** For each digit, the digits that are less than it. */
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

/** Whether the three-digit number `Low` is at most `High`. The first differing digit determines the result. */
type Ordered<Low extends string, High extends string> = Low extends `${infer L extends Digit}${infer LowRest}`
  ? High extends `${infer H extends Digit}${infer HighRest}`
    ? L extends H
      ? Ordered<LowRest, HighRest>
      : L extends Below[H]
        ? true
        : false
    : true
  : true;

/** Whether a string is a code, a class range, a range of codes, or a comparison such as `>=500`. */
type IsRange<Text extends string> = Text extends `${ClassDigit}${'xx' | 'XX'}`
  ? true
  : Text extends `${'>' | '<'}${infer Limit}`
    ? IsCode<Trim<Limit extends `=${infer Included}` ? Included : Limit>>
    : Text extends `${infer Low}..${infer High}`
      ? IsSpan<Trim<Low>, Trim<High>, true>
      : Text extends `${infer Low}-${infer High}`
        ? IsSpan<Trim<Low>, Trim<High>, false>
        : IsCode<Text>;

type IsSpan<Low extends string, High extends string, CanBeOpen> = [IsCode<Low>, IsCode<High>] extends [
  true,
  true,
]
  ? Ordered<Low, High>
  : CanBeOpen extends true
    ? [IsCode<Low>, High] extends [true, '']
      ? true
      : [Low, IsCode<High>] extends ['', true]
        ? true
        : false
    : false;

/** Whether a string is a range or an excluded range. */
type IsPattern<Text extends string> = Text extends `!${infer Range}` ? IsRange<Trim<Range>> : IsRange<Text>;

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
 * Evaluates to `Pattern` if it is valid; otherwise, to a string literal type that explains the error. Plain `string`
 * and `number` values are checked at runtime.
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
        : `'${Pattern}' is not a status pattern: write 404, '404', '4xx', '200-299', '400..', '>=500', '!404', or '2xx,304'`
    : never;

/**
 * The maximum length of a pattern, which limits the processing time. A pattern of this length can list every code
 * four times.
 */
const LONGEST_PATTERN = 10_000;

/**
 * Compiles an allow list of statuses into a predicate. The syntax is common in monitoring tools and HTTP clients.
 *
 * Patterns are codes (`404`, `'404'`), class ranges (`'2xx'` or `'2XX'`), ranges of codes (`'200-299'`, inclusive),
 * open ranges (`'400..'`, `'..399'`, `'>=500'`, `'<400'`), exclusions (`'!404'`, `'!4xx'`), and comma-separated lists
 * of these. A pattern can have up to 10,000 characters. Exclusions take precedence, regardless of their position in the
 * list. If there are only exclusions, all other codes are accepted. The predicate allocates no memory, and it returns
 * `false` for anything that isn't a valid status code.
 *
 * @param patterns - The patterns to accept. With no patterns, the predicate always returns `false`.
 * @returns A predicate that checks a status code.
 * @throws SyntaxError - If a pattern is invalid or too long. The message includes the pattern.
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
 * statusMatcher('4xx', '!404')(404); // => false
 * ```
 * @category Matching
 */
export function statusMatcher<const Patterns extends readonly (string | number)[]>(
  ...patterns: { [Index in keyof Patterns]: CheckedPattern<Patterns[Index]> }
): (code: CodeAsNumber) => boolean;
export function statusMatcher(...patterns: readonly (string | number)[]): (code: CodeAsNumber) => boolean {
  const spans = patterns.flatMap(spansOf);
  const included = spans.filter(({ isExcluded }) => !isExcluded);
  const accepted = new Uint8Array(500);
  if (included.length === 0 && spans.length > 0) accepted.fill(1);
  for (const { low, high } of included) accepted.fill(1, low - 100, high - 99);
  for (const { low, high, isExcluded } of spans) if (isExcluded) accepted.fill(0, low - 100, high - 99);
  return (code) => isCode(code) && accepted[code - 100] === 1;
}

/**
 * The codes from `low` to `high` (inclusive), which are accepted or excluded. If `low` is above `high`, there are none.
 */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly isExcluded: boolean;
}

function spansOf(pattern: unknown): Span[] {
  if (isCode(pattern)) return [{ low: pattern, high: pattern, isExcluded: false }];
  if (typeof pattern !== 'string') throw cannotParse(pattern);
  if (pattern.length > LONGEST_PATTERN) throw cannotParse(pattern, 'at most 10,000 characters');
  return pattern.split(',').map((part) => {
    const text = part.trim();
    const isExcluded = text.startsWith('!');
    const bounds = boundsOf(isExcluded ? text.slice(1).trim() : text);
    // For a list, the message also includes the invalid entry.
    if (!bounds)
      throw cannotParse(pattern, part === pattern ? FORMS : `${FORMS}, found ${formatValue(part)}`);
    return { low: bounds[0], high: bounds[1], isExcluded };
  });
}

function boundsOf(text: string): readonly [low: number, high: number] | undefined {
  const range = /^([1-5])(?:xx|XX)$/.exec(text);
  if (range) return [Number(range[1]) * 100, Number(range[1]) * 100 + 99];
  const compared = /^([<>]=?)\s*([1-5]\d\d)$/.exec(text);
  if (compared) {
    const [, sign = '', limit] = compared;
    const code = Number(limit);
    const step = sign.endsWith('=') ? 0 : 1;
    return sign.startsWith('>') ? [Math.min(code + step, 600), 599] : [100, Math.max(code - step, 99)];
  }
  const open = /^([1-5]\d\d)?\s*\.\.\s*([1-5]\d\d)?$/.exec(text);
  if (open && text !== '..') return inOrder(Number(open[1] ?? 100), Number(open[2] ?? 599));
  const codes = /^([1-5]\d\d)\s*(?:-\s*([1-5]\d\d))?$/.exec(text);
  return codes ? inOrder(Number(codes[1]), Number(codes[2] ?? codes[1])) : undefined;
}

const inOrder = (low: number, high: number) => (low > high ? undefined : ([low, high] as const));

const FORMS =
  'a code from 100 to 599, a class range such as "4xx", a range such as "200-299", "400..", or ">=500", an exclusion such as "!404", or a comma-separated list of these';

const cannotParse = (pattern: unknown, expected = FORMS) =>
  new SyntaxError(`Cannot parse status pattern ${formatValue(pattern)}: expected ${expected}`);
