import { AMOUNT } from './amount.js';
import { certain, codeOf, NONE, type Reading, type Recognizer, statusIn } from './reading.js';

/** Matches the end of a quoted request with a version. Quotes inside the request target don't end the request. */
const REQUEST_END = / (?:HTTP\/)?\d(?:\.\d)?"/;
/** Matches a quoted request without a version, an invalid request, or a `-` instead of a request. */
const OTHER_REQUEST = /"(?:[A-Z]{3,9} (?:[/*]|http)[^"]*|- - -|-|<BADREQ>|\\x[^"]*)"/;
/**
 * Matches a request that nginx or Apache couldn't parse, such as a TLS handshake on a port for plain HTTP. The request is
 * empty if the client closed the connection before sending one. The status and the size follow.
 */
const UNREADABLE_REQUEST =
  /(?::\d\d(?: [+-]\d{4})?|\[-)\] "(?![A-Z]{3,20} )(?:[^"\\]|\\.)*"(?= [1-5]\d\d (?:\d+|-)(?: |$))/;
/** Matches the additional fields in APISIX's default log format: upstream addresses, statuses, and times. */
const ADDRESSES_AND_STATUSES =
  /"[^"]*" \S+:\d+(?:, \S+:\d+){0,9} ([1-5]\d\d(?:, [1-5]\d\d){0,9})(?= \d+\.\d+)/;
const UPSTREAM_STATUSES =
  /\] \[[^\]]*\] \S+(?:, \S+)* \S+(?:, \S+)* \S+(?:, \S+)* (\d{3}(?:, \d{3})*)(?= [0-9a-f]{8,}$)/;

const NAMED_UPSTREAM_STATUSES =
  /\b(?:upstream_status|upstream_code|ustatus|us|ups)[=:]\s?"?([1-5]\d\d(?:, [1-5]\d\d)*)(?![\w.,]\d)/;

/**
 * Matches a status before the quoted request, as in nginx's complete example configuration. Only the size comes after
 * the request.
 */
const BEFORE_REQUEST = /\]\s+(?:\S+ )?([1-5]\d\d)(?= "[A-Z]{3,9} [^"]*" (?:\d+|-)(?: "|$))/;

/** Matches quoted values between the request and the status, as in oauth2-proxy. The size and the duration come last. */
const AFTER_QUOTED = /\sHTTP\/\d(?:\.\d)?"?(?: "[^"]*"){1,3} ([1-5]\d\d)(?= (?:\d+|-) \d+\.\d+$)/;
/** Matches Apache's log of TLS requests, which has the number of bytes after the request, but no status. */
const TLS_REQUEST = /\sTLSv1(?:\.\d)? \S+ "[^"]*" (?:\d+|-)$/;

/** Reads access logs with a quoted request. The status is the first integer after the request. */
export const quotedRequest: Recognizer = (line) => {
  if (!line.includes('"')) return undefined;
  if (TLS_REQUEST.test(line)) return NONE;
  const elsewhere = statusIn(BEFORE_REQUEST, line) ?? statusIn(AFTER_QUOTED, line);
  if (elsewhere) return elsewhere;
  const match = UNREADABLE_REQUEST.exec(line) ?? REQUEST_END.exec(line) ?? OTHER_REQUEST.exec(line);
  if (!match) return undefined;
  let at = match.index + match[0].length;
  for (let token = 0; token < 5; token += 1) {
    const found = /\S+/.exec(line.slice(at, at + 200));
    if (!found) return undefined;
    const word = found[0];
    const start = at + found.index;
    at = start + word.length;
    const digits = word.replace(/[,;]$/, '');
    if (/^\d{3}$/.test(digits)) {
      const [own] = certain(digits, start);
      const after = line.slice(at, at + 12);
      if (/^ (?:bytes|ms|items|rows)\b/.test(after)) return undefined;
      return own ? [own, ...upstreamStatuses(line, own.code)] : NONE;
    }
    if (token === 0 && (word === '-' || word === '0')) return NONE;
    if (word === 'from') {
      const answered = / - ([1-5]\d\d) /.exec(line.slice(at));
      return answered ? certain(answered[1], at + answered.index + 3) : undefined;
    }
    // Some formats have a time or an arrow between the request and the status.
    if (!/^(?:\d+\.\d+|-|->|=>|-->|→|:)$/.test(word)) return undefined;
  }
  return undefined;
};

/**
 * Reads the statuses of the upstream servers that a proxy tried, from the fields that ingress-nginx adds or from
 * `upstream_status=502, 200`.
 */
function upstreamStatuses(line: string, own: number): readonly Reading[] {
  const match =
    UPSTREAM_STATUSES.exec(line) ?? ADDRESSES_AND_STATUSES.exec(line) ?? NAMED_UPSTREAM_STATUSES.exec(line);
  if (!match) return NONE;
  const list = match[1] ?? '';
  const start = match.index + match[0].length - list.length;
  const seen = new Set<number | undefined>([own]);
  return list.split(', ').flatMap((digits, index) => {
    const code = codeOf(digits);
    if (seen.has(code)) return [];
    seen.add(code);
    return certain(digits, start + index * 5, 1);
  });
}

/**
 * Matches an unquoted request, followed by the status, as logged by morgan, Hono, koa, Next.js, Sanic, Serilog, Quart,
 * and Fastly.
 */
const PLAIN_REQUEST =
  /(?:^|[\s:[\]>"|(-])(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE|PROPFIND)\]?\s+(?:https?:\/\/|\/|\*)\S*(?:\s+(?:HTTP\/[\d.]+|[123](?:\.\d)?(?= \d{3} \d+ \d)))?"?\s+(?:(?:[-:]|->|=>|-->|<--|→|➜|responded|(?:took \S+ and )?returned|answered)\s+(?:with\s+)?)?[("[]?([1-5]\d\d)(?![\d.%:/A-Za-z-])/;
/** Matches what follows the number of requests in Locust's tables: the failures, or the percentiles. */
const LOCUST = /^\s+(?:\d+\(\d+(?:\.\d+)?%\)|\d+(?:\s+\d+){8})/;
export const plainRequest: Recognizer = (line) => {
  const readings = statusIn(PLAIN_REQUEST, line);
  const reading = readings?.[0];
  if (!reading) return undefined;
  const end = reading.start + 3;
  return AMOUNT.test(line.slice(end, end + 16)) || LOCUST.test(line.slice(end, end + 120))
    ? undefined
    : readings;
};

/**
 * Matches a status before a request, as logged by Tornado, PHP's built-in server, and Ktor. Fiber logs the duration
 * between them. Locust writes the number of times that a request failed, and the exception.
 */
export const STATUS_FIRST =
  /(?:^|[\s\]|]|\b[A-Z]{4,8}:[\w.]{1,60}:)[[(]?([1-5]\d\d)(?=[\])]?:?\s+(?:-\s+|(?:to|for|from)\s+)?(?:[\d.]+[nµum]?s\s+(?:[\da-f.:]{3,45}\s+)?)?["<]?(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS)\s+(?:-\s+)?(?!\S+: \w+\()(?:\/|https?:))/;
/**
 * Matches a status before a URL, with a marker, as logged by OkHttp (`<-- 404 https:`), Scrapy (`<404 https:`), lychee
 * (`[404] https:`), and Astro (`08:14:02 [404] /a 3ms`).
 */
export const MARKED_STATUS =
  /(?:<--?\s*|←\s*|<|^\s*(?:\d\d:\d\d:\d\d )?\[)([1-5]\d\d)(?=\]?(?:\s[A-Za-z][A-Za-z ]{0,40})?\s+https?:\/\/|\] (?:\(rewrite\) )?(?:[A-Z]{3,7} )?\/\S* [\d.]+m?s$)/;

/**
 * Matches a status between the method and the URL, as logged by npm (`http fetch GET 304 https:`), yarn, Bazel, Symfony
 * (`GET (200) /a`), and Hanami, which logs the duration and the address before the URL.
 */
export const STATUS_BETWEEN =
  /(?:^|[\s\]>"])(?:GET|HEAD|POST|PUT|DELETE|PATCH|http)\s+[[(]?([1-5]\d\d)(?=[\])]?(?:\s[A-Za-z][A-Za-z ]{0,40})?:?\s+(?:https?:\/\/|\/\S*(?: \d+ ?ms|$))|[\])]\s+\/|\s[\d.]+[µm]?s\s[\da-f.:]{3,45}\s\/)/;

/** Matches a status with the duration, as logged by Rails, Phoenix, Lucky, and serve: `Sent 404 in 2ms`. */
export const SENT =
  /\b(?:Sent|Chunked|Completed|Returned) ([1-5]\d\d)(?=(?: [A-Z][\w' -]{1,40})? {1,2}(?:in |\()[\d.]+ ?[nµm]s\b)/;

/** Matches a response in hapi's log, which writes the query string as JSON between the path and the status. */
export const HAPI = /\[response[\w,-]*\] \S+ [a-z]+ \/\S* (?:\{.{0,300}\} )?([1-5]\d\d)(?= \(\d+ms\))/;

/** Matches a rejected request in the log of Python's `http.server`. */
export const REJECTED = /\] code ([1-5]\d\d)(?=, message )/;

/**
 * Matches .NET log lines. ASP.NET Core writes the request's values, a hyphen, and the response's values. HttpClient
 * writes the duration, a hyphen, and the status.
 */
export const ASPNET =
  /(?:Request finished (?:in [\d.]+ms|\S+ \S+ \S+(?: [^\n]{0,200}?)? -)|HTTP (?:request|response)[ a-z]{0,40} after [\d.,]+ ?[mµ]?s -) ([1-5]\d\d)(?= |$)/;

/** Matches the counts that load generators print: `[200] 12 responses`. Vegeta prints all of them in one line. */
const COUNTED = /^\s*\[([1-5]\d\d)(?=\]\s+\d+ responses)/;
const ALL_COUNTED = /Status Codes +\[code:count\]/;
export const counted: Recognizer = (line) => {
  if (!ALL_COUNTED.test(line)) return statusIn(COUNTED, line);
  return [...line.matchAll(/\s([1-5]\d\d)(?=:\d)/g)].flatMap(({ 1: digits, index }) =>
    certain(digits, index + 1),
  );
};

/**
 * Matches a response as a programming language prints it: the status, followed by a list or map of headers. Examples
 * are Rack (`[404, {"content-type"=>`), WSGI and httpcore (`(416, [(b'content-length'`), and Erlang and Elixir
 * (`{ok,206,[{<<"Server"`).
 */
export const PRINTED =
  /[[({](?:(?::?ok|b?["']HTTP\/\d(?:\.\d)?["']|\{\d,\d\}),\s?){0,2}([1-5]\d\d)(?=,\s?(?:b?["'][A-Za-z][^"'\n]{0,40}["']\}?,\s?)?(?:\[\s?[({]\s?(?:b?["']|<<"|:)|%\{\s?["']|\{\s?["'][\w-]{1,60}["']\s?=>))/;

/** Matches the CSV results of k6 and JMeter without the line of column names. */
export const K6 = /^http_req[a-z_]*,\d{10},[\d.]+,(?:[^,]*,){10}([1-5]\d\d)(?=,)/;
export const JMETER = /^\d{13},\d+,(?:[^,"]*|"[^"]*"),([1-5]\d\d)(?=,)/;
