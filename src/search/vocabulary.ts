import type { Entries } from '../entry-format/read-entries.js';
import { squashAccented } from '../text/squash.js';
import { stem as stemOf } from '../text/stem.js';
import { isIdentifier } from '../text/tokenize.js';
import { lookupByFirstLetter } from './lookup-by-first-letter.js';
import { isStopWord } from './stop-words.js';
import { STOP_WORD_FACTOR } from './weights.js';

/** The stem of a word or of an identifier with several parts. */
export interface Stem {
  readonly text: string;
  /** A measure of how specific the stem is. The value is high for rare stems. */
  readonly rarity: number;
  /** Returns the entries that contain the stem. For a word, the last entry comes first. */
  readonly entries: () => readonly number[];
}

/**
 * The stems in the index. The first search does only a small part of the work. Words are sorted by stem and are stemmed
 * only when a search reaches them. Identifiers are assembled only when a stem with the same first letter is looked up.
 */
export interface Vocabulary {
  /** Returns the stem of the word with the given number. */
  readonly textOf: (word: number) => string;
  readonly rarityOf: (word: number) => number;
  /** The rarity of every identifier. One value is enough because few identifiers belong to more than one code. */
  readonly identifierRarity: number;
  /** Returns the word and the identifier with this stem. The result can contain both, one, or none. */
  readonly stemsOf: (text: string) => readonly Stem[];
  /** Returns the stems that start with the given text. */
  readonly stemsFrom: (start: string) => Stem[];
  /** Returns all stems except stop words. */
  readonly telling: () => Stem[];
}

export function readVocabulary(entries: Entries): Vocabulary {
  const { codes, pieces, codeCount, latestOf, beforeOf, entryOf } = entries;
  const wordEnd = pieces.pieceOf.length;
  // This is the Robertson/Sparck Jones weight.
  const rarityIn = (count: number) => Math.log(1 + (codes.size - count + 0.5) / (count + 0.5));
  const rarityOf = (word: number) =>
    rarityIn(codeCount[word] as number) * (isStopWord(textOf(word)) ? STOP_WORD_FACTOR : 1);
  const identifierRarity = rarityIn(1);
  // The array is filled, because reading a missing element would search the prototype.
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

  /** Returns the words that start with the given text. */
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
      // Stems that aren't in the index aren't cached, because their number is unlimited.
      if (stems.length > 0) found.set(text, stems);
      return stems;
    },
    telling: () => [
      ...wordsFrom('').filter(({ text }) => !isStopWord(text)),
      ...[...'abcdefghijklmnopqrstuvwxyz0123456789'].flatMap(identifiersFrom),
    ],
  };
}
