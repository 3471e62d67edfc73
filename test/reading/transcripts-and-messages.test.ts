import { describe, expect, test } from 'vitest';
import { readStatusCodes } from '../../src/reading.js';

/** Returns every property of each status in the text. */
const read = (text: string) =>
  readStatusCodes(text).map(
    ({ code, start, end, from, certainty, final }) =>
      `${code} at ${start}-${end}: ${from}, ${certainty}${final ? ', final' : ''}`,
  );

/** Joins the lines of a transcript. */
const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('');

const ACCESS_LOG = '192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "GET /health HTTP/1.1" 503 19';

describe('readStatusCodes() on a transcript', () => {
  test.each([
    [
      'ignores the header section that curl prints a second time with -i and -v',
      lines(
        '> GET /orders HTTP/1.1',
        '> Host: api.example.com',
        '> ',
        '< HTTP/1.1 404 Not Found',
        '< content-length: 9',
        'HTTP/1.1 404 Not Found',
        'content-length: 9',
        '',
        '< ',
        'Not Found',
      ),
      ['404 at 61-64: status-line, certain, final'],
    ],
    [
      'finds a status line without a marker if a log line ended the transcript with markers',
      lines(
        '< HTTP/1.1 200 OK',
        '< content-length: 2',
        '< ',
        'OK',
        ACCESS_LOG,
        'HTTP/1.1 404 Not Found',
        'content-length: 0',
      ),
      [
        '200 at 11-14: status-line, certain',
        '503 at 110-113: access-log, certain',
        '404 at 126-129: status-line, certain, final',
      ],
    ],
    [
      'ignores a request body, and finds a status line without headers after it',
      lines(
        'POST /monitors HTTP/1.1',
        'Host: api.example.com',
        'Content-Type: application/json',
        '',
        '{"name":"checkout","status":500}',
        'HTTP/1.1 204 No Content',
      ),
      ['204 at 120-123: status-line, certain, final'],
    ],
    [
      'ignores the headers of a request',
      lines('GET /errors/page HTTP/1.1', 'Host: errors.example.com', 'X-Error-Status: 503'),
      [],
    ],
    [
      'ignores the headers of a request with markers',
      lines('> GET /errors/page HTTP/1.1', '> Host: errors.example.com', '> X-Error-Status: 503'),
      [],
    ],
    [
      'ignores a log line in a header with a marker',
      lines('> GET /replay HTTP/1.1', '> X-Replayed-Request: GET /orders -> 503', '> ', '< HTTP/1.1 200 OK'),
      ['200 at 78-81: status-line, certain, final'],
    ],
    [
      'ignores a body after a line of spaces',
      lines('HTTP/1.1 200 OK', 'Content-Type: text/plain', '    ', 'status=500'),
      ['200 at 9-12: status-line, certain, final'],
    ],
    [
      'recognizes headers with a second carriage return at the end',
      lines(
        'HTTP/1.1 200 OK\r\r',
        'Content-Type: text/plain\r\r',
        '\r\r',
        'status=500\r\r',
        'HTTP/1.1 404 Not Found\r\r',
        'Content-Type: text/plain\r\r',
        '\r\r',
        'status=410\r\r',
      ),
      ['200 at 9-12: status-line, certain', '404 at 70-73: status-line, certain, final'],
    ],
    [
      "finds statuses after a line that ends the header section because it isn't a header",
      lines('HTTP/1.1 404 Not Found', 'retrying with status=503', 'upstream-status: 502'),
      [
        '404 at 9-12: status-line, certain',
        '503 at 44-47: named-value, certain',
        '502 at 65-68: named-value, certain, final',
      ],
    ],
    [
      'finds the status in a message from curl after an empty body',
      lines(
        'HTTP/1.1 404 Not Found',
        'content-length: 0',
        '',
        'curl: (22) The requested URL returned error: 404',
      ),
      ['404 at 9-12: status-line, certain', '404 at 87-90: message, likely, final'],
    ],
    [
      'finds a named value after the log line that ended the transcript',
      lines('HTTP/1.1 200 OK', 'content-length: 2', '', 'OK', ACCESS_LOG, 'upstream-status: 502'),
      [
        '200 at 9-12: status-line, certain',
        '503 at 104-107: access-log, certain',
        '502 at 128-131: named-value, certain, final',
      ],
    ],
    [
      'ignores a body that contains a log line without a status',
      lines(
        'HTTP/1.1 200 OK',
        'content-type: text/plain',
        '',
        '192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "GET /health HTTP/1.1" - 0',
        'last status=500',
      ),
      ['200 at 9-12: status-line, certain, final'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  const HALF = lines(...Array.from({ length: 512 }, () => 'x'.repeat(1024)));
  const HALF_WITHOUT_A_LINE = HALF.slice(1025);
  const HEAD = lines('HTTP/1.1 200 OK', 'content-type: text/plain', '');
  const MARKED_HEAD = lines('< HTTP/1.1 200 OK', '< content-type: text/plain', '< ');

  test('ignores a body of less than 1 MiB', () => {
    expect(read(HEAD + HALF + HALF_WITHOUT_A_LINE + lines('status=500'.padStart(1023)))).toEqual([
      '200 at 9-12: status-line, certain, final',
    ]);
  });

  test('finds statuses from the line with which the body reaches 1 MiB', () => {
    const text =
      HEAD + HALF + HALF_WITHOUT_A_LINE + lines('status=500'.padStart(1024), 'upstream-status: 502');
    const [first, second] = [text.indexOf('500'), text.indexOf('502')];
    expect(read(text)).toEqual([
      '200 at 9-12: status-line, certain',
      `500 at ${first}-${first + 3}: named-value, certain`,
      `502 at ${second}-${second + 3}: named-value, certain, final`,
    ]);
  });

  test('ignores two bodies of less than 1 MiB each between lines with markers', () => {
    const text = MARKED_HEAD + HALF + MARKED_HEAD + HALF + lines('status=500');
    const at = text.lastIndexOf('200 OK');
    expect(read(text)).toEqual([
      '200 at 11-14: status-line, certain',
      `200 at ${at}-${at + 3}: status-line, certain, final`,
    ]);
  });
});

describe('readStatusCodes() on a message', () => {
  test.each([
    [
      'finds the error of a client and a status after it',
      'googleapi: Error 403: Quota exceeded, then 429 Too Many Requests',
      ['403 at 17-20: message, likely', '429 at 43-46: message, likely, final'],
    ],
    [
      'finds the error of a client and a status before it',
      'requests.exceptions.RetryError: 429 Too Many Requests, then too many 503 error responses',
      ['429 at 32-35: message, likely', '503 at 69-72: message, likely, final'],
    ],
    [
      'finds the status of a sentence, and ignores the page after it',
      'I get a 502 when I open the page: <h1>502 Bad Gateway</h1>',
      ['502 at 8-11: message, hint, final'],
    ],
    [
      'finds the status in the heading of a page',
      '<h1>502 Bad Gateway</h1>',
      ['502 at 4-7: message, hint, final'],
    ],
    [
      'finds the status between an exception and its explanation',
      'ApiException: 400 Validation failed for the field email',
      ['400 at 14-17: message, hint, final'],
    ],
    ['ignores a count after an exception', 'ServiceException: 250 Items were rejected', []],
    [
      'finds the status before an error code of S3',
      'mc: <ERROR> Unable to copy: 400 (MalformedXML)',
      ['400 at 28-31: message, hint, final'],
    ],
    ['ignores a count below 400 before a name in parentheses', 'mc: Objects to copy: 250 (NonCurrent)', []],
    ['ignores a count above 400 before a name in parentheses', 'Deleted 404 (NonCurrent) versions', []],
    [
      'finds the status at the end of an error page',
      'nginx error - 400',
      ['400 at 14-17: message, hint, final'],
    ],
    [
      'finds the status before the blanks at the end of an error page',
      'default backend - 404  ',
      ['404 at 18-21: message, hint, final'],
    ],
    ['ignores the number of a page', 'Loading page - 302', []],
    ['ignores a count after a hyphen', 'Printed page - 404 copies left', []],
    [
      'finds the status 400 between the word Error and an explanation',
      'Error 400 Wrong parameter "page"',
      ['400 at 6-9: message, hint, final'],
    ],
    [
      'finds a status above 400 between the word Error and an explanation',
      'Error 503 Backend fetch failed',
      ['503 at 6-9: message, hint, final'],
    ],
    [
      'ignores a number below 400 between the word Error and an explanation',
      'Error 302 Wrong parameter "page"',
      [],
    ],
    [
      'finds the status after the German word for an error',
      'Fehler 400 beim Abruf der Bestellung',
      ['400 at 7-10: message, hint, final'],
    ],
    [
      'ignores a number below 400 after the German word for an error code',
      'Fehlercode 250 im Modul Druck',
      [],
    ],
    [
      'ignores a number after an article if no word for an error follows',
      'nginx serves the 404 page from the cache',
      [],
    ],
    [
      'returns an error as likely if a server sends it',
      'nginx returns 400 for long cookies',
      ['400 at 14-17: message, likely, final'],
    ],
    [
      'returns a redirect as a hint if a server sends it',
      'nginx returns 301 for http URLs',
      ['301 at 14-17: message, hint, final'],
    ],
    [
      'finds a status that only the noun after it describes',
      'We saw some 404 errors after the deploy',
      ['404 at 12-15: message, hint, final'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('finds a status among the first 200 numbers of a line, and ignores the numbers after them', () => {
    const row = (count: number) => `latencies ${'120 '.repeat(count)}upstream returned status 502`;
    expect(read(row(199))).toEqual(['502 at 831-834: message, likely, final']);
    expect(read(row(200))).toEqual([]);
  });
});
