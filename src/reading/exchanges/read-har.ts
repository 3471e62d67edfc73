import type { RequestFacts } from '../../model/message.js';
import type { Unassigned } from './assign-roles.js';
import type { ParsedResponse } from './parsed-exchange.js';
import { readHttpVersion } from './start-line.js';

type Members = Readonly<Record<string, unknown>>;

const members = (value: unknown): Members | null | undefined =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Members | null) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Parses a status that is a number or a string of digits. The values 0 and -1 mean that there is no response. */
const statusOf = (value: unknown): number | undefined =>
  (typeof value === 'string' || typeof value === 'number') && /^[1-9]\d\d$/.test(`${value}`)
    ? Number(value)
    : undefined;

/** Parses headers in the form `[{ name, value }]`, as pairs, or as an object whose values can be arrays. */
function fieldsOf(value: unknown): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  const add = (name: unknown, one: unknown) => {
    if (typeof name !== 'string' || name === '' || name.startsWith(':')) return;
    for (const each of Array.isArray(one) ? one : [one]) {
      if (typeof each === 'string' || typeof each === 'number') fields.push([name, String(each)]);
    }
  };
  if (Array.isArray(value)) {
    for (const one of value) {
      if (Array.isArray(one)) add(one[0], one[1]);
      else add(members(one)?.['name'], members(one)?.['value']);
    }
  } else for (const [name, one] of Object.entries(members(value) ?? {})) add(name, one);
  return fields;
}

/** Returns a response's body, or `undefined` if the file doesn't contain the body. A base64-encoded body is decoded. */
function bodyOf(content: unknown): string | Uint8Array | undefined {
  const { text: body, encoding, size } = members(content) ?? {};
  if (typeof body !== 'string') return size === 0 ? '' : undefined;
  if (encoding !== 'base64') return body;
  try {
    return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function requestOf(value: unknown): RequestFacts | undefined {
  const request = members(value);
  if (!request) return undefined;
  const method = text(request['method']);
  const url = text(request['url']);
  const httpVersion = readHttpVersion(request['httpVersion']);
  const headers = request['headers'] === undefined ? undefined : fieldsOf(request['headers']);
  return {
    ...(method === undefined ? {} : { method }),
    ...(url === undefined ? {} : { url }),
    ...(headers === undefined ? {} : { headers }),
    ...(httpVersion === undefined ? {} : { httpVersion }),
  };
}

function exchangeOf(request: unknown, value: unknown): Unassigned | undefined {
  const response = members(value);
  const status = statusOf(response?.['status'] ?? response?.['statusCode']);
  if (!response || status === undefined) return undefined;
  // With a 304, a browser records the body from its cache.
  const inContent = status === 304 ? undefined : bodyOf(response['content']);
  const body = inContent ?? text(response['body']) ?? text(response['data']);
  const httpVersion = readHttpVersion(response['httpVersion']);
  const facts: ParsedResponse = {
    status,
    headers: fieldsOf(response['headers']),
    ...(body === undefined ? {} : { body }),
    ...(httpVersion === undefined ? {} : { httpVersion }),
  };
  const reason = text(response['statusText']);
  return {
    request: requestOf(request),
    response: facts,
    reason,
    endsSession: !text(response['redirectURL']),
  };
}

/**
 * Parses the exchanges in a HAR file, in a single HAR entry, or in a client library's response as JSON.
 *
 * @returns The exchanges in the order of the file, or `undefined` if the text isn't JSON.
 */
export function readHar(json: string): Unassigned[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const log = members(members(value)?.['log']);
  const entries = Array.isArray(value) ? value : Array.isArray(log?.['entries']) ? log['entries'] : [value];
  return entries.flatMap((entry: unknown) => {
    const one = members(entry);
    if (!one) return [];
    const nested = members(one['response']) ?? members(one['res']);
    const self = one['headers'] === undefined ? undefined : one;
    return exchangeOf(one['request'] ?? one['req'], nested ?? self) ?? [];
  });
}
