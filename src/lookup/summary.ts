import type { PhraseByCode } from '../generated/code-types.js';
import { summaries } from '../generated/summaries.js';
import type { CodeAsNumber, IsWide } from '../model/status-class.js';
import { type NumberedLines, numberedLines } from '../text/numbered-lines.js';

/** The type of the summary. Every registered code has a summary. For other codes, the result might be `undefined`. */
type SummaryOf<Code extends CodeAsNumber> = Code extends null | undefined
  ? undefined
  : IsWide<Code> extends true
    ? string | undefined
    : Code extends keyof PhraseByCode | 306
      ? string
      : string | undefined;

let table: NumberedLines | undefined;

/**
 * Returns the meaning of a status code in one sentence.
 *
 * @param code - The status code, registered or nonstandard.
 * @returns The sentence, or `undefined` if the dataset has no record of the code.
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
export function summary<Code extends CodeAsNumber>(code: Code): SummaryOf<Code>;
export function summary(code: number): string | undefined {
  table ??= numberedLines(summaries());
  return table.get(code);
}
