import { describe, expect, test } from 'vitest';
import { type ParsedExchange, parseExchanges } from '../../src/reading.js';
import { expectLinear } from '../time-of.js';

const outline = (exchanges: readonly ParsedExchange[]) =>
  exchanges.map(({ role, response }) => `${role} ${response.status}`);
const lines = (...all: string[]) => all.join('\r\n');

describe('parseExchanges()', () => {
  test('parses the status, version, headers, and body of `curl -i`', () => {
    const [one, ...others] = parseExchanges(
      lines(
        'HTTP/1.1 404 Not Found',
        'Content-Type: text/plain',
        'Set-Cookie: a=1',
        'Set-Cookie: b=2',
        '',
        'Error 500',
      ),
    );
    expect(others).toEqual([]);
    expect(one).toEqual({
      role: 'final',
      response: {
        status: 404,
        httpVersion: '1.1',
        headers: [
          ['Content-Type', 'text/plain'],
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ],
        body: 'Error 500',
      },
    });
  });

  test('parses an HTTP/2 status line without a phrase, and uses the body length in Content-Length', () => {
    const [one] = parseExchanges('HTTP/2 503 \ncontent-length: 5\nserver: x\n\nsorry\n\n');
    expect(one?.response).toMatchObject({ status: 503, httpVersion: '2', body: 'sorry' });
  });

  test('treats the body as unknown for `curl -I`, and recognizes an empty one', () => {
    const [head] = parseExchanges('HTTP/1.1 200 OK\nContent-Length: 12\n\n');
    expect(head?.response).not.toHaveProperty('body');
    expect(parseExchanges('HTTP/1.1 200 OK\nContent-Length: 0\n\n')[0]?.response.body).toBe('');
  });

  test('distinguishes interim responses from the final one', () => {
    expect(
      outline(
        parseExchanges('HTTP/1.1 100 Continue\n\nHTTP/1.1 413 Payload Too Large\nContent-Length: 2\n\nno'),
      ),
    ).toEqual(['interim 100', 'final 413']);
    expect(
      outline(
        parseExchanges(
          'HTTP/1.1 103 Early Hints\nLink: </a.css>\n\nHTTP/1.1 200 OK\nAge: 500\n\n<h1>Error 503</h1>',
        ),
      ),
    ).toEqual(['interim 103', 'final 200']);
    expect(outline(parseExchanges('HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n'))).toEqual([
      'final 101',
    ]);
  });

  test("recognizes a proxy's tunnel, with and without the request", () => {
    const answer = 'HTTP/1.1 404 Not Found\nServer: x\n\nnothing here';
    const shown = parseExchanges(`HTTP/1.1 200 Connection established\n\n${answer}`);
    expect(outline(shown)).toEqual(['tunnel 200', 'final 404']);
    expect(shown[1]?.response.body).toBe('nothing here');
    const verbose = [
      '> CONNECT example.com:443 HTTP/1.1',
      '> Host: example.com:443',
      '>',
      '< HTTP/1.1 200 OK',
      '<',
      '* CONNECT tunnel established, response 200',
      '> GET / HTTP/2',
      '> Host: example.com',
      '>',
      '< HTTP/2 404 ',
      '< server: x',
      '<',
      '{ [9 bytes data]',
      '{',
      '  "error": "HTTP/1.1 500"',
      '}',
    ].join('\n');
    const parsed = parseExchanges(verbose);
    expect(outline(parsed)).toEqual(['tunnel 200', 'final 404']);
    expect(parsed[1]?.request).toMatchObject({ method: 'GET', url: '/', headers: [['Host', 'example.com']] });
    expect(parsed[1]?.response.body).toBe('{\n  "error": "HTTP/1.1 500"\n}');
  });

  test("distinguishes redirects that were followed from those that weren't", () => {
    const redirect = 'HTTP/1.1 301 Moved Permanently\nLocation: /a\n\n';
    expect(
      outline(parseExchanges(`${redirect}HTTP/1.1 302 Found\nLocation: /b\n\nHTTP/1.1 200 OK\n\nhi`)),
    ).toEqual(['redirect 301', 'redirect 302', 'final 200']);
    expect(outline(parseExchanges(redirect))).toEqual(['final 301']);
    expect(outline(parseExchanges(`${redirect}$ curl -I http://b\nHTTP/1.1 200 OK\n\n`))).toEqual([
      'final 301',
      'final 200',
    ]);
  });

  test('recognizes a challenge that the client answered', () => {
    expect(
      outline(
        parseExchanges(
          'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="x"\n\nHTTP/1.1 200 OK\nDate: x\n\n',
        ),
      ),
    ).toEqual(['challenge 401', 'final 200']);
  });

  test('parses both messages in HTTPie output and raw captures', () => {
    const [one] = parseExchanges(
      'POST /orders HTTP/1.1\nHost: example.com\nContent-Type: application/json\n\n{"a": 1}\n\n\nHTTP/1.1 422 Unprocessable Entity\nContent-Type: application/json\n\n{"status": 400}',
    );
    expect(one?.request).toMatchObject({ method: 'POST', url: '/orders', httpVersion: '1.1' });
    expect(one?.response).toMatchObject({ status: 422, body: '{"status": 400}' });
  });

  test('parses wget output, with and without headers', () => {
    const plain = parseExchanges(
      [
        '--2026-03-02 09:31:00--  https://example.com/500',
        'HTTP request sent, awaiting response... 302 Found',
        'Location: https://cdn.example.com/404 [following]',
        '--2026-03-02 09:31:02--  https://cdn.example.com/404',
        'HTTP request sent, awaiting response... 200 OK',
        'Length: 503 [text/html]',
      ].join('\n'),
    );
    expect(outline(plain)).toEqual(['redirect 302', 'final 200']);
    expect(plain[1]?.request?.url).toBe('https://cdn.example.com/404');
    const fields = parseExchanges(
      'HTTP request sent, awaiting response... \n  HTTP/1.1 401 Unauthorized\n  Content-Length: 200\n  WWW-Authenticate: Basic\nUsername/Password Authentication Failed.\n',
    );
    expect(outline(fields)).toEqual(['final 401']);
    expect(fields[0]?.response.headers).toContainEqual(['WWW-Authenticate', 'Basic']);
  });

  test('parses a HAR file', () => {
    const entry = (status: number, redirectURL = '') => ({
      request: {
        method: 'GET',
        url: 'https://example.com/200',
        httpVersion: 'h2',
        headers: [{ name: ':path', value: '/' }],
      },
      response: {
        status,
        httpVersion: 'h2',
        headers: [{ name: 'server', value: 'x' }],
        content: { size: 2, text: 'aGk=', encoding: 'base64' },
        redirectURL,
      },
    });
    const parsed = parseExchanges(
      JSON.stringify({ log: { entries: [entry(0), entry(302, '/b'), entry(503)] } }),
    );
    expect(outline(parsed)).toEqual(['final 302', 'final 503']);
    expect(parsed[1]?.request).toEqual({
      method: 'GET',
      url: 'https://example.com/200',
      httpVersion: '2',
      headers: [],
    });
    expect(parsed[1]?.response.body).toEqual(new Uint8Array([104, 105]));
  });

  test('parses the response that a library prints as JSON', () => {
    const [one] = parseExchanges(
      '{"res":{"statusCode":503,"headers":{"content-length":"404","set-cookie":["a","b"]}}}',
    );
    expect(one?.response).toEqual({
      status: 503,
      headers: [
        ['content-length', '404'],
        ['set-cookie', 'a'],
        ['set-cookie', 'b'],
      ],
    });
  });

  test("doesn't treat a status line in a body as a response", () => {
    expect(
      outline(
        parseExchanges(
          'HTTP/1.1 200 OK\nContent-Type: text/plain\n\nHow to read\nHTTP/1.1 404 Not Found\nit says',
        ),
      ),
    ).toEqual(['final 200']);
  });

  test("ignores colors, a byte order mark, and curl's markers around headers", () => {
    expect(
      outline(
        parseExchanges(
          '\ufeff\u001b[36mHTTP\u001b[39m/\u001b[34m1.1\u001b[39m \u001b[32m200\u001b[39m OK\nAge: 1\n',
        ),
      ),
    ).toEqual(['final 200']);
    const [one] = parseExchanges(
      '[  0.046] recv (stream_id=13) :status: 404\n[  0.046] recv (stream_id=13) server: nginx\n[  0.046] recv HEADERS frame <length=1>',
    );
    expect(one?.response).toMatchObject({ status: 404, headers: [['server', 'nginx']] });
  });

  test.each([
    'HTTP/1.1 999 Request denied\nServer: ATS\n\n',
    ':status: 999\nserver: ATS\n',
    'HTTP request sent, awaiting response... 999 Request denied\n',
  ])('reads a response whose status is above 599: %j', (text) => {
    expect(outline(parseExchanges(text))).toEqual(['final 999']);
  });

  test('returns no exchanges for other text, and accepts any input', () => {
    for (const text of [
      '',
      '404',
      'SIP/2.0 404 Not Found',
      'HTTP/1.1 000 No',
      'HTTP/1.1 099 No',
      ':status: 099',
      '{}',
      '[1,null]',
      '{"status":404}',
    ]) {
      expect(parseExchanges(text)).toEqual([]);
    }
    for (const value of [undefined, null, 404, {}, Symbol('x')]) {
      expect(parseExchanges(value as unknown as string)).toEqual([]);
    }
  });

  test('returns frozen exchanges', () => {
    const exchanges = parseExchanges('HTTP/1.1 200 OK\n\n');
    expect(Object.isFrozen(exchanges) && Object.isFrozen(exchanges[0])).toBe(true);
    expect(Object.isFrozen(exchanges[0]?.response)).toBe(true);
  });

  test('reads these transcripts as before', async () => {
    const after = 'HTTP/1.1 404 Not Found\nServer: x\n\nno';
    const transcripts = [
      `HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic\n\n${after}`,
      `HTTP/1.1 407 Proxy Authentication Required\nWWW-Authenticate: Basic\n\n${after}`,
      ...[
        [5, 'é€'],
        [4, '🙂'],
        [3, 'abc'],
        [2, 'abc'],
        [9, 'abc'],
        [0, ''],
      ].map(([length, body]) => `HTTP/1.1 200 OK\nContent-Length: ${length}\n\n${body}${after}`),
      `HTTP/1.1 200 OK\nContent-Length: 3x\n\nabc${after}`,
      ...[199, 204, 304].map((status) => `HTTP/1.1 ${status}\nContent-Length: 3\n\nabc${after}`),
      'HTTP/1.1 200 OK\ncontent-length: 3\n\nabc\n \n',
      'HTTP/1.1 200 OK\nX-A: b\n\tc \n d\nServer: x\n\n',
      'HTTP/1.1 200 OK\n\tc\n\n',
      'HTTP/1.1 200 OK\nServer: x\nno header\nmore',
      '  HTTP/1.1 200 OK\n  Server: x\n\n  body\n',
      '$ curl -v http://a\n> GET / HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 301 Moved\n< Location: /b\n<\nbody\n$ curl -v http://b\n< HTTP/1.1 200 OK\n<\nhi\n',
      '10:00:00.000001 > GET / HTTP/1.1\n10:00:00.000002 < HTTP/1.1 200 OK\n10:00:00.000003 < Server: x\n10:00:00.000004 <\nhi',
      '> GET / HTTP/1.1\n>\n< HTTP/1.1 100 Continue\n<\n< HTTP/1.1 200 OK\n* a remark\n< Server: x\n<\n{ [5 bytes data]\nhello',
      `HTTP/1.1 200 OK\nDate: x\n\nbody\nGET /b HTTP/1.1\nServer: x\n\n${after}`,
      `HTTP/1.1 200 OK\nDate: x\n\nbody\nGET /b HTTP/1.1\nOther: x\n\n${after}`,
      `GET /a\nPOST /b HTTP/3\nHost: x\n${after}`,
      'connect a:1 HTTP/1.1\nCONNECT a:1 HTTP/1.1\n\nHTTP/1.1 200 OK\nDate: x\n\n',
      `HTTP/1.1 200 Tunnel established\n\n${after}`,
      `HTTP/1.1 101 Switching Protocols\nUpgrade: h2c\n\n${after}`,
      ...[300, 301, 302, 303, 304, 305, 306, 307, 308].map(
        (status) => `HTTP/1.1 ${status}\nLocation: /a\n\n${after}`,
      ),
      `HTTP/1.1 301\n\n${after}`,
      ...['000', '099', '100', '599', '600'].map(
        (status) => `--2026-03-02 09:31:00--  http://a/\nHTTP request sent, awaiting response... ${status}\n`,
      ),
      'Location: /a [following]\nawaiting response... 302 Found \nLocation: /a [following]\nLocation: /b [following]\nLength: 5\n',
      `C:\\> curl.exe http://a\n${after}\nuser@host:~$ sudo http http://b\nHTTP/1.1 410 Gone\nServer: x\n\n`,
      '\ufeff{"log":{"entries":[]}}',
      '\ufeff[{"response":{"status":404,"headers":[]}}]',
      '{"response":{"status":404,"statusText":"Connection established","redirectURL":"/a"}}',
    ];
    const parsed = transcripts.map(
      (text) =>
        `${JSON.stringify(text)}\n${parseExchanges(text)
          .map((one) => `  ${JSON.stringify(one)}\n`)
          .join('')}`,
    );
    await expect(parsed.join('\n')).toMatchFileSnapshot('readings/transcripts.txt');
  });

  test('takes linear time', () => {
    const pair = 'HTTP/1.1 200 OK\nContent-Length: 3\n\nabcHTTP/1.1 404\n\n';
    expectLinear((count) => pair.repeat(count), parseExchanges, 10_000);
  });
});
