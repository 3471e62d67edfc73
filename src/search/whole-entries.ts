import { spaced } from '../text/spaced.js';
import { squashAccented } from '../text/squash.js';
import { isEstablished } from './established.js';
import type { SearchIndex } from './search-index.js';
import { LEAST_CONTAINED_LENGTH, LEAST_CONTAINED_WORDS } from './weights.js';

/** An entry that shares words with the query. */
export interface FoundEntry {
  readonly code: number;
  readonly number: number;
  readonly text: string;
}

/** Returns the codes with an entry that is identical to the query. */
export const codesOfWhole = (found: readonly FoundEntry[], query: string, built: SearchIndex): Set<number> =>
  new Set(found.filter((entry) => isWhole(entry, query, built)).map(({ code }) => code));

/** A single word isn't enough to prefer a code that isn't established, unless the word is the code's name. */
function isWhole({ code, number, text }: FoundEntry, query: string, built: SearchIndex): boolean {
  const wanted = squashAccented(query);
  if (text.length < wanted.length || squashAccented(text) !== wanted) return false;
  const needsName = !isEstablished(code, built) && /^\w+$/.test(query);
  return !needsName || built.placeOf(number) !== 'words';
}

/**
 * Returns the codes with an entry that is part of the query as it is, and the greatest weight of these entries. Log
 * lines contain such a message among other words. A short entry also occurs by chance, and an entry inside a longer one
 * says nothing more.
 */
export function weightsOfContained(
  found: readonly FoundEntry[],
  words: string,
  built: SearchIndex,
): Map<number, number> {
  const contained = found
    .filter(({ text }) => LEAST_CONTAINED_LENGTH <= text.length && text.length <= words.length)
    .map(({ code, number, text }) => ({ code, number, entry: spaced(text) }))
    .filter(({ entry }) => entry.split(' ').length >= LEAST_CONTAINED_WORDS + 2 && words.includes(entry));
  const weights = new Map<number, number>();
  for (const { code, number, entry } of contained) {
    if (contained.some((other) => other.entry !== entry && other.entry.includes(entry))) continue;
    weights.set(code, Math.max(weights.get(code) ?? 0, built.weightOf(number)));
  }
  return weights;
}
