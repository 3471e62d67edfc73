const REGISTERED =
  /^(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE|QUERY|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|REPORT|SEARCH)$/;
/** Matches the methods that are also written in lowercase, as in the errors of axios. */
const COMMON = /^(?:get|head|post|put|delete|patch|options)$/i;

/** Matches a request line with a version. Any method can be in this position. */
const REQUEST_LINE = /(?<![\w-])([A-Z][A-Z-]{1,19}) \S{1,8000} HTTP\/\d/g;
/** Matches a method with a path, a URL, or a name from the request that failed: `502 on POST request for "https://..."`. */
const METHOD_AND_TARGET =
  /(?<![\w-])([A-Z]{3,9})\]?(?:[\t |]{1,16}["'(<[]?(?:\/|https?:\/\/)|(?<=\bon \w{3,9}) request\b)/g;

/** Matches a name and its value: `"requestMethod":"POST"`, `http.method=POST`. */
const MEMBER =
  /(?<![\w-])(?:(?:https?|request|req|cs|client)[._-]?){0,3}(?:method|verb)\\?["']?\s{0,4}(?:=>|[:=])\s{0,4}\\?["']?([A-Za-z]{3,9})(?![\w/.-])/gi;

/** The maximum number of characters to examine. */
const LONGEST_TEXT = 1 << 16;

/** Returns the only method among some words, or `undefined` if there is none or if there are several. */
function onlyOne(methods: readonly string[]): string | undefined {
  const [first, ...others] = new Set(methods);
  return others.length === 0 ? first : undefined;
}

/**
 * Returns the request method that a log line, JSON, or an error message states, such as `"POST /a HTTP/1.1" 503` or
 * `"method":"POST"`. Returns `undefined` if there is no method or if there are different ones.
 */
export function statedMethod(whole: string): string | undefined {
  const text = whole.slice(0, LONGEST_TEXT);
  const inRequestLines = [...text.matchAll(REQUEST_LINE)].map(([, method = '']) => method);
  if (inRequestLines.length > 0) return onlyOne(inRequestLines);
  const named = [...text.matchAll(MEMBER)]
    .map(([, method = '']) => method)
    .filter((method) => REGISTERED.test(method) || COMMON.test(method))
    .map((method) => method.toUpperCase());
  if (named.length > 0) return onlyOne(named);
  return onlyOne(
    [...text.matchAll(METHOD_AND_TARGET)]
      .map(([, method = '']) => method)
      .filter((method) => REGISTERED.test(method)),
  );
}
