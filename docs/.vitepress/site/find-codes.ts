/** A part of a sentence: its text and, if the text is a status code, the code. */
export interface ProsePart {
  readonly text: string;
  readonly code?: number;
}

/**
 * Matches text before a number that isn't a status code, such as a longer word, an RFC, a port, or the start of a
 * range.
 */
const BEFORE = /(?:[\w.,/$#-]|RFC |port |section |\d{3} to )$/i;

/**
 * Matches text after a number that isn't a status code, such as a unit, a decimal, a token such as 100-continue, or the
 * end of a range.
 */
const AFTER = /^(?:[\w%]|[-.,]\d|-\w| to \d{3}| (?:bytes?|characters?|k?B|ms|milliseconds?|seconds?)\b)/;

/** Splits a sentence at its status codes so that each one can become a link. */
export function findCodes(text: string, isKnown: (code: number) => boolean): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const { 0: digits, index } of text.matchAll(/[1-5]\d\d/g)) {
    const code = Number(digits);
    const after = index + digits.length;
    if (index < end || !isKnown(code) || BEFORE.test(text.slice(0, index)) || AFTER.test(text.slice(after)))
      continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: digits, code });
    end = after;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
