import { type CutText, cutText } from './cut-text.js';

/**
 * Matches the codes for terminal colors. In pasted text, the escape character might be missing or might itself be
 * escaped.
 */
const PAINT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds terminal sequences
  /(?:\u001b|\\u001b|\\x1b|\\033|\\e|#033|\^\[|\u009b)?\[(?:\d{1,3}(?:;\d{1,3}){0,6})?m|\u001b\[[\d;?]{0,12}[A-Za-z]/gi;

const same = (at: number) => at;

/** Removes terminal colors from text. */
export const unpaint = (text: string): CutText =>
  text.includes('[') ? cutText(text, PAINT) : { text, placeOf: same };
