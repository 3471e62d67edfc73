import { type Pieces, readPieces } from './read-pieces.js';

/** The facts about a code that filters and intents need. */
export interface IndexedCode {
  readonly code: number;
  readonly standing: string;
  readonly vendors: readonly string[];
  /** RFC numbers with a section each, the one that defines the code first: `9110 15.5.5`. */
  readonly documents: readonly string[];
}

/**
 * The short strings about the codes: phrases, symptoms, log lines. They are numbered, and their properties are stored in
 * arrays: creating a few thousand objects would take longer than a search.
 */
export interface Entries {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry. Entries with the same code are consecutive. */
  readonly codeOf: Uint16Array;
  /** The column of each entry. */
  readonly columnOf: Uint8Array;
  /** The start of each entry's row, followed by the end of the last row. */
  readonly startOf: Uint32Array;
  /** The piece numbers of all entries, in order. */
  readonly rows: Uint32Array;
  readonly pieces: Pieces;
  /** For each stem, its last position in the rows plus one, or 0; if an entry has it twice, the first of the two positions. */
  readonly latestOf: Uint32Array;
  /** For each position, the previous position with the same stem plus one, or 0. */
  readonly beforeOf: Uint32Array;
  /** The entry at a position. */
  readonly entryOf: Uint32Array;
  /** The number of codes with a stem. */
  readonly codeCount: Uint16Array;
  /** Identifiers with multiple parts, such as `NoSuchKey` and `no_such_key`. */
  readonly identifiers: Spans;
  /** The number of the first identifier in or after each entry, followed by the number of identifiers. */
  readonly identifierOf: Uint32Array;
}

/** Parts of the rows: their starts and ends. */
export interface Spans {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const TAB = 9;
const NEW_LINE = 10;

/**
 * Parses the compiler's output: the digits and the pieces in the first line, then one line per code. The first search
 * parses all of it before the engine has compiled a loop, so there is a single loop, which does only what is necessary.
 */
export function readEntries(text: string): Entries {
  let at = text.indexOf('\n');
  const [ranges = '', singleText = ''] = text.split('|', 2);
  const single = Number(singleText);
  const pieces = readPieces(text.slice(ranges.length + singleText.length + 1, at), single);
  const { stemOf, joins } = pieces;
  // The value of a digit plus one, or 0 for other characters.
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
  // There are fewer entries and numbers than characters.
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
    // Codes are in order, so comparing with the last one is enough to count them.
    if (latestEntry < 0 || codeOf[latestEntry] !== code) codeCount[stem] = (codeCount[stem] as number) + 1;
    beforeOf[place] = latest;
    latestOf[stem] = count;
  }
  startOf[entry + 1] = count;
  identifierOf[entry + 1] = starts.length;
  return {
    codes,
    // The length of the others isn't needed.
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
