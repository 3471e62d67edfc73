import { wordParts } from '../../search/tokenize.js';

/** The characters that numbers of words are written in: printable, and plain in a literal with any quotes. */
const DIGITS = [...Array(94).keys()]
  .map((at) => String.fromCharCode(33 + at))
  .filter((one) => !/["'`$\\|]/.test(one));

/**
 * The pieces of a text: words, identifiers in their parts, and what stands between two of them where that is no single
 * blank. The parts of `NoSuchKey` have an empty piece between them.
 */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const part of wordParts(text).flat()) {
    const between = text.slice(end, part.start);
    if (end === 0 ? between !== '' : between !== ' ') pieces.push(between);
    pieces.push(text.slice(part.start, part.end));
    end = part.end;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** What is written of a code: texts as they are, and columns of entries. */
export interface EntryRow {
  readonly head: readonly string[];
  readonly columns: readonly (readonly string[])[];
}

/**
 * Writes entries in numbers of pieces: reading a number is much cheaper than finding a word in a text and looking it up,
 * and the first search reads them all. The commonest pieces have one digit, the others two.
 *
 * The first line has the digits, how many pieces have one digit, and the pieces, each with how many characters it shares
 * with the one before, parted by bars; then comes a line a row, with columns parted by tabs and entries by bars.
 */
export function writeEntries(rows: readonly EntryRow[], digits: readonly string[] = DIGITS): string {
  const counts = new Map<string, number>();
  for (const piece of rows.flatMap(({ columns }) => columns.flat().flatMap(piecesOf))) {
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const base = digits.length;
  if (counts.size > base * base)
    throw new RangeError(`${counts.size} pieces are too many for ${base} digits`);
  // Each digit less for single pieces makes room for as many pieces with two digits as there are digits.
  const single = Math.min(base, Math.floor((base * base - counts.size) / (base - 1)));
  const byCount = [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([piece]) => piece);
  const inOrder = (a: string, b: string) =>
    withoutCapital(a) < withoutCapital(b) || (withoutCapital(a) === withoutCapital(b) && a < b) ? -1 : 1;
  const pieces = [...byCount.slice(0, single), ...byCount.slice(single).sort(inOrder)];
  const numbers = new Map(
    pieces.map((piece, at) => {
      const rest = at - single;
      return [
        piece,
        rest < 0 ? digits[at] : `${digits[single + Math.floor(rest / base)]}${digits[rest % base]}`,
      ];
    }),
  );
  const write = (text: string) =>
    piecesOf(text)
      .map((piece) => numbers.get(piece))
      .join('');
  const lines = rows.map(({ head, columns }) =>
    [...head, ...columns.map((entries) => entries.map(write).join('|'))].join('\t'),
  );
  return [[digits.join(''), single, ...frontCoded(pieces)].join('|'), ...lines].join('\n');
}

/** A piece with its first letter small, and so next to the same word in the middle of a sentence. */
const withoutCapital = (piece: string) => `${piece.slice(0, 1).toLowerCase()}${piece.slice(1)}`;

/**
 * Each piece without what it has in common with the one before, whatever their first letters, and how many characters
 * that is: `0` to `9`, or `A` to `J` where the piece has a capital.
 */
function frontCoded(pieces: readonly string[]): string[] {
  const plain = pieces.map(withoutCapital);
  return plain.map((piece, at) => {
    const before = plain[at - 1] ?? '';
    let common = 0;
    while (common < 9 && common < piece.length && piece[common] === before[common]) common += 1;
    return `${piece === pieces[at] ? common : 'ABCDEFGHIJ'[common]}${piece.slice(common)}`;
  });
}
