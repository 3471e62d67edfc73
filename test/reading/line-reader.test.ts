import { describe, expect, test } from 'vitest';
import { createStatusReader, readStatusCodes, type StatedStatus } from '../../src/reading.js';

/** Returns everything about a status except its line. */
const shown = ({ code, start, end, from, certainty, final }: StatedStatus) =>
  `${code} at ${start}-${end}: ${from}, ${certainty}${final ? ', final' : ''}`;

const found = (...lines: readonly string[]) => readStatusCodes(lines.join('\n')).map(shown);

/** Puts a message into a number of JSON logs, each of which is the message of the next one. */
function logged(message: string, times: number): string {
  return times === 0 ? message : logged(JSON.stringify({ level: 'info', message }), times - 1);
}

const OKHTTP = '<-- 200 https://api.example.com/orders (35ms)';

describe('a line', () => {
  test.each([
    [
      'with an unknown reason of Kubernetes contains no status',
      'Error from server (StoreReadError): the server could not read the object',
      [],
    ],
    [
      'of Werkzeug needs no address and time before the request',
      '"GET /orders HTTP/1.1" HTTPStatus.NOT_FOUND -',
      ['404 at 34-43: reason, likely, final'],
    ],
    [
      'with an empty status can contain a message with one',
      'level=error status=0 msg="Request failed with status code 503"',
      ['503 at 58-61: message, likely, final'],
    ],
    [
      'with two statuses has them in the order of the text, and its own is final',
      '192.0.2.1 us=502, 200 "GET /orders HTTP/1.1" 200 12',
      ['502 at 13-16: access-log, certain', '200 at 45-48: access-log, certain, final'],
    ],
    [
      'with vertical bars can have a duration of three digits and a fraction before the status',
      '2026-03-02 08:14:02 | GET /orders | 153.27 | 404 | 192.0.2.1',
      ['404 at 45-48: access-log, certain, final'],
    ],
    [
      'that starts with an empty context is an access log, not JSON',
      '{} 2026-03-02 08:14:02 INFO GET /orders 404 12ms',
      ['404 at 40-43: access-log, certain, final'],
    ],
    [
      'has as its final status one that is reported, not a hint after it',
      'Request failed with status code 502 after the proxy returned 504',
      ['502 at 32-35: message, likely, final'],
    ],
  ])('%s', (_title, line, statuses) => {
    expect(found(line)).toEqual(statuses);
  });
});

describe('a JSON log', () => {
  test.each([
    [
      'contains a line feed as a space between words',
      '{"level":"error","message":"Upload failed\\n503 Service Unavailable"}',
      ['503 at 43-46: message, likely, final'],
    ],
    [
      'can be indented, and the request in its message is not an access log',
      '  {"level":"info","msg":"GET /orders 503 is retried","status":200}',
      ['200 at 62-65: named-value, certain, final'],
    ],
    [
      'can be the message of another one, and the request in its message is not an access log',
      '{"log":"{\\"msg\\":\\"GET /orders 503 is retried\\",\\"status\\":200}"}',
      ['200 at 59-62: named-value, certain, final'],
    ],
    [
      'with a message has no statuses in its other strings',
      '{"msg":"search finished","query":"why do I get a 404 Not Found"}',
      [],
    ],
    [
      'without a message can have a status in another string',
      '{"query":"why do I get a 404 Not Found"}',
      ['404 at 25-28: message, likely, final'],
    ],
  ])('%s', (_title, line, statuses) => {
    expect(found(line)).toEqual(statuses);
  });

  test.each([
    [1, ['404 at 39-42: named-value, certain, final']],
    [2, ['404 at 77-80: named-value, certain, final']],
    [3, ['404 at 133-136: named-value, certain, final']],
    [4, []],
    [5, []],
  ])('inside %d others has the statuses %j', (times, statuses) => {
    expect(found(logged('{"status":404,"path":"/orders"}', times))).toEqual(statuses);
  });
});

describe('the lines before a line', () => {
  test.each([
    [
      'are not needed for an indented property of a printed error',
      ['    status: 503,', "    statusText: 'Service Unavailable',"],
      ['503 at 12-15: named-value, certain, final'],
    ],
    [
      'make it a property of a mail error until the next line without indentation',
      [
        'Error: Invalid login: 535-5.7.8 Username and Password not accepted',
        '    at SMTPConnection._formatError (smtp-connection/index.js:787:19)',
        '  status: 535,',
        'Request failed',
        '  status: 503,',
      ],
      ['503 at 176-179: named-value, certain, final'],
    ],
    [
      'do not make it a row if their column names are indented',
      ['    method, path, status', '    POST, /orders, 404'],
      [],
    ],
    [
      'make it a row if their column names are not indented',
      ['method, path, status', 'POST, /orders, 404'],
      ['404 at 36-39: column, certain, final'],
    ],
    [
      'make it a body in an OkHttp log with a tag, until the end of the message',
      [
        `D/OkHttp: ${OKHTTP}`,
        'D/OkHttp: content-type: application/json',
        'D/OkHttp: ',
        'D/OkHttp: {"status":503}',
        'D/OkHttp: <-- END HTTP (14-byte body)',
        'Request failed with status code 404',
      ],
      ['200 at 14-17: access-log, certain', '404 at 203-206: message, likely, final'],
    ],
    [
      'make it a body in an indented OkHttp log, until the end of the message',
      [
        `    ${OKHTTP}`,
        '    content-type: application/json',
        '',
        '    {"status":503}',
        '    <-- END HTTP (14-byte body)',
        '    Request failed with status code 404',
      ],
      ['200 at 8-11: access-log, certain', '404 at 173-176: message, likely, final'],
    ],
    [
      'do not make it a body in an OkHttp log without header sections',
      [OKHTTP, 'The order is complete', 'Request failed with status code 503'],
      ['200 at 4-7: access-log, certain', '503 at 100-103: message, likely, final'],
    ],
  ])('%s', (_title, lines, statuses) => {
    expect(found(...lines)).toEqual(statuses);
  });
});

describe('a reader of a stream', () => {
  test('returns the statuses of a line in order, and one of them is final', () => {
    const line = '192.0.2.1 us=502, 200 "GET /orders HTTP/1.1" 200 12';
    const common = { from: 'access-log', certainty: 'certain', line };
    expect(createStatusReader().push(`${line}\n`)).toEqual([
      { ...common, code: 502, start: 13, end: 16, final: false },
      { ...common, code: 200, start: 45, end: 48, final: true },
    ]);
  });

  test('includes all lines of a value whose strings contain escaped quotes and brackets', () => {
    const reader = createStatusReader();
    const lines = ['{"reason": "unexpected \\"}\\" in the body",\n', ' "status": 404}\n'] as const;
    expect(reader.push(lines[0])).toEqual([]);
    expect(reader.push(lines[1])).toEqual([
      {
        code: 404,
        start: 54,
        end: 57,
        from: 'named-value',
        certainty: 'certain',
        final: true,
        line: lines.join(''),
      },
    ]);
  });

  test('ignores chunks that are not strings', () => {
    const reader = createStatusReader();
    for (const chunk of [undefined, null, 404, Buffer.from('status=404\n'), ['status=404\n']])
      expect(reader.push(chunk as never)).toEqual([]);
    expect(reader.push('status=503\n').map(shown)).toEqual(['503 at 7-10: named-value, certain, final']);
    expect(reader.end()).toEqual([]);
  });

  test('can read more text after its end, and counts positions from the start', () => {
    const reader = createStatusReader();
    reader.push('status=503');
    expect(reader.end().map(shown)).toEqual(['503 at 7-10: named-value, certain, final']);
    expect(reader.end()).toEqual([]);
    expect(reader.push('status=404\n').map(shown)).toEqual(['404 at 17-20: named-value, certain, final']);
  });
});

test('a reader of a stream finds 200,000 statuses in a line', () => {
  const reader = createStatusReader();
  expect(reader.push(`[${'{"status":503},'.repeat(200_000)}{}]\n`)).toHaveLength(200_000);
});

describe('a reader of a stream keeps 1,048,576 characters', () => {
  const longest = 1_048_576;

  test('of a line, and reads longer lines in parts', () => {
    const reader = createStatusReader();
    expect(reader.push('status=503'.padEnd(longest)).map(shown)).toEqual([]);
    expect(reader.push(' ').map(shown)).toEqual(['503 at 7-10: named-value, certain, final']);
    expect(reader.push('status=404\n').map(shown)).toEqual([
      '404 at 1048584-1048587: named-value, certain, final',
    ]);
    expect(reader.end()).toEqual([]);
  });

  test.each([
    [longest - 1, []],
    [longest, ['503 at 11-14: named-value, certain, final']],
  ])('of a value, and after %d characters of one it has found %j', (length, statuses) => {
    const reader = createStatusReader();
    expect(reader.push('{"status": 503,\n')).toEqual([]);
    expect(reader.push(`${' '.repeat(length - 17)}\n`).map(shown)).toEqual(statuses);
  });
});

describe('a second #Fields line', () => {
  test.each([
    ['#Fields: date time time-taken\n2026-03-02 10:00:01 404', [503]],
    ['#Fields: date time-taken sc-status\n2026-03-02 404 502', [503, 502]],
  ])('replaces the columns: %j', (rest, codes) => {
    const text = `#Fields: date time sc-status\n2026-03-02 10:00:00 503\n${rest}`;
    expect(readStatusCodes(text).map(({ code }) => code)).toEqual(codes);
  });
});
