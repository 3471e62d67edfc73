// Telemetry: span statuses for OpenTelemetry and a class label for Prometheus.
import { SpanStatusCode } from '@opentelemetry/api';
import { classLabel, errorType, spanStatus } from 'http-status-atlas/telemetry';
import { Counter, Registry } from 'prom-client';

const registry = new Registry();
const responses = new Counter({
  name: 'http_responses_total',
  help: 'Responses by class',
  labelNames: ['class'],
  registers: [registry],
});

for (const code of [200, 204, 301, 404, 404, 499, 500, 503, 0]) {
  responses.inc({ class: classLabel(code) });
  const [server, client] = ['server', 'client'].map((kind) => {
    const status = SpanStatusCode[spanStatus(code, kind).toUpperCase()];
    return `${kind} ${SpanStatusCode[status]} ${errorType(code, kind) ?? '-'}`;
  });
  console.log(`${String(code).padStart(3)}: ${server}, ${client}`);
}
console.log((await registry.metrics()).trim());
