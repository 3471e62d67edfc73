import type { Entries } from '../entry-format/read-entries.js';
import { pieceText } from '../entry-format/read-pieces.js';
import { squashAccented } from '../text/squash.js';

/**
 * Returns an entry's text: its pieces, with a space between consecutive words.
 *
 * @param tell - A callback that receives the position of each piece in `rows`, and the start and end of the piece in
 * the text.
 */
export function entryText(
  { startOf, rows, pieces }: Entries,
  entry: number,
  tell?: (place: number, start: number, end: number) => void,
): string {
  const placeEnd = startOf[entry + 1] as number;
  let text = '';
  let afterWord = false;
  for (let place = startOf[entry] as number; place < placeEnd; place += 1) {
    const piece = rows[place] as number;
    const isWord = pieces.stemOf[piece] !== 0;
    if (afterWord && isWord) text += ' ';
    const start = text.length;
    text += pieceText(pieces, piece);
    tell?.(place, start, text.length);
    afterWord = isWord;
  }
  return text;
}

/**
 * Returns the text between two positions in `rows`, reduced to letters and digits: `nosuchkey`. The end is exclusive.
 */
export function squashedText({ rows, pieces }: Entries, start: number, end: number): string {
  let text = '';
  for (let place = start; place < end; place += 1)
    text += squashAccented(pieces.plain[rows[place] as number] as string);
  return text;
}
