import { searchText } from '../generated/search-text.js';
import { type Entries, entryText, type IndexedCode, readEntries } from './entries.js';
import { isFaint } from './faint-words.js';
import { type Links, link } from './links.js';
import { stem } from './stem.js';
import { squash } from './tokenize.js';

/** What an entry is. */
export type Place = 'reasonPhrase' | 'name' | 'words' | 'field' | 'vendor' | 'topic';

/**
 * The index, built on the first search. Stems and entries are numbers, and what is known of them stands in arrays: the
 * first search has to build it all before the engine has compiled a loop, and objects would take longest.
 */
export interface SearchIndex {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry. */
  readonly codeOf: Uint16Array;
  /** How much a match in each entry counts. */
  readonly weightOf: (entry: number) => number;
  /** The sum of the rarities of each entry's stems. */
  readonly wholeOf: Float64Array;
  readonly stems: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** How telling a stem is: high for the rare ones. */
  readonly rarityOf: Float64Array;
  /** Calls back with each entry that holds a stem. */
  readonly eachEntry: (stem: number, tell: (entry: number) => void) => void;
  /** Phrases and names, squashed to letters and digits. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Field names and topics, likewise. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
  /** The text of an entry and what it is. */
  readonly entry: (number: number) => { readonly text: string; readonly place: Place };
}

/** What stands in a column, and how much a match there counts. */
type Column = readonly [place: Place, weight: number];
const COLUMNS: readonly Column[] = [
  ['reasonPhrase', 1.28],
  ['name', 1.15],
  ['words', 1],
  ['words', 1],
  ['topic', 0.8],
  ['field', 0.8],
  ['vendor', 0.75],
];

export function buildIndex(): SearchIndex {
  const entries = readEntries(searchText());
  const { codes, codeOf, columnOf } = entries;
  const stems: string[] = [];
  const idOf = new Map<string, number>();
  const stemId = (word: string) => {
    const cut = stem(word);
    let id = idOf.get(cut);
    if (id === undefined) {
      id = stems.length;
      stems.push(cut);
      idOf.set(cut, id);
    }
    return id;
  };
  const { latest, before, entryAt, codeCount } = link(entries, stemId);
  const { rarityOf, wholeOf } = weigh(
    { latest, before, entryAt, codeCount },
    stems,
    codes.size,
    codeOf.length,
  );
  const columnAt = (entry: number) => COLUMNS[columnOf[entry] as number] as Column;
  return {
    codes,
    codeOf,
    weightOf: (entry) => columnAt(entry)[1],
    wholeOf,
    stems,
    idOf,
    rarityOf,
    eachEntry(stem, tell) {
      for (let at = latest[stem] as number; at >= 0; at = before[at] as number) tell(entryAt[at] as number);
    },
    names: squashColumns(entries, ['reasonPhrase', 'name']),
    fields: squashColumns(entries, ['field', 'topic']),
    entry: (number) => ({
      text: entryText(entries, number),
      place: columnAt(number)[0],
    }),
  };
}

/** How telling the stems are, and the entries with them. */
function weigh(
  { latest, before, entryAt, codeCount }: Links,
  stems: readonly string[],
  codes: number,
  entries: number,
): { rarityOf: Float64Array; wholeOf: Float64Array } {
  const rarities = Float64Array.from({ length: codes + 1 }, (_, count) =>
    Math.log(1 + (codes - count + 0.5) / (count + 0.5)),
  );
  const rarityOf = new Float64Array(stems.length);
  const wholeOf = new Float64Array(entries);
  for (let id = 0; id < stems.length; id += 1) {
    const plain = rarities[codeCount[id] as number] as number;
    const rarity = isFaint(stems[id] as string) ? plain * 0.15 : plain;
    rarityOf[id] = rarity;
    for (let at = latest[id] as number; at >= 0; at = before[at] as number) {
      const entry = entryAt[at] as number;
      wholeOf[entry] = (wholeOf[entry] as number) + rarity;
    }
  }
  return { rarityOf, wholeOf };
}

/** The codes by the squashed texts of some columns. */
function squashColumns(entries: Entries, places: readonly Place[]): Map<string, number[]> {
  const codesOf = new Map<string, number[]>();
  const wanted = COLUMNS.map(([place]) => places.includes(place));
  for (let entry = 0; entry < entries.codeOf.length; entry += 1) {
    if (!wanted[entries.columnOf[entry] as number]) continue;
    const name = squash(entryText(entries, entry));
    const code = entries.codeOf[entry] as number;
    const sharing = codesOf.get(name);
    if (!sharing) codesOf.set(name, [code]);
    else if (!sharing.includes(code)) sharing.push(code);
  }
  return codesOf;
}
