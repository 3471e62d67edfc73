import type { Token } from '../text/tokenize.js';
import type { SearchIndex } from './search-index.js';

// Stryker disable Regex: the patterns are lists of words, which the rated queries measure.

/** Matches words that only texts about HTTP and its programs usually contain. */
const HTTP_WORDS =
  /\b(?:apis?\b|axios\b|bearer\b|browser|client\b|codes?\b|cookie|cors\b|curl\b|dav\b|download|endpoint|etags?\b|exceeded .*limit\b|fetch|g?rpc\b|headers?\b|https?\b|idempoten|json\b|jwt\b|limit(?:s|ed)? exceeded\b|log ?ins?\b|oauth|page\b|payload|proxy|quotas?\b|rate\b|redirect|request|resources?\b|respon|rest\b|server\b|sessions?\b|sign in\b|status|throttl|tokens?\b|upload|upstream|ur[il]s?\b|webdav\b|webhook|web(?:sites?)?\b|sites?\b|wget\b|xml\b|[1-5](?:xx|\d\d)\b|rfc ?\d{4})/i;
const METHODS =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE|(?:MK|UN)?(?:LOCK|COL)|PROP(?:FIND|PATCH))\b/;

// Stryker restore Regex

/** Checks whether a query contains a word or a vendor that texts about other subjects rarely mention. */
export const isAboutHttp = (
  query: string,
  { vocabulary, placeOf }: SearchIndex,
  tokensOf: (text: string) => readonly Token[],
): boolean =>
  HTTP_WORDS.test(query) ||
  METHODS.test(query) ||
  tokensOf(query).some(({ stem }) =>
    vocabulary.stemsOf(stem).some((one) => one.entries().some((entry) => placeOf(entry) === 'vendor')),
  );
