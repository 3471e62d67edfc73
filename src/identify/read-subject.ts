import { readHeaderFields } from '../reading/header-fields.js';
import type { Subject } from './matcher.js';

/** How much of a body is read. */
const START_OF_BODY = 4096;

/** The start of a body as text. Bytes are read as Latin-1, because all patterns are Latin-1. */
function startOf(body: unknown): string {
  if (typeof body === 'string') return body.slice(0, START_OF_BODY).replace(/^[\s\ufeff]+/, '');
  if (!(body instanceof Uint8Array)) return '';
  return String.fromCharCode(...body.subarray(0, START_OF_BODY)).replace(
    /^[\s\ufeff]+|^\u00ef\u00bb\u00bf\s*/,
    '',
  );
}

/** Reads the facts that fingerprints are matched against. Never throws. */
export function readSubject(facts: unknown): Subject {
  let status: unknown;
  let headers: unknown;
  let text = '';
  if (typeof facts === 'object' && facts !== null) {
    try {
      let body: unknown;
      ({ status, headers, body } = facts as { status?: unknown; headers?: unknown; body?: unknown });
      text = startOf(body);
    } catch {
      // A getter or proxy in the caller's object threw an error, so only the previous facts are used.
    }
  }
  const known = typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
  return {
    status: known ? (status as number) : 0,
    fields: readHeaderFields(headers),
    text,
    lower: text.toLowerCase(),
    json: /^[{["]/.test(text),
  };
}
