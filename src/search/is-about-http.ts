import type { Token } from '../text/tokenize.js';
import type { SearchIndex } from './search-index.js';
import { isStopWord } from './stop-words.js';

// Stryker disable Regex: the patterns are lists of words, which the rated queries measure.

/** Matches words that usually appear only in text about HTTP or about programs that use HTTP. */
const HTTP_WORDS =
  /\b(?:apis?\b|auth\b|authenti|authori|axios\b|bearer\b|browser|client\b|codes?\b|cookie|cors\b|coupon|curl\b|customers?\b|dav\b|download|endpoint|etags?\b|exceeded .{0,40}limit\b|fetch|front-?end\b|g?rpc\b|headers?\b|https?\b|idempoten|json\b|jwt\b|limit(?:s|ed)? exceeded\b|log ?ins?\b|oauth|page\b|payload|proxy|quotas?\b|rate\b|redirect|request|resources?\b|respon|rest\b|server\b|sessions?\b|sign in\b|status|tenants?\b|throttl|tokens?\b|upload|upstream|ur[il]s?\b|voucher|webdav\b|webhook|web(?:sites?)?\b|sites?\b|wget\b|xml\b|[1-5](?:xx|\d\d)\b|rfc ?\d{4})/i;
const METHODS =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE|(?:MK|UN)?(?:LOCK|COL)|PROP(?:FIND|PATCH))\b/;

// Stryker restore Regex

/** Checks whether a query contains a word or a vendor that texts about other subjects rarely mention. */
export function isAboutHttp(
  query: string,
  { vocabulary, placeOf }: SearchIndex,
  tokensOf: (text: string) => readonly Token[],
): boolean {
  if (HTTP_WORDS.test(query) || METHODS.test(query)) return true;
  // Some words in vendor names, such as Gateway in AWS API Gateway, are more common in reason phrases (Bad Gateway).
  const isVendor = (stem: string) => {
    let vendors = 0;
    let reasonPhrases = 0;
    for (const texts of vocabulary.stemsOf(stem)) {
      for (const text of texts.entries()) {
        const place = placeOf(text);
        if (place === 'vendor') vendors += 1;
        else if (place === 'reasonPhrase') reasonPhrases += 1;
      }
    }
    return vendors > reasonPhrases;
  };
  // Long text can repeat a word a thousand times.
  const stems = new Set(tokensOf(query).map(({ stem }) => stem));
  return [...stems].some((stem) => !isStopWord(stem) && isVendor(stem));
}
