import { parseArgs } from 'node:util';
import type { Severity } from '../check.js';
import { listed, quoted } from './names.js';
import { joinNumbers, optionFault } from './option-fault.js';
import { OPTIONS, type OptionName } from './options.js';
import { type Outcome, wrong } from './outcome.js';
import { isGiven, unusedOption } from './unused-option.js';
import { commands } from './usage.js';

type Command = (typeof commands)[number];

/** The commands that accept each option. Options that aren't listed work with every command. */
export const USED_BY: { readonly [Name in OptionName]?: readonly Command[] } = {
  limit: ['search'],
  method: ['retry', 'explain', 'check'],
  'retry-after': ['retry'],
  against: ['retry'],
  level: ['check', 'docs'],
  ignore: ['check', 'docs'],
  also: ['check'],
  view: ['check'],
  rules: ['check'],
  style: ['docs'],
  order: ['docs'],
  only: ['docs'],
  texts: ['docs'],
  title: ['docs'],
  output: ['docs'],
  check: ['docs'],
  advice: ['docs'],
};

const misplaced = (name: OptionName, users: readonly string[]) =>
  `Cannot use --${name} here: expected the command ${listed(users)}`;

/**
 * Returns the error message for an option that doesn't apply to the command, or `undefined` if there is no such
 * option.
 */
export function misplacedOption(args: Arguments, isPiped: boolean): string | undefined {
  const { values, positionals } = args;
  if (values.help || values.version) return undefined;
  const [first] = positionals;
  const isBare = first === '-' || (first === undefined && isPiped);
  // Without a command, the arguments are a code or search terms.
  const command = isBare ? 'explain' : (commands.find((one) => one === first) ?? 'search');
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const users = USED_BY[name];
    if (isGiven(values, name) && users !== undefined && !users.includes(command))
      return misplaced(name, users);
  }
  return unusedOption(args);
}

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });

/** The options and the positional arguments. */
export type Arguments = ReturnType<typeof parse>;

/** Parses options and positional arguments. Returns a usage error for an invalid option. */
export function parseArguments(args: readonly string[]): Arguments | Outcome {
  const joined = joinNumbers(args);
  const fault = optionFault(joined);
  return fault === undefined ? parse(joined) : wrong(fault);
}

/** The option values. */
export type Values = Arguments['values'];

/** The severities that `--level` accepts, highest first. */
export const LEVELS: readonly Severity[] = ['violation', 'warning', 'advice'];

const METHOD = /^[\w!#$%&'*+.^`|~-]{1,40}$/;

/** Returns the value of `--method` in uppercase, or a usage error if no method, registered or not, can have that name. */
export function methodOf({ method }: Values): { readonly method: string | undefined } | Outcome {
  return method === undefined || METHOD.test(method)
    ? { method: method?.toUpperCase() }
    : wrong(`Invalid --method ${quoted(method)}: expected a method such as GET`);
}

/** Splits a repeatable option's values at commas and spaces. */
export const wordsOf = (values: readonly string[] = []): readonly string[] =>
  values.flatMap((value) => value.split(/[\s,]+/)).filter((one) => one !== '');
