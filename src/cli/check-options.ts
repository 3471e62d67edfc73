import { type CheckView, checkRules, type RuleId, type Severity } from '../check.js';
import { type Arguments, LEVELS, methodOf, wordsOf } from './arguments.js';
import { listed, nearest, quoted } from './names.js';
import { type Outcome, wrong } from './outcome.js';
import { ruleList } from './rule-list.js';

/** The file to check. `-` means standard input. */
export interface CheckRequest {
  readonly name: string;
  readonly json: boolean;
  readonly short: boolean;
  readonly method?: string | undefined;
  readonly level?: Severity | undefined;
  readonly view?: CheckView | undefined;
  readonly ignore: readonly RuleId[];
  readonly also: readonly RuleId[];
}

const VIEWS: readonly CheckView[] = ['handler', 'wire'];

const oneOf = <Value extends string>(value: string | undefined, known: readonly Value[]) =>
  known.find((one) => one === value);

/** Parses an option's rule IDs, which are separated by commas or spaces. */
function rulesOf(option: string, values: readonly string[] | undefined): readonly RuleId[] | Outcome {
  const known = checkRules.map(({ rule }) => rule);
  const rules: RuleId[] = [];
  for (const id of wordsOf(values)) {
    const rule = oneOf(id, known);
    if (rule === undefined) return wrong(`Unknown rule ${quoted(id)} in --${option}${hint(id, known)}`);
    rules.push(rule);
  }
  return rules;
}

function hint(id: string, known: readonly RuleId[]): string {
  const lower = id.toLowerCase().replaceAll('_', '-');
  const meant =
    oneOf(lower, known) ??
    nearest(lower, known) ??
    (lower.length > 3 ? known.find((one) => one.includes(lower)) : undefined);
  return meant === undefined ? '' : `. Did you mean ${quoted(meant)}?`;
}

/** Parses the arguments of `check`. Returns `undefined` if they belong to another command. */
export function checked(
  { values, positionals }: Arguments,
  isPiped: boolean,
): CheckRequest | Outcome | undefined {
  const [command, name, ...more] = positionals;
  if (command !== 'check' || values.help || values.version) return undefined;
  if (more.length > 0) return wrong('Too many arguments: expected one file');
  const level = oneOf(values.level, LEVELS);
  if (level !== values.level)
    return wrong(`Invalid --level ${quoted(values.level ?? '')}: expected ${listed(LEVELS)}`);
  if (values.rules)
    return name === undefined
      ? ruleList(level, values.json)
      : wrong('Cannot combine --rules with a file: --rules only lists the rules');
  if (name === undefined && !isPiped) return wrong('Missing argument: expected a file, or input from a pipe');
  const view = oneOf(values.view, VIEWS);
  if (view !== values.view)
    return wrong(`Invalid --view ${quoted(values.view ?? '')}: expected ${listed(VIEWS)}`);
  const given = methodOf(values);
  if ('exitCode' in given) return given;
  const ignore = rulesOf('ignore', values.ignore);
  if ('exitCode' in ignore) return ignore;
  const also = rulesOf('also', values.also);
  if ('exitCode' in also) return also;
  const { json, short } = values;
  return { name: name ?? '-', json, short, method: given.method, level, view, ignore, also };
}
