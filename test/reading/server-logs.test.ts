import { describe, expect, test } from 'vitest';
import { readStatusCodes } from '../../src/reading.js';

/** A status in a log line: the code, its position, and whether the client received it. */
type Found = readonly [code: number, start: number, final: boolean];

const inLog = (...found: readonly Found[]) =>
  found.map(([code, start, final]) => ({
    code,
    start,
    end: start + 3,
    from: 'access-log',
    certainty: 'certain',
    final,
  }));

/** The start of a line in the common log format. */
const CLIENT = '192.0.2.1 - - [02/Mar/2026:08:14:02 +0000]';

describe('a line whose columns are separated by vertical bars', () => {
  test.each<readonly [string, string, Found]>([
    [
      'the status comes after the method, and the duration before it',
      '20260302081402|263|REQUEST|192.0.2.1|admin|GET|/libs-release/app.jar|HTTP/1.1|404|0',
      [404, 78, true],
    ],
    [
      'the status comes before the method if no column after the method has three digits',
      '[GIN] 2026/03/02 - 08:14:02 | 404 |     12.4µs |       192.0.2.1 | GET      "/a"',
      [404, 30, true],
    ],
    ['four columns are enough', 'GET | /orders/7 | 404 | 12ms', [404, 18, true]],
    ['the method can be in the first column', 'GET | /orders/7 | 404 | 250', [404, 18, true]],
  ])('%s', (_, line, found) => {
    expect(readStatusCodes(line)).toEqual(inLog(found));
  });

  test.each(['GET /orders | 412', 'GET /orders | 412 | 7', 'POST /orders|200|31'])(
    'the number of requests in %j is not a status',
    (line) => {
      expect(readStatusCodes(line)).toEqual([]);
    },
  );
});

describe('varnishlog', () => {
  test.each<readonly [string, Found]>([
    ['-   RespStatus     503', [503, 19, true]],
    ['--  BerespStatus   502', [502, 19, true]],
    ['-   ObjStatus      404', [404, 19, true]],
  ])('the tag in %j contains a status', (line, found) => {
    expect(readStatusCodes(line)).toEqual(inLog(found));
  });
});

describe('an AWS load balancer', () => {
  const line = (own: string, target: string) =>
    `http 2026-03-02T08:14:02.123456Z app/shop/50dc6c495c0c9188 192.0.2.1:2817 10.0.0.1:80 0.000 0.001 0.000 ${own} ${target} 34 366 "GET http://shop.example:80/ HTTP/1.1" "curl/8.5.0" - -`;

  test.each<readonly [string, string, readonly Found[]]>([
    [
      '502',
      '500',
      [
        [502, 104, true],
        [500, 108, false],
      ],
    ],
    ['460', '-', [[460, 104, true]]],
    ['-', '200', [[200, 106, true]]],
    ['-', '-', []],
  ])('has the status %s, and its target has the status %s', (own, target, found) => {
    expect(readStatusCodes(line(own, target))).toEqual(inLog(...found));
  });
});

test('a line in the log of IIS without column names can end with spaces', () => {
  const line = '2026-03-02 08:14:02 192.0.2.10 GET /a - 443 - 198.51.100.7 curl/8.5.0 - 404 0 2 15';
  expect(readStatusCodes(line)).toEqual(inLog([404, 72, true]));
  expect(readStatusCodes(`${line}  `)).toEqual(inLog([404, 72, true]));
});

describe('an access log with a quoted request', () => {
  test.each<readonly [string, string, Found]>([
    ['a comma can follow the status', `${CLIENT} "MKCOL /dav/reports HTTP/1.1" 405, 312`, [405, 73, true]],
    [
      'four durations can precede the status',
      `${CLIENT} "GET /a HTTP/1.1" 0.004 0.004 0.000 0.001 404 512`,
      [404, 85, true],
    ],
    [
      'a duration and a hyphen can precede the status',
      `${CLIENT} "GET /a HTTP/1.1" 0.031 - 404 153`,
      [404, 69, true],
    ],
  ])('%s', (_, line, found) => {
    expect(readStatusCodes(line)).toEqual(inLog(found));
  });

  test.each([
    '',
    '-',
    '\\x16\\x03\\x01\\x00\\xEE\\x01\\x00',
    '\\x16\\x03\\x22 HTTP/1.1 \\x01',
    'SSH-2.0-Go',
    'a \\" 200 5',
  ])("finds the status of a request that the server can't parse: %j", (request) => {
    for (const rest of ['0', '157 "-" "-"', '- "-" "a tool 1.0"']) {
      const start = `${CLIENT} "${request}" `;
      expect(readStatusCodes(`${start}400 ${rest}`)).toEqual(inLog([400, start.length, true]));
    }
  });

  test('reads no status after an empty value that is not a request', () => {
    expect(readStatusCodes('08:14:02 name="" 400 0')).toEqual([]);
    expect(readStatusCodes(`${CLIENT} "" 400 bytes`)).toEqual([]);
  });

  test.each([
    ['a number after five durations', `${CLIENT} "GET /a HTTP/1.1" 0.004 0.004 0.000 0.001 0.002 512`],
    ['the size after a hyphen in place of the status', `${CLIENT} "GET /stream HTTP/1.1" - 153`],
    [
      'the status of an upstream server if the log has 0 for the client',
      `${CLIENT} "POST /orders HTTP/1.1" 0 0 30.001 upstream_status=504`,
    ],
    [
      'the status of an upstream server if the log has 000 for the client',
      `${CLIENT} "POST /orders HTTP/1.1" 000 0 "-" "curl/8.5.0" upstream_status=502`,
    ],
    ['a number of bytes', '08:14:02 sent the response to "GET /reports/7 HTTP/1.1" 512 bytes in 3 ms'],
    ['a number of rows', '08:14:02 export "POST /reports/7/rows HTTP/1.1" 250 rows'],
  ])('finds no status in %s', (_, line) => {
    expect(readStatusCodes(line)).toEqual([]);
  });

  test('finds each status that the upstream servers sent, at its position', () => {
    const line = `${CLIENT} "GET /a HTTP/1.1" 200 512 "-" "curl/8.5.0" 80 5.004 [shop-web-80] [] 10.0.0.7:8080, 10.0.0.8:8080, 10.0.0.9:8080, 10.0.0.7:8080 0, 0, 0, 512 5.001, 0.002, 0.001, 0.000 502, 503, 502, 200 3f1c9a7be2d84c56`;
    expect(readStatusCodes(line)).toEqual(inLog([200, 61, true], [502, 211, false], [503, 216, false]));
    const named = `${CLIENT} "GET /a HTTP/1.1" 200 12 "-" "curl/8.5.0" upstream_status=502, 504, 200`;
    expect(readStatusCodes(named)).toEqual(inLog([200, 61, true], [502, 101, false], [504, 106, false]));
  });
});

describe('a request without quotes', () => {
  test.each(['GET /orders 250 ms', 'GET /orders 250 items', 'POST /imports 500 rows inserted'])(
    'finds no status in %j, because the number is an amount',
    (line) => {
      expect(readStatusCodes(line)).toEqual([]);
    },
  );

  test('finds the status before the duration', () => {
    expect(readStatusCodes('GET /orders 404 250 ms')).toEqual(inLog([404, 12, true]));
  });
});

describe('the name of a value', () => {
  const named = (code: number, start: number) => [
    { code, start, end: start + 3, from: 'named-value', certainty: 'certain', final: true },
  ];

  test.each([
    ['Order status=404 sku=A7'],
    ['SMTP status=550 queue=outbound'],
    ['exit status=137 job=backup'],
  ])('%j is about another status, which the word before the name says', (line) => {
    expect(readStatusCodes(line)).toEqual([]);
  });

  test.each([
    '{"cmd":"make","rc":127,"stderr":"make: command not found"}',
    'task deploy failed rc=255',
    'subprocess deploy.sh failed returncode=137',
    '{"args":["deploy.sh"],"returncode":137}',
  ])('%j contains the exit code of a program', (line) => {
    expect(readStatusCodes(line)).toEqual([]);
  });

  test('a name that spells a status with separate letters is unknown', () => {
    expect(readStatusCodes('edge.r.c=404')).toEqual([]);
    expect(readStatusCodes('edge.rc=404')).toEqual(named(404, 8));
  });

  test('a name of more than 60 characters is unknown', () => {
    const name = 'logEventDataFieldsContextExtraMetadataHttpResponseStatusCode';
    expect(name).toHaveLength(60);
    expect(readStatusCodes(`{"${name}":404}`)).toEqual(named(404, 64));
    expect(readStatusCodes(`{"x${name}":404}`)).toEqual([]);
  });
});
