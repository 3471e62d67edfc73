import { isCode } from '../classes/is-code.js';
import type { CodeAsNumber } from '../model/status-class.js';
import type { SpanKindInput } from './span-kind.js';
import { type SpanStatusOptions, spanStatus } from './span-status.js';

/**
 * Returns the `error.type` attribute of a span or metric for an HTTP status code.
 *
 * @param code - The status code.
 * @param kind - `'server'` or `'client'` in any letter case, `'SPAN_KIND_SERVER'` or `'SPAN_KIND_CLIENT'`, or
 * OpenTelemetry's `SpanKind.SERVER` or `SpanKind.CLIENT`.
 * @param options - Exceptions to the rules, as for `spanStatus`.
 * @returns The code as a string if it is an error for that kind, or `undefined` for all other codes, other kinds, and
 * invalid codes. If the result is `undefined`, use the type of the thrown error.
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
export function errorType<Code extends CodeAsNumber>(
  code: Code,
  kind: SpanKindInput,
  options?: SpanStatusOptions | null,
): `${Code & number}` | undefined;
export function errorType(
  code: CodeAsNumber,
  kind: SpanKindInput,
  options?: SpanStatusOptions | null,
): string | undefined {
  return isCode(code) && spanStatus(code, kind, options) === 'error' ? `${code}` : undefined;
}
