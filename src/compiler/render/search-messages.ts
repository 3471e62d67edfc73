import { spaced } from '../../text/spaced.js';

/**
 * The minimum length of a message that replaces a longer one, its minimum number of words, and the minimum share of the
 * longer one. The search finds a message of this size inside a text.
 */
const LEAST_PART = { length: 16, words: 3, share: 0.55 };

/** Returns the messages that more than one code has. */
export function sharedMessages(codes: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    codes.flatMap((messages) => [...new Set(messages)]).filter((text) => seen.size === seen.add(text).size),
  );
}

/**
 * Removes the messages that consist mostly of another message of the same code, because the search finds the shorter
 * message in texts that contain either of them. If other codes have the shorter message, too, the longer one is kept.
 */
export function withoutLonger(messages: readonly string[], shared: ReadonlySet<string>): string[] {
  const parts = messages
    .filter((text) => text.length >= LEAST_PART.length && text.includes(' ') && !shared.has(text))
    .map(spaced)
    .filter((text) => text.split(' ').length >= LEAST_PART.words + 2);
  const isRepeat = (whole: string) => (part: string) =>
    part.length < whole.length && part.length >= LEAST_PART.share * whole.length && whole.includes(part);
  return messages.filter((text) => !parts.some(isRepeat(spaced(text))));
}
