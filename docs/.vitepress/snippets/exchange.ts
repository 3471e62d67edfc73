import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Description, problem, reasonPhrase } from '../atlas.js';

/** The entry for a code in data/exchanges.yaml. The comment at the top of that file explains the members. */
interface Entry {
  readonly request: string;
  readonly asks?: Readonly<Record<string, string>>;
  readonly sends?: string;
  readonly upload?: string;
  readonly examples?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly detail?: string;
  readonly type?: string;
  readonly body?: string;
  readonly inside?: number;
  readonly final?: {
    readonly code: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly type?: string;
    readonly body?: string;
  };
}

export type Headers = readonly (readonly [name: string, value: string])[];

export interface ResponseMessage {
  readonly code: number;
  readonly headers: Headers;
  readonly body?: string;
  /** The detail in the body's problem document. */
  readonly detail?: string;
}

/** A request and its response. All listings on a page are generated from them. */
export interface Exchange {
  readonly method: string;
  /** The path of the request or, for a request to a proxy, the entire URL. */
  readonly target: string;
  readonly version: string;
  readonly asks: Headers;
  readonly sends?: string;
  readonly upload?: string;
  readonly response: ResponseMessage;
  /** The response that follows an interim response. */
  readonly final?: ResponseMessage;
}

const entries: Readonly<Record<string, Entry>> = parse(
  readFileSync(new URL('../data/exchanges.yaml', import.meta.url), 'utf8'),
);

/** The codes that have an exchange. */
export const codesWithExchange: readonly number[] = Object.keys(entries).map(Number);

const typed = (type: string | undefined, body: string | undefined): Headers =>
  body === undefined ? [] : [['Content-Type', type ?? 'application/json']];

/** Returns the headers that the record always requires and the example headers that the exchange selects. */
function recordHeaders(description: Description, { examples = [], headers = {} }: Entry): Headers {
  if ('meanings' in description) return [];
  return description.fields.flatMap(({ name, direction, always, example }) => {
    const isShown = direction === 'response' && example !== undefined && !(name in headers);
    return isShown && (always === true || examples.includes(name)) ? [[name, example] as const] : [];
  });
}

function responseOf(description: Description, entry: Entry): ResponseMessage {
  const { code } = description;
  const { detail, type, headers = {} } = entry;
  const body = detail === undefined ? entry.body : JSON.stringify(problem(code, { detail }));
  return {
    code: entry.inside ?? code,
    headers: [
      ...recordHeaders(description, entry),
      ...Object.entries(headers),
      ...typed(detail === undefined ? type : 'application/problem+json', body),
    ],
    ...(body === undefined ? {} : { body }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Returns the exchange of a code, or `undefined` for a code that no response contains. */
export function exchangeOf(description: Description): Exchange | undefined {
  const entry = entries[description.code];
  if (entry === undefined) return undefined;
  const { asks = {}, sends, upload, final } = entry;
  const [method = '', target = '', version = 'HTTP/1.1'] = entry.request.split(' ');
  return {
    method,
    target,
    version,
    asks: Object.entries(asks),
    ...(sends === undefined ? {} : { sends }),
    ...(upload === undefined ? {} : { upload }),
    response: responseOf(description, entry),
    ...(final === undefined
      ? {}
      : {
          final: {
            code: final.code,
            headers: [...Object.entries(final.headers ?? {}), ...typed(final.type, final.body)],
            ...(final.body === undefined ? {} : { body: final.body }),
          },
        }),
  };
}

const UPLOAD_BYTES = 52_428_800;

const lines = (headers: Headers) => headers.map(([name, value]) => `${name}: ${value}`);
const has = (headers: Headers, name: string) =>
  headers.some(([one]) => one.toLowerCase() === name.toLowerCase());

function requestText({ method, target, version, asks, sends, upload }: Exchange): string {
  const host: Headers = has(asks, 'Host') ? [] : [['Host', 'api.example']];
  const length: Headers = upload === undefined ? [] : [['Content-Length', `${UPLOAD_BYTES}`]];
  const isChunked = has(asks, 'Transfer-Encoding');
  const body = isChunked && sends !== undefined ? `${sends.length.toString(16)}\n${sends}\n0\n` : sends;
  return [
    `${method} ${target} ${version}`,
    ...lines([...host, ...asks, ...length]),
    ...(body === undefined ? [] : ['', body]),
  ].join('\n');
}

function responseText({ code, headers, body }: ResponseMessage, version = 'HTTP/1.1'): string {
  const phrase = reasonPhrase(code);
  return [
    `${version} ${code} ${phrase ?? ''}`,
    ...lines(headers),
    ...(body === undefined ? [] : ['', body]),
  ].join('\n');
}

/** Formats the exchange's messages in the order in which they are sent. */
export const exchangeText = (exchange: Exchange): string =>
  [
    requestText(exchange),
    responseText(exchange.response),
    ...(exchange.final === undefined ? [] : [responseText(exchange.final)]),
  ].join('\n\n');
