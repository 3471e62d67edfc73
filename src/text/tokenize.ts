import { squashAccented } from './squash.js';
import { stem as stemOf } from './stem.js';

/** A word in a text: its stem and its position. */
export interface Token {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Words longer than this are IDs or noise. */
const LONGEST_WORD = 40;

const WORD = /[\w'\u2019\u00c0-\u024f]+/g;
/** A word that needs no splitting. */
export const PLAIN = /^[A-Za-z][a-z]*$/;
const INNER = /[A-Z]?[a-z\u00df-\u024f'\u2019]+[0-9]*|[A-Z]+(?![a-z])[0-9]*|[A-Z\u00c0-\u00de]|[0-9]+[a-z]*/g;

/** A word, or a part of an identifier: its letters and digits in lowercase, and its position. */
export interface Part {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text; identifiers are split at underscores and inner capitals. Each word or identifier is a list of
 * its parts.
 */
export function wordParts(text: string): Part[][] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) =>
    PLAIN.test(word)
      ? [{ value: word.toLowerCase(), start: index, end: index + word.length }]
      : Array.from(word.matchAll(INNER), ({ 0: part, index: within }) => ({
          value: squashAccented(part),
          start: index + within,
          end: index + within + part.length,
        })).filter(({ value }) => value !== ''),
  );
}

/** Whether the joined parts of an identifier are also a word to look up: `NoSuchKey` is also `nosuchkey`. */
export const isIdentifier = (whole: string): boolean => whole.length > 3 && whole.length <= LONGEST_WORD;

/** Finds the tokens of a text, and caches those of the last text, because several parts of a search use them. */
export function tokenizer(): (text: string) => readonly Token[] {
  let last: string | undefined;
  let tokens: readonly Token[] = [];
  return (text) => {
    if (text !== last) {
      tokens = tokenize(text);
      last = text;
    }
    return tokens;
  };
}

/** The stems of a text with their positions: of each word, each part of an identifier, and each whole identifier. */
export function tokenize(text: string): Token[] {
  return wordParts(text).flatMap((parts) => {
    const tokens = parts
      .filter(({ value }) => value.length <= LONGEST_WORD)
      .map(({ value, start, end }) => ({ stem: stemOf(value), start, end }));
    const whole = parts.map(({ value }) => value).join('');
    if (parts.length < 2 || !isIdentifier(whole)) return tokens;
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? 0;
    return [...tokens, { stem: stemOf(whole), start, end }];
  });
}
