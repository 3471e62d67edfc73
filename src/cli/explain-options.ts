import { type Arguments, methodOf } from './arguments.js';
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
  const given = methodOf(values);
  if ('exitCode' in given) return given;
  const { json, short } = values;
  return { name: name ?? '-', json, short, method: given.method };
}
