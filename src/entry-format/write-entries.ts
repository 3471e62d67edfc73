import { squashAccented } from '../text/squash.js';
import { stem as stemOf } from '../text/stem.js';
import { wordParts } from '../text/tokenize.js';

/** The digits of piece numbers: printable characters that don't have to be escaped in a literal with any quotes. */
const DIGITS = [...Array(94).keys()]
  .map((at) => String.fromCharCode(33 + at))
  .filter((one) => !/["'`$\\|]/.test(one));

/**
 * The pieces of a string: words, parts of identifiers, and separators other than a single space. The parts of
 * `NoSuchKey` have an empty piece between them.
 */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const part of wordParts(text).flat()) {
    const between = text.slice(end, part.start);
    if (end === 0 ? between !== '' : between !== ' ') pieces.push(between);
    pieces.push(text.slice(part.start, part.end));
    end = part.end;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** The data to write for a code: unchanged strings, and columns of entries. */
export interface EntryRow {
  readonly head: readonly string[];
  readonly columns: readonly (readonly string[])[];
}

/**
 * Writes entries in numbers of pieces: reading a number is much cheaper than finding a word in a text and looking it up,
 * and the first search reads them all. The commonest pieces have one digit, the others two.
 *
 * The first line has the digits in ranges, the number of pieces with one digit, and the pieces, separated by bars. Each
 * row has a line, with columns separated by tabs and entries by bars. The pieces are in the order of their stems, so that
 * a search can look one up without stemming every word. Pieces without a stem come first.
 */
export function writeEntries(rows: readonly EntryRow[], digits: readonly string[] = DIGITS): string {
  const counts = new Map<string, number>();
  for (const piece of rows.flatMap(({ columns }) => columns.flat().flatMap(piecesOf))) {
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const base = digits.length;
  if (counts.size > base * base)
    throw new RangeError(
      `Cannot number ${counts.size} pieces with ${base} digits: expected at most ${base * base} pieces`,
    );
  // For each digit that isn't a one-digit number, there are as many two-digit numbers as digits.
  const single = Math.min(base, counts.size, Math.floor((base * base - counts.size) / (base - 1)));
  const common = new Set(
    [...counts]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, single)
      .map(([piece]) => piece),
  );
  const pieces = [...counts.keys()].map((piece) => toPiece(piece, common)).sort(inOrder);
  const numbers = new Map<string, string>();
  for (const [at, { text }] of pieces.filter(({ isCommon }) => isCommon).entries())
    numbers.set(text, digits[at] as string);
  for (const [at, { text }] of pieces.filter(({ isCommon }) => !isCommon).entries())
    numbers.set(text, `${digits[single + Math.floor(at / base)]}${digits[at % base]}`);
  const write = (text: string) =>
    piecesOf(text)
      .map((piece) => numbers.get(piece))
      .join('');
  const lines = rows.map(({ head, columns }) =>
    [...head, ...columns.map((entries) => entries.map(write).join('|'))].join('\t'),
  );
  return [[rangesOf(digits), single, ...frontCoded(pieces)].join('|'), ...lines].join('\n');
}

/** Sorted characters, as the first and last one of each run: `abcx` is `acxx`. */
function rangesOf(characters: readonly string[]): string {
  const code = (at: number) => characters[at]?.charCodeAt(0) ?? 0;
  return characters
    .map(
      (one, at) => `${code(at) === code(at - 1) + 1 ? '' : one}${code(at) === code(at + 1) - 1 ? '' : one}`,
    )
    .join('');
}

interface Piece {
  readonly text: string;
  /** The lowercase form, which is sorted next to the same word elsewhere in a sentence. */
  readonly plain: string;
  readonly case: (typeof CASES)[keyof typeof CASES];
  readonly stem: string;
  /** Whether its number has only one digit. */
  readonly isCommon: boolean;
}

/** How the piece is derived from its lowercase form: unchanged, with a capital, or in capitals. */
const CASES = { asItIs: 0, capital: 1, capitals: 2 } as const;

function toPiece(text: string, common: ReadonlySet<string>): Piece {
  return { text, ...plainOf(text), stem: stemOf(squashAccented(text)), isCommon: common.has(text) };
}

function plainOf(text: string): Pick<Piece, 'plain' | 'case'> {
  const withoutCapital = `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  const small = text.toLowerCase();
  if (small !== withoutCapital && small.toUpperCase() === text) return { plain: small, case: CASES.capitals };
  return { plain: withoutCapital, case: withoutCapital === text ? CASES.asItIs : CASES.capital };
}

function inOrder(a: Piece, b: Piece): number {
  const key = (['stem', 'plain', 'text'] as const).find((one) => a[one] !== b[one]) ?? 'text';
  return a[key] < b[key] ? -1 : 1;
}

/**
 * Each piece without what its plain text has in common with the one before, behind a character that says how many
 * characters these are, which case the text is in, whether it has the stem of the one before, and whether its number
 * has one digit. The characters are chosen so that nearly none of them has to be escaped in a literal.
 */
function frontCoded(pieces: readonly Piece[]): string[] {
  return pieces.map(({ plain, case: kind, stem, isCommon }, at) => {
    const before = pieces[at - 1];
    const most = isCommon ? 4 : 10;
    let shared = 0;
    while (shared < most - 1 && shared < plain.length && plain[shared] === before?.plain[shared]) shared += 1;
    const marks = shared + most * (kind + (stem === before?.stem ? 3 : 0)) + (isCommon ? 60 : 0);
    return `${String.fromCharCode(40 + marks)}${plain.slice(shared)}`;
  });
}
