import { isCode } from '../classes/is-code.js';
import { PHRASES } from '../generated/phrases.js';
import { SPELLINGS } from '../generated/spellings.js';
import { numberedLines } from '../text/numbered-lines.js';
import { squash } from '../text/squash.js';
import { fillCodeTable } from './code-table.js';

/** The maximum input length, which limits the processing time. No meaningful status line is longer. */
const LONGEST_INPUT = 1000;

let codes: ReadonlyMap<string, number> | undefined;

/**
 * Returns the code for each spelling. Spellings are reduced to letters and digits, so `Not Found`, `NOT_FOUND`,
 * `not-found`, and `notFound` are the same.
 */
function codesBySpelling(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [code, spellings] of numberedLines(SPELLINGS)) {
    for (const spelling of spellings.split(' ')) found.set(spelling, code);
  }
  fillCodeTable([], PHRASES).forEach((phrase, code) => {
    if (phrase !== undefined) found.set(squash(phrase), code).set(phrase, code);
  });
  return found;
}

/**
 * Matches prefixes that languages and frameworks add to a name. `https` isn't included because `HTTP_SEE_OTHER` starts
 * with it.
 */
const QUALIFIERS = /^(?:ngxhttp|httpstatuscode|httpstatus|statuscode|status|http|rc|sc)/;

function codeOfSpelling(text: string): number | undefined {
  let name = squash(text);
  for (;;) {
    const code = codes?.get(name);
    if (code !== undefined) return code;
    const shorter = name.replace(QUALIFIERS, '');
    if (shorter === name) return undefined;
    name = shorter;
  }
}

function codeOfName(text: string): number | undefined {
  codes ??= codesBySpelling();
  // In 'HttpStatus.NOT_FOUND', 'StatusCode::NOT_FOUND', 'http.StatusNotFound', and ':not_found', the last segment is
  // the name.
  const lastSegment = () =>
    text
      .split(/[.:\\>]+/)
      .filter((segment) => segment !== '')
      .at(-1) ?? '';
  return codes.get(text) ?? codeOfSpelling(text) ?? codeOfSpelling(lastSegment());
}

/**
 * Matches quotes, brackets, and symbols around the input: `"404"`, `[404]`, `<Response [404]>`, `#404`, `< HTTP/2 404`.
 */
const WRAPPING = /^[\s"'`([{<#]+|[\s"'`)\]}>]+$/g;

/** Matches a status line. The reason phrase can be any text, so everything after the code is ignored. */
const STATUS_LINE = /^http\/\d(?:\.\d)?\s+(\d{3})(?:[\s,:;-]|$)/i;

// Matches a code after optional words with separators ('HTTP status code: 404') and an optional prefix ('sc404').
// Letters are written as ranges because a Unicode property takes most of a millisecond to compile.
const NUMBERED =
  /^(?:(?:https?|status|error|response)[\s_:=([-]+){0,3}(?:[a-z:.]*(?:status|code|https?|sc|error)[\s_:.=#"'()[\]-]*)?(?<!=\s?-)(\d{3})[\s_:,;.()[\]"'\u2013\u2014-]*(?=$|[a-z\u00aa-\u1fff\u2c00-\ud7ff\uf900-\uffdc])/i;

/** Matches a header section before another one: a status line, headers, an empty line, and the next status line. */
const NEXT_BLOCK =
  /(?:<[ \t]?)?HTTP\/\d(?:\.\d)?[ \t]+\d{3}[^\n]*\n(?:(?:<[ \t]?)?[\w!#$%&'*+.^`|~-]+:[^\n]*\n)*(?:<[ \t]?)?\r?\n(?=(?:<[ \t]?)?HTTP\/\d(?:\.\d)?[ \t]+\d{3})/iy;

/**
 * Returns the start of the last header section. Earlier sections belong to interim responses, redirects, or a proxy's
 * response to `CONNECT`.
 */
function lastBlock(text: string): string {
  let start = 0;
  NEXT_BLOCK.lastIndex = 0;
  // Each search starts at the status line after the empty line.
  while (NEXT_BLOCK.test(text)) start = NEXT_BLOCK.lastIndex;
  return text.slice(start, start + LONGEST_INPUT).split('\n', 1)[0] as string;
}

const inRange = (digits: string | undefined) => {
  const code = Number(digits);
  return isCode(code) ? code : undefined;
};

/**
 * Parses a status code from user input, a status line, or another library's constant.
 *
 * The input can be a number, a numeric string, a reason phrase (current or former), a constant in the style of any
 * language, a code with a phrase before or after it, or a status line. Letter case, apostrophes, and surrounding quotes
 * or brackets are ignored. If the number and the phrase disagree, the number takes precedence. If there are several
 * header sections (an interim response, a redirect, a proxy's response to `CONNECT`), the last status is used. Except
 * for header sections, text over 1,000 characters isn't parsed. For log lines, use `readStatusCodes`; for sentences and
 * vendors' names, use `search`.
 *
 * @param input - Any value.
 * @returns A code from 100 to 599, or `undefined` if the input contains no code.
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
  if (typeof input === 'number') return isCode(input) ? input : undefined;
  if (typeof input !== 'string') return undefined;
  if (/^\s*(?:<\s?)?HTTP\/\d[^\n]*\n/i.test(input)) return parseStatusCode(lastBlock(input.trimStart()));
  if (input.length > LONGEST_INPUT) return undefined;
  // The most common input is three digits, which can be parsed without a pattern. Checking the middle character
  // excludes numbers such as '1e2'.
  if (input.length === 3 && input.charCodeAt(1) < 58) {
    const code = inRange(input);
    if (code !== undefined) return code;
  }
  // If the map already exists, an exact phrase or name can be looked up directly.
  const known = codes?.get(input);
  if (known !== undefined) return known;
  const text = input.replace(WRAPPING, '');
  if (!/\d/.test(text)) return codeOfName(text);
  const line = STATUS_LINE.exec(text);
  if (line) return inRange(line[1]);
  // This matches a code alone or followed by a phrase: '404', '404 Not Found', '404: Not Found', '404_NOT_FOUND'.
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const [head, digits] = numbered;
    const glued = /\d$/.test(head) && head.length < text.length;
    // '404NotFound' and 'Status404NotFound' are names of constants, but '404abc' isn't a code.
    if (glued && codeOfName(text.slice(head.length)) === undefined) return undefined;
    return inRange(digits);
  }
  // This matches a name followed by its code: 'Not Found (404)', 'notFound404'.
  const named = /\D(\d{3})$/.exec(text);
  if (named && codeOfName(text.slice(0, named.index + 1)) !== undefined) return inRange(named[1]);
  return codeOfName(text);
}
