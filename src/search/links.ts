import type { Entries } from './entries.js';
import { isIdentifier, PLAIN, squash } from './tokenize.js';

/** Which entries have each stem, as lists in arrays. */
export interface Links {
  /** The place of the latest entry of a stem, or -1. */
  readonly latest: Int32Array;
  /** The place of the entry before, or -1. */
  readonly before: Int32Array;
  /** The entry at a place. */
  readonly entryAt: Uint32Array;
  /** How many codes have a stem. */
  readonly codeCount: Uint16Array;
}

/** In place of a stem: what stands between the parts of an identifier, and between words. */
const JOINS = -1;
const PARTS = -2;

export function link({ codeOf, startOf, rows, pieces }: Entries, stemId: (word: string) => number): Links {
  const values: string[] = [];
  const stemOf = new Int32Array(pieces.length);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as string;
    const value = PLAIN.test(piece) ? piece.toLowerCase() : squash(piece);
    values.push(value);
    stemOf[at] = value !== '' ? stemId(value) : /^[_'\u2019]*$/.test(piece) ? JOINS : PARTS;
  }
  const latest = new Int32Array(pieces.length + rows.length).fill(-1);
  const codeCount = new Uint16Array(latest.length);
  const before = new Int32Array(2 * rows.length);
  const entryAt = new Uint32Array(2 * rows.length);
  let count = 0;
  const note = (id: number, entry: number) => {
    const last = latest[id] as number;
    const lastEntry = last < 0 ? -1 : (entryAt[last] as number);
    if (lastEntry === entry) return;
    // Codes come one after the other, so the last one is enough to count them.
    if (lastEntry < 0 || codeOf[lastEntry] !== codeOf[entry]) codeCount[id] = (codeCount[id] as number) + 1;
    before[count] = last;
    entryAt[count] = entry;
    latest[id] = count;
    count += 1;
  };
  for (let entry = 0; entry < codeOf.length; entry += 1) {
    const end = startOf[entry + 1] as number;
    let first = 0;
    let parts = 0;
    let joined = false;
    for (let at = startOf[entry] as number; at <= end; at += 1) {
      const id = at < end ? (stemOf[rows[at] as number] as number) : PARTS;
      if (id === JOINS) {
        joined = true;
        continue;
      }
      if (!joined || id === PARTS) {
        if (parts > 1) {
          let whole = '';
          for (let part = first; part < at; part += 1) whole += values[rows[part] as number];
          if (isIdentifier(whole)) note(stemId(whole), entry);
        }
        first = at;
        parts = 0;
      }
      joined = false;
      if (id === PARTS) continue;
      note(id, entry);
      parts += 1;
    }
  }
  return { latest, before, entryAt, codeCount };
}
