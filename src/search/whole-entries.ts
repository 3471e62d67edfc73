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

/**
 * Returns the codes with an entry that is identical to the query. A single word isn't enough to prefer a code that isn't
 * established, unless the word is the code's name.
 */
export function codesOfWhole(found: readonly FoundEntry[], query: string, built: SearchIndex): Set<number> {
  const wanted = squashAccented(query);
  const isWord = /^\w+$/.test(query);
  const whole = found.filter(
    ({ code, number, text }) =>
      text.length >= wanted.length &&
      squashAccented(text) === wanted &&
      (!isWord || isEstablished(code, built) || built.placeOf(number) !== 'words'),
  );
  return new Set(whole.map(({ code }) => code));
}

/** Replaces methods with one of them, because a message about a method is the same for each: `Method PUT not allowed`. */
const withOneMethod = (words: string) => words.replace(/ (?:delete|get|head|options|patch|put) /g, ' post ');

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
  const searched = withOneMethod(words);
  const contained = found
    .filter(({ text }) => LEAST_CONTAINED_LENGTH <= text.length && text.length <= words.length)
    .map(({ code, number, text }) => ({ code, number, entry: withOneMethod(spaced(text)) }))
    .filter(({ entry }) => entry.split(' ').length >= LEAST_CONTAINED_WORDS + 2 && searched.includes(entry));
  const weights = new Map<number, number>();
  for (const { code, number, entry } of contained) {
    if (contained.some((other) => other.entry !== entry && other.entry.includes(entry))) continue;
    weights.set(code, Math.max(weights.get(code) ?? 0, built.weightOf(number)));
  }
  return weights;
}
