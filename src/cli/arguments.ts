import { parseArgs } from 'node:util';
import type { Severity } from '../check.js';

/** The options of all commands. */
export const OPTIONS = {
  json: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
  limit: { type: 'string' },
  method: { type: 'string' },
  'retry-after': { type: 'string' },
  against: { type: 'string' },
  level: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  also: { type: 'string', multiple: true },
  view: { type: 'string' },
  rules: { type: 'boolean', default: false },
  style: { type: 'string' },
  order: { type: 'string' },
  only: { type: 'string', multiple: true },
  texts: { type: 'string' },
  title: { type: 'string' },
  output: { type: 'string', short: 'o' },
  check: { type: 'boolean', default: false },
  advice: { type: 'boolean', default: false },
} as const;

/** Parses options and positional arguments; throws for an unknown option. */
export function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

/** Parses the arguments; `undefined` if they are invalid, which `run` reports. */
export function argumentsOf(args: readonly string[]): ReturnType<typeof readArguments> | undefined {
  try {
    return readArguments(args);
  } catch {
    return undefined;
  }
}

/** The values of the options. */
export type Values = ReturnType<typeof readArguments>['values'];

/** The severities that `--level` accepts. */
export const LEVELS: readonly Severity[] = ['violation', 'warning', 'advice'];

const METHOD = /^[\w!#$%&'*+.^`|~-]{1,40}$/;

/** Whether a text is a request method, registered or not. */
export const isMethod = (text: string): boolean => METHOD.test(text);

/** Splits the values of an option that can be repeated, at commas and spaces. */
export const wordsOf = (values: readonly string[] = []): readonly string[] =>
  values.flatMap((value) => value.split(/[\s,]+/)).filter((one) => one !== '');
