import type { Entries } from '../entry-format/read-entries.js';
import { isIdentifier } from '../text/tokenize.js';
import { squashedText } from './entry-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Returns a function that adds up the rarities of an entry's stems. Each sum is computed on demand. */
export function entryRarities(
  entries: Entries,
  { rarityOf, identifierRarity }: Vocabulary,
): (entry: number) => number {
  const { startOf, rows, pieces, identifiers, identifierOf } = entries;
  const known = new Float64Array(startOf.length);
  function sum(entry: number): number {
    const start = startOf[entry] as number;
    const end = startOf[entry + 1] as number;
    const stemAt = (place: number) => pieces.stemOf[rows[place] as number] as number;
    let whole = 0;
    for (let at = start; at < end; at += 1) {
      const stem = stemAt(at);
      let first = start;
      while (stemAt(first) !== stem) first += 1;
      if (stem > 0 && first === at) whole += rarityOf(stem);
    }
    const identifierEnd = identifierOf[entry + 1] as number;
    for (let at = identifierOf[entry] as number; at < identifierEnd; at += 1)
      if (
        isIdentifier(squashedText(entries, identifiers.starts[at] as number, identifiers.ends[at] as number))
      )
        whole += identifierRarity;
    return whole;
  }
  return (entry) => {
    const whole = known[entry] || sum(entry);
    known[entry] = whole;
    return whole;
  };
}
