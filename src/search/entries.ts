/** What is known of a code for filters and intents. */
export interface IndexedCode {
  readonly code: number;
  readonly standing: string;
  readonly vendors: readonly string[];
  readonly documents: readonly string[];
}

/**
 * The short texts about the codes: phrases, symptoms, log lines. They are numbered, and what is known of them stands in
 * arrays: a few thousand objects would take longer to make than a search.
 */
export interface Entries {
  readonly codes: ReadonlyMap<number, IndexedCode>;
  /** The code of each entry; the entries of a code follow each other. */
  readonly codeOf: Uint16Array;
  /** The column that each entry stands in. */
  readonly columnOf: Uint8Array;
  /** Where the row of each entry starts, and after the last one where it ends. */
  readonly startOf: Uint32Array;
  /** The numbers of the pieces of all entries, one entry after the other. */
  readonly rows: Uint32Array;
  /** The distinct pieces of text: words, parts of identifiers, and what stands between them. */
  readonly pieces: readonly string[];
}

const TAB = 9;
const BAR = 124;

/** Reads what the compiler wrote: the digits and the pieces in the first line, then a line a code. */
export function readEntries(text: string): Entries {
  const lines = text.split('\n');
  const pieces = (lines.shift() as string).split('|');
  const digits = pieces.shift() as string;
  const single = Number(pieces.shift());
  let plain = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const rest = pieces[at] as string;
    // '0' to '9' characters are shared with the piece before; 'A' to 'J' says so of a piece with a capital.
    const shared = rest.charCodeAt(0) - 48;
    plain = plain.slice(0, shared % 17) + rest.slice(1);
    pieces[at] = shared < 10 ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  }
  const digitOf: number[] = [];
  for (let value = 0; value < digits.length; value += 1) digitOf[digits.charCodeAt(value)] = value;

  const codes = new Map<number, IndexedCode>();
  // There are fewer entries and pieces than characters.
  const codeOf = new Uint16Array(text.length);
  const columnOf = new Uint8Array(text.length);
  const startOf = new Uint32Array(text.length);
  const rows = new Uint32Array(text.length);
  let entry = 0;
  let count = 0;
  for (const line of lines) {
    const code = Number(line.slice(0, 3));
    const [standing = '', vendors = '', documents = ''] = line.slice(4).split('\t', 3);
    codes.set(code, { code, standing, vendors: parts(vendors), documents: parts(documents) });
    let column = 0;
    let isNew = true;
    for (let at = 4 + standing.length + vendors.length + documents.length + 3; at < line.length; at += 1) {
      const character = line.charCodeAt(at);
      if (character === TAB || character === BAR) {
        if (character === TAB) column += 1;
        isNew = true;
        continue;
      }
      if (isNew) {
        codeOf[entry] = code;
        columnOf[entry] = column;
        startOf[entry] = count;
        entry += 1;
        isNew = false;
      }
      let number = digitOf[character] as number;
      if (number >= single) {
        at += 1;
        number = single + (number - single) * digits.length + (digitOf[line.charCodeAt(at)] as number);
      }
      rows[count] = number;
      count += 1;
    }
  }
  startOf[entry] = count;
  return {
    codes,
    codeOf: codeOf.subarray(0, entry),
    columnOf: columnOf.subarray(0, entry),
    startOf: startOf.subarray(0, entry + 1),
    rows: rows.subarray(0, count),
    pieces,
  };
}

/** Whether a piece is a word or a part of one; what stands between words has no letters and digits. */
export const isWord = (piece: string): boolean => /[A-Za-z0-9\u00c0-\u024f]/.test(piece);

/** The text of an entry: its pieces, and a blank between two words that follow each other. */
export function entryText({ startOf, rows, pieces }: Entries, entry: number): string {
  const end = startOf[entry + 1] as number;
  let text = '';
  let afterWord = false;
  for (let at = startOf[entry] as number; at < end; at += 1) {
    const piece = pieces[rows[at] as number] as string;
    const word = isWord(piece);
    text += afterWord && word ? ` ${piece}` : piece;
    afterWord = word;
  }
  return text;
}

const parts = (text: string) => (text === '' ? [] : text.split('|'));
