import { checkRules, type Severity } from '../check.js';
import type { ReferenceKey } from '../reference.js';
import { type Arguments, LEVELS, wordsOf } from './arguments.js';
import { listed, quoted } from './names.js';
import { type Outcome, wrong } from './outcome.js';

/** The parsed arguments of `docs`: the input, the layout, and the output file. */
export interface DocsRequest {
  /** The input file. `-` means standard input. Absent if codes are given. */
  readonly name?: string;
  readonly codes: readonly ReferenceKey[];
  readonly json: boolean;
  readonly style: 'full' | 'table';
  readonly order: 'class' | 'frequency';
  readonly only?: readonly ReferenceKey[];
  readonly texts?: string | undefined;
  readonly title?: string | undefined;
  readonly output?: string | undefined;
  readonly check: boolean;
  readonly advice: boolean;
  readonly level: Severity;
  readonly ignore: readonly string[];
}

const KEY = /^(?:[1-5](?:\d\d|xx|XX)|default)$/;
/** The rules that apply only to API documents. */
const OWN_RULES = ['default-hides-errors', 'default-only', 'phrase-mismatch'];

const isKey = (text: string): text is Extract<ReferenceKey, string> => KEY.test(text);

/** Parses the arguments of `docs`. Returns `undefined` if they belong to another command. */
export function documented(
  { values, positionals }: Arguments,
  isPiped: boolean,
): DocsRequest | Outcome | undefined {
  const [command, ...names] = positionals;
  if (command !== 'docs' || values.help || values.version) return undefined;
  const codes = names.filter(isKey);
  if (names.length > 1 && codes.length < names.length)
    return wrong('Too many arguments: expected one file, or codes only');
  if (names.length === 0 && !isPiped)
    return wrong('Missing argument: expected an OpenAPI document, codes, or input from a pipe');

  const { style = 'full', order = 'class', level = 'advice' } = values;
  if (style !== 'full' && style !== 'table')
    return wrong(`Invalid --style ${quoted(style)}: expected full or table`);
  if (order !== 'class' && order !== 'frequency')
    return wrong(`Invalid --order ${quoted(order)}: expected class or frequency`);
  const least = LEVELS.find((one) => one === level);
  if (least === undefined) return wrong(`Invalid --level ${quoted(level)}: expected ${listed(LEVELS)}`);
  const only = wordsOf(values.only);
  const unread = only.find((one) => !isKey(one));
  if (unread !== undefined)
    return wrong(`Invalid --only ${quoted(unread)}: expected codes, ranges such as 4xx, or default`);
  const known = [...OWN_RULES, ...checkRules.map(({ rule }) => rule as string)];
  const ignore = wordsOf(values.ignore);
  const unknown = ignore.find((one) => !known.includes(one));
  if (unknown !== undefined) return wrong(`Unknown rule ${quoted(unknown)} in --ignore`);
  if (values.check && values.output === undefined)
    return wrong('Missing --output: --check requires a file to compare with');
  if (values.advice && values.output !== undefined) return wrong('Cannot combine --advice with --output');

  const { json, texts, title, output, check, advice } = values;
  return {
    ...(codes.length > 0 ? {} : { name: names[0] ?? '-' }),
    codes,
    json,
    style,
    order,
    ...(values.only === undefined ? {} : { only: only.filter(isKey) }),
    texts,
    title,
    output,
    check,
    advice,
    level: least,
    ignore,
  };
}
