import { squashAccented } from '../text/squash.js';

/** The distinct pieces that the strings consist of: words, parts of identifiers, and separators. */
export interface Pieces {
  /** The text of each piece, in lowercase if `caseOf` can restore the original. */
  readonly plain: readonly string[];
  /**
   * The letter case of each piece: 0 if the text in `plain` is unchanged, 1 if it starts with a capital letter, and 2
   * if it's uppercase.
   */
  readonly caseOf: Uint8Array;
  /** The stem number of each piece, or 0 if the piece has no stem. */
  readonly stemOf: Uint32Array;
  /** For each stem, the number of a piece that has this stem. */
  readonly pieceOf: Uint32Array;
  /** Whether each piece joins the parts of an identifier: 1 if it's a separator within an identifier; otherwise, 0. */
  readonly joins: Uint8Array;
}

/**
 * The lowest codes of the character that starts a piece's data: one for pieces with a one-digit number, and one for all
 * others.
 */
const COMMON = 100;
const OTHER = 40;

const JOIN = /^[_'\u2019]*$/;

/**
 * Parses the pieces that the compiler wrote. The pieces are sorted by stem, and a vertical bar precedes each one.
 *
 * @param single - The number of pieces that have a one-digit number.
 */
export function readPieces(text: string, single: number): Pieces {
  const starts: number[] = [];
  for (let at = text.indexOf('|') + 1; at > 0; at = text.indexOf('|', at) + 1) starts.push(at);
  const count = starts.length;
  const plain: string[] = new Array(count);
  const caseOf = new Uint8Array(count);
  const stemOf = new Uint32Array(count);
  const pieceOf = new Uint32Array(count + 1);
  const joins = new Uint8Array(count);
  let common = 0;
  let other = single;
  let before = '';
  let stem = 0;
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] as number;
    const end = at + 1 < count ? (starts[at + 1] as number) - 1 : text.length;
    const mark = text.charCodeAt(start);
    const isCommon = mark >= COMMON;
    const marks = mark - (isCommon ? COMMON : OTHER);
    const most = isCommon ? 4 : 10;
    const shared = marks % most;
    const kind = (marks - shared) / most;
    const rest = text.slice(start + 1, end);
    before = shared === 0 ? rest : before.slice(0, shared) + rest;
    const number = isCommon ? common : other;
    if (isCommon) common += 1;
    else other += 1;
    if (kind < 3 && (stem > 0 || squashAccented(before) !== '')) {
      stem += 1;
      pieceOf[stem] = number;
    }
    plain[number] = before;
    caseOf[number] = kind % 3;
    stemOf[number] = stem;
    if (stem === 0 && JOIN.test(before)) joins[number] = 1;
  }
  return { plain, caseOf, stemOf, pieceOf: pieceOf.subarray(0, stem + 1), joins };
}

/** Returns the text of a piece in its original letter case. */
export function pieceText({ plain, caseOf }: Pieces, piece: number): string {
  const text = plain[piece] as string;
  const kind = caseOf[piece];
  if (kind === 0) return text;
  return kind === 1 ? text.charAt(0).toUpperCase() + text.slice(1) : text.toUpperCase();
}
