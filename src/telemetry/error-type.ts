import { isCode } from '../classes/is-code.js';
import type { SpanKind } from './span-kind.js';
import { spanStatus } from './span-status.js';

/**
 * Names the `error.type` attribute of a span or metric for an HTTP status code.
 *
 * @param code - The status code.
 * @param kind - `'server'` for the side that sends the response, or `'client'` for the side that sends the request.
 * @returns The code as text where it is an error for that kind, otherwise `undefined`; also `undefined` for what is no
 *   status code, where the exception's type belongs.
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/ | Semantic conventions for HTTP spans}
 *
 * @example
 * ```ts
 * import { errorType } from 'http-status-atlas/telemetry';
 *
 * errorType(500, 'server'); // => '500'
 * errorType(404, 'server'); // => undefined
 * ```
 * @category Telemetry
 */
export function errorType<Code extends number>(code: Code, kind: SpanKind): `${Code}` | undefined;
export function errorType(code: number, kind: SpanKind): string | undefined {
  return isCode(code) && spanStatus(code, kind) === 'error' ? `${code}` : undefined;
}
