import { parseStatusCode } from '../../lookup/parse-status-code.js';
import type { Reading, Recognizer } from './reading.js';

/** Matches words that some products write instead of the reason phrase. */
const OTHER_PHRASES = /^(?:(?:client|server) error\b|server unavailable|unknown error\b)/i;

/** Matches words that many products write instead of a code's reason phrase. */
const USUAL_WORDS: Readonly<Record<number, RegExp>> = {
  401: /^(?:authentication (?:required|failed)|invalid (?:credentials|token)|login required)\b/i,
  403: /^(?:access|permission) denied\b/i,
  404: /^(?:page|route|resource|file|object|endpoint|path|url) (?:was )?not found\b|^no (?:such|matching) (?:page|route|resource)\b/i,
  429: /^(?:rate limit|too many)\b/i,
  500: /^internal error\b/i,
  503: /^(?:(?:service )?(?:temporarily )?unavailable|overloaded)\b/i,
  504: /^(?:upstream|gateway) (?:request )?timed?[ -]?out\b/i,
};

/**
 * Checks whether a string starts with a code's phrase. For example, `Not Found for url` starts with the phrase of 404.
 */
export function startsWithPhrase(text: string, code: number): boolean {
  const trimmed = /^[\s:;,.\-–—"'`()[\]]{0,8}(?=[A-Za-z])/.exec(text);
  if (!trimmed) return false;
  const rest = text.slice(trimmed[0].length, trimmed[0].length + 60);
  if (OTHER_PHRASES.test(rest) || USUAL_WORDS[code]?.test(rest)) return true;
  // A name with a value isn't a phrase: `200 (OK=96 KO=404)`.
  const words = /^[A-Za-z'_]+(?:[ -][A-Za-z'_]+){0,4}(?!\w*=)/.exec(rest)?.[0].split(/[ -]/);
  return words?.some((_, at) => parseStatusCode(words.slice(0, at + 1).join('')) === code) ?? false;
}

/**
 * Checks whether a string ends with a code's phrase. For example, `bad response Not Found` ends with the phrase of 404.
 */
export function endsWithPhrase(text: string, code: number): boolean {
  const words = /[A-Za-z'_]+(?:[ -][A-Za-z'_]+){0,4}(?=[\s("'[:,-]{0,4}$)/
    .exec(text.slice(-60))?.[0]
    .split(/[ -]/);
  return words?.some((_, at) => parseStatusCode(words.slice(at).join('')) === code) ?? false;
}

/** The reasons in the Kubernetes API whose names differ from the names of their codes. */
const KUBERNETES: Readonly<Record<string, number>> = {
  AlreadyExists: 409,
  Invalid: 422,
  InternalError: 500,
  Timeout: 504,
  ServerTimeout: 500,
  Expired: 410,
};
const KUBERNETES_ERROR = /^\s*(?:error: )?Error from server \(([A-Za-z]+)\)/;
/** Matches a line in which Django logs the phrase and the path of a failed request, or Werkzeug logs a constant. */
const PYTHON_ERROR =
  /(?:^|\s)(Not Found|Forbidden|Bad Request|Unauthorized|Internal Server Error|Method Not Allowed|Service Unavailable|Gone)(?: \([^)]*\))?: \/\S*$|" HTTPStatus\.([A-Z_]+) -$/;

/** Reads lines that contain only the name of a status. */
export const namedOnly: Recognizer = (line) => {
  const match = KUBERNETES_ERROR.exec(line) ?? PYTHON_ERROR.exec(line);
  if (!match) return undefined;
  const name = (match[1] ?? match[2]) as string;
  const code = (Object.hasOwn(KUBERNETES, name) ? KUBERNETES[name] : undefined) ?? parseStatusCode(name);
  if (code === undefined) return undefined;
  const start = match.index + match[0].indexOf(name);
  return [
    { code, start, length: name.length, from: 'reason', certainty: 'likely', rank: 0 } satisfies Reading,
  ];
};
