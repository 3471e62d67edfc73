import { isInRange } from '../classes/is-in-range.js';

/**
 * Names the level to log a response at: server errors are errors, client errors warnings, the rest is information.
 *
 * @param code - The status code.
 * @returns `'info'`, `'warn'` or `'error'`; what is no status code is an error.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { logLevel } from 'http-status-atlas/telemetry';
 *
 * logLevel(204); // => 'info'
 * logLevel(404); // => 'warn'
 * logLevel(503); // => 'error'
 * ```
 * @category Telemetry
 */
export function logLevel(code: number): 'info' | 'warn' | 'error' {
  if (isInRange(code, 100, 399)) return 'info';
  return isInRange(code, 400, 499) ? 'warn' : 'error';
}
