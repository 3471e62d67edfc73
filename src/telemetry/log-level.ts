import { isInRange } from '../classes/is-in-range.js';
import type { CodeAsNumber } from '../model/status-class.js';
import { exceptionFor, type StatusExceptions } from './exception-for.js';

/**
 * The options of `logLevel`.
 *
 * @category Telemetry
 */
export interface LogLevelOptions<Level extends string> {
  /**
   * The level for specific codes or ranges, for example `{ 404: 'info' }`. It can be any level that the logger
   * supports. Default: none.
   */
  readonly except?: StatusExceptions<Level> | null | undefined;
}

/**
 * Returns the log level for a response: `'error'` for server errors, `'warn'` for client errors, and `'info'` for all
 * others.
 *
 * @param code - The status code.
 * @param options - Exceptions to these rules, such as `{ except: { 404: 'info' } }`.
 * @returns The exception for the code, if there is one; otherwise, `'info'`, `'warn'`, or `'error'`. If `code` isn't a
 * valid status code, the result is `'error'`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { logLevel } from 'http-status-atlas/telemetry';
 *
 * logLevel(204); // => 'info'
 * logLevel(404); // => 'warn'
 * logLevel(503); // => 'error'
 * logLevel(404, { except: { 404: 'debug' } }); // => 'debug'
 * ```
 * @category Telemetry
 */
export function logLevel<const Level extends string = never>(
  code: CodeAsNumber,
  options?: LogLevelOptions<Level> | null,
): 'info' | 'warn' | 'error' | Level {
  const exception = exceptionFor(code, options?.except, (level) => typeof level === 'string');
  if (exception !== undefined) return exception;
  if (isInRange(code, 100, 399)) return 'info';
  return isInRange(code, 400, 499) ? 'warn' : 'error';
}
