import { NAMES } from '../generated/names.js';
import { PHRASES } from '../generated/phrases.js';
import { SEARCH_TEXT } from '../generated/search-text.js';
import { SUMMARIES } from '../generated/summaries.js';
import { numberedLines } from '../text/numbered-lines.js';
import { tokenize } from './tokenize.js';

/** Where an entry stands. */
export type Place = 'reasonPhrase' | 'name' | 'words' | 'summary' | 'field' | 'vendor' | 'document' | 'topic';

/** A short text about a code: a phrase, a symptom, a log line. */
export interface Entry {
  readonly code: number;
  readonly place: Place;
  readonly text: string;
  readonly weight: number;
  /** The distinct stems. */
  readonly stems: readonly string[];
}

/** What is known of a code for filters and intents. */
export interface IndexedCode {
  readonly code: number;
  readonly standing: string;
  readonly vendors: readonly string[];
  readonly documents: readonly string[];
}

/** The index, built on the first search. */
export interface SearchIndex {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  readonly entries: readonly Entry[];
  /** The numbers of the entries that hold a stem. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How telling a stem is: high for the rare ones. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The stems in alphabetical order, for prefixes. */
  readonly vocabulary: readonly string[];
  /** The stems by length, for typing errors. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** Phrases and names, squashed to letters and digits. */
  readonly squashed: ReadonlyMap<string, readonly number[]>;
}

/** How much a match in each column counts; the columns are those of the generated text. */
const COLUMNS: readonly (readonly [Place, number])[] = [
  ['reasonPhrase', 1.25],
  ['name', 1.15],
  ['words', 1],
  ['words', 1],
  ['topic', 0.8],
  ['field', 0.8],
  ['vendor', 0.75],
];

export const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

/** Words that say little wherever they stand. */
const FAINT = new Set(
  'a an and any are as at be been but by can could did do does for from get got had has have how http https i if in into is it its may me my of on or our set so that the their then there this to was we were what when where which while who why will with would you your status code codes response error errors return returns returned returning use using used correct right best proper appropriate should'
    .split(' ')
    .flatMap((word) => tokenize(word).map(({ stem }) => stem)),
);

export const isFaint = (stem: string): boolean => FAINT.has(stem) || (stem.length < 2 && !/\d/.test(stem));

export function buildIndex(): SearchIndex {
  const codes = new Map<number, IndexedCode>();
  const entries: Entry[] = [];
  const squashed = new Map<string, number[]>();
  const add = (code: number, place: Place, text: string, weight: number) => {
    if (text === '') return;
    const stems = [...new Set(tokenize(text).map(({ stem }) => stem))];
    if (stems.length > 0) entries.push({ code, place, text, weight, stems });
    if (place === 'reasonPhrase' || place === 'name') {
      const key = squash(text);
      squashed.set(key, [...new Set([...(squashed.get(key) ?? []), code])]);
    }
  };
  const summaries = numberedLines(SUMMARIES);
  for (const [code, line] of numberedLines(SEARCH_TEXT)) {
    const [standing = '', vendors = '', documents = '', ...columns] = line.split('\t');
    codes.set(code, {
      code,
      standing,
      vendors: vendors === '' ? [] : vendors.split('|'),
      documents: documents === '' ? [] : documents.split('|'),
    });
    add(code, 'reasonPhrase', PHRASES[code] ?? '', 1.3);
    add(code, 'name', NAMES[code] ?? '', 1.2);
    add(code, 'summary', summaries.get(code) ?? '', 0.7);
    columns.forEach((column, index) => {
      const [place, weight] = COLUMNS[index] ?? ['words', 1];
      for (const text of column.split('|')) add(code, place, text, weight);
    });
  }
  return { codes, entries, squashed, ...invert(entries, codes.size) };
}

function invert(entries: readonly Entry[], codeCount: number) {
  const postings = new Map<string, number[]>();
  const holders = new Map<string, Set<number>>();
  entries.forEach(({ stems, code }, index) => {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list) list.push(index);
      else postings.set(stem, [index]);
      const set = holders.get(stem);
      if (set) set.add(code);
      else holders.set(stem, new Set([code]));
    }
  });
  const rarity = new Map<string, number>();
  for (const [stem, set] of holders) {
    const plain = Math.log(1 + (codeCount - set.size + 0.5) / (set.size + 0.5));
    rarity.set(stem, isFaint(stem) ? plain * 0.15 : plain);
  }
  const vocabulary = [...postings.keys()].sort();
  const byLength = new Map<number, string[]>();
  for (const stem of vocabulary) {
    const list = byLength.get(stem.length);
    if (list) list.push(stem);
    else byLength.set(stem.length, [stem]);
  }
  return { postings, rarity, vocabulary, byLength };
}
