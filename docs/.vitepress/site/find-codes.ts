/** A piece of a sentence: text, and the status code that it names when it names one. */
export interface ProsePart {
  readonly text: string;
  readonly code?: number;
}

/** What makes a number before it something else: a longer word, an RFC, a port, the end of a range. */
const BEFORE = /(?:[\w.,/$#-]|RFC |port |section |\d{3} to )$/i;

/** What makes a number after it something else: a unit, a decimal, a token such as 100-continue, a range. */
const AFTER = /^(?:[\w%]|[-.,]\d|-\w| to \d{3}| (?:bytes?|characters?|k?B|ms|milliseconds?|seconds?)\b)/;

/** Splits a sentence at the status codes that it names, so that each can lead to its page. */
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
