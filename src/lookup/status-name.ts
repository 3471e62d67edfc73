import { isCode } from '../classes/is-code.js';
import { NAMES } from '../generated/names.js';
import type { CodeAsNumber } from '../model/status-class.js';
import type { StatusNameOf } from './code-lookup-types.js';
import { type CodeTable, fillCodeTable } from './code-table.js';

const names: CodeTable = [];

/**
 * Returns the name of the constant for a status code.
 *
 * @param code - The status code.
 * @returns The name, or `undefined` if the code has no constant.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { statusName } from 'http-status-atlas';
 *
 * statusName(404); // => 'NOT_FOUND'
 * ```
 * @category Lookup
 */
export function statusName<Code extends CodeAsNumber>(code: Code): StatusNameOf<Code>;
export function statusName(code: CodeAsNumber): string | undefined {
  if (names.length === 0) fillCodeTable(names, NAMES);
  return isCode(code) ? names[code] : undefined;
}
