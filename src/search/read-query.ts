import { parseStatusCode } from '../lookup/parse-status-code.js';
import { readStatusCodes } from '../reading/status-codes/read-status-codes.js';
import { editDistance } from '../text/edit-distance.js';
import { squashAccented } from '../text/squash.js';
import type { SearchIndex } from './search-index.js';
import {
  ANNOUNCED_NUMBER,
  NUMBER_IN_LONG_QUERY,
  NUMBER_IN_SHORT_QUERY,
  SHORT_QUERY_LENGTH,
} from './weights.js';

/**
 * The maximum length of a query, which limits the processing time. Recognizing a symptom never requires more text.
 */
const LONGEST_QUERY = 1500;

/** Returns the part of a query that is processed. */
export const readablePart = (query: string): string => query.slice(0, LONGEST_QUERY).trim();

/** The maximum length of a query that is compared with entire names. */
const LONGEST_NAME = 40;

const CLASS_NAMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:info|information(?:al)?|interim|provisional)$/, 1],
  [/^(?:success|successful|successes)$/, 2],
  [/^(?:redirect|redirects|redirection|redirections)$/, 3],
  [/^client ?(?:side )?errors?$/, 4],
  [/^server ?(?:side )?errors?$/, 5],
];

/** Removes the words and characters that don't affect which codes a query specifies. */
const withoutFiller = (query: string): string =>
  query
    .toLowerCase()
    .replace(/\b(?:https?|status|code|codes|responses?|class|all|list|of|the)\b/g, ' ')
    .replace(/[^a-z0-9.\s-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the first digits of the codes that a query specifies by a prefix or a range: `40`, `http 4`, `5xx`. */
export function askedPrefix(query: string): string | undefined {
  const text = withoutFiller(query);
  const start = /^(?:\d|(\d\d)x?)$/.exec(text);
  if (start) return start[1] ?? text;
  return /^(?:(?:client|server) )?(?:errors? )?([1-5])(?:x{1,2}|00s)(?: (?:client |server )?(?:errors?|range|series|family))?$/.exec(
    text,
  )?.[1];
}

/**
 * Returns the codes that a query specifies by a number, a prefix, a class, or a document, best first. If the query
 * specifies none, the result is empty.
 */
export function askedFor(query: string, index: SearchIndex): number[] {
  const text = withoutFiller(query);
  const known = [...index.codes.values()];
  const inOrder = (keep: (code: number) => boolean) =>
    known
      .filter(({ code }) => keep(code))
      .sort(
        (a, b) =>
          Number(a.standing === 'nonstandard') - Number(b.standing === 'nonstandard') || a.code - b.code,
      )
      .map(({ code }) => code);

  const prefix = askedPrefix(query);
  if (prefix !== undefined) return inOrder((code) => String(code).startsWith(prefix));
  const named = CLASS_NAMES.find(([pattern]) => pattern.test(text));
  if (named) return inOrder((code) => Math.trunc(code / 100) === named[1]);

  const document = /^rfc[ -]?(\d{4})(?: (?:section |sec )?([\d.]+\d))?$/.exec(text);
  if (document) {
    const cited = `${document[1]}${document[2] === undefined ? '' : ` ${document[2]}`}`;
    const matches = (one: string | undefined) =>
      one !== undefined && (one === cited || one.startsWith(`${cited} `));
    const defined = known.filter(({ documents }) => matches(documents[0]));
    const mentioned = known.filter(({ documents }) => !matches(documents[0]) && documents.some(matches));
    return [...defined, ...mentioned].map(({ code }) => code);
  }
  // A question that compares codes can start with one of them.
  const direct = COMPARED.test(query) ? undefined : parseStatusCode(query);
  return direct !== undefined && index.codes.has(direct) ? [direct] : [];
}

/**
 * Returns the codes whose phrase or name starts with the query, shortest first. The query is reduced to letters and
 * digits (`imatea`, `toomany`).
 */
export function completedNames(query: string, index: SearchIndex): { code: number; share: number }[] {
  // A name that a programming language reserves, such as `__proto__`, isn't an incomplete phrase.
  if (/^\W*__\w+__\W*$/.test(query)) return [];
  const name = query.replace(/^(?:\w+(?:\.|\\|::))+(?=[A-Z]\w*$)/, '');
  const start = squashAccented(name.replace(/(?<=[a-z])(?:Http)?(?:Exception|Error)\s*$/, ''));
  if (start.length < 3 || start.length > 60 || /^\d+$/.test(start)) return [];
  const found = new Map<number, number>();
  for (const [name, codes] of index.namesFrom(start)) {
    if (!name.startsWith(start)) continue;
    for (const code of codes) found.set(code, Math.max(found.get(code) ?? 0, start.length / name.length));
  }
  return [...found]
    .map(([code, share]) => ({ code, share }))
    .sort((a, b) => b.share - a.share || a.code - b.code);
}

/** Matches lowercase words that are long enough to be a code's name without its spaces: `toomanyrequests`. */
const LONG_WORD = /\b[a-z]{13,}\b/g;

/** Returns the codes whose phrase or name is a word in the query. Shorter names are ordinary words, too. */
export const codesOfLongNames = (query: string, index: SearchIndex): ReadonlySet<number> =>
  new Set(
    (query.match(LONG_WORD) ?? [])
      .map(squashAccented)
      .flatMap((name) => [...(index.namesFrom(name).get(name) ?? [])]),
  );

/**
 * Returns the codes whose phrase or name is the query with a few typos: `see othr`, `ntfound`. Only the names with the
 * fewest typos are returned.
 */
export function misspelledNames(
  query: string,
  index: SearchIndex,
): { codes: ReadonlySet<number>; edits: number } {
  const typed = squashAccented(query);
  const codes = new Set<number>();
  let edits = typed.length > LONGEST_NAME ? 0 : Math.min(3, typed.length >> 2);
  if (edits === 0) return { codes, edits };
  for (const [name, named] of index.namesFrom(typed)) {
    const found = Math.abs(name.length - typed.length) > edits ? edits + 1 : editDistance(typed, name, edits);
    if (found > edits) continue;
    if (found < edits) codes.clear();
    edits = found;
    for (const code of named) codes.add(code);
  }
  return { codes, edits };
}

/**
 * Matches a number that can be a status code. The text after the number must not mark the number as an amount or part
 * of an ID.
 */
const NUMBER =
  /(?<![\d.:/\-_#A-Za-z]|\w\[|\b(?:column|errno|exit(?:ed)?(?: with)?(?: code| status)?|length|line|msg|pid|port|row|signal|size|took)[ :=]{1,2})[1-5]\d\d(?![\d.:\-_/%A-Za-z]|,\d| (?:ms|seconds?|bytes?|mb|kb|days?|items?|users?|files?|lines?|passed|rows?|skipped|tests?)\b)/gi;
/** Matches words that introduce a status code. */
const ANNOUNCED =
  /(?:https?|status|status_?code|code|error|returned|returns?|got|gave|gives|response|responded|received|failed|with|an?)\W{0,4}$|\/\d(?:\.\d)?["']?\s*$/i;

/**
 * Checks whether a query is so short that its numbers are probably important: `nginx 499`, `why 403 when the token is
 * valid`.
 */
const isAboutItsNumbers = (query: string): boolean => query.length < (/\d\D+\d/.test(query) ? 40 : 60);

/** Matches the digits of a status code. Without them, patterns that take longer to compile aren't needed. */
const CODE_DIGITS = /[1-5]\d\d/;

/** Matches numbers that a question compares: `401 or 403`, `301 vs 308`, `difference between 502, 503, and 504`. */
const COMPARED =
  /(?<![\w.:/#-])[1-5]\d\d(?: ?[,/] ?| (?:or|and|vs\.?|versus|over|not|instead of|rather than) |, (?:or|and) )[1-5]\d\d(?![\w%]|[.:]\d)/i;

const withoutCodes = (query: string): string => query.replace(/(?<!\d)[1-5]\d\d(?!\d)/g, '   ');

/**
 * Removes the codes that a question compares, because a code whose entries happen to contain its number would come
 * first.
 */
export const withoutCompared = (query: string): string =>
  COMPARED.test(query) ? withoutCodes(query) : query;

/**
 * Removes numbers from a longer query because such numbers are usually amounts. Numbers in short queries and
 * comparisons are kept.
 */
export const withoutAmounts = (query: string): string =>
  !CODE_DIGITS.test(query) || isAboutItsNumbers(query) || COMPARED.test(query) ? query : withoutCodes(query);

/**
 * Returns the status codes that `readStatusCodes` finds in a query, with the final one first. Other numbers in a log
 * line are ignored.
 */
export function statedCodes(query: string, index: SearchIndex): number[] {
  if (!CODE_DIGITS.test(query)) return [];
  const read = readStatusCodes(query);
  const weight = { certain: 0, likely: 1, hint: 2 };
  const sorted = [...read].sort(
    (a, b) => Number(b.final) - Number(a.final) || weight[a.certainty] - weight[b.certainty],
  );
  return [...new Set(sorted.map(({ code }) => code))].filter((code) => index.codes.has(code));
}

/**
 * Returns the status codes in a string with their certainty: `HTTP/1.1" 502` and `error 522` are certain, but the
 * number in `in 300 ms` isn't a status code.
 */
export function mentionedCodes(query: string, index: SearchIndex): Map<number, number> {
  const found = new Map<number, number>();
  if (!CODE_DIGITS.test(query)) return found;
  for (const { 0: digits, index: at } of query.matchAll(NUMBER)) {
    const code = Number(digits);
    if (!index.codes.has(code)) continue;
    const announced = ANNOUNCED.test(query.slice(Math.max(0, at - 16), at));
    const sure = announced
      ? ANNOUNCED_NUMBER
      : query.length < SHORT_QUERY_LENGTH
        ? NUMBER_IN_SHORT_QUERY
        : NUMBER_IN_LONG_QUERY;
    found.set(code, Math.max(found.get(code) ?? 0, sure));
  }
  return found;
}

/** Matches a header name: the entire query, a name before a colon, or a name with a hyphen. */
const FIELD_NAME = /^\s*[a-z]+\s*$|[a-z]+(?=:\s)|[a-z]+(?:-[a-z]+)+/gi;

/** Returns the codes whose responses or requests use a header that the query mentions. */
export function codesOfFields(query: string, index: SearchIndex): ReadonlySet<number> {
  const names = query.match(FIELD_NAME) ?? [];
  return new Set(names.map(squashAccented).flatMap((name) => index.fieldsFrom(name).get(name) ?? []));
}
