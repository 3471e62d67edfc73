import { type CutText, cutText } from './cut-text.js';

/**
 * Matches the codes for terminal colors, and those for the cursor and the window title. In pasted text, the escape
 * character of a color might be missing or might itself be escaped. Without it, only a color with a number is removed,
 * because `a[m]` is also source code.
 */
const PAINT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds terminal sequences
  /(?:\u001b|\\u001b|\\x1b|\\033|\\e|#033|\^\[|\u009b)\[(?:\d{1,3}(?:;\d{1,3}){0,6})?m|\[\d{1,3}(?:;\d{1,3}){0,6}m|\u001b\[[\d;?]{0,12}[A-Za-z]|\u001b\][^\u0007\u001b\n]{0,200}(?:\u0007|\u001b\\)/gi;

const same = (at: number) => at;

/** Removes terminal colors from text. */
export const unpaint = (text: string): CutText =>
  text.includes('[') || text.includes('\u001b') ? cutText(text, PAINT) : { text, placeOf: same };
