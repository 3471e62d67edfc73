import { isInRange } from '../classes/is-in-range.js';
import { PHRASES } from '../generated/phrases.js';
import { SPELLINGS } from '../generated/spellings.js';
import { numberedLines } from '../text/numbered-lines.js';
import { fillCodeTable } from './code-table.js';

/** Longer than any status line that means something; keeps the time bounded. */
const LONGEST_INPUT = 1000;

let codes: ReadonlyMap<string, number> | undefined;

/** Letters and digits only, so that `Not Found`, `NOT_FOUND`, `not-found` and `notFound` are one spelling. */
const squash = (text: string) => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

function codesBySpelling(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [code, spellings] of numberedLines(SPELLINGS)) {
    for (const spelling of spellings.split(' ')) found.set(spelling, code);
  }
  fillCodeTable([], PHRASES).forEach((phrase, code) => {
    if (phrase !== undefined) found.set(squash(phrase), code);
  });
  return found;
}

/** What languages and frameworks put in front of a name. */
const QUALIFIERS = /^(?:ngxhttp|httpstatuscode|httpstatus|statuscode|status|https?|sc)/;

function codeOfName(text: string): number | undefined {
  codes ??= codesBySpelling();
  // 'HttpStatus.NOT_FOUND', 'StatusCode::NOT_FOUND', 'http.StatusNotFound', ':not_found': the last segment is the name
  const segments = text.split(/[.:\\>]/).filter((segment) => segment !== '');
  for (const candidate of [text, ...segments.slice(-1)]) {
    let name = squash(candidate);
    for (;;) {
      const code = codes.get(name);
      if (code !== undefined) return code;
      const shorter = name.replace(QUALIFIERS, '');
      if (shorter === name) break;
      name = shorter;
    }
  }
  return undefined;
}

const inRange = (digits: string | undefined) => {
  const code = Number(digits);
  return isInRange(code, 100, 599) ? code : undefined;
};

/**
 * Reads a status code from what a person or a program writes.
 *
 * Takes a number, a number in text, a reason phrase (current or former), a constant in the style of any language, a
 * code with a phrase, or a status line. Case and apostrophes do not count. Where number and phrase disagree the
 * number holds. Text of more than 1,000 characters is not read; vendors' names are left to `search`.
 *
 * @param input - Anything.
 * @returns A code from 100 to 599, or `undefined`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9112#section-4 | RFC 9112, section 4}
 *
 * @example
 * ```ts
 * import { parseStatusCode } from 'http-status-atlas';
 *
 * parseStatusCode('404'); // => 404
 * parseStatusCode('HTTP/1.1 404 Not Found'); // => 404
 * parseStatusCode('HttpStatus.NOT_FOUND'); // => 404
 * parseStatusCode('Payload Too Large'); // => 413
 * parseStatusCode('404 Conflict'); // => 404
 * parseStatusCode('404abc'); // => undefined
 * ```
 * @category Lookup
 */
export function parseStatusCode(input: unknown): number | undefined {
  if (typeof input === 'number') return isInRange(input, 100, 599) ? input : undefined;
  if (typeof input !== 'string' || input.length > LONGEST_INPUT) return undefined;
  const text = input.trim();
  // A code alone, or one followed by a phrase: '404', '404 Not Found', '404: Not Found', '404_NOT_FOUND'.
  const numbered =
    /^(?:https?\/\d(?:\.\d)?\s+|[a-z:.]*(?:status|code|https?|sc|error)[\s_:.=#-]*)?\(?(\d{3})\)?(?:$|[\s_:,;.()-]+(?:$|["'(]?[\p{L}])|(?=\p{L}))/iu.exec(
      text,
    );
  if (!numbered) return codeOfName(text);
  const [head, digits] = numbered;
  const glued = /\d$/.test(head) && head.length < text.length;
  // '404NotFound' and 'Status404NotFound' are names of constants; '404abc' is nothing.
  if (glued && codeOfName(text.slice(head.length)) === undefined) return undefined;
  return inRange(digits);
}
