import { type CheckOptions, checkResponse, type Finding } from '../check.js';
import type { ParsedExchange } from '../reading.js';

/** A response from the input, with its findings. */
export interface CheckedResponse {
  /** The index of the response among the responses in the input, starting at 0. */
  readonly index: number;
  readonly method?: string;
  /** The URL without the parts that might contain credentials: user information, query, and fragment. */
  readonly url?: string;
  readonly status: number;
  readonly findings: readonly Finding[];
}

/** Facts to use if the input doesn't include them. */
export interface Additions extends CheckOptions {
  /** The request method to use if the input doesn't include it. */
  readonly method?: string | undefined;
}

type Pairs = readonly (readonly [string, string])[];

/** Returns the headers as pairs, which is the form that the parsers use. */
const pairsOf = (headers: unknown): Pairs => (Array.isArray(headers) ? (headers as Pairs) : []);

/** Checks whether a string is JSON: a HAR file, one of its entries, or a response from a client library. */
const isJson = (text: string): boolean => /^\s*[[{]/.test(text.slice(0, 1000));

/**
 * Checks whether a response's headers are known. Serialized Fetch headers are always `{}`, and `wget` without `-S`
 * shows only the status and the target of a redirect.
 */
function hasHeaders({ response: { headers, httpVersion } }: ParsedExchange, fromJson: boolean): boolean {
  return fromJson ? headers.length > 0 : httpVersion !== undefined || headers.length > 1;
}

/**
 * Checks whether the request headers in a JSON file are the headers that were actually sent. Some tools record no
 * request headers, or only the ones that a page sets, although the browser later adds others, such as Accept-Encoding
 * and preconditions.
 */
function areSent(headers: unknown): boolean {
  const fields = new Map(pairsOf(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const isBrowser = fields.get('user-agent')?.startsWith('Mozilla/') === true;
  return fields.size > 0 && !(isBrowser && !fields.has('host') && !fields.has('accept-encoding'));
}

/** Removes the parts of a URL that can contain credentials. */
const withoutSecrets = (url: string): string =>
  url.replace(/[?#].*$/s, '').replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*@/i, '$1//');

/** Returns the body as it was received, if the input contains it. */
function bodyOf({ response: { status, body } }: ParsedExchange, fromJson: boolean) {
  // For a 304 response, a HAR file contains the body that the browser shows, which comes from its cache.
  if (fromJson && status === 304) return undefined;
  // `curl -w '%{http_code}'` writes the status after the body.
  if (typeof body === 'string' && body.trim() === String(status)) return undefined;
  return body;
}

/** Checks the responses that were parsed from `text`. Responses whose headers aren't known are skipped. */
export function checkExchanges(
  exchanges: readonly ParsedExchange[],
  text: string,
  { method: given, ...options }: Additions,
): readonly CheckedResponse[] {
  const fromJson = isJson(text);
  let followed = given;
  return exchanges.flatMap((exchange, index) => {
    const { request, response, role } = exchange;
    const isTunnel = role === 'tunnel' || (role === 'challenge' && response.status === 407);
    const method = request?.method ?? (isTunnel ? (role === 'tunnel' ? 'CONNECT' : undefined) : followed);
    if (role === 'final') followed = given;
    // A client may follow these redirects with GET, and the input doesn't show which method the client used.
    else if (role === 'redirect' && response.status <= 303 && !/^(?:GET|HEAD)$/.test(followed ?? ''))
      followed = undefined;
    if (!hasHeaders(exchange, fromJson)) return [];

    const url = request?.url;
    const headers = fromJson && !areSent(request?.headers) ? undefined : request?.headers;
    const asked = { ...request, headers, method };
    const isLast = index === exchanges.length - 1;
    const findings = checkResponse({ ...response, body: bodyOf(exchange, fromJson) }, asked, {
      ...options,
      final: role !== 'interim' || (!fromJson && isLast),
    });
    return {
      index,
      ...(method === undefined ? {} : { method }),
      ...(url === undefined ? {} : { url: withoutSecrets(url) }),
      status: response.status,
      findings,
    };
  });
}
