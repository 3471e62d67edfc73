/**
 * Returns span statuses, error types, metric labels, and log levels for status codes.
 *
 * @module http-status-atlas/telemetry
 */
export { classLabel } from './telemetry/class-label.js';
export { errorType } from './telemetry/error-type.js';
export type { StatusExceptions } from './telemetry/exception-for.js';
export { type LogLevelOptions, logLevel } from './telemetry/log-level.js';
export type { SpanKind, SpanKindInput } from './telemetry/span-kind.js';
export { type SpanStatusOptions, spanStatus } from './telemetry/span-status.js';
