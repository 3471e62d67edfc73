import { searchText } from '../generated/search-text.js';
import { stem } from './stem.js';
import { eachWord, squash, tokenize } from './tokenize.js';

/** What an entry is. */
export type Place = 'reasonPhrase' | 'name' | 'words' | 'field' | 'vendor' | 'topic';

/** What is known of a code for filters and intents. */
export interface IndexedCode {
  readonly code: number;
  readonly standing: string;
  readonly vendors: readonly string[];
  readonly documents: readonly string[];
}

/**
 * The index, built on the first search. An entry is a short text about a code: a phrase, a symptom, a log line. The
 * entries are numbered, and what is known of them stands in arrays: a few thousand objects would take longer to make
 * than the search.
 */
export interface SearchIndex {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry. */
  readonly codeOf: readonly number[];
  /** How much a match in each entry counts. */
  readonly weightOf: readonly number[];
  /** The sum of the rarities of each entry's stems. */
  readonly wholeOf: Float64Array;
  /** The entries that hold a stem. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How telling a stem is: high for the rare ones. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The stems by their first two characters, for prefixes. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  /** The stems by length, for typing errors. */
  readonly byLength: ReadonlyMap<number, readonly SpelledStem[]>;
  /** Phrases and names, squashed to letters and digits. */
  readonly squashed: ReadonlyMap<string, readonly number[]>;
  /** The text of an entry and what it is. */
  readonly entry: (number: number) => { readonly text: string; readonly place: Place };
}

/** The columns of a line with entries, after standing, vendors and documents; how much a match in each counts. */
const COLUMNS: readonly (readonly [Place, number])[] = [
  ['reasonPhrase', 1.28],
  ['name', 1.15],
  ['words', 1],
  ['words', 1],
  ['topic', 0.8],
  ['field', 0.8],
  ['vendor', 0.75],
];

/** Words that say little wherever they stand. */
const FAINT_WORDS =
  'a an and any are as at be been but by can could did do does for from get got had has have how http i if in into is it its may me my of on or our set so that the their then there this to was we were what when where which while who why will with would you your status code codes response error errors return returns returned returning use using used correct right best proper appropriate should undefined null nan true false api rest restful';

let faint: ReadonlySet<string> | undefined;

export function isFaint(stem: string): boolean {
  faint ??= new Set(tokenize(FAINT_WORDS).map((token) => token.stem));
  return faint.has(stem) || stem.length < 2 || /^\d\d$/.test(stem);
}

/** A stem with the set of its letters, as bits. */
export interface SpelledStem {
  readonly stem: string;
  readonly letters: number;
}

/** The letters of a word as bits: two words that share few cannot be a typing error apart. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return bits;
}

/** What is gathered of a stem while the entries are read. */
interface StemRecord {
  readonly entries: number[];
  lastCode: number;
  /** How many codes have it. */
  codes: number;
}

export function buildIndex(): SearchIndex {
  const text = searchText();
  const codes = new Map<number, IndexedCode>();
  const squashed = new Map<string, number[]>();
  const codeOf: number[] = [];
  const weightOf: number[] = [];
  const columnOf: number[] = [];
  const startOf: number[] = [];
  const endOf: number[] = [];

  // A word is looked up once: its record is that of its stem, which forms of the word share.
  const byWord = new Map<string, StemRecord>();
  const byStem = new Map<string, StemRecord>();
  const note = (word: string) => {
    const current = codeOf.length - 1;
    const code = codeOf[current] as number;
    let record = byWord.get(word);
    if (record === undefined) {
      const cut = stem(word);
      record = byStem.get(cut);
      if (record === undefined) {
        record = { entries: [], lastCode: 0, codes: 0 };
        byStem.set(cut, record);
      }
      byWord.set(word, record);
    }
    const { entries } = record;
    if (entries[entries.length - 1] === current) return;
    entries.push(current);
    // Codes come one after the other, so the last one is enough to count them.
    if (record.lastCode === code) return;
    record.lastCode = code;
    record.codes += 1;
  };

  for (let line = 0; line < text.length; ) {
    const lineEnd = endOfPart(text, '\n', line, text.length);
    const code = Number(text.slice(line, line + 3));
    const head: string[] = [];
    let column = line + 4;
    for (let number = 0; column <= lineEnd; number += 1) {
      const columnEnd = endOfPart(text, '\t', column, lineEnd);
      if (number < 3) head.push(text.slice(column, columnEnd));
      else if (columnEnd > column) {
        const [place, weight] = COLUMNS[number - 3] as (typeof COLUMNS)[number];
        for (let start = column; start < columnEnd; ) {
          const end = endOfPart(text, '|', start, columnEnd);
          codeOf.push(code);
          weightOf.push(weight);
          columnOf.push(number - 3);
          startOf.push(start);
          endOf.push(end);
          eachWord(text, note, start, end);
          if (place === 'reasonPhrase' || place === 'name')
            share(squashed, squash(text.slice(start, end)), code);
          start = end + 1;
        }
      }
      column = columnEnd + 1;
    }
    const [standing = '', vendors = '', documents = ''] = head;
    codes.set(code, { code, standing, vendors: parts(vendors), documents: parts(documents) });
    line = lineEnd + 1;
  }

  const postings = new Map<string, readonly number[]>();
  const rarity = new Map<string, number>();
  const byStart = new Map<string, string[]>();
  const byLength = new Map<number, SpelledStem[]>();
  const wholeOf = new Float64Array(codeOf.length);
  for (const [cut, record] of byStem) {
    const plain = Math.log(1 + (codes.size - record.codes + 0.5) / (record.codes + 0.5));
    const value = isFaint(cut) ? plain * 0.15 : plain;
    rarity.set(cut, value);
    postings.set(cut, record.entries);
    for (const number of record.entries) wholeOf[number] = (wholeOf[number] as number) + value;
    push(byStart, cut.slice(0, 2), cut);
    // Only words are corrected, and those of three letters are too short for that.
    if (cut.length > 3 && !/\d/.test(cut)) push(byLength, cut.length, { stem: cut, letters: lettersOf(cut) });
  }
  const entry = (number: number) => ({
    text: text.slice(startOf[number], endOf[number]),
    place: COLUMNS[columnOf[number] as number]?.[0] ?? 'words',
  });
  return { codes, codeOf, weightOf, wholeOf, postings, rarity, byStart, byLength, squashed, entry };
}

/** Where the part that starts at `from` ends: at the next `separator`, at the latest at `limit`. */
function endOfPart(text: string, separator: string, from: number, limit: number): number {
  const at = text.indexOf(separator, from);
  return at < 0 || at > limit ? limit : at;
}

const parts = (text: string) => (text === '' ? [] : text.split('|'));

function share(map: Map<string, number[]>, key: string, code: number): void {
  const sharing = map.get(key);
  if (!sharing) map.set(key, [code]);
  else if (!sharing.includes(code)) sharing.push(code);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
