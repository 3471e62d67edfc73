import { squashAccented } from './squash.js';
import { stem as stemOf } from './stem.js';

/** A word in a string, with its stem and its position. */
export interface Token {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The maximum length of a word. Longer words are IDs or noise. */
const LONGEST_WORD = 40;

const WORD = /[\w'\u2019\u00c0-\u024f]+/g;
/** Matches a word that doesn't need to be split. */
export const PLAIN = /^[A-Za-z][a-z]*$/;
const INNER = /[A-Z]?[a-z\u00df-\u024f'\u2019]+[0-9]*|[A-Z]+(?![a-z])[0-9]*|[A-Z\u00c0-\u00de]|[0-9]+[a-z]*/g;

/** A word or a part of an identifier, with its letters and digits in lowercase and its position. */
export interface Part {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a string into words and splits identifiers at underscores and inner capitals. Each item in the result is a
 * list of the parts of one word or identifier.
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

/** Checks whether to also look up the joined parts of an identifier: `NoSuchKey` is also found as `nosuchkey`. */
export const isIdentifier = (whole: string): boolean => whole.length > 3 && whole.length <= LONGEST_WORD;

/**
 * Returns a function that finds the tokens in a string. It caches the tokens of the last string because several parts
 * of a search use them.
 */
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

/**
 * Returns the stems in a string with their positions, including each part of an identifier and the entire identifier.
 */
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
