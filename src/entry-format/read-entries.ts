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
 * The short texts about the codes: phrases, symptoms, log lines. They are numbered, and their properties are stored in
 * arrays: creating a few thousand objects would take longer than a search.
 */
export interface Entries {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry; the entries of a code follow each other. */
  readonly codeOf: Uint16Array;
  /** The column of each entry. */
  readonly columnOf: Uint8Array;
  /** Where the row of each entry starts, and after the last one where it ends. */
  readonly startOf: Uint32Array;
  /** The numbers of the pieces of all entries, one entry after the other. */
  readonly rows: Uint32Array;
  readonly pieces: Pieces;
  /** One more than the latest place in the rows that has a stem, or 0; of an entry that has it twice the first place. */
  readonly latestOf: Uint32Array;
  /** One more than the place before that has the stem of a place, or 0. */
  readonly beforeOf: Uint32Array;
  /** The entry of a place. */
  readonly entryOf: Uint32Array;
  /** How many codes have a stem. */
  readonly codeCount: Uint16Array;
  /** Identifiers of several parts, such as `NoSuchKey` and `no_such_key`. */
  readonly identifiers: Spans;
  /** The number of the first identifier in each entry, or after it; after the last entry their count. */
  readonly identifierOf: Uint32Array;
}

/** Parts of the rows: where they start and where they end. */
export interface Spans {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const TAB = 9;
const NEW_LINE = 10;

/**
 * Reads what the compiler wrote: the digits and the pieces in the first line, then a line a code. The first search reads
 * it all before the engine has compiled a loop, so there is one loop, and it does what can't wait.
 */
export function readEntries(text: string): Entries {
  let at = text.indexOf('\n');
  const [ranges = '', singleText = ''] = text.split('|', 2);
  const single = Number(singleText);
  const pieces = readPieces(text.slice(ranges.length + singleText.length + 1, at), single);
  const { stemOf, joins } = pieces;
  // One more than the value of a digit, and 0 for what is none.
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
    // Codes come one after the other, so the last one is enough to count them.
    if (latestEntry < 0 || codeOf[latestEntry] !== code) codeCount[stem] = (codeCount[stem] as number) + 1;
    beforeOf[place] = latest;
    latestOf[stem] = count;
  }
  startOf[entry + 1] = count;
  identifierOf[entry + 1] = starts.length;
  return {
    codes,
    // Of the others nobody asks how long they are.
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
