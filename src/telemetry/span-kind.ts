/** The kind of an OpenTelemetry span: who saw the status. */
export type SpanKind = 'server' | 'client';
