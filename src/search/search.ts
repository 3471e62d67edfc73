import { classRange } from '../classes/class-range.js';
import { classify } from '../classes/classify.js';
import type { DescriptionFilter } from '../describe/list.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { tokenizer } from '../text/tokenize.js';
import { highlighter, type SearchMatch } from './highlights.js';
import { rankCodes } from './rank-codes.js';
import { readablePart } from './read-query.js';
import { buildIndex, type SearchIndex } from './search-index.js';

/**
 * The options of `search`: the maximum number of results, and the filters.
 *
 * @category Search
 */
export interface SearchOptions extends DescriptionFilter {
  /** The maximum number of results: a nonnegative integer. Default: 10. */
  readonly limit?: number | undefined;
}

/**
 * A status code that matches a query.
 *
 * @category Search
 */
export interface SearchResult {
  readonly code: number;
  /** The quality of the match, from 0 to 1. */
  readonly score: number;
  /** The strings that matched, best first, with the ranges to highlight. */
  readonly matches: readonly SearchMatch[];
}

let index: SearchIndex | undefined;

/** The maximum number of characters that the search checks for a status in a log or transcript. */
const LONGEST_LOG = 8000;

/**
 * Searches the status codes by number, phrase, partial word, symptom, or log line.
 *
 * The search recognizes codes and classes, current and former reason phrases, constants in any language, header names,
 * vendors, RFC numbers, gRPC names, and text with typos. Messages from programs that don't use HTTP, such as compilers
 * and shells, usually match nothing. The search processes the words in the first 1,500 characters of the query and the
 * status codes in the first 8,000.
 *
 * @param query - Any value; only a string can match.
 * @param options - The maximum number of results, and the codes to search.
 * @returns A frozen array of results, best first, or an empty array if nothing matches.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { search } from 'http-status-atlas';
 *
 * search('email already exists')[0]?.code; // => 409
 * search('upstream prematurely closed connection')[0]?.code; // => 502
 * search('asdfghjkl'); // => []
 * ```
 * @category Search
 */
export function search(query: string, options: SearchOptions = NO_OPTIONS): readonly SearchResult[] {
  if (typeof query !== 'string') return Object.freeze([]);
  const text = readablePart(query);
  const wanted = options ?? NO_OPTIONS;
  const limit = typeof wanted.limit === 'number' && wanted.limit >= 0 ? Math.floor(wanted.limit) : 10;
  if (text === '' || limit === 0) return Object.freeze([]);
  index ??= buildIndex();
  const built = index;
  const tokensOf = tokenizer();
  const matchesOf = highlighter(text, built, tokensOf);
  const results = rankCodes(text, query.slice(0, LONGEST_LOG), built, tokensOf)
    .filter(({ code }) => isWanted(code, wanted, built))
    .slice(0, limit)
    .map(({ code, score, entries, isStated }) =>
      Object.freeze({ code, score, matches: matchesOf(code, entries, isStated) }),
    );
  return Object.freeze(results);
}

function isWanted(code: number, options: SearchOptions, built: SearchIndex): boolean {
  const known = built.codes.get(code);
  return (
    (options.class === undefined ||
      options.class === classify(code) ||
      options.class === classRange(code) ||
      options.class === classRange(code)?.toUpperCase()) &&
    (options.standing === undefined || options.standing === known?.standing) &&
    (options.vendor === undefined || (known?.vendors.includes(options.vendor) ?? false))
  );
}
