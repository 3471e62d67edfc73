import type { Entries } from '../entry-format/read-entries.js';
import { stem as stemOf } from '../text/stem.js';
import { isIdentifier, type Token } from '../text/tokenize.js';
import { entryText, squashedText } from './entry-text.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Returns an entry's text with the same tokens that `tokenize` finds. Each part of an identifier precedes the entire
 * identifier.
 */
export function entryTokens(
  entries: Entries,
  { textOf }: Vocabulary,
  entry: number,
): { text: string; tokens: Token[] } {
  const { rows, pieces, identifierOf } = entries;
  const { starts, ends } = entries.identifiers;
  const tokens: Token[] = [];
  let identifier = identifierOf[entry] as number;
  let first = 0;
  const text = entryText(entries, entry, (place, start, end) => {
    const stem = pieces.stemOf[rows[place] as number] as number;
    if (stem > 0) tokens.push({ stem: textOf(stem), start, end });
    if (place === starts[identifier]) first = start;
    if (place + 1 !== ends[identifier]) return;
    const whole = squashedText(entries, starts[identifier] as number, place + 1);
    if (isIdentifier(whole)) tokens.push({ stem: stemOf(whole), start: first, end });
    identifier += 1;
  });
  return { text, tokens };
}
