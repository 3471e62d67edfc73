import { isFaint } from './faint-words.js';
import type { SearchIndex } from './search-index.js';

/** A stem of the index that a word of the query can stand for, and how surely. */
export interface NearStem {
  readonly id: number;
  readonly weight: number;
}

/** How many completions of a half-typed word are taken. */
const MOST_COMPLETIONS = 24;

/** In words shorter than this nearly every other word is one letter away; their first letter has to be right. */
const SHORT = 6;

/** The edits that a typing error can take: none in short words, one to seven letters, two in longer ones. */
const editsFor = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Stems of the index that start with `start` (three letters or more), the shortest first. */
export function completions({ stems }: SearchIndex, start: string): NearStem[] {
  const found: number[] = [];
  stems.forEach((stem, id) => {
    if (stem.startsWith(start)) found.push(id);
  });
  const text = (id: number) => stems[id] as string;
  return found
    .sort((a, b) => text(a).length - text(b).length || (text(a) < text(b) ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map((id) => ({ id, weight: 0.55 + (0.4 * start.length) / text(id).length }));
}

/** Stems by length, each with the set of its letters; made when a word is first misspelled. */
type SpelledStems = readonly (readonly { readonly id: number; readonly letters: number }[])[];
const spelled = new WeakMap<SearchIndex, SpelledStems>();

function spelledStems(index: SearchIndex): SpelledStems {
  const known = spelled.get(index);
  if (known) return known;
  const byLength: { id: number; letters: number }[][] = [];
  index.stems.forEach((stem, id) => {
    // Only words are corrected: those of three letters are too short for that, and some say nothing.
    if (stem.length < 4 || /\d/.test(stem) || isFaint(stem)) return;
    const sameLength = byLength[stem.length] ?? [];
    sameLength.push({ id, letters: lettersOf(stem) });
    byLength[stem.length] = sameLength;
  });
  spelled.set(index, byLength);
  return byLength;
}

/** The letters of a word as bits: two words that share few cannot be a typing error apart. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return bits;
}

/** Stems of the index that are a typing error or two away from `word`; the nearest only. */
export function corrections(index: SearchIndex, word: string): NearStem[] {
  const allowed = editsFor(word.length);
  if (allowed === 0) return [];
  const byLength = spelledStems(index);
  const letters = lettersOf(word);
  const text = (id: number) => index.stems[id] as string;
  let best = allowed;
  let found: NearStem[] = [];
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const { id, letters: others } of byLength[length] ?? []) {
      // An edit changes at most two letters of the set.
      if (countBits(letters ^ others) > 2 * best) continue;
      const stem = text(id);
      if (word.length < SHORT && stem[0] !== word[0]) continue;
      const edits = editDistance(word, stem, best);
      if (edits > best) continue;
      if (edits < best) {
        best = edits;
        found = [];
      }
      found.push({ id, weight: (stem[0] === word[0] ? 0.9 : 0.75) - 0.15 * edits });
    }
  }
  return found.sort((a, b) => b.weight - a.weight || (text(a.id) < text(b.id) ? -1 : 1)).slice(0, 6);
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
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
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
