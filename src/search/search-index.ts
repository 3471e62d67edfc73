import { type Entries, type IndexedCode, readEntries } from '../entry-format/read-entries.js';
import { searchText } from '../generated/search-text.js';
import type { Token } from '../text/tokenize.js';
import { entryRarities } from './entry-rarities.js';
import { entryTokens } from './entry-tokens.js';
import { type FirstLetterLookup, lookupByFirstLetter } from './lookup-by-first-letter.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';
import {
  FIELD_WEIGHT,
  NAME_WEIGHT,
  REASON_PHRASE_WEIGHT,
  TOPIC_WEIGHT,
  VENDOR_WEIGHT,
  WORDS_WEIGHT,
} from './weights.js';

/** The kind of an entry. */
export type Place = 'reasonPhrase' | 'name' | 'words' | 'field' | 'vendor' | 'topic';

/**
 * The index, read on the first search. Stems and entries are numbers, and their properties are stored in arrays; data
 * that not every search needs is computed on demand.
 */
export interface SearchIndex {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry. */
  readonly codeOf: Uint16Array;
  /** The weight of a match in an entry. */
  readonly weightOf: (entry: number) => number;
  /** The sum of the rarities of an entry's stems. */
  readonly rarityOfEntry: (entry: number) => number;
  readonly vocabulary: Vocabulary;
  /** The codes by phrase and name, reduced to letters and digits, for the first character of a string. */
  readonly namesFrom: FirstLetterLookup;
  /** The same for header names and topics. */
  readonly fieldsFrom: FirstLetterLookup;
  /** The text of an entry, its stems, and its kind. */
  readonly entry: (number: number) => {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly place: Place;
  };
}

/** The kind of a column's entries, and the weight of a match in it. */
type Column = readonly [place: Place, weight: number];
const COLUMNS: readonly Column[] = [
  ['reasonPhrase', REASON_PHRASE_WEIGHT],
  ['name', NAME_WEIGHT],
  ['words', WORDS_WEIGHT],
  ['topic', TOPIC_WEIGHT],
  ['field', FIELD_WEIGHT],
  ['vendor', VENDOR_WEIGHT],
];

export function buildIndex(): SearchIndex {
  const entries = readEntries(searchText());
  const { codes, codeOf, columnOf } = entries;
  const vocabulary = readVocabulary(entries);
  const columnAt = (entry: number) => COLUMNS[columnOf[entry] as number] as Column;
  return {
    codes,
    codeOf,
    weightOf: (entry) => columnAt(entry)[1],
    rarityOfEntry: entryRarities(entries, vocabulary),
    vocabulary,
    namesFrom: squashedColumns(entries, ['reasonPhrase', 'name']),
    fieldsFrom: squashedColumns(entries, ['field', 'topic']),
    entry: (number) => ({ ...entryTokens(entries, vocabulary, number), place: columnAt(number)[0] }),
  };
}

/** The codes by the squashed strings of some columns. */
function squashedColumns(entries: Entries, places: readonly Place[]): FirstLetterLookup {
  const { codeOf, columnOf, startOf } = entries;
  const spans = () => {
    const wanted = COLUMNS.map(([place]) => places.includes(place));
    const starts: number[] = [];
    const ends: number[] = [];
    for (let entry = 0; entry < codeOf.length; entry += 1) {
      if (!wanted[columnOf[entry] as number]) continue;
      starts.push(startOf[entry] as number);
      ends.push(startOf[entry + 1] as number);
    }
    return { starts, ends };
  };
  return lookupByFirstLetter(
    entries,
    spans,
    (text) => text,
    (entry) => codeOf[entry] as number,
  );
}
