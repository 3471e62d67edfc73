import { unpaint } from '../unpaint.js';
import { assignRoles } from './assign-roles.js';
import type { ParsedExchange } from './parsed-exchange.js';
import { readHar } from './read-har.js';
import { readTranscript } from './read-transcript.js';

/**
 * Parses the requests and responses in a transcript. The transcript can be a raw HTTP message, a HAR file, or the
 * output of `wget`, HTTPie, or `curl` (with `-i`, `-I`, `-v`, `-L`, or `--proxy`).
 *
 * The responses are in the order of the text, so the final response is the last one. The `role` property distinguishes
 * it from interim responses (`100 Continue`, `103 Early Hints`), followed redirects, challenges that the client
 * answered with credentials, and a proxy's response to `CONNECT`. A status line in the body of a response isn't treated
 * as a response. Terminal colors are ignored. The function runs in linear time.
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
  const start = /[^\s\ufeff]/.exec(text)?.[0];
  if (start === '{' || start === '[') {
    const entries = readHar(text.replace(/^\ufeff/, ''));
    if (entries) return assignRoles(entries);
  }
  return assignRoles(readTranscript(unpaint(text.replace(/^\ufeff/, '')).text));
}
