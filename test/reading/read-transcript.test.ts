import { describe, expect, test } from 'vitest';
import { type ParsedExchange, parseExchanges, readStatusCodes } from '../../src/reading.js';

const lines = (...all: string[]) => all.join('\n');
const outline = (exchanges: readonly ParsedExchange[]) =>
  exchanges.map(({ role, response }) => `${role} ${response.status}`);
const bodiesOf = (text: string) => parseExchanges(text).map(({ response }) => response.body);

describe('terminal output after a response without a body', () => {
  const timing = '\nreal\t0m0.204s\nuser\t0m0.010s\nsys\t0m0.004s\n';

  test.each([
    '103 Early Hints\nLink: </a.css>; rel=preload',
    '204 No Content\nDate: Sat, 28 Nov 2026 10:00:00 GMT',
    '304 Not Modified\nETag: "a"',
  ])("isn't its body: %j", (head) => {
    expect(bodiesOf(`HTTP/1.1 ${head}\n\n${timing}`)).toEqual([undefined]);
    expect(bodiesOf(`HTTP/1.1 ${head}\n\nNot expected`)).toEqual(['Not expected']);
  });

  test('is a body after 101, because the new protocol can send any text', () => {
    const head = 'HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade\n\n';
    expect(bodiesOf(`${head}101 clients are connected\n`)).toEqual(['101 clients are connected\n']);
    expect(bodiesOf(`${head}$ uptime\n`)).toEqual(['$ uptime\n']);
  });
});

describe('the first line of a message', () => {
  test('leaves out a version other than 1.0, 1.1, 2, and 3', () => {
    const text = lines(
      'GET / HTTP/0.9',
      'Host: example.com',
      '',
      'HTTP/0.9 400 Bad Request',
      'Server: nginx',
      '',
    );
    expect(parseExchanges(text)).toStrictEqual([
      {
        role: 'final',
        request: { method: 'GET', url: '/', headers: [['Host', 'example.com']] },
        response: { status: 400, headers: [['Server', 'nginx']] },
      },
    ]);
  });

  test('begins a message in a header section, without an empty line before it', () => {
    // curl -sIL http://example.com/ | grep -Ei '^(HTTP|location)'
    const text = lines(
      'HTTP/1.1 301 Moved Permanently',
      'Location: https://example.com/',
      'HTTP/2 302 ',
      'location: /en/',
      'HTTP/2 404 ',
    );
    expect(parseExchanges(text)).toStrictEqual([
      {
        role: 'redirect',
        response: { status: 301, headers: [['Location', 'https://example.com/']], httpVersion: '1.1' },
      },
      { role: 'redirect', response: { status: 302, headers: [['location', '/en/']], httpVersion: '2' } },
      { role: 'final', response: { status: 404, headers: [], httpVersion: '2' } },
    ]);
  });

  test('begins a message in an indented body if indented headers follow', () => {
    const text = lines(
      '  HTTP/1.1 502 Bad Gateway',
      '  Server: nginx',
      '',
      '  upstream is down',
      '  HTTP/1.1 503 Service Unavailable',
      '  Retry-After: 5',
      '  Content-Type: text/plain',
      '',
      '  try again',
    );
    expect(parseExchanges(text)).toStrictEqual([
      {
        role: 'final',
        response: {
          status: 502,
          headers: [['Server', 'nginx']],
          body: '  upstream is down\n',
          httpVersion: '1.1',
        },
      },
      {
        role: 'final',
        response: {
          status: 503,
          headers: [
            ['Retry-After', '5'],
            ['Content-Type', 'text/plain'],
          ],
          body: '  try again',
          httpVersion: '1.1',
        },
      },
    ]);
  });

  test('begins a message in a body if one of 12 or more headers is typical', () => {
    const first = 'HTTP/1.1 502 Bad Gateway\nServer: nginx\n\nupstream is down\n';
    const others = Array.from({ length: 14 }, (_, at) => `X-Trace-${at}: ${at}`).join('\n');
    expect(
      outline(parseExchanges(`${first}HTTP/1.1 503 Service Unavailable\nVia: 1.1 a\n${others}\n`)),
    ).toEqual(['final 502', 'final 503']);
    const log = `HTTP/1.1 503 Service Unavailable\n${others}\n`;
    expect(bodiesOf(first + log)).toEqual([`upstream is down\n${log}`]);
  });
});

describe('the header section', () => {
  test('ends at a line that contains only blanks', () => {
    expect(parseExchanges('HTTP/1.1 404 Not Found\nServer: nginx\n \nNo such page\n')).toStrictEqual([
      {
        role: 'final',
        response: {
          status: 404,
          headers: [['Server', 'nginx']],
          body: 'No such page\n',
          httpVersion: '1.1',
        },
      },
    ]);
  });
});

describe('wget output', () => {
  test("includes a proxy's tunnel", () => {
    const text = lines(
      '--2026-11-28 10:00:00--  https://example.com/',
      'Connecting to proxy.example.com (proxy.example.com)|192.0.2.7|:3128... connected.',
      'Proxy request sent, awaiting response... 200 Connection established',
      'HTTP request sent, awaiting response... 503 Service Unavailable',
    );
    const request = { url: 'https://example.com/' };
    expect(parseExchanges(text)).toStrictEqual([
      { role: 'tunnel', request, response: { status: 200, headers: [] } },
      { role: 'final', request, response: { status: 503, headers: [] } },
    ]);
  });

  test.each([
    'HTTP request sent, awaiting response... 404 Not Found',
    '\nHTTP request sent, awaiting response... 404 Not Found',
    '\nHTTP request sent, awaiting response... 404',
  ])('can start with an empty line, and end without a line feed: %j', (text) => {
    expect(parseExchanges(text)).toStrictEqual([{ role: 'final', response: { status: 404, headers: [] } }]);
  });
});

describe('`curl -v` output', () => {
  test('can contain a body that begins with a status line', () => {
    const text = lines(
      '> GET /debug HTTP/1.1',
      '> Host: example.com',
      '>',
      '< HTTP/1.1 502 Bad Gateway',
      '< Content-Type: text/plain',
      '<',
      'HTTP/1.0 403 Forbidden',
      'was the response of the upstream server',
    );
    expect(parseExchanges(text)).toStrictEqual([
      {
        role: 'final',
        request: { method: 'GET', url: '/debug', headers: [['Host', 'example.com']], httpVersion: '1.1' },
        response: {
          status: 502,
          headers: [['Content-Type', 'text/plain']],
          body: 'HTTP/1.0 403 Forbidden\nwas the response of the upstream server',
          httpVersion: '1.1',
        },
      },
    ]);
  });
});

describe('Content-Length', () => {
  const head = (status: string, length: string) =>
    `HTTP/1.1 ${status}\nServer: nginx\nContent-Length: ${length}\n\n`;

  // One character for each number of bytes in UTF-8, the first and last ones, and those next to the surrogates.
  test.each([
    ['a', 1],
    ['\x7f', 1],
    ['\x80', 2],
    ['\u00e9', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\u20ac', 3],
    ['\ud7ff', 3],
    ['\ue000', 3],
    ['\uff01', 3],
    ['\u{10000}', 4],
    ['\u{1f600}', 4],
    ['\u{10ffff}', 4],
  ])('counts the bytes of each character in UTF-8: %j', (character, bytes) => {
    const body = character.repeat(6);
    const text = `${head('404 Not Found', `${6 * bytes}`)}${body}${head('410 Gone', '0')}`;
    expect(bodiesOf(text)).toEqual([body, '']);
  });

  test('is ignored if the text is shorter, as in output without bodies', () => {
    // http --follow --all --print=Hh http://example.com/
    const text = lines(
      'GET / HTTP/1.1',
      'Connection: keep-alive',
      'Host: example.com',
      '',
      'HTTP/1.1 301 Moved Permanently',
      'Content-Length: 48231',
      'Location: /en/',
      '',
      '',
      'GET /en/ HTTP/1.1',
      'Connection: keep-alive',
      'Host: example.com',
      '',
      'HTTP/1.1 404 Not Found',
      'Content-Length: 999999999999',
      '',
      '',
    );
    const headers = [
      ['Connection', 'keep-alive'],
      ['Host', 'example.com'],
    ];
    const request = { method: 'GET', headers, httpVersion: '1.1' };
    expect(parseExchanges(text)).toStrictEqual([
      {
        role: 'redirect',
        request: { ...request, url: '/' },
        response: {
          status: 301,
          headers: [
            ['Content-Length', '48231'],
            ['Location', '/en/'],
          ],
          httpVersion: '1.1',
        },
      },
      {
        role: 'final',
        request: { ...request, url: '/en/' },
        response: { status: 404, headers: [['Content-Length', '999999999999']], httpVersion: '1.1' },
      },
    ]);
  });

  test.each(['9223372036854775807', '1e2', '0x20', '+64', '-1', '12, 12'])(
    "is ignored if it's invalid: %j",
    (length) => {
      const text = `${head('503 Service Unavailable', length)}no healthy upstream\nann@laptop:~$ `;
      expect(bodiesOf(text)).toEqual(['no healthy upstream\n']);
    },
  );

  test('shows that lines that resemble a prompt are part of the body', () => {
    const body = 'ann@db-1:~$ uptime\n 10:02:11 up 3 days\n';
    const text = `${body}ann@laptop:~$ exit\n`;
    expect(bodiesOf(head('200 OK', `${body.length}`) + text)).toEqual([body]);
    expect(bodiesOf(head('200 OK', 'unknown') + text)).toEqual([undefined]);
  });

  test('leaves out a prompt that follows the body, but no other text', () => {
    const text = `${head('404 Not Found', '7')}No page, see /help\nann@laptop:~$ `;
    expect(bodiesOf(text)).toEqual(['No page, see /help\n']);
  });
});

describe('what tools print around a response', () => {
  const response = ({
    role,
    response: { status, headers, body },
  }: ReturnType<typeof parseExchanges>[number]) => [role, status, headers, body];

  test('the lines of wget after the headers are neither headers nor a body', () => {
    const text = `--2026-11-28 10:00:00--  https://shop.example/
HTTP request sent, awaiting response...
  HTTP/1.1 301 Moved Permanently
  Server: nginx
  Location: https://www.shop.example/
Location: https://www.shop.example/ [following]
--2026-11-28 10:00:01--  https://www.shop.example/
HTTP request sent, awaiting response...
  HTTP/1.1 404 Not Found
  Content-Type: text/html
2026-11-28 10:00:01 ERROR 404: Not Found.
`;
    expect(parseExchanges(text).map(response)).toEqual([
      [
        'redirect',
        301,
        [
          ['Server', 'nginx'],
          ['Location', 'https://www.shop.example/'],
        ],
        undefined,
      ],
      ['final', 404, [['Content-Type', 'text/html']], undefined],
    ]);
  });

  test.each([
    ['Length: 12 [text/html]\nSaving to: ‘index.html’\n', undefined],
    ['Saving to: ‘index.html’\n', undefined],
    ['2026-11-28 10:00:01 (1.2 MB/s) - ‘index.html’ saved [12/12]\n', undefined],
    ['<p>Length: 12</p>\n', '<p>Length: 12</p>\n'],
  ])('wget prints %j after the headers', (line, body) => {
    const [exchange] = parseExchanges(`  HTTP/1.1 200 OK\n  Content-Type: text/html\n${line}`);
    expect(exchange?.response.headers).toEqual([['Content-Type', 'text/html']]);
    expect(exchange?.response.body).toBe(body);
  });

  test('other tools print a header with such a name', () => {
    const [exchange] = parseExchanges('HTTP/1.1 200 OK\nLength: 12\nServer: nginx\n\nhello');
    expect(exchange?.response.headers).toEqual([
      ['Length', '12'],
      ['Server', 'nginx'],
    ]);
  });

  test.each([
    ['HTTP/1.1 304 Not Modified\nContent-Length: 5\n\nann@host:~$ ls\n', undefined],
    [`HTTP/1.1 400 Bad Request\n\n{"a":"${'x'.repeat(300)}"}%\nann@mac ~ % \n`, `{"a":"${'x'.repeat(300)}"}`],
    [`HTTP/1.1 400 Bad Request\n\n{"a":"${'x'.repeat(300)}"}%`, `{"a":"${'x'.repeat(300)}"}`],
    [`HTTP/1.1 400 Bad Request\n\n${'x'.repeat(300)} by 50%`, `${'x'.repeat(300)} by 50%`],
  ])('a prompt is not part of the body: %j', (text, body) => {
    expect(parseExchanges(text)[0]?.response.body).toBe(body);
  });
});

describe("curl's progress meter", () => {
  const TITLES = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
`;
  const START = '\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0';
  const MIDDLE = '\r 66 37551   66 25048    0     0  11374      0  0:00:03  0:00:02  0:00:01 11375';
  const LATER = '\r100 34.5M  100 34.5M    0     0  5004k      0 12d 03h  0:00:07 --:--:-- 5530k';
  const ROWS = [
    START,
    START.slice(1),
    START + MIDDLE,
    LATER,
    '\r100  11732 100  11732   0      0  40330      0                              0',
    '\r100 165.1k 100     28 100 165.1k     18 109.5k   00:01   00:01         154.6k',
  ];
  const SENT = '> GET /a HTTP/1.1\r\n> Host: a.example\r\n> \r\n';
  const HEAD = '< HTTP/1.1 503 Service Unavailable\r\n< Server: envoy\r\n< \r\n';
  const PLAIN_HEAD = 'HTTP/1.1 503 Service Unavailable\r\nServer: envoy\r\n\r\n';
  const BODY = 'no healthy upstream';
  const whole = (text: string) => [parseExchanges(text), readStatusCodes(text).map(({ from }) => from)];

  test.each(ROWS)('is ignored anywhere in the output of `curl -v`: %j', (row) => {
    const quiet = whole(`* Trying 192.0.2.1:80...\n${SENT}${HEAD}* Closing connection 0\n${BODY}`);
    expect(bodiesOf(`${SENT}${HEAD}${BODY}`)).toEqual([BODY]);
    for (const text of [
      `${TITLES}${row}* Trying 192.0.2.1:80...\n${SENT}${HEAD}${row}\n* Closing connection 0\n${BODY}`,
      `${TITLES}${row}\n${SENT}${HEAD}{ [19 bytes data]\n${row}\n* Closing connection 0\n${BODY}`,
      `${TITLES}${SENT}} [3 bytes data]\n${HEAD}{ [19 bytes data]\n${row}\n* Closing connection 0\n${BODY}`,
      `{ [5 bytes data]\n* TLS\n${SENT}${TITLES}${row}\n${HEAD}no healthy${row} upstream`,
      `${TITLES}${row}* Trying 192.0.2.1:80...\n${SENT}${HEAD}${row}${BODY}`,
    ])
      expect(whole(text)).toEqual(quiet);
  });

  test('is ignored between the body and a remark', () => {
    const text = `${TITLES}${SENT}${HEAD}${BODY}${LATER}\n* Closing connection 0\n`;
    expect(bodiesOf(text)).toEqual([`${BODY}\n`]);
  });

  test.each(ROWS)('is ignored before and inside the output of `curl -i`: %j', (row) => {
    const quiet = whole(PLAIN_HEAD + BODY);
    for (const text of [
      `${TITLES}${row}\n${PLAIN_HEAD}${BODY}`,
      `${TITLES}${row}${PLAIN_HEAD}${BODY}`,
      `${row}${PLAIN_HEAD}no healthy${row} upstream`,
    ])
      expect(whole(text)).toEqual(quiet);
  });

  test('is part of a body that contains it', () => {
    const body = `The log of curl:\n${TITLES}${START.slice(1)}\n`;
    expect(bodiesOf(`HTTP/1.1 200 OK\nServer: a\n\n${body}`)).toEqual([body]);
    expect(bodiesOf(`HTTP/1.1 200 OK\nServer: a\n\n100 lines, 3 of 5`)).toEqual(['100 lines, 3 of 5']);
  });

  test('leaves the positions of statuses unchanged', () => {
    const text = `${TITLES}${START}${PLAIN_HEAD}`;
    expect(readStatusCodes(text)[0]?.start).toBe(text.indexOf('503'));
  });
});

describe('what tools add to a response', () => {
  const SENT = lines('> GET /a HTTP/1.1', '> Host: a.example', '>', '');
  const HEAD = lines('HTTP/1.1 503 Service Unavailable', 'Server: envoy', 'Retry-After: 3', '');
  const remarks = (head: string) => head.replace(/^/gm, '< ');

  test('the copy of the headers that `curl -v -i` prints is not part of the body', () => {
    const verbose = `${SENT}${remarks(HEAD)}\n* Connection #0 to host a.example left intact\n`;
    expect(bodiesOf(`${verbose}${HEAD}\n{"error":"x"}\n`)).toEqual(['{"error":"x"}\n']);
    expect(bodiesOf(`${verbose}${HEAD}\n`)).toEqual([undefined]);
    const redirect = lines('HTTP/1.1 302 Found', 'Location: /b', 'Content-Length: 0', '');
    const both = `${SENT}${remarks(redirect)}\n${verbose}${redirect}\n${HEAD}\nbusy`;
    expect(bodiesOf(both)).toEqual(['', 'busy']);
  });

  test('only the copy of the own headers is removed', () => {
    const verbose = `${SENT}${remarks(HEAD)}\n`;
    const other = lines('HTTP/1.1 200 OK', 'Server: nginx', '', 'after');
    expect(bodiesOf(`${verbose}${HEAD}\nbefore\n${other}`)).toEqual([`before\n${other}`]);
    const renamed = HEAD.replace('Server', 'X-Server');
    expect(bodiesOf(`${verbose}${renamed}\nbusy`)).toEqual([`${renamed}\nbusy`]);
  });

  test('a body can contain another response', () => {
    const other = lines('HTTP/1.1 404 Not Found', 'Server: nginx', '', 'gone');
    expect(bodiesOf(`${SENT}${remarks(HEAD)}\n${other}`)).toEqual([other]);
    const alike = lines('HTTP/1.1 503 Service Unavailable', 'Server: nginx', '', 'down');
    expect(bodiesOf(`${SENT}${remarks(HEAD)}\n${alike}`)).toEqual([alike]);
  });

  test('the remarks of `wget -d` are not the body', () => {
    const text = lines(
      '---request begin---',
      'GET / HTTP/1.1',
      'Host: a.example',
      '',
      '---request end---',
      'HTTP request sent, awaiting response... ',
      '---response begin---',
      'HTTP/1.1 503 Service Unavailable',
      'Server: envoy',
      '',
      '---response end---',
      '503 Service Unavailable',
      'Skipping 14 bytes of body: [{"error":"x"}',
      '] done.',
      '',
    );
    for (const one of [text, text.replace('Server: envoy', 'Content-Length: 5')]) {
      expect(outline(parseExchanges(one))).toEqual(['final 503']);
      expect(bodiesOf(one)).toEqual([undefined]);
    }
  });

  test("HTTPie's duration is not part of the body", () => {
    expect(bodiesOf(`${HEAD}\nbusy\n\n\nElapsed time: 0.0994s\n`)).toEqual(['busy']);
    expect(bodiesOf(`${HEAD}\nbusy\n\nElapsed time: 0.0994s\n\n$ `)).toEqual(['busy']);
    expect(bodiesOf(`${HEAD}Content-Length: 24\n\nok\nElapsed time: 0.0994s\n`)).toEqual([
      'ok\nElapsed time: 0.0994s',
    ]);
    expect(bodiesOf(`${SENT}${remarks(HEAD)}\nok\nElapsed time: 0.0994s\n`)).toEqual([
      'ok\nElapsed time: 0.0994s\n',
    ]);
    expect(bodiesOf(`${HEAD}\nElapsed time: 0.0994s\nbusy`)).toEqual(['Elapsed time: 0.0994s\nbusy']);
    const empty = lines('HTTP/1.1 204 No Content', 'Server: envoy', '', '', 'Elapsed time: 0.0994s', '');
    expect(bodiesOf(empty)).toEqual([undefined]);
  });

  test('the next request of a redirect is not part of the body', () => {
    const sent = (path: string) => lines(`GET ${path} HTTP/1.1`, 'Host: a.example', '', '', '');
    const redirect = lines('HTTP/1.1 302 Found', 'Location: /b', 'Content-Type: text/plain', '', 'moved');
    const meta = '\n\nElapsed time: 0.0994s\n\n';
    const exchanges = parseExchanges(`${sent('/a')}${redirect}${meta}${sent('/b')}${HEAD}\nbusy${meta}`);
    expect(exchanges.map(({ request, response }) => [request?.url, response.body])).toEqual([
      ['/a', 'moved'],
      ['/b', 'busy'],
    ]);
  });

  test('source code in a body keeps its brackets', () => {
    expect(bodiesOf(`${HEAD}\nlet y = a[m] + "[moved]"`)).toEqual(['let y = a[m] + "[moved]"']);
  });

  test('the body that a browser records with a 304 comes from its cache', () => {
    const content = { mimeType: 'text/css', text: 'a{}' };
    const har = (status: number) =>
      JSON.stringify({ log: { entries: [{ response: { status, headers: [], content } }] } });
    expect(bodiesOf(har(304))).toEqual([undefined]);
    expect(bodiesOf(har(200))).toEqual(['a{}']);
  });
});
