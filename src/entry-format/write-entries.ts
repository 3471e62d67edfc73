import { squashAccented } from '../text/squash.js';
import { stem as stemOf } from '../text/stem.js';
import { wordParts } from '../text/tokenize.js';

/** The digits for piece numbers: printable characters that never need escaping in a string literal. */
const DIGITS = [...Array(94).keys()]
  .map((at) => String.fromCharCode(33 + at))
  .filter((one) => !/["'`$\\|]/.test(one));

/**
 * Splits a string into pieces: words, parts of identifiers, and separators other than a single space. Between the parts
 * of `NoSuchKey`, the separator is an empty piece.
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

/** The data of one code: strings that are written unchanged, and columns of entries. */
export interface EntryRow {
  readonly head: readonly string[];
  readonly columns: readonly (readonly string[])[];
}

/**
 * Writes each entry as a sequence of piece numbers. The first search parses all entries, and parsing a number is much
 * faster than extracting a word and looking it up. The most common pieces have one-digit numbers, and all others have
 * two-digit numbers.
 *
 * The first line contains the digits (as ranges), the number of pieces with a one-digit number, and the pieces,
 * separated by vertical bars. Each of the other lines describes one code: tabs separate the columns, and vertical bars
 * separate the entries. The pieces are sorted by stem so that a search can look up a stem without stemming every word.
 * Pieces without a stem come first.
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
  // Each digit that isn't used as a one-digit number can start as many two-digit numbers as there are digits.
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

/** Compresses sorted characters to the first and last character of each run: `abcx` becomes `acxx`. */
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
  /** The text in lowercase, so that sorting puts a word next to its capitalized form. */
  readonly plain: string;
  readonly case: (typeof CASES)[keyof typeof CASES];
  readonly stem: string;
  /** Whether the piece has a one-digit number. */
  readonly isCommon: boolean;
}

/**
 * The letter case of a piece compared with its `plain` text: unchanged, starting with a capital letter, or uppercase.
 */
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
 * Compresses the pieces by omitting the prefix that each piece's plain text shares with the previous piece.
 *
 * The character before each piece encodes the length of the shared prefix, the letter case, whether the stem is the
 * same as the previous one, and whether the piece has a one-digit number. Almost none of these characters need escaping
 * in a string literal.
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
