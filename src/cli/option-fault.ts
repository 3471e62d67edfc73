import { parseArgs } from 'node:util';
import type { OPTIONS } from './arguments.js';
import { nearest, quoted } from './names.js';
import { printable } from './terminal.js';

type OptionName = keyof typeof OPTIONS;

/**
 * Joins each option to a negative number that follows it, such as `--limit -1`. Otherwise, the parser treats the number
 * as an option, and the error message can't show which values are valid.
 */
export function joinNumbers(args: readonly string[], options: typeof OPTIONS): readonly string[] {
  const joined: string[] = [];
  const end = args.indexOf('--');
  for (const [at, arg] of args.entries()) {
    const option = joined.at(-1) ?? '';
    const name = option.slice(2) as OptionName;
    const takesValue =
      option.startsWith('--') && Object.hasOwn(options, name) && options[name].type === 'string';
    if (takesValue && /^-\d/.test(arg) && (end < 0 || at < end))
      joined[joined.length - 1] = `${option}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** Returns the error message for the first invalid option, or `undefined` if every option is valid. */
export function optionFault(args: readonly string[], options: typeof OPTIONS): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) return unknownOption(rawName, Object.keys(options));
    if (options[name as OptionName].type === 'boolean') {
      if (value !== undefined) return `Cannot use a value with ${rawName}`;
    } else if (value === undefined) return `Missing value of ${rawName}`;
    else if (!inlineValue && /^-./.test(value))
      return `Missing value of ${rawName}: to use ${quoted(value)} as the value, write --${name}=${printable(value)}`;
  }
  return undefined;
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const meant = nearest(rawName.replace(/^-+/, ''), names);
  return meant === undefined
    ? `Unknown option ${quoted(rawName)}: to use it as a search term, put -- before it`
    : `Unknown option ${quoted(rawName)}. Did you mean "--${meant}"?`;
}
