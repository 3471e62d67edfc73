/** The side of the connection that a span belongs to. */
export type SpanKind = 'server' | 'client';

/**
 * A span kind in any common form, such as an uppercase name or a number from OpenTelemetry's `SpanKind`.
 *
 * @category Telemetry
 */
export type SpanKindInput =
  | SpanKind
  | Uppercase<SpanKind>
  | Capitalize<SpanKind>
  | `SPAN_KIND_${Uppercase<SpanKind>}`
  | (number & {});

/**
 * The numbers in OpenTelemetry's JavaScript API. The conventions define no HTTP status rules for the other kinds
 * (internal, producer, consumer).
 */
const KINDS: Readonly<Record<string, SpanKind>> = {
  1: 'server',
  2: 'client',
  server: 'server',
  client: 'client',
};

/**
 * Parses a span kind: `'server'` in any letter case, `'SPAN_KIND_SERVER'`, or a number in OpenTelemetry's `SpanKind`.
 * Any other value is ignored, so a typo has no effect.
 */
export function readSpanKind(kind: unknown): SpanKind | undefined {
  if (typeof kind !== 'string' && typeof kind !== 'number') return undefined;
  const name = `${kind}`.replace(/^SPAN_KIND_/i, '').toLowerCase();
  return Object.hasOwn(KINDS, name) && (typeof kind === 'number' || /[a-z]/.test(name))
    ? KINDS[name]
    : undefined;
}
