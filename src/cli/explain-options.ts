import { type Arguments, isMethod } from './arguments.js';
import { quoted } from './names.js';
import { type Outcome, wrong } from './outcome.js';

/** The file to explain. `-` means standard input. */
export interface ExplainRequest {
  readonly name: string;
  readonly json: boolean;
  readonly short: boolean;
  /** The request method to use if the input doesn't include it. */
  readonly method?: string | undefined;
}

/** Parses the arguments of `explain`. Returns `undefined` if they belong to another command. */
export function explained(
  { values, positionals }: Arguments,
  isPiped: boolean,
): ExplainRequest | Outcome | undefined {
  const [first, ...rest] = positionals;
  const isBare = first === '-' || (first === undefined && isPiped);
  if (values.help || values.version || !(isBare || first === 'explain')) return undefined;
  const [name, ...more] = isBare ? ['-', ...rest] : rest;
  if (more.length > 0) return wrong('Too many arguments: expected one file, or several files piped from cat');
  if (name === undefined && !isPiped) return wrong('Missing argument: expected a file, or input from a pipe');
  const { json, short, method } = values;
  if (method !== undefined && !isMethod(method))
    return wrong(`Invalid --method ${quoted(method)}: expected a method such as GET`);
  return { name: name ?? '-', json, short, method: method?.toUpperCase() };
}
