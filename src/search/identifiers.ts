import { squashAccented } from '../text/squash.js';
import { stem as stemOf } from '../text/stem.js';
import type { SearchIndex } from './search-index.js';

/**
 * Matches a long identifier with a capital letter, an underscore, or a digit inside: `NoSuchBucket`, `no_such_bucket`,
 * `AADSTS50076`. Short ones, such as `KeyError`, occur in every kind of program.
 */
const IDENTIFIER = /\b(?=\w{10})[A-Za-z]+(?:(?<=[a-z])[A-Z]|[A-Z](?=[a-z])|_|\d)\w*/g;
/** Matches an entry that is a single identifier, with or without its package. */
const WHOLE = /^(?:\w+(?:\.|\\|::))*(\w+)$/;
/** Matches exceptions of the standard libraries of Java and .NET, which occur in every kind of program. */
const OF_LANGUAGE = /\b(?:java|System(?!\.Web))\.[\w.]+/g;
/** Matches the suffix of an exception's name. */
const SUFFIX = /(?:Http)?(?:Exception|Error)$/;
/** Matches the code of an error in a JSON body, and the type of the error, which is less specific. */
const CODE_VALUE = /"code"\s*:\s*"(\w+)"/;
const TYPE = /"type"\s*:\s*"\w+"/;

/** Returns the codes with an entry that consists of the given identifier, or whose name is the name of an exception. */
function codesOf(name: string, built: SearchIndex): readonly number[] {
  const squashed = squashAccented(name);
  const entries = built.vocabulary.stemsOf(stemOf(squashed)).flatMap((stem) => stem.entries());
  const whole = entries.filter(
    (entry) => squashAccented(WHOLE.exec(built.textOf(entry))?.[1] ?? '') === squashed,
  );
  if (whole.length > 0) return whole.map((entry) => built.codeOf[entry] as number);
  const bare = squashAccented(name.replace(SUFFIX, ''));
  return bare === squashed ? [] : (built.namesFrom(bare).get(bare) ?? []);
}

/** Removes the type of an error from a JSON body whose code is known. */
export function withoutType(query: string, built: SearchIndex): string {
  const code = CODE_VALUE.exec(query)?.[1];
  return code !== undefined && codesOf(code, built).length > 0 ? query.replace(TYPE, '') : query;
}

/**
 * Returns the codes that the identifiers in a query stand for: the name of an exception or the code of an error. Such an
 * identifier says more than the words around it.
 */
export function codesOfIdentifiers(query: string, built: SearchIndex): ReadonlySet<number> {
  const names = query.replace(OF_LANGUAGE, ' ').match(IDENTIFIER) ?? [];
  return new Set(names.flatMap((name) => codesOf(name, built)));
}
