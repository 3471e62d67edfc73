import type { Entries } from '../entry-format/read-entries.js';
import { squashAccented } from '../text/squash.js';
import { stem as stemOf } from '../text/stem.js';
import { isIdentifier } from '../text/tokenize.js';
import { lookupByFirstLetter } from './lookup-by-first-letter.js';
import { isStopWord } from './stop-words.js';
import { STOP_WORD_FACTOR } from './weights.js';

/** The stem of a word, or of an identifier with several parts. */
export interface Stem {
  readonly text: string;
  /** How specific it is; high for rare words. */
  readonly rarity: number;
  /** The entries that contain it; for words, the last entry is first. */
  readonly entries: () => readonly number[];
}

/**
 * The stems in the index. Words are in the order of their stems, and are stemmed only when a search reaches them.
 * Identifiers are joined when a stem with their first letter is looked up. So the first search does only a small part
 * of the work.
 */
export interface Vocabulary {
  /** The stem of a word, by the word's number. */
  readonly textOf: (word: number) => string;
  readonly rarityOf: (word: number) => number;
  /** How specific an identifier is; identifiers rarely belong to two codes. */
  readonly identifierRarity: number;
  /** The kind of a stem: none, a word or an identifier, or both. */
  readonly stemsOf: (text: string) => readonly Stem[];
  /** The stems with this start. */
  readonly stemsFrom: (start: string) => Stem[];
  /** All stems except stop words. */
  readonly telling: () => Stem[];
}

export function readVocabulary(entries: Entries): Vocabulary {
  const { codes, pieces, codeCount, latestOf, beforeOf, entryOf } = entries;
  const wordEnd = pieces.pieceOf.length;
  // Robertson and Sparck Jones
  const rarityIn = (count: number) => Math.log(1 + (codes.size - count + 0.5) / (count + 0.5));
  const rarityOf = (word: number) =>
    rarityIn(codeCount[word] as number) * (isStopWord(textOf(word)) ? STOP_WORD_FACTOR : 1);
  const identifierRarity = rarityIn(1);
  // Filled, because empty slots would be looked up in the prototype.
  const texts: string[] = new Array(wordEnd).fill('');
  const found = new Map<string, readonly Stem[]>();

  function textOf(word: number): string {
    texts[word] ||= stemOf(squashAccented(pieces.plain[pieces.pieceOf[word] as number] as string));
    return texts[word];
  }

  function toStem(word: number): Stem {
    let held: number[] | undefined;
    return {
      text: textOf(word),
      rarity: rarityOf(word),
      entries() {
        if (!held) {
          held = [];
          for (let next = latestOf[word] as number; next > 0; next = beforeOf[next - 1] as number)
            held.push(entryOf[next - 1] as number);
        }
        return held;
      },
    };
  }

  /** The words with this start. */
  function wordsFrom(start: string): Stem[] {
    let [from, to] = [1, wordEnd];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (textOf(middle) < start) from = middle + 1;
      else to = middle;
    }
    const stems: Stem[] = [];
    for (let word = from; word < wordEnd && textOf(word).startsWith(start); word += 1)
      stems.push(toStem(word));
    return stems;
  }

  const identifiers = lookupByFirstLetter(
    entries,
    () => entries.identifiers,
    (text) => (isIdentifier(text) ? stemOf(text) : ''),
    (entry) => entry,
  );
  const identifiersFrom = (start: string): Stem[] =>
    [...identifiers(start)]
      .filter(([text]) => text.startsWith(start))
      .map(([text, held]) => ({ text, rarity: identifierRarity, entries: () => held }));

  const stemsFrom = (start: string) => [...wordsFrom(start), ...identifiersFrom(start)];

  return {
    textOf,
    rarityOf,
    identifierRarity,
    stemsFrom,
    stemsOf(text) {
      const stems = found.get(text) ?? stemsFrom(text).filter((one) => one.text === text);
      // Missing stems aren't cached, because their number is unlimited.
      if (stems.length > 0) found.set(text, stems);
      return stems;
    },
    telling: () => [
      ...wordsFrom('').filter(({ text }) => !isStopWord(text)),
      ...[...'abcdefghijklmnopqrstuvwxyz0123456789'].flatMap(identifiersFrom),
    ],
  };
}
