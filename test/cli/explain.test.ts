import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runWith as pipe } from './run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const LOG = [
  '192.0.2.1 - - [02/Mar/2026:09:06:10 +0000] "GET /a HTTP/1.1" 200 404',
  '192.0.2.1 - - [02/Mar/2026:09:06:11 +0000] "GET /500 HTTP/1.1" 502 200',
  'a line without a status',
  '192.0.2.1 - - [02/Mar/2026:09:06:12 +0000] "GET /c HTTP/1.1" 502 503',
  '',
].join('\n');

const WGET = `--2026-11-28 10:00:00--  http://a.example/
HTTP request sent, awaiting response... 301 Moved Permanently
Location: https://a.example/ [following]
--2026-11-28 10:00:00--  https://a.example/
HTTP request sent, awaiting response... 404 Not Found
`;
const REDIRECTED = 'HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\nHTTP/1.1 404 Not Found\r\nServer: a\r\n\r\n';

describe('explain', () => {
  test('explains the final response of a transcript, and whether to retry', async () => {
    const text =
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\n\r\nError 404';
    const { status, stdout, stderr } = await pipe(text);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^503 Service Unavailable\n/);
    expect(stdout).toContain('If you run the server, check');
    expect(stdout).toContain('Retry after 2 min.');
    expect(status).toBe(0);
  });

  test('says that the time in Retry-After has passed', async () => {
    const response = 'HTTP/1.1 503 Service Unavailable\nRetry-After: Mon, 02 Mar 2026 09:06:10 GMT\n\n';
    expect((await pipe(response)).stdout).toContain('\nRetry now: Retry-After has passed.\n');
    expect((await pipe(response.replace('Mon, 02 Mar 2026 09:06:10 GMT', '0'))).stdout).toContain(
      '\nRetry now.\n',
    );
  });

  test('explains a number above 599 that a server sent as a status', async () => {
    const { stdout } = await pipe('HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n');
    expect(stdout).toMatch(/^999\n.*LinkedIn refused an automated request/s);
    expect(stdout).toContain('999 is not a valid status code');
    expect(stdout).toContain("Don't retry.");
  });

  test('uses the method in the input, or otherwise --method', async () => {
    const response = 'HTTP/1.1 503 Service Unavailable\nRetry-After: 30\n\n';
    const retried = async (text: string, ...args: string[]) =>
      JSON.parse((await pipe(text, '-', '--json', ...args)).stdout).retry.retry;
    expect(await retried(response)).toBe(true);
    expect(await retried(response, '--method', 'post')).toBe(false);
    expect(
      await retried(`> GET / HTTP/1.1\n>\n< ${response.replaceAll('\n', '\n< ')}`, '--method', 'POST'),
    ).toBe(true);
    const line = '192.0.2.1 - - [02/Mar/2026:09:06:10 +0000] "POST /v1/charge HTTP/1.1" 503 0';
    expect(await retried(line)).toBe(false);
    expect(await retried(line, '--method', 'GET')).toBe(false);
    expect(await retried('upstream responded with 503')).toBe(true);
    expect(await retried('upstream responded with 503', '--method', 'POST')).toBe(false);
    const { status, stderr } = await pipe(response, '-', '--method', 'b@d,');
    expect(stderr).toContain('Invalid --method "b@d,"');
    expect(status).toBe(2);
  });

  test('explains a line, in one line with --short', async () => {
    const { stdout, status } = await pipe('Request failed with status code 502', '--short');
    expect(stdout).toMatch(/^502 Bad Gateway: .*\n$/);
    expect(status).toBe(0);
  });

  test('prints one object with --json', async () => {
    const { stdout } = await pipe('level=error status=429 bytes=404', 'explain', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'line',
      code: 429,
      reasonPhrase: 'Too Many Requests',
      statuses: [{ code: 429, final: true }],
    });
  });

  test.each([
    [
      'a printed error',
      `AxiosError: Request failed with status code 429
    at settle (axios.cjs:2031:12) {
  response: {
    status: 429,
    data: 'slow down'
  },
  status: 429
}`,
      429,
    ],
    [
      'the output of wget',
      'awaiting response... 404 Not Found\n2026-11-28 10:00:01 ERROR 404: Not Found.\n',
      404,
    ],
    ['wget with a remark', `Spider mode enabled.\n${WGET}`, 404],
    [
      'a transcript after a note and the progress meter of curl',
      `Note: Unnecessary use of -X\n  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n${REDIRECTED}`,
      404,
    ],
    ['a transcript after its command', `$ curl -siL https://a.example/\n${REDIRECTED}`, 404],
    [
      'a response that PowerShell prints',
      'StatusCode        : 200\nContent           : {"status":500}\nRawContent        : HTTP/1.1 200 OK\n                    Server: x\n\n                    {"status":500}\n',
      200,
    ],
  ])('explains %s instead of counting its codes', async (_, text, code) => {
    const { stdout } = await pipe(text);
    expect(stdout).toMatch(new RegExp(`^${code} `));
    expect(stdout).toContain('If you sent the request, check');
    expect(stdout).toMatch(/^(?:Retry|Don't retry)/m);
    expect(JSON.parse((await pipe(text, '-', '--json')).stdout)).toMatchObject({ code });
  });

  test('counts the codes in a log, worst first, with times', async () => {
    const { stdout, status } = await pipe(LOG, '-', '--json');
    expect(JSON.parse(stdout)).toEqual({
      kind: 'log',
      lines: 4,
      statuses: 3,
      codes: [
        {
          code: 502,
          reasonPhrase: 'Bad Gateway',
          count: 2,
          share: 0.6667,
          first: '02/Mar/2026:09:06:11 +0000',
          last: '02/Mar/2026:09:06:12 +0000',
        },
        {
          code: 200,
          reasonPhrase: 'OK',
          count: 1,
          share: 0.3333,
          first: '02/Mar/2026:09:06:10 +0000',
          last: '02/Mar/2026:09:06:10 +0000',
        },
      ],
    });
    expect(status).toBe(0);
  });

  test('compares times instead of the order of lines, as in several joined logs', async () => {
    const at = (time: string) => `192.0.2.1 - - [${time}] "GET /a HTTP/1.1" 502 1`;
    const times = ['02/Mar/2026:09:06:10 +0100', '02/Mar/2026:08:30:00 +0000', '02/Feb/2026:09:06:10 +0000'];
    const mixed = [...times.map(at), '2026-03-01T10:00:00,123Z level=error status=502', 'status=502'];
    const { stdout } = await pipe(mixed.join('\n'), '-', '--json');
    expect(JSON.parse(stdout).codes).toMatchObject([
      { code: 502, count: 5, first: times[2], last: times[1] },
    ]);
  });

  test('prints the most frequent error after a log', async () => {
    const { stdout } = await pipe(`${LOG}192.0.2.1 - - [-] "GET / HTTP/1.1" 499 0\n`);
    expect(stdout).toContain('Client Closed Request');
    expect(stdout).toMatch(/Most frequent server error: 502 Bad Gateway\n.*\n.*http-status-atlas 502\n$/);
    const fine = LOG.replaceAll(' 502 ', ' 204 ');
    expect((await pipe(fine)).stdout).not.toContain('Most frequent');
  });

  test('lists earlier transcripts', async () => {
    const first = 'HTTP/1.1 502 Bad Gateway\r\nServer: awselb/2.0\r\nContent-Length: 2\r\n\r\nno\n';
    const { stdout } = await pipe(`${first}HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n`);
    expect(stdout).toMatch(/^Earlier responses in the input\n {2}- 502 Bad Gateway: .*\n\n404 Not Found\n/);
    expect(stdout).not.toContain('Also in the input');
  });

  test.each([
    ['plain', Buffer.from(LOG)],
    ['gzip', gzipSync(LOG)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${LOG}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(LOG, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${LOG}`, 'utf16le').swap16()],
  ])('reads a file: %s', async (name, content) => {
    const { stdout, status } = await pipe('', 'explain', file(name, content));
    expect(stdout).toContain('3 status codes in 4 lines');
    expect(stdout.indexOf('502')).toBeLessThan(stdout.indexOf('200'));
    expect(status).toBe(0);
  });

  const UPSTREAM = 'no live upstreams while connecting to upstream, client: 192.0.2.1';

  test('finds the code of a message without a status by its words', async () => {
    const { status, stdout, stderr } = await pipe(UPSTREAM);
    expect(stdout).toMatch(
      /^No status code found\. Search results for the words in the input:\n\n502 Bad Gateway\n/,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect((await pipe(UPSTREAM, '--short')).stdout).toMatch(/^502 Bad Gateway/);
    const found = JSON.parse((await pipe(UPSTREAM, '--json')).stdout);
    expect(found).toMatchObject({ kind: 'search', results: [{ code: 502 }, {}, {}], notes: [] });
  });

  test('finds the codes of the messages in a log, most frequent first', async () => {
    const line = (second: number, message: string) =>
      `2026/01/02 03:04:0${second} [error] 7#7: *${second} ${message}`;
    const tooLarge = 'client intended to send too large body: 2097152 bytes';
    const lines = [
      line(1, tooLarge),
      line(2, UPSTREAM),
      line(3, 'signal process started'),
      line(4, UPSTREAM),
    ];
    const { results } = JSON.parse((await pipe(lines.join('\n'), '--json')).stdout);
    expect(results.map(({ code }: { code: number }) => code)).toEqual([502, 413]);
  });

  test('prints a note about a message of a program that does not use HTTP', async () => {
    const shell = 'bash: nosuchthing: command not found';
    const { stdout } = await pipe(shell);
    expect(stdout).toContain('A message from a command on your machine');
    const both = (await pipe('connect ECONNREFUSED 127.0.0.1:3000')).stdout;
    expect(both).toMatch(
      /in the input:\n\nThe client received no response\n[\s\S]*\n\n503 Service Unavailable\n/,
    );
    const log = ['started', shell].map((text, at) => `2026-01-02T03:04:0${at}Z ${text}`).join('\n');
    expect(JSON.parse((await pipe(log, '--json')).stdout)).toMatchObject({
      results: [],
      notes: [{ id: 'local-commands' }],
    });
  });

  test('identifies the sender of a page without headers', async () => {
    const page =
      '<html><head><title>502 Bad Gateway</title></head><body><hr><center>nginx/1.22.1</center></body></html>';
    expect((await pipe(page)).stdout).toContain('Generated by nginx (certain)');
    expect((await pipe('<title>502 Bad Gateway</title>')).stdout).not.toContain('Generated by');
    expect((await pipe(`log: ${page}`)).stdout).not.toContain('Generated by');
  });

  test('explains the marks of a proxy in a log line', async () => {
    const line = '{"response_code":504,"response_flags":"UT","method":"POST"}';
    expect((await pipe(line)).stdout).toContain(
      "Logged by Envoy\n  - UT: The upstream server didn't complete its response within the timeout.",
    );
    expect(JSON.parse((await pipe(line, '--json')).stdout).marks).toMatchObject([
      { product: 'Envoy', mark: 'UT' },
    ]);
  });

  test('explains the marks in a line about a request without a response', async () => {
    const line = '[2026-03-02T08:14:02.404Z] "GET /a HTTP/1.1" 0 DC 0 0 404 - "-" "curl/8.5.0"';
    const { stdout, status } = await pipe(line);
    expect(stdout).toBe(
      `No status code found. The log line gives the reason:

Logged by Envoy
  - DC: The client closed the connection. Compare the duration with the client's
    timeout.
`,
    );
    expect(status).toBe(0);
    expect(JSON.parse((await pipe(line, '--json')).stdout)).toMatchObject({
      results: [],
      marks: [{ mark: 'DC' }],
    });
  });

  test('lists the users of a nonstandard code', async () => {
    const { stdout } = await pipe('"POST /pay HTTP/1.1" 499 0 "-" "okhttp/4.12"');
    expect(stdout).toMatch(
      /Who uses it\n {2}- nginx: The client closed[\s\S]* {2}- To see \d+ more, run http-status-atlas 499\.\n/,
    );
    expect((await pipe('"GET / HTTP/1.1" 440 0 "-" "a"')).stdout).not.toContain(' more, run');
  });

  test.each([
    ['nothing', '', [], 2, 'is empty'],
    ['text without a status', 'listening on port 404\n', [], 1, 'No status code found'],
    ['a file that is not there', '', ['explain', join(folder, 'missing')], 2, 'no such file'],
    ['a folder', '', ['explain', folder], 2, 'directory'],
    ['damaged gzip', '', ['explain', file('damaged.gz', gzipSync(LOG).subarray(0, 30))], 2, 'Cannot read'],
  ] as const)('reports the problem with %s', async (_, input, args, status, message) => {
    const ended = await pipe(input, ...args);
    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr).toContain(message);
  });

  test('escapes control characters in a file name', async () => {
    expect((await pipe('', 'explain', '\u001b[2Jx')).stderr).not.toContain('\u001b');
  });
});
