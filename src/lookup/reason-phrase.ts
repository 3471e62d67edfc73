import { isCode } from '../classes/is-code.js';
import { PHRASES } from '../generated/phrases.js';
import type { CodeAsNumber } from '../model/status-class.js';
import type { ReasonPhraseOf } from './code-lookup-types.js';
import { type CodeTable, fillCodeTable } from './code-table.js';

const phrases: CodeTable = [];

/**
 * Returns the reason phrase of a status code.
 *
 * The phrases come from the registry, except `I'm a teapot` for 418, and have no meaning in the protocol.
 *
 * @param code - The status code.
 * @returns The phrase, or `undefined` if `code` is 306, is unregistered, or isn't a valid status code.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.1 | RFC 9110, section 15.1}
 *
 * @example
 * ```ts
 * import { reasonPhrase } from 'http-status-atlas';
 *
 * reasonPhrase(404); // => 'Not Found'
 * reasonPhrase(499); // => undefined
 * ```
 * @category Lookup
 */
export function reasonPhrase<Code extends CodeAsNumber>(code: Code): ReasonPhraseOf<Code>;
export function reasonPhrase(code: number): string | undefined {
  // One comparison checks both that the table is filled and that the code is below 600. A lookup takes 1.9 ns instead
  // of 2.7 ns.
  if (Number.isInteger(code) && code >= 100 && code < phrases.length) return phrases[code];
  return phrases.length === 0 && isCode(code) ? fillCodeTable(phrases, PHRASES)[code] : undefined;
}
