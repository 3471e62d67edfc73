import { describe, expect, test, vi } from 'vitest';
import { SPELLINGS } from '../../src/generated/spellings.js';
import { parseStatusCode, reasonPhrase, StatusCode } from '../../src/index.js';

describe('parseStatusCode()', () => {
  test.each([
    404,
    '404',
    ' 404 ',
    'Not Found',
    'not found',
    'not-found',
    'NOT_FOUND',
    'notFound',
    'NotFound',
    'HTTP 404',
    '404 Not Found',
    '404: Not Found',
    '404 (Not Found)',
    '404NotFound',
    'HTTP/1.1 404 Not Found',
    'HTTP/1.1 404 ',
    'HTTP/2 404',
    'HTTP_404_NOT_FOUND',
    'HTTP_STATUS_NOT_FOUND',
    'SC_NOT_FOUND',
    'StatusNotFound',
    'StatusCodes.Status404NotFound',
    'HttpStatus.NOT_FOUND',
    'HttpStatusCode.NotFound',
    'StatusCode::NOT_FOUND',
    'Response::HTTP_NOT_FOUND',
    'http.StatusNotFound',
    'status.HTTP_404_NOT_FOUND',
    ':not_found',
    'Status: 404',
    'Error: 404',
    '404 Conflict',
    '404 Nowhere',
    '"Not Found (404)"',
    '404 \u2013 Not Found',
    '404 \u2014 Not Found',
    '"404"',
    "'404 Not Found'",
    '[404]',
    '`404`',
    '#404',
    '"status":404,',
    'status code 404',
    'Status Code: 404',
    'HTTP status 404',
    'http status code: 404',
    'HTTP Error 404: Not Found',
    'Error code 404',
    '(HttpStatusCode)404',
    '<Response [404]>',
    '<Response [404 Not Found]>',
    '< HTTP/1.1 404 Not Found',
    'HTTP/1.1 404 404',
    'HTTP/1.1 404 123',
    'HTTP/1.1 404 <gone fishing>',
    'Not Found (404)',
    'Not Found: 404',
    'notFound404',
    '<HTTPStatus.NOT_FOUND: 404>',
    'Conflict (404)',
    'RC_NOT_FOUND',
    '404:',
    '404 - Not Found',
    '404 "Not Found"',
    'HTTP/1.1  404 Not Found',
    'errors.NotFound.',
    `${' '.repeat(997)}404`,
  ])('parses %j as 404', (input) => {
    expect(parseStatusCode(input)).toBe(404);
  });

  test.each([
    ['HTTP/1.1 404 Not Found\nServer: a\n\nbody', 404],
    ['HTTP/1.1 404\n', 404],
    [' \n< HTTP/1.1 404 Not Found\n', 404],
    ['<HTTP/2 404\r\nserver: a\r\n\r\n', 404],
    ['\nHTTP/1.1 100 Continue\n\nHTTP/1.1 404 Not Found\n\n', 404],
    ['http/1.1 404\n', 404],
    ['HTTP/1.1 100 Continue\n\nHTTP/1.1 404 Not Found\nA: b\n\n', 404],
    ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n', 404],
    ['< HTTP/1.1 100\n< \r\n< HTTP/2 404\n', 404],
    ['HTTP/1.1 301 Moved\nLocation: /a\nX-Y: z\n\nHTTP/1.1  302\nLocation: /b\n\nHTTP/1.1\t404\n', 404],
    ['<\tHTTP/1.1 301\n<\tLocation: /a\n<\t\n<\tHTTP/1.1 404\n', 404],
    ['<HTTP/1.1 100\n<A: b\n<\n<HTTP/1.1 404\n', 404],
    ['HTTP/2 100\n\nHTTP/2 404\n', 404],
    [`<HTTP/1.1 404\n${'<A: b\n'.repeat(500)}`, 404],
    // What looks like another response in a body isn't one.
    ['HTTP/1.1 404 Not Found\n\nHTTP/1.1 20\n', 404],
    ['HTTP/1.1 404 Not Found\nA: b\n\nbody\nHTTP/1.1 200 OK\n', 404],
    ['HTTP/1.1 404 Not Found\nno header\n\nHTTP/1.1 200 OK\n', 404],
    ['HTTP/1.1 404 Not Found\nA: b\nHTTP/1.1 200 OK\n', 404],
    ['HTTP/1.1 404 Not Found\n\nHTTP/1.1 OK\n', 404],
    ['HTTP/1.1 4xx\n\nHTTP/1.1 200 OK\n', undefined],
    ['HTTP/1.1 404x\n', undefined],
    ['SQLCODE=-404', undefined],
    ['code= -404', undefined],
    ['error -404', 404],
    ['HTTP/x 404\n', undefined],
    ['x HTTP/1.1 404\nA: b\n', undefined],
    ['Not Found\nHTTP/1.1 200 OK\n', undefined],
    [`HTTP/1.1 404 Not Found\n${'A: b\n'.repeat(500)}`, 404],
    [`HTTP/1.1 404 ${'x'.repeat(2000)}\n`, 404],
    ['...', undefined],
    ['Errors...NotFound', 404],
    ['4:4', undefined],
    ['000', undefined],
    ['1:0', undefined],
  ])('parses %j as %j', (input, code) => {
    expect(parseStatusCode(input)).toBe(code);
  });

  test('returns the same code for a phrase or an old spelling on every call', async () => {
    const spellings = SPELLINGS.split('\n').flatMap((line) => line.slice(4).split(' '));
    const phrases = Object.values(StatusCode).map((code) => reasonPhrase(code));
    for (const text of [...spellings, ...phrases]) {
      vi.resetModules();
      const fresh = await import('../../src/lookup/parse-status-code.js');
      const first = fresh.parseStatusCode(text);
      expect(first, text).toBeGreaterThanOrEqual(100);
      expect(fresh.parseStatusCode(text), text).toBe(first);
    }
  });

  test('parses three characters as a code exactly if they are digits from 100 to 599', () => {
    const signs = [...'0123456789eExX.+-_ \t'];
    for (const one of signs) {
      for (const two of signs) {
        for (const three of signs) {
          const text = one + two + three;
          expect(parseStatusCode(text), text).toBe(/^[1-5]\d\d$/.test(text) ? Number(text) : undefined);
        }
      }
    }
  });

  test.each([
    ['471', 471],
    [599, 599],
    ['NotFound.Gone', 410],
    ['errors.NotFound.Gone', 410],
    ['errors::NotFound::Gone', 410],
    ['errors\\NotFound\\Gone', 410],
    ['errors->NotFound->Gone', 410],
    ["I'm a teapot", 418],
    ['I\u2019m a teapot', 418],
    ['I_AM_A_TEAPOT', 418],
    ['Payload Too Large', 413],
    ['REQUEST_ENTITY_TOO_LARGE', 413],
    ['Request-URI Too Long', 414],
    ['Requested Range Not Satisfiable', 416],
    ['Unprocessable Entity', 422],
    ['Moved Temporarily', 302],
    ['Request Time-out', 408],
    ['Gateway Time-out', 504],
    ['HTTP Version Not Supported', 505],
    ['HTTP_VERSION_NOT_SUPPORTED', 505],
    ['HTTP/1.1 599 Whatever', 599],
    ['HTTP/1.1 200 200', 200],
    // Names in platforms that can't be derived from the phrase.
    ['StatusNonAuthoritativeInfo', 203],
    ['STATUS_CODE.NonAuthoritativeInfo', 203],
    ['http.StatusProxyAuthRequired', 407],
    ['STATUS_CODE.ProxyAuthRequired', 407],
    ['http.StatusTeapot', 418],
    ['HttpURLConnection.HTTP_MOVED_PERM', 301],
    ['HTTP_MOVED_TEMP', 302],
    ['HTTP_MULT_CHOICE', 300],
    ['HTTP_NOT_AUTHORITATIVE', 203],
    ['HTTP_RESET', 205],
    ['HTTP_PARTIAL', 206],
    ['HTTP_BAD_METHOD', 405],
    ['HTTP_PROXY_AUTH', 407],
    ['HTTP_CLIENT_TIMEOUT', 408],
    ['HTTP_PRECON_FAILED', 412],
    ['HTTP_ENTITY_TOO_LARGE', 413],
    ['HTTP_REQ_TOO_LONG', 414],
    ['HTTP_UNSUPPORTED_TYPE', 415],
    ['HTTP_INTERNAL_ERROR', 500],
    ['HTTP_UNAVAILABLE', 503],
    ['HttpStatusCode.Ambiguous', 300],
    ['HttpStatusCode.Moved', 301],
    ['HttpStatusCode.Redirect', 302],
    ['HttpStatusCode.RedirectMethod', 303],
    ['HttpStatusCode.RedirectKeepVerb', 307],
    ['HttpStatusCode.VersionNotSupported', 505],
    ['Response::HTTP_PERMANENTLY_REDIRECT', 308],
    ['Response::HTTP_VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL', 506],
    ['StatusTeapot', 418],
    ['HTTP_STATUS_TEAPOT', 418],
    ['STATUS_CODE.NonAuthoritativeInfo', 203],
    ['StatusProxyAuthRequired', 407],
    ['HttpStatus.AMBIGUOUS', 300],
    ['HttpStatus.MISDIRECTED', 421],
  ])('parses %j as %d', (input, code) => {
    expect(parseStatusCode(input)).toBe(code);
  });

  test('parses every constant and phrase in every style', () => {
    for (const [name, code] of Object.entries(StatusCode)) {
      const phrase = reasonPhrase(code);
      const pascal = phrase
        .replace(/[^A-Za-z ]/g, '')
        .replace(/(?:^| )([A-Za-z])/g, (_, letter) => letter.toUpperCase());
      for (const input of [
        name,
        phrase,
        phrase.toUpperCase(),
        `${code} ${phrase}`,
        `HTTP_${code}_${name}`,
        `HTTP_${name}`,
        `HTTP${pascal}`,
        `HTTP_STATUS_${name}`,
        `NGX_HTTP_${name}`,
        `Response::HTTP_${name}`,
        `SC_${name}`,
        `RC_${name}`,
        `${phrase} (${code})`,
        `HttpStatus.${name}`,
        `:${name.toLowerCase()}`,
        `Status${pascal}`,
        `HttpStatusCode.${pascal}`,
        name.toLowerCase().replaceAll('_', '-'),
      ]) {
        expect(parseStatusCode(input), input).toBe(code);
      }
    }
  });

  test.each([
    99,
    600,
    404.5,
    '99',
    '600',
    '404abc',
    '404.5',
    '4040',
    '0404',
    '-404',
    '1.404',
    '404 5',
    '200-299',
    '4xx',
    '\uff14\uff10\uff14',
    'Web Server Is Down',
    // These words are too ambiguous without the prefix that they have in a program.
    'reset',
    'partial',
    'moved',
    'redirect',
    'ambiguous',
    'unavailable',
    'HTTP version',
    'room 404',
    'HTTP/1.1 0404',
    'HTTP/1.1 4040',
    'HTTP/1.1 999 Nope',
    'Not Found (999)',
    '404, 200',
    '404-499',
    '127.0.0.404',
    '0x194',
    '+404',
    '404.0',
    '4e2',
    '""',
    '[]',
    'HTTP',
    'status',
    'NOT_HTTP_FOUND',
    'not found sc',
    '.',
    'NOT_FOUND.other',
    'see 404 Not Found',
    'see HTTP/1.1 404 Not Found',
    'Not Found 4045',
    `${' '.repeat(998)}404`,
    '::',
    'hasOwnProperty',
    'toString',
  ])("doesn't parse %j", (input) => {
    expect(parseStatusCode(input)).toBeUndefined();
  });
});
