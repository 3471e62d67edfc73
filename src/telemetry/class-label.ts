import { classRange } from '../classes/class-range.js';
import type { ClassRange, CodeAsNumber } from '../model/status-class.js';

/**
 * Returns the class label for a metric, in the form that Prometheus exporters use.
 *
 * @param code - The status code.
 * @returns `'1xx'` to `'5xx'`, or `'unknown'` if `code` isn't an integer from 100 to 599.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { classLabel } from 'http-status-atlas/telemetry';
 *
 * classLabel(404); // => '4xx'
 * classLabel(0); // => 'unknown'
 * ```
 * @category Telemetry
 */
export function classLabel(code: CodeAsNumber): ClassRange | 'unknown' {
  return classRange(code) ?? 'unknown';
}
