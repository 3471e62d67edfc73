/**
 * Span statuses, error types, metric labels and log levels.
 *
 * @module http-status-atlas/telemetry
 */
export { classLabel } from './telemetry/class-label.js';
export { errorType } from './telemetry/error-type.js';
export { logLevel } from './telemetry/log-level.js';
export type { SpanKind } from './telemetry/span-kind.js';
export { spanStatus } from './telemetry/span-status.js';
