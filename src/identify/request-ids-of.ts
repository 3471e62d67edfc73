import type { FieldValues } from '../reading/header-fields.js';
import { fingerprints } from './fingerprint.js';

/** Request ID headers that many products use. */
const COMMON = [
  'x-request-id',
  'x-correlation-id',
  'x-trace-id',
  'traceparent',
  'request-id',
  'x-amzn-requestid',
  'x-ms-request-id',
];

let names: ReadonlySet<string> | undefined;

/** The maximum length of a request ID. A longer value isn't a request ID. */
const LONGEST_ID = 256;

/** Returns a response's request IDs in header order. */
export function requestIdsOf(
  fields: FieldValues,
): readonly { readonly field: string; readonly value: string }[] {
  names ??= new Set([...COMMON, ...fingerprints().products.flatMap(({ requestIds }) => requestIds)]);
  const found: { field: string; value: string }[] = [];
  for (const [field, values] of fields) {
    if (!names.has(field)) continue;
    for (const value of values) {
      if (value !== '' && value.length <= LONGEST_ID) found.push(Object.freeze({ field, value }));
    }
  }
  return Object.freeze(found);
}
