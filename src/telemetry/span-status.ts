import { isInRange } from '../classes/is-in-range.js';
import type { SpanKind } from './span-kind.js';

/**
 * Names the status of an OpenTelemetry span for an HTTP status code.
 *
 * 5xx is an error for both kinds, 4xx for a client only: a server that answers 404 did its work. What is no status
 * code is an error.
 *
 * @param code - The status code.
 * @param kind - `'server'` for the side that answers, `'client'` for the side that asks.
 * @returns `'error'` or `'unset'`; it is never `'ok'`, which is for the application to set.
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status | Semantic conventions for HTTP spans}
 *
 * @example
 * ```ts
 * import { spanStatus } from 'http-status-atlas/telemetry';
 *
 * spanStatus(404, 'server'); // => 'unset'
 * spanStatus(404, 'client'); // => 'error'
 * ```
 * @category Telemetry
 */
export function spanStatus(code: number, kind: SpanKind): 'error' | 'unset' {
  return isInRange(code, 100, kind === 'client' ? 399 : 499) ? 'unset' : 'error';
}
