import type { RegistryRow } from '../registry-snapshot.js';
import { registeredPhrase } from '../registry-snapshot.js';

interface Entry {
  readonly description: string;
  readonly reference: string;
}

const UNASSIGNED = 'Unassigned';

/**
 * Returns the registry's entry for each number from 100 to 599. Numbers are compared individually so that a split range
 * isn't treated as a difference.
 */
function byNumber(rows: readonly RegistryRow[]): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  for (const { from, to, description, reference } of rows) {
    for (let code = from; code <= to; code += 1) entries.set(code, { description, reference });
  }
  return entries;
}

const phraseOf = (code: number, { description, reference }: Entry) =>
  registeredPhrase({ from: code, to: code, description, reference });

/** Compares the snapshot with the current registry. Returns one sentence per difference, with the action to take. */
export function compareRegistries(
  snapshot: readonly RegistryRow[],
  current: readonly RegistryRow[],
): string[] {
  const [before, now] = [byNumber(snapshot), byNumber(current)];
  const nothing = { description: UNASSIGNED, reference: '' };
  const differences: string[] = [];
  for (let code = 100; code < 600; code += 1) {
    const old = before.get(code) ?? nothing;
    const fresh = now.get(code) ?? nothing;
    const record = `src/data/registered/${code}.yaml`;
    if (old.description === fresh.description && old.reference === fresh.reference) continue;
    if (old.description === UNASSIGNED) {
      differences.push(
        `${code} is now registered: "${fresh.description}", ${fresh.reference}. Write ${record} as described in docs/contributing/data.md. A new code requires a minor release.`,
      );
    } else if (fresh.description === UNASSIGNED) {
      differences.push(
        `${code} "${old.description}" is no longer registered. Find out why before you remove anything, because removing a constant requires a major release.`,
      );
    } else if (old.description !== fresh.description) {
      const samePhrase = phraseOf(code, old) === phraseOf(code, fresh);
      differences.push(
        samePhrase
          ? `${code} has a different remark: "${old.description}" became "${fresh.description}". Change standing, standingNote, and reviewBy in ${record}.`
          : `${code} has a different phrase: "${old.description}" became "${fresh.description}". Change reasonPhrase and name in ${record}, and add the old phrase to formerPhrases.`,
      );
    }
    const isNew = old.description === UNASSIGNED || fresh.description === UNASSIGNED;
    if (!isNew && old.reference !== fresh.reference) {
      differences.push(
        `${code} has a different reference: "${old.reference}" became "${fresh.reference}". Read the document, and change definedBy in ${record}.`,
      );
    }
  }
  return differences;
}
