import { editDistance } from '../text/edit-distance.js';
import type { Stem, Vocabulary } from './vocabulary.js';
import {
  COMPLETION_SHARE_WEIGHT,
  COMPLETION_WEIGHT,
  CORRECTION_OF_FIRST_LETTER_WEIGHT,
  CORRECTION_WEIGHT,
  EDIT_PENALTY,
  MOST_COMPLETIONS,
  MOST_CORRECTIONS,
  SHORT_WORD_LENGTH,
} from './weights.js';

/** A stem in the index that a word in the query might stand for. The weight is the likelihood. */
export interface NearStem {
  readonly stem: Stem;
  readonly weight: number;
}

/**
 * Returns the number of typos to allow: none in short words, one in words of up to seven letters, and two in longer
 * words.
 */
const editsFor = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Returns the stems that start with `start` (three letters or more), shortest first. */
export function completions(vocabulary: Vocabulary, start: string): NearStem[] {
  return vocabulary
    .stemsFrom(start)
    .sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map((stem) => ({
      stem,
      weight: COMPLETION_WEIGHT + (COMPLETION_SHARE_WEIGHT * start.length) / stem.text.length,
    }));
}

/** The stems by length, each with the set of its letters. The map is built for the first misspelled word. */
type SpelledStems = ReadonlyMap<number, readonly { readonly stem: Stem; readonly letters: number }[]>;
const spelled = new WeakMap<Vocabulary, SpelledStems>();

function spelledStems(vocabulary: Vocabulary): SpelledStems {
  const known = spelled.get(vocabulary);
  if (known) return known;
  const byLength = new Map<number, { stem: Stem; letters: number }[]>();
  for (const stem of vocabulary.telling()) {
    const { text } = stem;
    // Only words are corrected, and three-letter words are too short to correct.
    if (text.length < 4 || /\d/.test(text)) continue;
    const one = { stem, letters: lettersOf(text) };
    const sameLength = byLength.get(text.length);
    if (sameLength) sameLength.push(one);
    else byLength.set(text.length, [one]);
  }
  spelled.set(vocabulary, byLength);
  return byLength;
}

/** Returns the letters of a word as bits. Words that share few letters can't be typos of each other. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return bits;
}

/** Returns the nearest stems that are one or two typos away from `word`. */
export function corrections(vocabulary: Vocabulary, word: string): NearStem[] {
  const allowed = editsFor(word.length);
  if (allowed === 0) return [];
  const byLength = spelledStems(vocabulary);
  const letters = lettersOf(word);
  let best = allowed;
  let found: NearStem[] = [];
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const { stem, letters: others } of byLength.get(length) ?? []) {
      // A single edit changes at most two letters of the set.
      if (countBits(letters ^ others) > 2 * best) continue;
      const { text } = stem;
      if (word.length < SHORT_WORD_LENGTH && text[0] !== word[0]) continue;
      const edits = editDistance(word, text, best);
      if (edits > best) continue;
      if (edits < best) {
        best = edits;
        found = [];
      }
      const weight = text[0] === word[0] ? CORRECTION_WEIGHT : CORRECTION_OF_FIRST_LETTER_WEIGHT;
      found.push({ stem, weight: weight - EDIT_PENALTY * edits });
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.stem.text < b.stem.text ? -1 : 1))
    .slice(0, MOST_CORRECTIONS);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
