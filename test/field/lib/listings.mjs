// The exchanges and listings of the code pages, for the suites that run them.
import { isDeepStrictEqual } from 'node:util';
import { tsImport } from 'tsx/esm/api';
import { list } from '../../../dist/index.js';

const { listingsOf } = await tsImport('../../../docs/.vitepress/snippets/platforms.ts', import.meta.url);
const { exchangeOf } = await tsImport('../../../docs/.vitepress/snippets/exchange.ts', import.meta.url);

/** Every code with an exchange, and its listings by platform. */
export const pages = list().flatMap((description) => {
  const exchange = exchangeOf(description);
  if (exchange === undefined) return [];
  const listings = Object.fromEntries(listingsOf(description).map(({ id, listing }) => [id, listing]));
  return [{ code: description.code, exchange, listings }];
});

/** Returns the bytes of the request. An upload is three bytes long. */
export function requestBytes({ method, target, version, asks, sends, upload }) {
  const has = (name) => asks.some(([one]) => one.toLowerCase() === name);
  const body = upload === undefined ? sends : 'abc';
  const isChunked = has('transfer-encoding');
  const lines = [
    `${method} ${target} ${version}`,
    ...(has('host') ? [] : ['Host: api.example']),
    ...asks.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined || isChunked ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...(has('connection') ? [] : ['Connection: close']),
  ];
  const content =
    body !== undefined && isChunked ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : (body ?? '');
  return `${lines.join('\r\n')}\r\n\r\n${content}`;
}

const isRedirect = (code) => [301, 302, 303, 307, 308].includes(code);

/** Returns the difference between a response and the expected one. */
export function difference(expected, response) {
  if (response?.status !== expected.code) return `status ${response?.status} instead of ${expected.code}`;
  const headers = new Headers(response.headers);
  for (const [name, value] of expected.headers) {
    // The frameworks' functions for redirects write their own body.
    if (isRedirect(expected.code) && name === 'Content-Type') continue;
    const sent = headers.get(name) ?? '';
    const isRight =
      name === 'Content-Type'
        ? sent.split(';')[0] === value
        : name === 'Connection'
          ? sent.toLowerCase().includes(value.toLowerCase())
          : sent === value;
    if (!isRight) return `${name}: ${sent} instead of ${value}`;
  }
  if (isRedirect(expected.code)) return undefined;
  const body = response.body ?? '';
  if ((expected.body ?? '').startsWith('{'))
    return isDeepStrictEqual(JSON.parse(body || 'null'), JSON.parse(expected.body))
      ? undefined
      : `body ${body}`;
  return body === (expected.body ?? '') ? undefined : `body ${body}`;
}
