import { type CheckOptions, checkResponse, type Finding } from '../check.js';
import type { ParsedExchange } from '../reading.js';

/** What the findings of one response are about. */
export interface CheckedResponse {
  /** The place among the responses of the input, from 0. */
  readonly index: number;
  readonly method?: string;
  /** Without user information, query, and fragment, which can hold credentials. */
  readonly url?: string;
  readonly status: number;
  readonly findings: readonly Finding[];
}

/** What the command line adds to what the input shows. */
export interface Additions extends CheckOptions {
  /** The method of a request that the input does not show. */
  readonly method?: string | undefined;
}

type Pairs = readonly (readonly [string, string])[];

/** The readers give header fields as pairs. */
const pairsOf = (headers: unknown): Pairs => (Array.isArray(headers) ? (headers as Pairs) : []);

/** Whether a text is JSON: a HAR file, an entry of one, or a response of a client library. */
const isJson = (text: string): boolean => /^\s*[[{]/.test(text.slice(0, 1000));

/**
 * Whether the headers of a response are known. Serialized Fetch headers are `{}`, and `wget` without `-S` shows the
 * status and where a redirect leads.
 */
function hasHeaders({ response: { headers, httpVersion } }: ParsedExchange, fromJson: boolean): boolean {
  const { length } = pairsOf(headers);
  return fromJson ? length > 0 : httpVersion !== undefined || length > 1;
}

/**
 * Whether the request headers of a JSON file are those that were sent. Without recording them, tools write none, or
 * those that a page set: a browser adds Accept-Encoding and conditions later.
 */
function areSent(headers: unknown): boolean {
  const fields = new Map(pairsOf(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const isBrowser = fields.get('user-agent')?.startsWith('Mozilla/') === true;
  return fields.size > 0 && !(isBrowser && !fields.has('host') && !fields.has('accept-encoding'));
}

/** Cuts what can hold credentials from a URL. */
const withoutSecrets = (url: string): string =>
  url.replace(/[?#].*$/s, '').replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*@/i, '$1//');

/** The body, if the response that was received had it. */
function bodyOf({ response: { status, body } }: ParsedExchange, fromJson: boolean) {
  // A HAR file has what the browser shows for a 304: the content that it had stored.
  if (fromJson && status === 304) return undefined;
  // `curl -w '%{http_code}'` writes the status after the body.
  if (typeof body === 'string' && body.trim() === String(status)) return undefined;
  return body;
}

/** Checks the responses that were read from `text`; those whose headers are not known are left out. */
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
    // A client may follow these with GET; which method it chose isn't shown.
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
