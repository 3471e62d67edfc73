/**
 * The kind of an OpenTelemetry span: who saw the status.
 *
 * @category Telemetry
 */
export type SpanKind = 'server' | 'client';
