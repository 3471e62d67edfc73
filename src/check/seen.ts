import type { RequestFacts, ResponseFacts } from '../model/message.js';
import { type FieldValues, readHeaderFields } from '../reading/header-fields.js';
import type { CheckOptions, CheckView, FetchResponse } from './finding.js';

/** The facts that rules check. A rule whose facts are unknown reports nothing. */
export interface Seen {
  readonly status: number;
  readonly version: string | undefined;
  readonly view: CheckView;
  /** Whether no other response to the same request follows. */
  readonly final: boolean;
  /** Whether it is a Fetch `Response`, which hides Connection. */
  readonly isFetchResponse: boolean;
  /** Whether it is a Fetch `Response` that came over the network. */
  readonly fetched: boolean;
  readonly body: string | Uint8Array | undefined;
  /** The number of bytes in the body, if known. */
  readonly bytes: number | undefined;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly requestVersion: string | undefined;
  /** A header of the response: its values with commas between them. */
  readonly field: (name: string) => string | undefined;
  readonly lines: (name: string) => readonly string[];
  readonly names: () => readonly string[];
  /** Whether the response is known not to have a header. */
  readonly lacks: (name: string) => boolean;
  /** A header of the request. */
  readonly asked: (name: string) => string | undefined;
  /** Whether the request is known to have no header whose name matches. */
  readonly didNotAsk: (name: RegExp) => boolean;
}

/** The headers that a cross-origin `fetch` in a browser shows without `Access-Control-Expose-Headers`. */
const SAFELISTED = /^(?:cache-control|content-(?:language|length|type)|expires|last-modified|pragma)$/;
/** Methods that Fetch writes in uppercase, regardless of their letter case. */
const NORMALIZED = /^(?:delete|get|head|options|post|put)$/i;

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

const combined = (fields: FieldValues, name: string): string | undefined => fields.get(name)?.join(', ');
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads an exchange; `undefined` if it isn't a response, for example an opaque response with status 0. */
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
  const fields = readHeaderFields(response.headers);
  const requestFields = request?.headers === undefined ? undefined : readHeaderFields(request.headers);
  // A client adds headers to its Request when it sends it; a handler's Request has them all.
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
    body,
    bytes: bytesOf(body),
    method: method && NORMALIZED.test(method) ? method.toUpperCase() : method,
    url: text(request?.url),
    requestVersion: text(request?.httpVersion),
    field: (name) => combined(fields, name),
    lines: (name) => fields.get(name) ?? [],
    names: () => [...fields.keys()],
    lacks: (name) => !fields.has(name) && (type !== 'cors' || SAFELISTED.test(name)),
    asked: (name) => requestFields && combined(requestFields, name),
    didNotAsk: (name) =>
      requestFields !== undefined && isWhole && ![...requestFields.keys()].some((one) => name.test(one)),
  };
}
