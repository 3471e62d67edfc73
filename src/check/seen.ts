import type { FetchResponse, RequestFacts, ResponseFacts } from '../model/message.js';
import { type FieldValues, readHeaderFields } from '../reading/header-fields.js';
import type { CheckOptions, CheckView } from './finding.js';

/** The facts about an exchange that the rules use. If a rule needs an unknown fact, the rule reports nothing. */
export interface Seen {
  readonly status: number;
  readonly version: string | undefined;
  readonly view: CheckView;
  /** Whether this response is the final one for its request. */
  readonly final: boolean;
  /** Whether the response is a Fetch `Response`, which hides the Connection header. */
  readonly isFetchResponse: boolean;
  /** Whether the response is a Fetch `Response` that came from the network. */
  readonly fetched: boolean;
  /** Returns the body as text. If the body is unknown, the text is empty. */
  readonly text: () => string;
  /** The number of bytes in the body, if known. */
  readonly bytes: number | undefined;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly requestVersion: string | undefined;
  /** Returns the value of a response header. Repeated header lines are joined with commas. */
  readonly field: (name: string) => string | undefined;
  readonly lines: (name: string) => readonly string[];
  readonly names: () => readonly string[];
  /** Checks whether the response is known not to have a header. */
  readonly lacks: (name: string) => boolean;
  /** Returns the value of a request header. */
  readonly asked: (name: string) => string | undefined;
  /** Checks whether the request is known to have no header with a matching name. */
  readonly didNotAsk: (name: RegExp) => boolean;
}

/**
 * Matches the response headers that browsers expose to a cross-origin `fetch` without `Access-Control-Expose-Headers`.
 */
const SAFELISTED = /^(?:cache-control|content-(?:language|length|type)|expires|last-modified|pragma)$/;
/** Matches the methods that Fetch converts to uppercase. */
const NORMALIZED = /^(?:DELETE|OPTIONS|POST|PUT|GET|HEAD)$/i;

const isFetch = (message: object | undefined): boolean =>
  typeof (message as { readonly clone?: unknown } | undefined)?.clone === 'function';

function bytesOf(body: string | Uint8Array | undefined): number | undefined {
  if (typeof body !== 'string') return body?.byteLength;
  return new TextEncoder().encode(body).byteLength;
}

function bodyOf(body: unknown): string | Uint8Array | undefined {
  if (body === null) return '';
  return typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
}

/** Returns the headers, or `undefined` if they are unknown. */
const fieldsOf = (headers: unknown): FieldValues | undefined =>
  typeof headers === 'object' && headers !== null ? readHeaderFields(headers) : undefined;
const combined = (fields: FieldValues | undefined, name: string): string | undefined =>
  fields?.get(name)?.join(', ');
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Collects the facts about an exchange. Returns `undefined` if the value isn't a usable response (for example, an
 * opaque response with status 0).
 */
export function readSeen(
  response: FetchResponse | ResponseFacts,
  request: RequestFacts | undefined,
  options: CheckOptions,
): Seen | undefined {
  const { status } = response;
  const isFetchResponse = isFetch(response);
  const { type, url } = response as { readonly type?: unknown; readonly url?: unknown };
  if (typeof status !== 'number' || (status === 0 && (isFetchResponse || typeof type === 'string'))) return;
  const fetched = isFetchResponse && (/^(?:basic|cors)$/.test(`${text(type)}`) || !!text(url));
  const view =
    options.view === 'wire' || options.view === 'handler'
      ? options.view
      : isFetchResponse
        ? 'handler'
        : 'wire';
  const fields = fieldsOf(response.headers);
  const requestFields = fieldsOf(request?.headers);
  // A client's Request lacks the headers that `fetch` adds when it sends the request. A handler's Request is complete.
  const isWhole = !(isFetch(request) && (fetched || view === 'wire'));
  const method = text(request?.method);
  const own = isFetchResponse ? undefined : bodyOf((response as ResponseFacts).body);
  const body = own ?? bodyOf(options.body);
  return {
    status,
    version: text((response as ResponseFacts).httpVersion),
    view,
    final: options.final !== false,
    isFetchResponse,
    fetched,
    text: () => (typeof body === 'string' ? body : new TextDecoder().decode(body)),
    bytes: bytesOf(body),
    method: method && NORMALIZED.test(method) ? method.toUpperCase() : method,
    url: text(request?.url),
    requestVersion: text(request?.httpVersion),
    field: (name) => combined(fields, name),
    lines: (name) => fields?.get(name) ?? [],
    names: () => [...(fields?.keys() ?? [])],
    lacks: (name) => fields?.has(name) === false && (type !== 'cors' || SAFELISTED.test(name)),
    asked: (name) => combined(requestFields, name),
    didNotAsk: (name) =>
      requestFields !== undefined && isWhole && ![...requestFields.keys()].some((one) => name.test(one)),
  };
}
