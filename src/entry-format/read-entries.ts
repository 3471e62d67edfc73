import { type Pieces, readPieces } from './read-pieces.js';

/** The facts about a code that are needed to filter results and interpret queries. */
export interface IndexedCode {
  readonly code: number;
  readonly standing: string;
  readonly vendors: readonly string[];
  /** The RFCs about the code, each with a section, such as `9110 15.5.5`. The RFC that defines the code comes first. */
  readonly documents: readonly string[];
}

/**
 * The searchable strings of all codes, such as phrases, symptoms, and log lines. Each string is an entry with a number.
 * Typed arrays store the properties of entries because creating thousands of objects would take longer than a search.
 */
export interface Entries {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry. Entries that belong to the same code are consecutive. */
  readonly codeOf: Uint16Array;
  /** The column number of each entry. */
  readonly columnOf: Uint8Array;
  /** The position in `rows` at which each entry starts, followed by the position after the last entry. */
  readonly startOf: Uint32Array;
  /** The pieces of all entries as numbers, one entry after another. */
  readonly rows: Uint32Array;
  readonly pieces: Pieces;
  /**
   * For each stem, its last position in `rows`, plus one, or 0 if the stem doesn't appear. If the last entry with the
   * stem contains it twice, the first position in that entry is used.
   */
  readonly latestOf: Uint32Array;
  /** For each position, the previous position of the same stem, plus one, or 0 if there is none. */
  readonly beforeOf: Uint32Array;
  /** The entry at each position. */
  readonly entryOf: Uint32Array;
  /** The number of codes in which each stem appears. */
  readonly codeCount: Uint16Array;
  /** The identifiers with several parts, such as `NoSuchKey` and `no_such_key`. */
  readonly identifiers: Spans;
  /**
   * For each entry, the number of the first identifier in this entry or a later one. The total number of identifiers
   * comes last.
   */
  readonly identifierOf: Uint32Array;
}

/** The start and end positions of ranges in `rows`. */
export interface Spans {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const TAB = 9;
const NEW_LINE = 10;

/**
 * Parses the search data that the compiler wrote. The first line contains the digits and the pieces, and each of the
 * other lines describes one code.
 *
 * The first search parses all the data before the JavaScript engine has optimized any loop, so a single loop does all
 * the work.
 */
export function readEntries(text: string): Entries {
  let at = text.indexOf('\n');
  const [ranges = '', singleText = ''] = text.split('|', 2);
  const single = Number(singleText);
  const pieces = readPieces(text.slice(ranges.length + singleText.length + 1, at), single);
  const { stemOf, joins } = pieces;
  // For each character, its value as a digit plus one, or 0 if the character isn't a digit.
  const digitOf = new Uint16Array(0x10000);
  let base = 0;
  for (let range = 0; range < ranges.length; range += 2) {
    const last = ranges.charCodeAt(range + 1);
    for (let digit = ranges.charCodeAt(range); digit <= last; digit += 1) {
      base += 1;
      digitOf[digit] = base;
    }
  }

  const codes = new Map<number, IndexedCode>();
  // The text is longer than the number of entries or pieces, so its length is a safe array size.
  const codeOf = new Uint16Array(text.length);
  const columnOf = new Uint8Array(text.length);
  const startOf = new Uint32Array(text.length);
  const rows = new Uint32Array(text.length);
  const latestOf = new Uint32Array(pieces.pieceOf.length);
  const beforeOf = new Uint32Array(text.length);
  const entryOf = new Uint32Array(text.length);
  const codeCount = new Uint16Array(pieces.pieceOf.length);
  const starts: number[] = [];
  const ends: number[] = [];
  const identifierOf = new Uint32Array(text.length);
  let code = 0;
  let column = 0;
  let entry = -1;
  let isNew = true;
  let count = 0;
  let partCount = 0;
  let isJoined = false;
  for (; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    let number = (digitOf[character] as number) - 1;
    if (number < 0) {
      isNew = true;
      if (character === TAB) column += 1;
      else if (character === NEW_LINE) {
        const standing = at + 5;
        const vendors = text.indexOf('\t', standing) + 1;
        const documents = text.indexOf('\t', vendors) + 1;
        code = Number(text.slice(at + 1, at + 4));
        at = text.indexOf('\t', documents);
        column = 0;
        codes.set(code, {
          code,
          standing: text.slice(standing, vendors - 1),
          vendors: parts(text.slice(vendors, documents - 1)),
          documents: parts(text.slice(documents, at)),
        });
      }
      continue;
    }
    if (isNew) {
      entry += 1;
      codeOf[entry] = code;
      columnOf[entry] = column;
      startOf[entry] = count;
      identifierOf[entry] = starts.length;
      isNew = false;
      partCount = 0;
    }
    if (number >= single) {
      at += 1;
      number = single + (number - single) * base + (digitOf[text.charCodeAt(at)] as number) - 1;
    }
    const place = count;
    count += 1;
    rows[place] = number;
    entryOf[place] = entry;
    const stem = stemOf[number] as number;
    if (stem === 0) {
      isJoined = joins[number] === 1;
      continue;
    }
    partCount = isJoined ? partCount + 1 : 1;
    isJoined = false;
    if (partCount === 2) starts.push(place - 2);
    if (partCount >= 2) ends[starts.length - 1] = count;
    const latest = latestOf[stem] as number;
    const latestEntry = latest === 0 ? -1 : (entryOf[latest - 1] as number);
    if (latestEntry === entry) continue;
    // Each code's entries are consecutive, so comparing with the latest entry prevents counting a code twice.
    if (latestEntry < 0 || codeOf[latestEntry] !== code) codeCount[stem] = (codeCount[stem] as number) + 1;
    beforeOf[place] = latest;
    latestOf[stem] = count;
  }
  startOf[entry + 1] = count;
  identifierOf[entry + 1] = starts.length;
  return {
    codes,
    // Only the length of this array is used, so the other arrays aren't shortened.
    codeOf: codeOf.subarray(0, entry + 1),
    columnOf,
    startOf,
    rows,
    pieces,
    latestOf,
    beforeOf,
    entryOf,
    codeCount,
    identifiers: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) },
    identifierOf,
  };
}

const parts = (text: string) => (text === '' ? [] : text.split('|'));
