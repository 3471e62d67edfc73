import { describe, expect, test } from 'vitest';
import { readHeaderFields } from '../../src/reading/header-fields.js';
import { type ParsedExchange, parseExchanges } from '../../src/reading.js';

const lines = (...all: string[]) => all.join('\n');
const outline = (exchanges: readonly ParsedExchange[]) =>
  exchanges.map(({ role, response }) => `${role} ${response.status}`);
const bodyOf = (text: string) => parseExchanges(text).at(-1)?.response.body;

describe('the role of a response', () => {
  test.each([
    [
      "a proxy's phrase, with a space after it",
      'HTTP/1.1 200 Connection established \n\nHTTP/1.1 200 OK\nServer: nginx\n\n',
      ['tunnel 200', 'final 200'],
    ],
    [
      'the phrase of another proxy',
      'HTTP/1.0 200 Tunnel Established\n\nHTTP/1.1 404 Not Found\nServer: nginx\n\n',
      ['tunnel 200', 'final 404'],
    ],
    [
      'a proxy that answers CONNECT with 407',
      lines(
        'HTTP/1.1 407 Proxy Authentication Required',
        'Proxy-Authenticate: Basic realm="proxy"',
        '',
        'HTTP/1.1 200 OK',
        'Content-Type: text/plain',
        '',
      ),
      ['challenge 407', 'final 200'],
    ],
    [
      'a 403 with the header of a 407',
      lines(
        'HTTP/1.1 403 Forbidden',
        'Proxy-Authenticate: Basic realm="proxy"',
        '',
        'HTTP/1.1 200 OK',
        'Content-Type: text/plain',
        '',
      ),
      ['final 403', 'final 200'],
    ],
    [
      'a 407 with the header of a 401',
      lines(
        'HTTP/1.1 407 Proxy Authentication Required',
        'WWW-Authenticate: Basic realm="app"',
        '',
        'HTTP/1.1 200 OK',
        'Content-Type: text/plain',
        '',
      ),
      ['final 407', 'final 200'],
    ],
    [
      'a 200 with the header of a redirect',
      'HTTP/1.1 200 OK\nLocation: /new\n\nHTTP/1.1 200 OK\nServer: nginx\n\n',
      ['final 200', 'final 200'],
    ],
  ])('is clear for %s', (_, text, roles) => {
    expect(outline(parseExchanges(text))).toEqual(roles);
  });

  test('is in the result with only the facts that the text has', () => {
    expect(parseExchanges('HTTP/1.1 503 Service Unavailable\nRetry-After: 120\n')).toStrictEqual([
      { response: { status: 503, headers: [['Retry-After', '120']], httpVersion: '1.1' }, role: 'final' },
    ]);
  });
});

describe('a HAR file', () => {
  const entry = (status: unknown, more: object = {}) => ({
    request: { method: 'GET', url: 'https://example.com/' },
    response: { status, headers: [{ name: 'Location', value: '/next' }], ...more },
  });
  const har = (...entries: object[]) => JSON.stringify({ log: { version: '1.2', entries } });

  test('shows with redirectURL which redirects the browser followed', () => {
    const text = har(
      entry(301, { redirectURL: 'https://example.com/next' }),
      entry(302, { redirectURL: '' }),
      entry(307),
      entry(200, { redirectURL: '' }),
    );
    expect(outline(parseExchanges(text))).toEqual(['redirect 301', 'final 302', 'final 307', 'final 200']);
  });

  test("shows a proxy's tunnel with its phrase", () => {
    const text = har(entry(200, { statusText: 'Connection Established' }), entry(200, { statusText: 'OK' }));
    expect(outline(parseExchanges(text))).toEqual(['tunnel 200', 'final 200']);
  });

  test.each([
    ['a number', 404, [404]],
    ['a string of digits', '404', [404]],
    ['0, for a blocked request', 0, []],
    ['a class', '4xx', []],
    ['an array', [404], []],
    ['an object', { code: 404 }, []],
    ['null', null, []],
    ['a fraction', 404.5, []],
    ['a number above 599', 999, [999]],
  ])('is read with a status that is %s', (_, status, statuses) => {
    expect(parseExchanges(har(entry(status))).map(({ response }) => response.status)).toEqual(statuses);
  });

  test.each([
    ['an entry', har(null as never, entry(200))],
    ['a response', har({ request: { method: 'GET' }, response: null }, entry(200))],
    ['the content', har(entry(200, { content: null }))],
  ])('can have null as %s', (_, text) => {
    expect(parseExchanges(text)).toStrictEqual([
      {
        request: { method: 'GET', url: 'https://example.com/' },
        response: { status: 200, headers: [['Location', '/next']] },
        role: 'final',
      },
    ]);
  });

  test.each([
    [
      'nghttp',
      lines(
        '[  0.028] recv (stream_id=13) :status: 404',
        '[  0.028] recv (stream_id=13) server: nginx',
        '[  0.028] recv (stream_id=13) content-length: 153',
      ),
      [
        ['server', 'nginx'],
        ['content-length', '153'],
      ],
      undefined,
    ],
    [
      'a terminal without its escape characters',
      '[1;32mHTTP/1.1 404 Not Found[0m\n[1mServer[0m: nginx\n',
      [['Server', 'nginx']],
      '1.1',
    ],
  ])(
    "isn't the same as the output of %s, which also starts with a bracket",
    (_, text, headers, httpVersion) => {
      const version = httpVersion === undefined ? {} : { httpVersion };
      expect(parseExchanges(text)).toStrictEqual([
        { response: { status: 404, headers, ...version }, role: 'final' },
      ]);
    },
  );
});

describe('a response that a program prints as a string', () => {
  const printed = String.raw`b'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nid\tname\r\n7\tAnn'`;

  test.each([
    ['alone', printed],
    ['with a line feed after it', `${printed}\n`],
    ['with spaces around it', `  ${printed}  `],
    ['without quotation marks', printed.slice(2, -1)],
  ])('keeps tabs and carriage returns: %s', (_, text) => {
    expect(parseExchanges(text)).toStrictEqual([
      {
        response: {
          status: 200,
          headers: [['Content-Type', 'text/plain']],
          body: 'id\tname\r\n7\tAnn',
          httpVersion: '1.1',
        },
        role: 'final',
      },
    ]);
  });

  test('is different from other output of a program in one line', () => {
    const text = String.raw`b'HTTP request sent, awaiting response... 404 Not Found\n'`;
    expect(parseExchanges(text)).toStrictEqual([{ response: { status: 404, headers: [] }, role: 'final' }]);
  });
});

describe('a header', () => {
  test.each([
    ['without a value', 'X-Powered-By:', ['X-Powered-By', '']],
    ['with only spaces', 'X-Powered-By:  ', ['X-Powered-By', '']],
    ['with a space at the end', 'Server: nginx ', ['Server', 'nginx']],
    ['without a space', 'Server:nginx ', ['Server', 'nginx']],
  ])('is read %s', (_, line, field) => {
    const text = `HTTP/1.1 502 Bad Gateway\n${line}\nVia: 1.1 proxy\n`;
    expect(parseExchanges(text)[0]?.response.headers).toEqual([field, ['Via', '1.1 proxy']]);
  });

  test('is read after others whose names or values have another type', () => {
    const pairs = [
      ['Server', 'nginx'],
      [7, 'a'],
      [undefined, 'b'],
      ['Age', null],
      ['Via', '1.1 proxy'],
    ];
    const fields = { server: ['nginx'], via: ['1.1 proxy'] };
    expect(Object.fromEntries(readHeaderFields(pairs))).toEqual(fields);
  });
});

describe('a prompt near the end', () => {
  const head = 'HTTP/1.1 200 OK\nContent-Type: text/plain\n\n';

  const session = (length: number) => `ann@host:~$ cat notes.txt\n${'n'.repeat(length)}`.slice(0, length);

  test.each([199, 200])('is removed from %i characters, with all that follows', (length) => {
    expect(parseExchanges(head + session(length))[0]?.response).not.toHaveProperty('body');
  });

  test("isn't looked for before the last 200 characters", () => {
    expect(bodyOf(head + session(201))).toBe(session(201));
  });

  test('is part of the body in the middle of a long line', () => {
    for (let length = 180; length < 192; length += 1) {
      const line = `${'Log in, and run this command: '.repeat(8)}ann@host:~$ ${'x'.repeat(length)}`;
      expect(bodyOf(head + line)).toBe(line);
    }
  });

  test('is different from a long line that ends with a percent sign', () => {
    const line = `${'Copied 512 of 1024 files, '.repeat(12)}50 %\n`;
    expect(bodyOf(head + line)).toBe(line);
  });

  test.each([
    ['HEAD / HTTP/1.1\nHost: example.com\n\nHTTP/1.1 200 OK\nContent-Length: 1256\n\n'],
    ['HTTP/1.1 304 Not Modified\nContent-Length: 1256\n\n'],
  ])("isn't the body that Content-Length announces: %j", (text) => {
    expect(parseExchanges(`${text}ann@host:~$ ls\n`)[0]?.response).not.toHaveProperty('body');
  });
});

describe('code blocks', () => {
  test('are the only part of a text that is read', () => {
    const text = lines(
      'We expect this:',
      '```http',
      'HTTP/1.1 404 Not Found',
      'Content-Type: text/plain',
      '',
      'No such page',
      '```',
      'But the server answers with',
      'HTTP/1.1 500 Internal Server Error',
      'Content-Type: text/html',
      'in most cases, and with this in the others:',
      '```http',
      'HTTP/1.1 502 Bad Gateway',
      'Server: nginx',
      '```',
    );
    expect(outline(parseExchanges(text))).toEqual(['final 404', 'final 502']);
  });

  test('are separate when they are in one line each', () => {
    const text = '{noformat}HTTP/1.1 200 OK{noformat}\n{noformat}HTTP/1.1 404 Not Found{noformat}\n';
    expect(outline(parseExchanges(text))).toEqual(['final 200', 'final 404']);
  });
});

describe('a quoted response', () => {
  const json = ['{', '  "error": {', '    "code": 7', '  }', '}'];
  const response = ['HTTP/1.1 400 Bad Request', 'Content-Type: application/json', '', ...json];
  const expected = (body: string) => [
    {
      response: {
        status: 400,
        headers: [['Content-Type', 'application/json']],
        body,
        httpVersion: '1.1',
      },
      role: 'final',
    },
  ];

  test.each(['> ', '| ', '>> ', '    ', '\t', '+'])(
    'keeps the indentation of its body after %j',
    (prefix) => {
      const text = lines(
        'Hello,',
        'this is the answer:',
        ...response.map((line) => prefix + line),
        'Regards, Ann',
      );
      expect(parseExchanges(text)).toStrictEqual(expected(json.join('\n')));
    },
  );

  test('needs a typical header in the 12 lines after its status line', () => {
    const others = (count: number) => Array.from({ length: count }, (_, at) => `X-Trace-${at}: ${at}`);
    const quoted = (count: number) =>
      lines(...['HTTP/1.1 502 Bad Gateway', ...others(count), 'Server: nginx'].map((line) => `> ${line}`));
    expect(outline(parseExchanges(quoted(11)))).toEqual(['final 502']);
    expect(parseExchanges(quoted(12))).toEqual([]);
  });

  test("isn't a status line in a quoted email", () => {
    const text = lines(
      'On Saturday, Ann wrote:',
      '> From: ann@example.com',
      '> Date: Sat, 28 Nov 2026 10:00:00 GMT',
      '>',
      '> HTTP/1.1 500 Internal Server Error',
      '> is all I see.',
    );
    expect(parseExchanges(text)).toEqual([]);
  });

  test.each([
    [99, ['final 502']],
    [100, []],
  ])('is found after %i status lines in a log', (count, roles) => {
    const log = Array.from({ length: count }, (_, at) => `app.log:${at + 1}:HTTP/1.1 200 OK`);
    const text = lines(...log, '> HTTP/1.1 502 Bad Gateway', '> Server: nginx');
    expect(outline(parseExchanges(text))).toEqual(roles);
  });
});

describe('terminal sequences', () => {
  test.each([
    ['the title of the window', '\u001b]0;curl\u0007'],
    ['a color without its escape character', '[32m'],
    ['a color with a visible escape character', '^[[32m'],
  ])('are removed: %s', (_, sequence) => {
    expect(parseExchanges(`${sequence}HTTP/1.1 502 Bad Gateway\nServer: nginx\n`)).toStrictEqual([
      { response: { status: 502, headers: [['Server', 'nginx']], httpVersion: '1.1' }, role: 'final' },
    ]);
  });
});
