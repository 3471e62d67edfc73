import { type ClassOf, type CodeAsNumber, STATUS_CLASSES, type StatusClass } from '../model/status-class.js';
import { isCode } from './is-code.js';

/**
 * Names the class of a status code.
 *
 * The class depends on the first digit only, so unregistered codes from 100 to 599 (inclusive) have one too.
 *
 * @param code - The status code.
 * @returns The class, or `undefined` when `code` is not an integer from 100 to 599.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example A code nobody registered
 * ```ts
 * import { classify } from 'http-status-atlas';
 *
 * classify(404); // => 'client-error'
 * classify(499); // => 'client-error'
 * classify(999); // => undefined
 * ```
 * @category Classes
 */
export function classify<Code extends CodeAsNumber>(code: Code): ClassOf<Code>;
export function classify(code: CodeAsNumber): StatusClass | undefined {
  return isCode(code) ? STATUS_CLASSES[((code / 100) | 0) - 1] : undefined;
}
