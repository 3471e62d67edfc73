import { editDistance } from '../text/edit-distance.js';
import { printable } from './terminal.js';

/** Names as alternatives: `a, b, or c`. */
export const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);

/** External input in quotation marks, shortened. */
export const quoted = (text: string) => `"${printable(text.length > 80 ? `${text.slice(0, 77)}...` : text)}"`;

/** With more edits than this, it is another word, not a typo. */
const MOST_EDITS = 2;

/** The known name that a mistyped name most likely stands for. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  if (text.length < 3 || text.length > 40) return undefined;
  return names
    .map((name) => ({ name, edits: editDistance(text, name, MOST_EDITS) }))
    .filter(({ edits }) => edits > 0 && edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
