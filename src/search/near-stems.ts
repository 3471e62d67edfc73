import { lettersOf, type SearchIndex } from './search-index.js';

/** A stem of the index that a word of the query can stand for, and how surely. */
export interface NearStem {
  readonly stem: string;
  readonly weight: number;
}

/** How many completions of a half-typed word are taken. */
const MOST_COMPLETIONS = 24;

/** Stems of the index that start with `start` (three letters or more), the shortest first. */
export function completions(index: SearchIndex, start: string): NearStem[] {
  return (index.byStart.get(start.slice(0, 2)) ?? [])
    .filter((stem) => stem.startsWith(start))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map((stem) => ({ stem, weight: 0.55 + (0.4 * start.length) / stem.length }));
}

/** In words shorter than this nearly every other word is one letter away; their first letter has to be right. */
const SHORT = 6;

/** The edits that a typing error can take: none in short words, one to seven letters, two in longer ones. */
const editsFor = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Stems of the index that are a typing error or two away from `word`; the nearest only. */
export function corrections(index: SearchIndex, word: string): NearStem[] {
  const allowed = editsFor(word.length);
  if (allowed === 0) return [];
  const letters = lettersOf(word);
  let best = allowed;
  let found: NearStem[] = [];
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const { stem, letters: others } of index.byLength.get(length) ?? []) {
      // An edit changes at most two letters of the set.
      if (countBits(letters ^ others) > 2 * best) continue;
      if (word.length < SHORT && stem[0] !== word[0]) continue;
      const edits = editDistance(word, stem, best);
      if (edits > best) continue;
      if (edits < best) {
        best = edits;
        found = [];
      }
      found.push({ stem, weight: (stem[0] === word[0] ? 0.9 : 0.75) - 0.15 * edits });
    }
  }
  return found.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1)).slice(0, 6);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words; anything over `limit` is `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
