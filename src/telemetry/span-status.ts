import { isInRange } from '../classes/is-in-range.js';
import type { CodeAsNumber } from '../model/status-class.js';
import { exceptionFor, type StatusExceptions } from './exception-for.js';
import { readSpanKind, type SpanKindInput } from './span-kind.js';

/**
 * The options of `spanStatus`.
 *
 * @category Telemetry
 */
export interface SpanStatusOptions {
  /** The span status for specific codes or ranges, for example `{ 404: 'unset' }`. Default: none. */
  readonly except?: StatusExceptions<'error' | 'unset'> | null | undefined;
}

/**
 * Returns the status of an OpenTelemetry span for an HTTP status code.
 *
 * 5xx codes are errors for both kinds of spans. 4xx codes are errors only for clients because a server that sends 404
 * is working as intended. A value that isn't a valid status code is an error.
 *
 * @param code - The status code.
 * @param kind - `'server'` or `'client'` in any letter case, `'SPAN_KIND_SERVER'` or `'SPAN_KIND_CLIENT'`, or
 * OpenTelemetry's `SpanKind.SERVER` or `SpanKind.CLIENT`.
 * @param options - Exceptions to these rules, such as `{ except: { 404: 'unset' } }`.
 * @returns `'error'` or `'unset'`, or `undefined` for other kinds. The function never returns `'ok'`, because only the
 * application sets that status.
 * @see
 * {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status | Semantic conventions for HTTP spans}
 *
 * @example
 * ```ts
 * import { spanStatus } from 'http-status-atlas/telemetry';
 *
 * spanStatus(404, 'server'); // => 'unset'
 * spanStatus(404, 'client'); // => 'error'
 * spanStatus(404, 'client', { except: { 404: 'unset' } }); // => 'unset'
 * ```
 * @category Telemetry
 */
export function spanStatus<const Kind extends SpanKindInput>(
  code: CodeAsNumber,
  kind: Kind,
  options?: SpanStatusOptions | null,
): 'error' | 'unset' | (Kind extends string ? never : undefined);
export function spanStatus(
  code: CodeAsNumber,
  kind: unknown,
  options?: SpanStatusOptions | null,
): 'error' | 'unset' | undefined {
  const side = readSpanKind(kind);
  if (side === undefined) return undefined;
  const rule = isInRange(code, 100, side === 'client' ? 399 : 499) ? 'unset' : 'error';
  return exceptionFor(code, options?.except, (answer) => answer === 'unset' || answer === 'error') ?? rule;
}
