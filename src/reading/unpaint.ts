import { type CutText, cutText } from './cut-text.js';

/** Colors of a terminal: the sequence itself, what is left of it when a paste drops the escape, or its spelled form. */
const PAINT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of a terminal are what is looked for
  /(?:\u001b|\\u001b|\\x1b|\\033|\\e|#033|\^\[|\u009b)?\[(?:\d{1,3}(?:;\d{1,3}){0,6})?m|\u001b\[[\d;?]{0,12}[A-Za-z]/gi;

const same = (at: number) => at;

/** Takes the colors of a terminal out of a text. */
export const unpaint = (text: string): CutText =>
  text.includes('[') ? cutText(text, PAINT) : { text, placeOf: same };
