import { squashAccented } from '../text/squash.js';

/** The distinct pieces of the strings: words, parts of identifiers, and separators. */
export interface Pieces {
  /** The pieces in lowercase, if their capitals follow a regular pattern. */
  readonly plain: readonly string[];
  /** How each piece is derived from its lowercase form: 0 unchanged, 1 with a capital, 2 in capitals. */
  readonly caseOf: Uint8Array;
  /** The number of each piece's stem; 0 if it has none. */
  readonly stemOf: Uint32Array;
  /** A piece of each stem. */
  readonly pieceOf: Uint32Array;
  /** 1 for a separator between the parts of an identifier that doesn't end it. */
  readonly joins: Uint8Array;
}

/** The lowest prefix character of a piece with a one-digit number, and the lowest one of the other pieces. */
const COMMON = 100;
const OTHER = 40;

const JOIN = /^[_'\u2019]*$/;

/**
 * Parses the compiler's pieces, which are in the order of their stems, each after a bar.
 *
 * @param single - The number of pieces with a one-digit number, which are the first ones.
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

/** A piece as it appears in the strings. */
export function pieceText({ plain, caseOf }: Pieces, piece: number): string {
  const text = plain[piece] as string;
  const kind = caseOf[piece];
  if (kind === 0) return text;
  return kind === 1 ? text.charAt(0).toUpperCase() + text.slice(1) : text.toUpperCase();
}
