import type { OptionName } from './options.js';

/** Parsed arguments. */
interface Parsed {
  readonly values: Values;
  readonly positionals: readonly string[];
}

type Values = { readonly [Name in OptionName]?: unknown };

/** The options that a command never uses, or doesn't use if another option is given (`with`) or missing (`without`). */
interface Unused {
  readonly command: string;
  readonly with?: OptionName;
  readonly without?: OptionName;
  readonly options: readonly OptionName[];
}

const UNUSED: readonly Unused[] = [
  { command: 'check', with: 'rules', options: ['method', 'view', 'ignore', 'also'] },
  { command: 'retry', with: 'against', options: ['retry-after', 'short'] },
  { command: 'docs', with: 'advice', options: ['style', 'order', 'title', 'texts'] },
  { command: 'docs', without: 'advice', options: ['level', 'ignore'] },
  { command: 'docs', with: 'json', options: ['style', 'order'] },
  { command: 'docs', options: ['short'] },
  { command: 'completion', options: ['short', 'json'] },
];

/** Checks whether an option is on the command line. */
export const isGiven = (values: Values, name: OptionName): boolean =>
  values[name] !== undefined && values[name] !== false;

/**
 * Returns the error message for an option that the command accepts but would ignore, or `undefined` if there is no such
 * option.
 */
export function unusedOption({ values, positionals }: Parsed): string | undefined {
  for (const { command, with: mode, without, options } of UNUSED) {
    if (
      positionals[0] !== command ||
      (mode && !isGiven(values, mode)) ||
      (without && isGiven(values, without))
    )
      continue;
    const unused = options.find((name) => isGiven(values, name));
    if (unused === undefined) continue;
    if (mode) return `Cannot combine --${mode} with --${unused}`;
    return `Cannot use --${unused} ${without ? `without --${without}` : `with ${command}`}`;
  }
  return undefined;
}
