import { editDistance } from '../text/edit-distance.js';
import { printable } from './terminal.js';

/** Joins names as alternatives: `a, b, or c`. */
export const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);

/** Shortens external input and puts it in quotation marks. */
export const quoted = (text: string) => `"${printable(text.length > 80 ? `${text.slice(0, 77)}...` : text)}"`;

/** The maximum edit distance of a typo. A name at a larger distance is a different word. */
const MOST_EDITS = 2;

/** Finds the known name that most likely matches a mistyped one. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  if (text.length < 3 || text.length > 40) return undefined;
  return names
    .map((name) => ({ name, edits: editDistance(text, name, MOST_EDITS) }))
    .filter(({ edits }) => edits > 0 && edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
