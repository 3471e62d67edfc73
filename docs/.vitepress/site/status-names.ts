import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The constants for status codes in a library for another language, taken from its source. */
export interface StatusNames {
  readonly id: string;
  readonly language: string;
  readonly library: string;
  /** The notation of a constant in a program, such as `http.{name}`. */
  readonly constant: string;
  /** The notation for a code without a constant, such as `{code}`. */
  readonly number: string;
  readonly sources: readonly {
    readonly repository: string;
    readonly file: string;
    /** The tag or commit of the source, and the date on which it was read. */
    readonly ref: string;
    readonly read: string;
    readonly note?: string;
  }[];
  /** The names by code. `null` means that a registered code has no constant. */
  readonly names: Readonly<Record<string, string | null>>;
  /** The names that other versions of the library use. */
  readonly otherVersions?: Readonly<Record<string, { readonly name: string; readonly when: string }>>;
}

/** The constant for a code in one library, as a page shows it. */
export interface StatusName {
  readonly language: string;
  readonly library: string;
  /** The URL of the source that contains the name. */
  readonly source: string;
  /** The code to write: the constant, or an expression with the number. */
  readonly text: string;
  readonly isConstant: boolean;
  readonly other?: { readonly text: string; readonly when: string };
}

const folder = new URL('../data/names/', import.meta.url);

/**
 * The order of the languages, starting with those that are most common on servers. Frameworks follow their language.
 */
const ORDER = [
  'python',
  'requests',
  'java',
  'jakarta-rest',
  'servlet',
  'spring',
  'httpcore',
  'ktor',
  'dotnet',
  'aspnet-core',
  'go',
  'symfony',
  'rack',
  'rust',
  'swift',
  'plug',
];

const load = (file: string): StatusNames => parse(readFileSync(new URL(file, folder), 'utf8'));

/** All libraries whose names are known. */
export const libraries: readonly StatusNames[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map(load)
  .sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id));

function nameIn(library: StatusNames, code: number): StatusName {
  const constant = (name: string) => library.constant.replace('{name}', name);
  const name = library.names[code] ?? undefined;
  const other = library.otherVersions?.[code];
  const [source] = library.sources;
  return {
    language: library.language,
    library: library.library,
    source: `https://github.com/${source?.repository}/blob/${source?.ref}/${source?.file}`,
    text: name === undefined ? library.number.replace('{code}', `${code}`) : constant(name),
    isConstant: name !== undefined,
    ...(other === undefined ? {} : { other: { text: constant(other.name), when: other.when } }),
  };
}

/** Returns a code's names in other languages and frameworks. */
export const statusNames = (code: number): StatusName[] => libraries.map((library) => nameIn(library, code));
