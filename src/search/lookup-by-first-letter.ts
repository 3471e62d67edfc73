import type { Entries, Spans } from '../entry-format/read-entries.js';
import { squashedText } from './entry-text.js';

/** Returns the values for all keys that start with the same first character as the given string. */
export type FirstLetterLookup = (start: string) => ReadonlyMap<string, readonly number[]>;

/**
 * Creates a lookup that reads keys from ranges in `rows`. The first lookup for an initial letter reads all keys
 * that start with this letter. A typical search involves only a few initial letters, so most keys are never read.
 *
 * @param spans - The ranges that contain the keys.
 * @param keyOf - A function that converts the squashed text of a range to its key.
 * @param meaning - A function that returns the value for the entry that contains the range.
 */
export function lookupByFirstLetter(
  entries: Entries,
  spans: () => Spans,
  keyOf: (text: string) => string,
  meaning: (entry: number) => number,
): FirstLetterLookup {
  const { rows, pieces, entryOf } = entries;
  const read = new Map<number, ReadonlyMap<string, readonly number[]>>();
  let parts: Spans;
  let groups: ReadonlyMap<number, readonly number[]> | undefined;

  const textAt = (at: number) => squashedText(entries, parts.starts[at] as number, parts.ends[at] as number);

  function group(): Map<number, number[]> {
    parts = spans();
    const found = new Map<number, number[]>();
    for (let at = 0; at < parts.starts.length; at += 1) {
      let initial = (pieces.plain[rows[parts.starts[at] as number] as number] as string).charCodeAt(0);
      // Almost all keys start with an unaccented letter.
      if (!(initial >= 97 && initial <= 122)) initial = textAt(at).charCodeAt(0);
      const same = found.get(initial);
      if (same) same.push(at);
      else found.set(initial, [at]);
    }
    return found;
  }

  function readFrom(initial: number): Map<string, number[]> {
    groups ??= group();
    const found = new Map<string, number[]>();
    for (const at of groups.get(initial) ?? []) {
      const key = keyOf(textAt(at));
      const value = meaning(entryOf[parts.starts[at] as number] as number);
      const sharing = found.get(key);
      if (!sharing) found.set(key, [value]);
      else if (!sharing.includes(value)) sharing.push(value);
    }
    return found;
  }

  return (start) => {
    const initial = start.charCodeAt(0);
    const known = read.get(initial) ?? readFrom(initial);
    read.set(initial, known);
    return known;
  };
}
