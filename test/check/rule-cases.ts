import type { CheckOptions, RequestFacts, ResponseFacts, RuleId } from '../../src/check.js';

/** A response, its request, and options. */
export type Given = readonly [
  response: ResponseFacts,
  request?: RequestFacts | undefined,
  options?: CheckOptions,
];

type Fields = Readonly<Record<string, string | readonly string[]>>;
const of = (status: number, headers: Fields = {}, rest: Partial<ResponseFacts> = {}): ResponseFacts => ({
  status,
  headers,
  ...rest,
});
const by = (method: string, headers?: Fields, rest: RequestFacts = {}): RequestFacts => ({
  method,
  ...(headers === undefined ? {} : { headers }),
  ...rest,
});
const DATE = 'Sat, 28 Nov 2026 10:00:00 GMT';
const handler: CheckOptions = { view: 'handler' };
const parts = (...headers: readonly string[]) =>
  `${headers.map((header) => `--B\r\n${header}\r\n\r\nxy\r\n`).join('')}--B--\r\n`;
const byteranges = { 'Content-Type': 'multipart/byteranges; boundary=B' };

/** For each rule, exchanges that break it and exchanges that don't. */
export const ruleCases: Readonly<
  Record<RuleId, { readonly breaks: readonly Given[]; readonly keeps: readonly Given[] }>
> = {
  'content-forbidden': {
    breaks: [
      [of(205, { 'Content-Length': '12' }), by('XHEAD')],
      [of(204, {}, { body: 'x' })],
      [of(304, {}, { body: new Uint8Array(3) })],
      [of(205, { 'Content-Length': '12' }), by('POST')],
      [of(103, {}, { body: 'x' })],
    ],
    keeps: [
      [of(205, { 'Content-Length': '0x10' })],
      [of(205, { 'Content-Length': '+12' })],
      [of(205)],
      [of(204)],
      [of(204, {}, { body: '' })],
      [of(304, { 'Content-Length': '12' }, { body: null })],
      [of(205, { 'Content-Length': '0' })],
      [of(205, { 'Content-Length': '12' }), by('HEAD')],
      [of(101, {}, { body: 'frames of the new protocol' })],
      [of(200, {}, { body: 'x' })],
    ],
  },
  'content-length-forbidden': {
    breaks: [
      [of(204, { 'Content-Length': '0' })],
      [of(100, { 'content-length': '0' })],
      [of(101, { 'Content-Length': '5' })],
    ],
    keeps: [
      [of(205, { 'Content-Length': '0' })],
      [of(304, { 'Content-Length': '7' })],
      [of(204)],
      [of(200, { 'Content-Length': '0' })],
    ],
  },
  'transfer-encoding-forbidden': {
    breaks: [
      [of(204, { 'Transfer-Encoding': 'chunked' })],
      [of(103, { 'Transfer-Encoding': 'chunked' }, { httpVersion: '1.1' })],
      [of(103, { 'Transfer-Encoding': 'chunked' }, { httpVersion: '1.2' as never })],
    ],
    keeps: [
      [of(204, { 'Transfer-Encoding': 'chunked' }, { httpVersion: '2' })],
      [of(205, { 'Transfer-Encoding': 'chunked' })],
    ],
  },
  'head-with-content': {
    breaks: [
      [of(200, {}, { body: 'x' }), by('HEAD')],
      [of(404, {}, { body: 'x' }), by('head')],
    ],
    keeps: [
      [of(200, {}, { body: 'x' }), by('GET')],
      [of(200, {}, { body: 'x' })],
      [of(200, {}, { body: 'x' }), by('HEAD'), handler],
      [of(200, { 'Content-Length': '9' }, { body: '' }), by('HEAD')],
    ],
  },
  'connect-framing': {
    breaks: [
      [of(299, { 'Content-Length': '0' }), by('CONNECT')],
      [of(200, { 'Content-Length': '0' }), by('CONNECT')],
      [of(200, { 'Transfer-Encoding': 'chunked' }), by('CONNECT')],
    ],
    keeps: [
      [of(199, { 'Content-Length': '0' }), by('CONNECT')],
      [of(300, { 'Content-Length': '0' }), by('CONNECT')],
      [of(200), by('CONNECT')],
      [of(407, { 'Content-Length': '3' }), by('CONNECT')],
      [of(200, { 'Content-Length': '0' })],
    ],
  },
  'error-without-content': {
    breaks: [
      [of(400, {}, { body: '' }), by('XHEAD')],
      [of(400, {}, { body: '' }), by('HEADX')],
      [of(404, { 'Content-Length': '00' }), by('GET')],
      [of(404, {}, { body: '' }), by('GET')],
      [of(404, {}, { body: null }), by('GET')],
      [of(500, { 'Content-Length': '0' }), by('POST')],
    ],
    keeps: [
      [of(404, { 'Content-Length': '0' }, { body: 'x' }), by('GET')],
      [of(404, { 'Content-Length': '10' }), by('GET')],
      [of(404, { 'Content-Length': '01' }), by('GET')],
      [of(404), by('GET')],
      [of(404, {}, { body: '' })],
      [of(404, {}, { body: '' }), by('HEAD')],
      [of(404, { 'Content-Length': '9' }, { body: '' }), by('GET')],
      [of(302, {}, { body: '' }), by('GET')],
    ],
  },
  'content-type-missing': {
    breaks: [
      [of(200, {}, { body: 'x' }), by('XHEAD')],
      [of(200, {}, { body: 'x' }), by('CONNECTX')],
      [of(206, {}, { body: 'x' }), by('GET', { 'x-if-range': '1', 'if-range-x': '1' })],
      [of(200, {}, { body: 'x' })],
      [of(404, {}, { body: 'x' }), by('GET')],
      [of(206, {}, { body: 'x' }), by('GET', { range: 'bytes=0-0' })],
    ],
    keeps: [
      [of(199, {}, { body: 'x' })],
      [of(200)],
      [of(200, {}, { body: '' })],
      [of(200, { 'content-TYPE': 'text/plain' }, { body: 'x' })],
      [of(206, {}, { body: 'x' }), by('GET', { range: 'bytes=0-0', 'if-range': '"a"' })],
      [of(206, {}, { body: 'x' })],
      [of(200, {}, { body: 'x' }), by('CONNECT')],
    ],
  },
  'date-missing': {
    breaks: [[of(300), by('CONNECT')], [of(200)], [of(304)], [of(404)]],
    keeps: [
      [of(299), by('CONNECT')],
      [of(200, { Date: DATE })],
      [of(200), by('CONNECT')],
      [of(500)],
      [of(103)],
      [of(200), by('GET'), handler],
    ],
  },
  'informational-to-http10': {
    breaks: [[of(103), by('GET', {}, { httpVersion: '1.0' })]],
    keeps: [
      [of(103), by('GET', {}, { httpVersion: '1.1' })],
      [of(103, {}, { httpVersion: '1.0' })],
      [of(200), by('GET', {}, { httpVersion: '1.0' })],
    ],
  },
  'interim-as-final': {
    breaks: [[of(102)], [of(103), by('GET'), handler], [of(104)]],
    keeps: [[of(101)], [of(103), by('GET'), { final: false }], [of(200)]],
  },
  'switching-without-upgrade': {
    breaks: [[of(101, { Connection: 'Upgrade' }, { httpVersion: '1.1' })], [of(101, { Upgrade: ' ' })]],
    keeps: [[of(101, { Upgrade: 'websocket' })], [of(101, {}, { httpVersion: '2' })], [of(200)]],
  },
  'upgrade-without-connection': {
    breaks: [
      [of(101, { Upgrade: 'websocket' }, { httpVersion: '1.1' })],
      [of(426, { Upgrade: 'websocket', Connection: 'keep-alive' }, { httpVersion: '1.1' })],
    ],
    keeps: [
      [of(426, { Upgrade: '' }, { httpVersion: '1.1' })],
      [of(101, { Upgrade: 'websocket', Connection: 'keep-alive, UPGRADE' }, { httpVersion: '1.1' })],
      [of(426, { Upgrade: 'websocket' }, { httpVersion: '2' })],
      [of(426, { Upgrade: 'websocket' }, { httpVersion: '2.1' as never })],
      [of(426, { Upgrade: 'websocket' })],
      [of(426, { Upgrade: 'websocket' }, { httpVersion: '1.1' }), undefined, handler],
      [of(200, { Upgrade: 'h2,h2c' }, { httpVersion: '1.1' })],
    ],
  },
  'switching-not-requested': {
    breaks: [
      [of(101, { Upgrade: 'TLS/1.2' }), by('GET', { upgrade: 'TLS/1.3' })],
      [of(101), by('GET', {})],
      [of(101, { Upgrade: 'h2c' }), by('GET', { 'x-upgrade': '1', 'upgrade-x': '1' })],
      [of(101, { Upgrade: 'h2c' }), by('GET', { upgrade: 'websocket' })],
      [of(101, { Upgrade: 'HTTP/1.1' }), by('GET', { upgrade: 'TLS/1.0' })],
      [of(101, { Upgrade: 'HTTP/1.1, TLS/1.0' }), by('GET', { upgrade: 'TLS/1.0' })],
      [of(101, { Upgrade: 'TLS/1.2, HTTP/1.1' }), by('GET', { upgrade: 'TLS/1.0' })],
      [of(101, { Upgrade: 'TLS/1.0, HTTP/2' }), by('GET', { upgrade: 'TLS/1.0' })],
      [of(101, { Upgrade: 'h2c' }), by('GET', {})],
    ],
    keeps: [
      [of(101, { Upgrade: 'TLS/1.3' }), by('GET', { upgrade: 'tls' })],
      [of(101, { Upgrade: 'TLS/1.0, HTTP/1.1' }), by('GET', { upgrade: 'TLS/1.0' })],
      [of(101, { Upgrade: 'TLS/1.0, http/1.1' }), by('OPTIONS', { upgrade: 'TLS/1.1, TLS/1.0' })],
      [of(101, { Upgrade: 'TLS/1.3' }), by('GET', { upgrade: 'tls/1.3' })],
      [of(101), by('GET', { upgrade: 'websocket' })],
      [of(101, { Upgrade: 'websocket' }), by('GET', { upgrade: 'h2c, WebSocket' })],
      [of(101, { Upgrade: 'TLS' }), by('GET', { upgrade: 'TLS/1.3' })],
      [of(101, { Upgrade: 'websocket' }), by('GET')],
    ],
  },
  'upgrade-over-http2': {
    breaks: [
      [of(101, {}, { httpVersion: '2' })],
      [of(426, {}, { httpVersion: '2' })],
      [of(426, { Upgrade: 'websocket' }, { httpVersion: '3' })],
    ],
    keeps: [
      [of(200, { Upgrade: 'h2c' }, { httpVersion: '2' })],
      [of(101, {}, { httpVersion: '1.1' })],
      [of(101, {}, { httpVersion: '1.2' as never })],
      [of(426, {}, { httpVersion: '1.1' })],
      [of(101)],
    ],
  },
  'created-without-location': {
    breaks: [
      [of(201), by('POST')],
      [of(201, { Location: '' }), by('POST')],
    ],
    keeps: [
      [of(201, { Location: '/7' }), by('POST')],
      [of(201), by('PUT')],
      [of(201)],
      [of(200), by('POST')],
    ],
  },
  'created-by-safe-method': {
    breaks: [
      [of(201), by('OPTIONS')],
      [of(201), by('TRACE')],
      [of(201), by('GET')],
      [of(201), by('HEAD')],
    ],
    keeps: [
      [of(201), by('XGET')],
      [of(201), by('GETX')],
      [of(201), by('POST')],
      [of(201), by('MKCOL')],
      [of(201)],
    ],
  },
  'partial-without-content-range': {
    breaks: [
      [of(206, { 'Content-Type': 'x/multipart/byteranges' })],
      [of(206, { 'Content-Type': 'multipart/byterangesx' })],
      [of(206)],
      [of(206, { 'Content-Type': 'video/mp4' })],
    ],
    keeps: [
      [of(206, { 'Content-Type': ' multipart/byteranges ; boundary=B' })],
      [of(206, { 'Content-Range': 'bytes 0-1/2' })],
      [of(206, byteranges)],
      [of(200)],
    ],
  },
  'partial-multipart-with-content-range': {
    breaks: [[of(206, { ...byteranges, 'Content-Range': 'bytes 0-1/2' })]],
    keeps: [
      [of(200, { ...byteranges, 'Content-Range': 'bytes 0-1/2' })],
      [of(206, byteranges)],
      [of(206, { 'Content-Range': 'bytes 0-1/2' })],
    ],
  },
  'partial-multipart-without-boundary': {
    breaks: [
      [of(206, { 'Content-Type': 'multipart/byteranges; boundary=""' })],
      [of(206, { 'Content-Type': 'multipart/byteranges; xboundary=B' })],
      [of(206, { 'Content-Type': 'multipart/byteranges' })],
      [of(206, { 'Content-Type': 'Multipart/ByteRanges; boundary=' })],
    ],
    keeps: [
      [of(200, { 'Content-Type': 'multipart/byteranges' })],
      [of(206, { 'Content-Type': 'multipart/byteranges;boundary=B' })],
      [of(206, { 'Content-Type': 'multipart/byteranges;  boundary = B' })],
      [of(206, byteranges)],
      [of(206, { 'Content-Type': 'multipart/byteranges; charset=x; Boundary="a b"' })],
      [of(206, { 'Content-Type': 'text/plain' })],
    ],
  },
  'partial-multipart-part-without-range': {
    breaks: [
      [of(206, byteranges, { body: '--B\nx-content-range: 1\n\nxy\n--B--\n' })],
      [of(206, byteranges, { body: '--B\nA: 1\n \ncontent-range: 1\n--B--\n' })],
      [of(206, byteranges, { body: '--B \t\nA: 1\n--B--\n' })],
      [of(206, byteranges, { body: '--B\n\nContent-Range: bytes 0-1/9\n--B--\n' })],
      [
        of(
          206,
          { 'Content-Type': 'multipart/byteranges; boundary=BOUNDARY' },
          { body: '--BOUNDARY\nA: 1\n\nxy\n--BOUNDARY--\n' },
        ),
      ],
      [of(206, byteranges, { body: parts('Content-Range: bytes 0-1/9', 'Content-Type: text/plain') })],
      [of(206, byteranges, { body: new TextEncoder().encode(parts('Content-Type: text/plain')) })],
    ],
    keeps: [
      [of(200, byteranges, { body: parts('A: 1') })],
      [of(206, { 'Content-Type': 'text/plain; boundary=B' }, { body: parts('A: 1') })],
      [of(206, { 'Content-Type': 'multipart/byteranges' }, { body: parts('A: 1') })],
      // An unknown boundary isn't the text "undefined".
      [
        of(
          206,
          { 'Content-Type': 'multipart/byteranges' },
          { body: '--undefined\nA: 1\n\nxy\n--undefined--\n' },
        ),
      ],
      [of(206, byteranges, { body: 'x--B\nA: 1\n\n--B--\n' })],
      [of(206, byteranges, { body: '--Bx\nA: 1\n\n--B--\n' })],
      [
        of(206, byteranges, {
          body: '--B\nContent-Range \t: 1\n\nx --B\n--B x\n--B--\n--B\nA: 1\n\n--B--\n',
        }),
      ],
      [of(206, byteranges, { body: '--B\nA: 1\nContent-Range: 1\n--B--\n' })],
      [of(206, byteranges, { body: '' })],
      [
        of(206, byteranges, {
          body: parts('content-range: bytes 0-1/9', 'Content-Type: a/b\r\nContent-Range: bytes 4-5/9'),
        }),
      ],
      [of(206, byteranges, { body: '--B\r\nContent-Type: text/plain\r\n\r\ncut off' })],
      [of(206, byteranges, { body: 'compressed' })],
      [of(206, byteranges)],
    ],
  },
  'partial-multipart-for-single-range': {
    breaks: [[of(206, byteranges), by('GET', { range: 'bytes=0-1' })]],
    keeps: [
      [of(200, byteranges), by('GET', { range: 'bytes=0-1' })],
      [of(206, byteranges), by('GET', { range: 'bytes' })],
      [of(206, byteranges), by('GET', { range: ' ,=0-1' })],
      [of(206, byteranges), by('GET', { range: 'my bytes=0-1' })],
      [of(206, byteranges), by('GET', { range: 'bytes=0-1,4-5' })],
      [of(206, byteranges), by('GET')],
      [of(206, { 'Content-Range': 'bytes 0-1/2' }), by('GET', { range: 'bytes=0-1' })],
    ],
  },
  'partial-not-requested': {
    breaks: [
      [of(206, { 'Content-Range': 'bytes 0-1/2' }), by('GET', { 'x-range': '1', 'range-x': '1' })],
      [of(206, { 'Content-Range': 'bytes 0-1/2' }), by('GET', {})],
    ],
    keeps: [
      [of(206), by('GET', { Range: 'bytes=0-1' })],
      [of(206), by('GET')],
      [of(206), by('POST', {})],
    ],
  },
  'range-status-for-other-method': {
    breaks: [
      [of(206), by('TRACE')],
      [of(206), by('HEAD')],
      [of(416), by('POST')],
    ],
    keeps: [
      [of(206), by('XPOST')],
      [of(206), by('POSTX')],
      [of(206), by('GET')],
      [of(416), by('REPORT')],
      [of(416)],
    ],
  },
  'partial-content-range-invalid': {
    breaks: [
      'bytes 0-1',
      'bytes=0-1/2',
      'bytes */9',
      'bytes 5-1/9',
      'bytes 0-9/9',
      'bytes 0-100/99',
      'bytes 0-99/0010',
      'bytes 0-1/9x',
      'bytes bytes 0-1/9',
      '(items 0-1/9',
      'bytes 0-99999999999999999999/9',
      'items',
      'items */10',
    ].map((value): Given => [of(206, { 'Content-Range': value })]),
    keeps: [
      ...[
        'bytes 0-1/2',
        'bytes 0-1/*',
        'BYTES 0-0/1',
        'bytes 0-0009/10',
        'items 0-24/319',
        'items */10 of 20',
        'x-bytes 0-1/9',
        'bytes 0-99999999999999999999/100000000000000000000',
      ].map((value): Given => [of(206, { 'Content-Range': value })]),
      [of(200, { 'Content-Range': 'x' })],
      [of(206, { ...byteranges, 'Content-Range': 'x' })],
    ],
  },
  'partial-length-mismatch': {
    breaks: [
      [of(206, { 'Content-Range': 'bytes 10-19/100', 'Content-Length': '9' })],
      [of(206, { 'Content-Range': 'bytes 0-1/9', 'Content-Length': '3', 'Content-Encoding': 'gzip' })],
      [of(206, { 'Content-Range': 'bytes 0-1023/146515', 'Content-Length': '146515' })],
    ],
    keeps: [
      [of(206, { 'Content-Range': 'bytes 10-19/100', 'Content-Length': '10' })],
      [of(206, { 'Content-Range': 'bytes 10-19/100' })],
      [of(206, { 'Content-Range': 'bytes 10-19/100', 'Content-Length': 'x9' })],
      [of(206, { 'Content-Range': 'bytes 10-19/100', 'Content-Length': '9x' })],
      [of(200, { 'Content-Range': 'bytes 10-19/100', 'Content-Length': '9' })],
      [of(206, { 'Content-Range': `bytes 0-${'9'.repeat(16)}/*`, 'Content-Length': '9' })],
      [of(206, { 'Content-Range': `bytes ${'0'.repeat(16)}-1/9`, 'Content-Length': '9' })],
      [of(206, { 'Content-Range': 'bytes 0-1023/146515', 'Content-Length': '1024' })],
      [of(206, { 'Content-Range': 'bytes 0-1023/*', 'Content-Length': '9' }), by('HEAD')],
      [
        of(206, {
          'Content-Range': 'bytes 0-1023/146515',
          'Content-Length': '9',
          'Transfer-Encoding': 'chunked',
        }),
      ],
      [of(206, { 'Content-Range': 'items 0-1/9', 'Content-Length': '9' })],
    ],
  },
  'content-range-meaningless': {
    breaks: [[of(200, { 'Content-Range': 'items 0-24/319' })]],
    keeps: [
      [of(206, { 'Content-Range': 'bytes 0-1/2' })],
      [of(416, { 'Content-Range': 'bytes */2' })],
      [of(200)],
    ],
  },
  'ok-error-body': {
    breaks: [
      [of(200, {}, { body: '{"error":"x"}' })],
      [of(200, { 'Content-Type': ' application/json ;x' }, { body: ' {"ok":false}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"status":400,"error":null}' })],
      [
        of(
          200,
          { 'Content-Type': 'application/json' },
          { body: new TextEncoder().encode('{"code":599,"message":"no"}') },
        ),
      ],
      ...[
        '{"success":false}',
        '{"ok":false,"error":"not_authed"}',
        '{"error":"gone"}',
        '{"error":{"code":7}}',
        '{"statusCode":404,"message":"no"}',
      ].map((body): Given => [of(200, { 'Content-Type': 'application/json' }, { body })]),
    ],
    keeps: [
      [of(200, { 'Content-Type': 'application/jsonx' }, { body: '{"error":"x"}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"data":1,"error":"x"}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"errors":[],"error":"x"}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"error":{}}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"error":true}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"code":399,"message":"x"}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"code":600,"message":"x"}' })],
      [of(200, { 'Content-Type': 'application/json' }, { body: '{"code":"404","message":"x"}' })],
      ...[
        '{"data":null,"errors":[{}]}',
        '{"jsonrpc":"2.0","error":{"code":1}}',
        '{"error":null}',
        '{"error":"","success":true}',
        '{"code":404,"name":"a record"}',
        '[{"error":"x"}]',
        'null',
        'not json',
        '{"result":1,"error":"x"}',
      ].map((body): Given => [of(200, { 'Content-Type': 'application/json' }, { body })]),
      [of(200, { 'Content-Type': 'application/graphql-response+json' }, { body: '{"error":"x"}' })],
      [of(400, { 'Content-Type': 'application/json' }, { body: '{"error":"x"}' })],
      [of(200, { 'Content-Type': 'application/json' })],
    ],
  },
  'problem-status-mismatch': {
    breaks: [
      [
        of(
          404,
          { 'Content-Type': 'application/problem+json' },
          { body: new TextEncoder().encode('{"status":400}') },
        ),
      ],
      [of(404, { 'Content-Type': 'Application/Problem+JSON; charset=utf-8' }, { body: '{"status":400}' })],
      [of(404, { 'Content-Type': 'application/problem+json' }, { body: '\ufeff {"status":400}\n' })],
    ],
    keeps: [
      [of(404, { 'Content-Type': 'application/problem+json' }, { body: 'x {"status":400}' })],
      [of(404, { 'Content-Type': 'application/problem+json' }, { body: '{"status":' })],
      [of(404, { 'Content-Type': 'application/problem+json' }, { body: '' })],
      [of(404, { 'Content-Type': 'application/problem+json' }, { body: '{"status":404}' })],
      [of(404, { 'Content-Type': 'application/problem+json' }, { body: '{"status":"400"}' })],
      [of(404, { 'Content-Type': 'application/json' }, { body: '{"status":400}' })],
      [of(404, { 'Content-Type': 'application/problem+json' })],
    ],
  },
  'redirect-without-location': {
    breaks: [
      [of(308, { 'xx-range': 'bytes=0-42' }), by('PUT')],
      [of(307, { Range: 'bytes=0-42' }), by('PUT')],
      [of(301)],
      [of(303)],
      [of(307, { Location: '' })],
      [of(308), by('GET')],
    ],
    keeps: [
      [of(308, { 'X-GUploader-UploadID': 'a' }), by('PUT')],
      [of(308, { 'X-Range': 'a' }), by('PUT')],
      [of(302, { location: '/x' })],
      [of(304)],
      [of(300)],
      [of(308, { Range: 'bytes=0-42' }), by('PUT')],
      [of(308), by('PUT', { 'content-range': 'bytes */100' })],
    ],
  },
  'location-invalid': {
    breaks: ['/a b', '/\u00e9', '/a|b', '/<x>', '/a\\b', '/"x"']
      .map((Location): Given => [of(302, { Location })])
      .concat([[of(201, { Location: ['/a', '/b'] })], [of(300, { Location: '/a b' })]]),
    keeps: [
      ...['/a%20b', 'https://[::1]:8080/x?y=1&z#f', '//h/p', '?q', '/a,b;c', "/it's(1)*!~"].map(
        (Location): Given => [of(302, { Location })],
      ),
      [of(302, { Location: ['/a', '/a'] })],
      [of(302, { Location: '' })],
      [of(200, { Location: '/a b' })],
    ],
  },
  'post-redirect-ambiguous': {
    breaks: [
      [of(301, { Location: '/x' }), by('POST')],
      [of(302, { Location: '/x' }), by('POST')],
    ],
    keeps: [
      [of(301, { Location: '' }), by('POST')],
      [of(303, { Location: '/x' }), by('POST')],
      [of(302, { Location: '/x' }), by('GET')],
      [of(302, { Location: '/x' })],
    ],
  },
  'location-meaningless': {
    breaks: [
      [of(299, { Location: '/x' })],
      [of(400, { Location: '/x' })],
      [of(200, { Location: '/x' })],
      [of(404, { Location: '/x' })],
    ],
    keeps: [
      [of(199, { Location: '/x' })],
      [of(300, { Location: '/x' })],
      [of(399, { Location: '/x' })],
      [of(201, { Location: '/x' })],
      [of(202, { Location: '/x' })],
      [of(304, { Location: '/x' })],
      [of(200, { Location: '/acct/1', 'Replay-Nonce': 'n' })],
    ],
  },
  'not-modified-not-conditional': {
    breaks: [
      [of(304), by('GET', { 'x-if-none-match': '1', 'if-modified-since-x': '1' })],
      [of(304), by('GET', {})],
      [of(304), by('HEAD', { accept: '*/*' })],
    ],
    keeps: [
      [of(304), by('GET', { 'if-none-match': '"a"' })],
      [of(200), by('GET', {})],
      [of(304), by('GET', { 'if-modified-since': DATE })],
      [of(304), by('GET')],
      [of(304), by('POST', {})],
    ],
  },
  'not-modified-other-method': {
    breaks: [
      [of(304), by('CONNECT')],
      [of(304), by('POST')],
      [of(304), by('PUT')],
    ],
    keeps: [
      [of(304), by('XPOST')],
      [of(304), by('POSTX')],
      [of(200), by('POST')],
      [of(304), by('GET')],
      [of(304), by('PROPFIND')],
      [of(304)],
    ],
  },
  'not-modified-without-etag': {
    breaks: [[of(304), by('GET', { 'If-None-Match': '"a"' })]],
    keeps: [
      [of(200), by('GET', { 'If-None-Match': '"a"' })],
      [of(304), by('GET', { 'If-None-Match': ' ' })],
      [of(304, { ETag: '"a"' }), by('GET', { 'If-None-Match': '"a"' })],
      [of(304), by('GET', { 'If-None-Match': '*' })],
      [of(304), by('GET', { 'If-Modified-Since': DATE })],
      [of(304), by('GET')],
    ],
  },
  'not-modified-metadata': {
    breaks: [
      [of(304, { 'Content-Language': 'de' })],
      [of(304, { 'Content-Range': 'bytes 0-1/2' })],
      [of(304, { 'Content-Type': 'text/html' })],
      [of(304, { 'Content-Encoding': 'gzip' })],
    ],
    keeps: [
      [of(304, { 'Content-Length': '9', ETag: '"a"', Vary: '*', 'Last-Modified': DATE })],
      [of(200, { 'Content-Type': 'text/html' })],
    ],
  },
  'not-modified-content-length-zero': {
    breaks: [[of(304, { 'Content-Length': '00' })], [of(304, { 'Content-Length': '0' })]],
    keeps: [
      [of(304, { 'Content-Length': '01' })],
      [of(304, { 'Content-Length': '10' })],
      [of(304)],
      [of(200, { 'Content-Length': '0' })],
    ],
  },
  'permanent-redirect-without-freshness': {
    breaks: [[of(301), by('HEAD')], [of(301, { Location: '/x' })], [of(308, { Location: '/x' }), by('GET')]],
    keeps: [
      [of(301, { Pragma: 'no-cache' })],
      [of(301), by('XGET')],
      [of(301), by('GETX')],
      [of(301, { 'Cache-Control': 'no-cache' })],
      [of(301), by('POST')],
      [of(301, { Expires: '0' })],
      [of(302)],
    ],
  },
  'deprecated-status': {
    breaks: [[of(305)], [of(306)], [of(510)]],
    keeps: [[of(304)], [of(511)]],
  },
  'unauthorized-without-challenge': {
    breaks: [[of(401)], [of(401, { 'WWW-Authenticate': '' })], [of(401, { 'WWW-Authenticate': ' , ' })]],
    keeps: [
      [of(401, { 'WWW-Authenticate': 'Bearer' })],
      [of(401, { 'WWW-Authenticate': ['', 'Negotiate'] })],
      [of(403)],
    ],
  },
  'proxy-auth-without-challenge': {
    breaks: [[of(407)], [of(407, { 'Proxy-Authenticate': '' })]],
    keeps: [[of(407, { 'Proxy-Authenticate': 'Basic realm="x"' })], [of(401)]],
  },
  'challenge-syntax': {
    breaks: [
      [of(401, { 'WWW-Authenticate': 'realm="x"' })],
      [of(401, { 'WWW-Authenticate': ', realm="x"' })],
      [of(407, { 'Proxy-Authenticate': 'realm = corp' })],
    ],
    keeps: [
      [of(401, { 'WWW-Authenticate': 'Basic realm="x", charset="UTF-8"' })],
      [of(401, { 'WWW-Authenticate': 'Negotiate YII==' })],
      [of(401, { 'WWW-Authenticate': 'Newauth' })],
      [of(403, { 'WWW-Authenticate': 'realm="x"' })],
      [of(403, { 'Proxy-Authenticate': 'realm="x"' })],
    ],
  },
  'method-not-allowed-without-allow': {
    breaks: [[of(405)], [of(405), by('GET'), handler]],
    keeps: [[of(405, { Allow: '' })], [of(405, { allow: 'GET' })], [of(501)]],
  },
  'allow-lists-refused-method': {
    breaks: [
      [of(405, { Allow: 'GET, POST' }), by('POST')],
      [of(405, { Allow: ['GET', 'POST'] }), by('POST')],
      // Only Fetch's own methods are converted to uppercase.
      [of(405, { Allow: 'Widget' }), by('Widget')],
      [of(405, { Allow: 'Getter' }), by('Getter')],
    ],
    keeps: [
      [of(200, { Allow: 'GET' }), by('GET')],
      [of(405, { Allow: 'GET' }), by('POST')],
      [of(405, { Allow: 'GET, POST' })],
      [of(405, { Allow: 'patch' }), by('PATCH')],
    ],
  },
  'options-without-allow': {
    breaks: [
      [of(200), by('OPTIONS', { 'x-access-control-request-method': '1' })],
      [
        of(200, {
          'x-allow': '1',
          allowed: '1',
          davx: '1',
          publicly: '1',
          'x-tus-a': '1',
          'ms-author-via-x': '1',
        }),
        by('OPTIONS', {}),
      ],
      [of(200), by('OPTIONS', {})],
      [of(204), by('OPTIONS', { origin: 'https://a.example' })],
    ],
    keeps: [
      [of(199), by('OPTIONS', {})],
      [of(300), by('OPTIONS', {})],
      [of(200, { Public: 'a' }), by('OPTIONS', {})],
      [of(200, { 'MS-Author-Via': 'a' }), by('OPTIONS', {})],
      [of(204, { Allow: 'GET' }), by('OPTIONS', {})],
      [of(204), by('OPTIONS', { 'access-control-request-method': 'PUT' })],
      [of(204, { 'Access-Control-Allow-Origin': '*' }), by('OPTIONS', {})],
      [of(200, { DAV: '1' }), by('OPTIONS', {})],
      [of(200, { 'Accept-Post': 'text/turtle' }), by('OPTIONS', {})],
      [of(204), by('OPTIONS')],
      [of(404), by('OPTIONS', {})],
      [of(200), by('OPTIONS', {}, { url: '*' })],
    ],
  },
  'not-acceptable-without-negotiation': {
    breaks: [
      [of(406), by('GET', { 'x-accept': '1' })],
      [of(406), by('POST', { host: 'a' })],
    ],
    keeps: [
      [of(400), by('GET', {})],
      [of(406), by('GET', { Accept: '*/*' })],
      [of(406), by('GET', { 'Accept-Language': 'de' })],
      [of(406), by('GET', { 'accept-version': '2' })],
      [of(406), by('GET')],
    ],
  },
  'precondition-failed-without-condition': {
    breaks: [
      [
        of(412),
        by('POST', { 'x-overwrite': 'T', 'overwrite-x': 'T', 'x-tus-resumable': '1', iffy: '1', xif: '1' }),
      ],
      [of(412), by('POST', { host: 'a' })],
    ],
    keeps: [
      [of(400), by('POST', {})],
      ...[
        'If-Match',
        'If',
        'If-Schedule-Tag-Match',
        'x-ms-blob-if-match',
        'x-amz-copy-source-if-none-match',
        'Overwrite',
        'Tus-Resumable',
      ].map((name): Given => [of(412), by('PUT', { [name]: 'x' })]),
      [of(412), by('POST')],
    ],
  },
  'precondition-failed-for-conditional-get': {
    breaks: [
      [of(412), by('GET', { 'If-None-Match': '"a"', 'x-if-match': '1', 'if-match-x': '1', xif: '1' })],
      [of(412), by('GET', { 'If-None-Match': '"a"' })],
      [of(412), by('HEAD', { 'If-Modified-Since': DATE })],
    ],
    keeps: [
      [of(412), by('GET', { 'If-None-Match': '"a"', If: '(a)' })],
      [of(412), by('GET', { 'If-None-Match': '"a"', 'If-Unmodified-Since': DATE })],
      [of(412), by('GET', {})],
      [of(400), by('GET', { 'If-None-Match': '"a"' })],
      [of(412), by('GET', { 'If-None-Match': '"a"', 'If-Match': '"b"' })],
      [of(412), by('PUT', { 'If-None-Match': '*' })],
      [of(412), by('GET')],
    ],
  },
  'range-not-satisfiable-without-range': {
    breaks: [
      [of(416), by('GET', { 'x-range': '1', 'range-x': '1' })],
      [of(416), by('GET', {})],
    ],
    keeps: [
      [of(416), by('GET', { range: 'bytes=9-' })],
      [of(416), by('GET')],
      [of(416), by('POST', {})],
    ],
  },
  'range-not-satisfiable-content-range': {
    breaks: [
      [of(416), by('GET', { range: ' Bytes =9-' })],
      [of(416, { 'Content-Range': 'bytes */2x' })],
      [of(416)],
      [of(416), by('GET', { range: 'bytes=9-' })],
      [of(416, { 'Content-Range': 'bytes 0-1/2' })],
      [of(416, { 'Content-Range': '*/2' })],
      [of(416, { 'Content-Range': 'bytes foo */100' })],
    ],
    keeps: [
      [of(416), by('GET', { range: 'xbytes=9-' })],
      [of(416), by('GET', { 'x-range': '1', 'range-x': '1' })],
      [of(416, { 'Content-Range': 'bytes */1000' })],
      [of(416, { 'Content-Range': 'bytes */2' })],
      [of(416), by('GET', {})],
      [of(416), by('GET', { range: 'items=9-' })],
      [of(404)],
    ],
  },
  'expectation-failed-without-expect': {
    breaks: [
      [of(417), by('POST', { 'x-expect': '1', 'expect-ct': '1' })],
      [of(417), by('POST', {})],
    ],
    keeps: [
      [of(400), by('POST', {})],
      [of(417), by('POST', { Expect: '100-continue' })],
      [of(417), by('POST')],
    ],
  },
  'length-required-with-length': {
    breaks: [[of(411), by('POST', { 'Content-Length': '12' })]],
    keeps: [
      [of(411), by('POST', { 'Content-Length': '12x' })],
      [of(411), by('POST', { 'Content-Length': 'x12' })],
      [of(411), by('POST', { 'Content-Length': '12', 'Transfer-Encoding': 'chunked' })],
      [of(411), by('POST', {})],
      [of(411), by('POST', { 'Content-Length': 'x' })],
      [of(411), by('POST')],
    ],
  },
  'patch-unsupported-without-accept-patch': {
    breaks: [[of(415), by('PATCH')]],
    keeps: [
      [of(400), by('PATCH')],
      [of(415, { 'Accept-Patch': 'a/b' }), by('PATCH')],
      [of(415, { 'Accept-Encoding': 'gzip' }), by('PATCH')],
      [of(415), by('POST')],
      // Fetch doesn't convert this method, so it isn't PATCH.
      [of(415), by('patch')],
      [of(415)],
    ],
  },
  'upgrade-required-without-upgrade': {
    breaks: [[of(426)], [of(426, { Upgrade: '' })]],
    keeps: [[of(426, { Upgrade: 'websocket' })], [of(426, {}, { httpVersion: '2' })], [of(400)]],
  },
  'precondition-required-with-condition': {
    breaks: [
      [of(428), by('PUT', { 'If-Match': '"a"' })],
      [of(428), by('PUT', { 'if-unmodified-since': DATE })],
    ],
    keeps: [
      [of(412), by('PUT', { 'If-Match': '"a"' })],
      [of(428), by('PUT', {})],
      [of(428), by('PUT', { 'If-None-Match': '*' })],
      [of(428)],
    ],
  },
  'retry-after-syntax': {
    breaks: [
      '0.493',
      '-1',
      '30s',
      '2026-11-28T10:00:00Z',
      '',
      'Saturday, 28-Nov-26 10:00:00 GMT',
      'Sat Nov 28 10:00:00 2026',
      ['Sunday, 06-Nov-94 08:49:37 GMT', DATE],
      `${DATE}, 120`,
    ].map((value): Given => [of(503, { 'Retry-After': value })]),
    keeps: [
      [of(503, { 'Retry-After': '120' })],
      [of(429, { 'Retry-After': DATE })],
      [of(503, { 'Retry-After': ' 0 ' })],
      [of(503)],
    ],
  },
  'retry-after-implausible': {
    breaks: [
      [of(300, { 'Retry-After': '1795860000' })],
      [of(399, { 'Retry-After': '1795860000' })],
      [of(413, { 'Retry-After': '31536001' })],
      [of(429, { 'Retry-After': '1795860000' })],
      [of(503, { Date: DATE, 'Retry-After': 'Sat, 28 Nov 2026 09:59:59 GMT' })],
    ],
    keeps: [
      [of(400, { 'Retry-After': '1795860000' })],
      [of(299, { 'Retry-After': '1795860000' })],
      [of(503, { 'Retry-After': '1e12' })],
      [of(503, { 'Retry-After': '+1795860000' })],
      [of(503, { Date: 'x', 'Retry-After': DATE })],
      [of(429, { 'Retry-After': '31536000' })],
      [of(503, { Date: DATE, 'Retry-After': DATE })],
      [of(503, { 'Retry-After': 'Sun, 06 Nov 1994 08:49:37 GMT' })],
      [of(500, { 'Retry-After': '1795860000' })],
    ],
  },
  'retry-after-meaningless': {
    breaks: [
      [of(299, { 'Retry-After': '1' })],
      [of(400, { 'Retry-After': '1' })],
      [of(201, { 'Retry-After': '1' })],
      [of(501, { 'Retry-After': '1' })],
    ],
    keeps: [
      [of(300, { 'Retry-After': '1' })],
      [of(399, { 'Retry-After': '1' })],
      [of(403, { 'Retry-After': '1' })],
      [of(301, { 'Retry-After': '1' })],
      [of(202, { 'Retry-After': '1' })],
      [of(400)],
    ],
  },
  'retry-after-missing': {
    breaks: [[of(429)], [of(503)]],
    keeps: [[of(429, { 'Retry-After': '1' })], [of(500)]],
  },
  'unstorable-with-freshness': {
    breaks: [
      [of(429, { 'Cache-Control': 'max-age=0, s-maxage=5' })],
      [of(429, { 'Cache-Control': 'max-age=x60, s-maxage=5' })],
      [of(429, { 'Cache-Control': 's-maxage=5, max-age=60x' })],
      [of(429, { 'Cache-Control': 'max-age = 60' })],
      [of(429, { 'Cache-Control': 'MAX-AGE=60, max-age=0' })],
      [of(429, { 'Cache-Control': 'max-age=60' })],
      [of(428, { 'Cache-Control': 'public' })],
      [of(431, { Date: DATE, Expires: 'Sat, 28 Nov 2026 10:05:00 GMT' })],
      [of(511, { 'Cache-Control': 'S-MaxAge="5", s-maxage="5"' })],
    ],
    keeps: [
      [of(429, { 'Cache-Control': 'max-age=60x' })],
      [of(429, { 'Cache-Control': 'max-age=x60' })],
      [of(429, { 'Cache-Control': 'max-age=0, max-age=60' })],
      [of(429, { Expires: DATE })],
      [of(429, { Expires: DATE, Date: DATE })],
      [of(429, { Date: DATE })],
      [of(429, { Expires: DATE, Date: 'Sat, 28 Nov 2026 10:05:00 GMT' })],
      [of(429)],
      [of(429, { 'Cache-Control': 'no-store, max-age=60' })],
      [of(429, { 'Cache-Control': 'max-age=0', Date: DATE, Expires: 'Sat, 28 Nov 2026 10:05:00 GMT' })],
      [of(429, { 'Cache-Control': 'private, x-public=1' })],
      [of(429, { Expires: '0', Date: DATE })],
      [of(404, { 'Cache-Control': 'max-age=60' })],
    ],
  },
  'legal-without-blocked-by': {
    breaks: [
      [of(451, { Link: '</a>; rel=not-blocked-by' })],
      [of(451, { Link: '</a>; rel="blocked-bys"' })],
      [of(451, { Link: '' })],
      [of(451)],
      [of(451, { Link: '<https://a.example/terms>; rel="terms-of-service"' })],
      [of(451, { Link: '<https://a.example/;rel=blocked-by>' })],
      [of(451, { Link: '<https://a.example/;rel=blocked-by;x>; rel=next' })],
    ],
    keeps: [
      [of(451, { Link: '</a>; rel = blocked-by; x' })],
      [of(451, { Link: '</a>;rel=blocked-by' })],
      [of(451, { Link: '</a>;  rel=blocked-by,</b>' })],
      [of(451, { Link: '</a>; rel="blocked-by next"' })],
      [of(451, { Link: '<https://a.example/>; rel="blocked-by"' })],
      [of(451, { Link: '</a>; rel=next, </b>; REL="x Blocked-By"' })],
      [of(403)],
    ],
  },
  'error-without-freshness': {
    breaks: [
      [of(404), by('GET')],
      [of(410), by('GET')],
    ],
    keeps: [
      [of(404, { Expires: '0' }), by('GET')],
      [of(404)],
      [of(404), by('HEAD')],
      [of(404, { 'Cache-Control': 'no-cache' }), by('GET')],
      [of(400), by('GET')],
    ],
  },
  teapot: { breaks: [[of(418)]], keeps: [[of(417)]] },
  'network-auth': {
    breaks: [[of(511), by('GET'), handler], [of(511, { 'WWW-Authenticate': 'Basic' })]],
    keeps: [[of(511)], [of(401, { 'WWW-Authenticate': 'Basic' }), undefined, handler]],
  },
  'server-error-with-freshness': {
    breaks: [
      [of(504, { 'Cache-Control': 'max-age=61' })],
      [of(500, { 'Cache-Control': 'max-age=3600' })],
      [of(503, { 'Cache-Control': 'max-age="3600"' })],
      [of(502, { 'Cache-Control': 'immutable' })],
      [of(503, { Date: DATE, Expires: 'Sat, 28 Nov 2026 11:00:00 GMT' })],
    ],
    keeps: [
      [of(503, { Date: DATE, Expires: 'Sat, 28 Nov 2026 10:01:00 GMT' })],
      [of(500, { 'Cache-Control': 'max-age=60' })],
      [of(500, { 'Cache-Control': 'no-store, max-age=3600' })],
      [of(500, { 'Cache-Control': 'no-cache, max-age=3600' })],
      [of(404, { 'Cache-Control': 'max-age=3600' })],
    ],
  },
  'unregistered-status': {
    breaks: [[of(520)], [of(477)], [of(299)]],
    keeps: [[of(306)], [of(104)], [of(418)], [of(511)]],
  },
  'invalid-status': {
    breaks: [[of(999)], [of(600)], [of(99)], [of(404.5)], [of(Number.NaN)], [of(-200)]],
    keeps: [[of(100)], [of(599)]],
  },
};
