import { isCode } from '../classes/is-code.js';
import { readHeaderFields } from '../reading/header-fields.js';
import type { Subject } from './matcher.js';

/** The number of characters or bytes of a body that are examined. */
const START_OF_BODY = 4096;

/** Matches whitespace and byte order marks, including a mark that was decoded as Latin-1. */
const BLANKS = /^(?:[\s\ufeff]|\u00ef\u00bb\u00bf)+/;

/** Returns the start of a body as text. Bytes are decoded as Latin-1 because all patterns are Latin-1. */
function startOf(body: unknown): string {
  if (typeof body === 'string') return body.slice(0, START_OF_BODY).replace(BLANKS, '');
  if (!(body instanceof Uint8Array)) return '';
  return String.fromCharCode(...body.subarray(0, START_OF_BODY)).replace(BLANKS, '');
}

/** Collects the facts that fingerprints are compared with. Never throws an error. */
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
      // A getter or proxy in the caller's object threw an error, so only the facts collected so far are used.
    }
  }
  return {
    status: isCode(status) ? status : 0,
    fields: readHeaderFields(headers),
    text,
    lower: text.toLowerCase(),
    json: /^[{["]/.test(text),
  };
}
