import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The constants that one library of another language has for status codes, read from its source. */
export interface StatusNames {
  readonly id: string;
  readonly language: string;
  readonly library: string;
  /** How a constant is written in a program: `http.{name}`. */
  readonly constant: string;
  /** What to write for a code without a constant: `{code}`. */
  readonly number: string;
  readonly sources: readonly {
    readonly repository: string;
    readonly file: string;
    /** The tag or commit that was read, and the day. */
    readonly ref: string;
    readonly read: string;
    readonly note?: string;
  }[];
  /** Null for a registered code that has no constant. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Names that other releases of the library use. */
  readonly otherVersions?: Readonly<Record<string, { readonly name: string; readonly when: string }>>;
}

/** What a page says about one code in one library. */
export interface StatusName {
  readonly language: string;
  readonly library: string;
  /** Where the name was read. */
  readonly source: string;
  /** What to write: the constant, or an expression with the number. */
  readonly text: string;
  readonly isConstant: boolean;
  readonly other?: { readonly text: string; readonly when: string };
}

const folder = new URL('../data/names/', import.meta.url);

/** The order of a reader's languages: by how many people use them on servers, frameworks after their language. */
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

/** Every library whose names are known. */
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

/** The names of a code in other languages and frameworks. */
export const statusNames = (code: number): StatusName[] => libraries.map((library) => nameIn(library, code));
