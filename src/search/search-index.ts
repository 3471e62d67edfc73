import { type Entries, type IndexedCode, readEntries } from '../entry-format/read-entries.js';
import { searchText } from '../generated/search-text.js';
import type { Token } from '../text/tokenize.js';
import { entryRarities } from './entry-rarities.js';
import { entryText } from './entry-text.js';
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
 * The search index, which is parsed on the first search. Stems and entries are numbers, and their properties are stored
 * in arrays. Data that only some searches need is computed on demand.
 */
export interface SearchIndex {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry. */
  readonly codeOf: Uint16Array;
  /** Returns the weight of a match in an entry. */
  readonly weightOf: (entry: number) => number;
  /** Returns the sum of the rarities of an entry's stems. */
  readonly rarityOfEntry: (entry: number) => number;
  readonly vocabulary: Vocabulary;
  /**
   * Returns the codes by phrase and name, both reduced to letters and digits. The result contains only strings that
   * have the same first character as the given string.
   */
  readonly namesFrom: FirstLetterLookup;
  /** Returns the codes by header name and topic, in the same form as `namesFrom`. */
  readonly fieldsFrom: FirstLetterLookup;
  /** Returns an entry's text. */
  readonly textOf: (entry: number) => string;
  /** Returns an entry's kind. */
  readonly placeOf: (entry: number) => Place;
  /** Returns an entry's text, stems, and kind. */
  readonly entry: (number: number) => {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly place: Place;
  };
}

/** The kind of the entries in a column, and the weight of a match in them. */
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
    textOf: (entry) => entryText(entries, entry),
    placeOf: (entry) => columnAt(entry)[0],
    entry: (number) => ({ ...entryTokens(entries, vocabulary, number), place: columnAt(number)[0] }),
  };
}

/** Creates a lookup of codes by the squashed strings in the given columns. */
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
