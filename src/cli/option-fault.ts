import { parseArgs } from 'node:util';
import { nearest, quoted } from './names.js';
import { OPTIONS, type OptionName } from './options.js';
import { printable } from './terminal.js';

/**
 * Joins each option to a negative number that follows it, such as `--limit -1`. Otherwise, the parser treats the number
 * as an option, and the error message can't show which values are valid.
 */
export function joinNumbers(args: readonly string[]): readonly string[] {
  const joined: string[] = [];
  const end = args.indexOf('--');
  for (const [at, arg] of args.entries()) {
    const option = joined.at(-1) ?? '';
    const name = option.slice(2) as OptionName;
    const takesValue =
      option.startsWith('--') && Object.hasOwn(OPTIONS, name) && OPTIONS[name].type === 'string';
    if (takesValue && /^-\d/.test(arg) && (end < 0 || at < end))
      joined[joined.length - 1] = `${option}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** Returns the error message for the first invalid option, or `undefined` if every option is valid. */
export function optionFault(args: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) return unknownOption(rawName, Object.keys(OPTIONS));
    if (OPTIONS[name as OptionName].type === 'boolean') {
      if (value !== undefined) return `Cannot use a value with ${rawName}`;
    } else if (value === undefined) return `Missing value for ${rawName}`;
    else if (!inlineValue && /^-./.test(value))
      return `Missing value for ${rawName}: to use ${quoted(value)} as the value, write --${name}=${printable(value)}`;
  }
  return undefined;
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const meant = nearest(rawName.replace(/^-+/, ''), names);
  return meant === undefined
    ? `Unknown option ${quoted(rawName)}: to use it as a search term, put -- before it`
    : `Unknown option ${quoted(rawName)}. Did you mean "--${meant}"?`;
}
