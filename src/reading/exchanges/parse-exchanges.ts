import { unpaint } from '../unpaint.js';
import { assignRoles } from './assign-roles.js';
import type { ParsedExchange } from './parsed-exchange.js';
import { readHar } from './read-har.js';
import { readPrintedString } from './read-printed-string.js';
import { readTranscript } from './read-transcript.js';
import { unfence } from './unfence.js';
import { unquote } from './unquote.js';

/** Matches zero-width characters, which copying can add to the start of the text. */
const INVISIBLE = /^[\u200b-\u200f\u2060\ufeff]+/;

/** Returns the text with ordinary line endings. Some editors and terminals double or replace the carriage return. */
const withLineFeeds = (text: string): string =>
  text.includes('\n') ? text.replace(/\r{2,3}\n/g, '\r\n') : text.replaceAll('\r', '\n');

/**
 * Parses the requests and responses in a transcript. The transcript can be a raw HTTP message, a HAR file, or the
 * output of `wget`, HTTPie, or `curl` (with `-i`, `-I`, `-v`, `-L`, or `--proxy`).
 *
 * The responses are in the order of the text, so the final response is the last one. The `role` property distinguishes
 * that response from interim responses (`100 Continue`, `103 Early Hints`), redirects that the client followed,
 * challenges that the client answered with credentials, and a proxy's response to `CONNECT`. A status line in the body
 * of a response isn't treated as a response. Terminal colors are ignored. The function runs in linear time.
 *
 * @param text - The text. For a non-string value, the result is an empty array.
 * @returns A frozen array of exchanges, or an empty array if the text contains none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9112#section-2.1 | RFC 9112, section 2.1}
 *
 * @example
 * ```ts
 * import { parseExchanges } from 'http-status-atlas/reading';
 *
 * const exchanges = parseExchanges('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\n');
 * exchanges.map(({ role, response }) => [role, response.status]); // => [['interim', 100], ['final', 413]]
 * ```
 * @category Reading
 */
export function parseExchanges(text: string): readonly ParsedExchange[] {
  if (typeof text !== 'string') return Object.freeze([]);
  const visible = text.replace(INVISIBLE, '');
  const start = /\S/.exec(visible)?.[0];
  if (start === '{' || start === '[') {
    const entries = readHar(visible);
    if (entries) return assignRoles(entries);
  }
  const plain = unfence(readPrintedString(withLineFeeds(unpaint(visible).text)));
  const found = readTranscript(plain);
  if (found.length > 0) return assignRoles(found);
  const unquoted = unquote(plain);
  return assignRoles(unquoted === undefined ? [] : readTranscript(unquoted));
}
