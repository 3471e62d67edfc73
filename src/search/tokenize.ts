import { stem } from './stem.js';

/** A word of a text: its stem, and where it stands. */
export interface Token {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Words longer than this are ids or noise. */
const LONGEST_WORD = 40;

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

/**
 * Splits a text into stems with their places.
 *
 * Identifiers are split at underscores and inner capitals, and stand once more as a whole: `NoSuchKey` gives `no`,
 * `such`, `key` and `nosuchkey`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(/[A-Za-z0-9_\u00c0-\u024f'\u2019]+/g)) {
    const word = run[0];
    const from = run.index;
    if (word.length > LONGEST_WORD * 2) continue;
    const parts = [
      ...word.matchAll(
        /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z\u00df-\u024f'\u2019]+[0-9]*|[A-Z\u00c0-\u00de]|[0-9]+[a-z]*/g,
      ),
    ];
    for (const part of parts) {
      const value = plain(part[0]);
      if (value === '' || value.length > LONGEST_WORD) continue;
      tokens.push({ stem: stem(value), start: from + part.index, end: from + part.index + part[0].length });
    }
    const whole = plain(word);
    if (parts.length > 1 && whole.length > 3 && whole.length <= LONGEST_WORD) {
      tokens.push({ stem: whole, start: from, end: from + word.length });
    }
  }
  return tokens;
}
