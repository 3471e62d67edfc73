import { stem as stemOf } from './stem.js';

/** A word of a text: its stem, and where it stands. */
export interface Token {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Words longer than this are ids or noise. */
const LONGEST_WORD = 40;

/** Letters with their accents taken off and digits, in lower case. */
export const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();

const LOWER = 1;
const UPPER = 2;
const OTHER = 3;
let kinds: Uint8Array | undefined;

/** What each character is in a word: a lower-case letter, a capital, something else that belongs to it, or 0. */
function kindsOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x2100);
  table.fill(LOWER, 97, 123);
  table.fill(UPPER, 65, 91);
  table.fill(OTHER, 48, 58);
  table.fill(OTHER, 0xc0, 0x250);
  for (const apart of ["'", '_', '\u2019']) table[apart.charCodeAt(0)] = OTHER;
  return table;
}

const INNER = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z\u00df-\u024f'\u2019]+[0-9]*|[A-Z\u00c0-\u00de]|[0-9]+[a-z]*/g;

/**
 * Splits a text into words and tells each in lower case with its place.
 *
 * Identifiers are split at underscores and inner capitals, and stand once more as a whole: `NoSuchKey` gives `no`,
 * `such`, `key` and `nosuchkey`. A loop over a table of characters: the index is built from a hundred thousand of them
 * on the first search, before anything is compiled.
 */
export function eachWord(
  text: string,
  tell: (word: string, start: number, end: number) => void,
  from = 0,
  to = text.length,
): void {
  kinds ??= kindsOfCharacters();
  const table = kinds;
  let start = -1;
  let inner = 0;
  for (let at = from; at <= to; at += 1) {
    const kind = at < to ? (table[text.charCodeAt(at)] ?? 0) : 0;
    if (kind !== 0) {
      if (start < 0) {
        start = at;
        inner = kind === OTHER ? OTHER : 0;
      } else if (kind !== LOWER) inner = OTHER;
    } else if (start >= 0) {
      if (inner !== 0) splitWord(text.slice(start, at), start, tell);
      else if (at - start <= LONGEST_WORD) {
        const word = text.slice(start, at);
        tell(table[text.charCodeAt(start)] === UPPER ? word.toLowerCase() : word, start, at);
      }
      start = -1;
    }
  }
}

function splitWord(
  word: string,
  from: number,
  tell: (stem: string, start: number, end: number) => void,
): void {
  if (word.length > LONGEST_WORD * 2) return;
  let parts = 0;
  for (const part of word.matchAll(INNER)) {
    const value = squash(part[0]);
    if (value === '' || value.length > LONGEST_WORD) continue;
    parts += 1;
    tell(value, from + part.index, from + part.index + part[0].length);
  }
  const whole = parts > 1 ? squash(word) : '';
  if (whole.length > 3 && whole.length <= LONGEST_WORD) tell(whole, from, from + word.length);
}

/** The stems of a text with their places. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (word, start, end) => tokens.push({ stem: stemOf(word), start, end }));
  return tokens;
}
