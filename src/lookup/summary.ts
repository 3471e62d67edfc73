import { summaries } from '../generated/summaries.js';
import { type NumberedLines, numberedLines } from '../text/numbered-lines.js';

let table: NumberedLines | undefined;

/**
 * Looks up what a status code tells the client, in one sentence.
 *
 * @param code - The status code, registered or nonstandard.
 * @returns The sentence, or `undefined` when nothing is known about the number.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { summary } from 'http-status-atlas';
 *
 * typeof summary(404); // => 'string'
 * summary(471); // => undefined
 * ```
 * @category Lookup
 */
export function summary(code: number): string | undefined {
  table ??= numberedLines(summaries());
  return table.get(code);
}
