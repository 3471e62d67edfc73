import type { MethodRow } from '../method-snapshot.js';

const shown = ({ safe, idempotent }: MethodRow) =>
  `safe ${safe ? 'yes' : 'no'}, idempotent ${idempotent ? 'yes' : 'no'}`;

/** Removes the brackets that the registry prints around each document. */
const plain = (reference: string) => reference.replace(/[[\]]/g, '').replace(/,? and /g, '; ');

/**
 * Compares the snapshot with the current method registry. Returns one sentence per difference, with the action to take.
 */
export function compareMethods(snapshot: readonly MethodRow[], current: readonly MethodRow[]): string[] {
  const [before, now] = [byName(snapshot), byName(current)];
  const differences: string[] = [];
  for (const [method, row] of now) {
    const old = before.get(method);
    if (!old) {
      differences.push(
        `The method ${method} is now registered: ${shown(row)}, ${row.reference}. If the method is idempotent, its requests are now retried, which requires a minor release.`,
      );
    } else if (shown(old) !== shown(row)) {
      differences.push(
        `The method ${method} changed: ${shown(old)} became ${shown(row)}. Read ${row.reference}, and document the change in docs/guide/retrying.md.`,
      );
    } else if (plain(old.reference) !== plain(row.reference)) {
      differences.push(
        `The method ${method} has a different reference: "${old.reference}" became "${row.reference}".`,
      );
    }
  }
  for (const method of before.keys()) {
    if (!now.has(method))
      differences.push(`The method ${method} is no longer registered. Find out why before you remove it.`);
  }
  return differences;
}

const byName = (rows: readonly MethodRow[]) => new Map(rows.map((row) => [row.method, row]));
