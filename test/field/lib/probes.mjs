// The requests that provoke the statuses. Each request is sent to every server, and the server decides which status to
// send.
const LONG = 'x'.repeat(20_000);
const SOME_BODY = 'a=1&b=2';

/** A request, either as parts that are passed to `checkResponse`, or as `raw` bytes that can't be passed reliably. */
const get = (path, headers = {}, more = {}) => ({ method: 'GET', path, headers, ...more });
const raw = (text, more = {}) => ({ raw: text, ...more });
const withBody = (method, path, body = SOME_BODY, headers = {}) => ({
  method,
  path,
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(body.length),
    ...headers,
  },
  body,
});

const UPSTREAM_STATUSES = [
  200, 204, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 426, 429, 500, 502,
  503, 504,
];
const WEBSOCKET = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

/** Returns requests with preconditions. The validators are those of the file from the first response. */
export const conditionalProbes = ({ etag, lastModified }) => [
  ...(etag === undefined
    ? []
    : [
        get('/index.html', { 'If-None-Match': etag }),
        { ...get('/index.html', { 'If-None-Match': etag }), method: 'HEAD' },
        get('/index.html', { 'If-None-Match': `"other", W/${etag.replace(/^W\//, '')}` }),
      ]),
  ...(lastModified === undefined ? [] : [get('/index.html', { 'If-Modified-Since': lastModified })]),
];

/** The requests that are sent to every server. */
export const PROBES = [
  { ...get('/index.html'), method: 'HEAD' },
  get('/index.html', {}, { version: '1.0' }),
  get('/index.html', { Range: 'bytes=0-4' }),
  get('/index.html', { Range: 'bytes=0-4,10-14' }),
  get('/index.html', { Range: 'bytes=999999-' }),
  { ...get('/index.html', { Range: 'bytes=0-4' }), method: 'HEAD' },
  get('/index.html', { 'If-Match': '"other"' }),
  get('/index.html', { 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
  get('/index.html', { 'If-None-Match': '*' }),
  get('/index.html', { Accept: 'image/avif' }),
  get('/directory'),
  ...[301, 302, 303, 307, 308].map((status) => get(`/r/${status}`)),
  get('/auth'),
  get('/auth', { Authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' }),
  get('/auth', { Authorization: 'Bearer not.a.token' }),
  get('/forbidden'),
  get('/missing'),
  { ...get('/missing'), method: 'HEAD' },
  get('/gone'),
  get('/limited'),
  get('/boom'),
  get('/down'),
  get('/%'),
  get('/%00'),
  get('/..%2f..%2fetc/passwd'),
  withBody('POST', '/index.html'),
  withBody('PUT', '/index.html'),
  withBody('PATCH', '/index.html'),
  { ...get('/index.html'), method: 'DELETE' },
  { ...get('/index.html'), method: 'OPTIONS' },
  { ...get('*'), method: 'OPTIONS' },
  { ...get('/missing'), method: 'OPTIONS' },
  { ...get('/index.html'), method: 'TRACE' },
  { ...get('/index.html'), method: 'BREW' },
  { ...get('/index.html'), method: 'PROPFIND' },
  withBody('POST', '/upload', LONG),
  withBody('POST', '/json', '{"broken', { 'Content-Type': 'application/json' }),
  withBody('POST', '/json', '<xml/>', { 'Content-Type': 'text/xml' }),
  withBody('POST', '/json', '{"email":1}', { 'Content-Type': 'application/json' }),
  withBody('POST', '/items', '{"name":"a"}', { 'Content-Type': 'application/json' }),
  { ...get('/items/1'), method: 'DELETE' },
  withBody('PUT', '/items', '{}', { 'Content-Type': 'application/json' }),
  withBody('POST', '/index.html', SOME_BODY, { Expect: '100-continue' }),
  get('/index.html', { Expect: 'something-else' }),
  get(`/${LONG}`),
  get('/index.html', { Cookie: `a=${LONG}` }),
  get('/index.html', { 'X-Long': 'x'.repeat(120_000) }),
  get('/ws', WEBSOCKET),
  get('/upgrade'),
  get('/dead'),
  get('/garble'),
  get('/close'),
  get('/slow', {}, { wait: 4500 }),
  { ...get('/dead'), method: 'HEAD' },
  ...UPSTREAM_STATUSES.map((status) =>
    get(`/up/${status}`, status === 304 ? { 'If-None-Match': '"upstream"' } : {}, { upstream: true }),
  ),
  { ...get('/up/404', {}, { upstream: true }), method: 'HEAD' },
  raw('GARBAGE\r\n\r\n'),
  raw('GET /index.html HTTP/1.1\r\n\r\n'),
  raw('GET /index.html HTTP/3.7\r\nHost: localhost\r\n\r\n'),
  raw('GET /index.html HTTP/1.1\r\nHost: localhost\r\nBad Header\r\n\r\n'),
  raw('POST /index.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n'),
  raw('POST /index.html HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n'),
  raw('POST /index.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nshort', { wait: 4500 }),
  raw('GET /index.html HTTP/1.1\r\nHost: localhost\r\nAccept: ', { wait: 4500 }),
];

/** Returns the bytes of a probe. */
export function bytesOf({ raw: text, method, path, headers, body = '', version = '1.1' }) {
  if (text !== undefined) return text;
  const fields = Object.entries(fieldsOf({ headers }))
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return `${method} ${path} HTTP/${version}\r\n${fields}\r\n${body}`;
}

/** Returns the headers of a probe. */
export const fieldsOf = ({ headers }) => ({ Host: 'localhost', Connection: 'close', ...headers });
