import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { checkRules } from '../../src/check.js';
import { LEVELS } from '../../src/cli/arguments.js';
import { checkText } from '../../src/cli/check.js';
import { type CheckRequest, checked } from '../../src/cli/check-options.js';
import { SEVERITIES } from '../../src/model/check-rule.js';
import { parsed, runWith } from './run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pipe = (input: string | Buffer, ...args: string[]) => runWith(input, 'check', ...args);

const NO_ALLOW = 'HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n';
const CLEAN = 'HTTP/1.1 204 No Content\r\nDate: Mon, 02 Mar 2026 09:06:10 GMT\r\n\r\n';

/** Returns the options of valid arguments. */
function optionsOf(...args: string[]): CheckRequest {
  const request = checked(parsed('check', ...args), true);
  if (request === undefined || !('name' in request)) throw new Error(JSON.stringify(request));
  return request;
}
/** Returns the IDs of the rules that a text breaks. */
function rules(text: string, ...args: string[]): string[] {
  const { output = '', error } = checkText(text, 'it', optionsOf(...args, '--json'), {
    width: 80,
    color: false,
  });
  if (error !== undefined) throw new Error(error);
  return (JSON.parse(output) as { rule: string }[]).map(({ rule }) => rule);
}
const har = (...entries: object[]) => JSON.stringify({ log: { entries } });
const entry = (status: number, headers: object[], request: object = {}, content: object = {}) => ({
  request: {
    method: 'GET',
    url: 'https://example.com/',
    headers: [{ name: 'Host', value: 'h' }],
    ...request,
  },
  response: { status, headers, content },
});
const DATE = { name: 'Date', value: 'Mon, 02 Mar 2026 09:06:10 GMT' };

describe('check', () => {
  test('prints the broken rule, the fix, and the source', async () => {
    const { status, stdout, stderr } = await pipe(NO_ALLOW, '--method', 'POST');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^405 Method Not Allowed\n {2}violation {2}A 405 response must list/);
    expect(stdout).toContain('Add an Allow header');
    expect(stdout).toContain('RFC 9110 15.5.6');
    expect(stdout).toContain('method-not-allowed-without-allow');
    expect(stdout).toContain('1 finding in 1 response');
    expect(readFileSync('docs/guide/command-line.md', 'utf8')).toContain(
      `check --method POST\n${stdout}\`\`\``,
    );
    expect(status).toBe(1);
  });

  test("exits with 0 if nothing was found, and reports what wasn't checked", async () => {
    const { status, stdout } = await pipe(CLEAN);
    expect(stdout).toMatch(/^No findings in 1 response\nRules that depend on the method didn't run/);
    expect((await pipe(CLEAN, '--method', 'DELETE')).stdout).toBe('No findings in 1 response\n');
    expect(status).toBe(0);
  });

  test('prints findings with --json, and [] if there are none', async () => {
    const { stdout, status } = await pipe(NO_ALLOW, '--json', '--method', 'post');
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: 'method-not-allowed-without-allow', status: 405, response: { index: 0, method: 'POST' } },
    ]);
    expect(status).toBe(1);
    expect((await pipe(CLEAN, '--json')).stdout).toBe('[]\n');
  });

  test('prints one line for each finding with --short', async () => {
    expect((await pipe(NO_ALLOW, '--short')).stdout).toMatch(
      /^405 violation method-not-allowed-without-allow: .*\n$/,
    );
  });

  test.each([
    ['a file', NO_ALLOW],
    ['a gzipped file', gzipSync(NO_ALLOW)],
  ])('reads %s', async (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect((await pipe('', path)).status).toBe(1);
  });

  test.each([
    ['nothing', '', [], 'it is empty'],
    ['text without a response', 'listening on port 404', [], 'expected a response'],
    ['a HAR file without entries', '\ufeff{"log":{"entries":[]}}', [], 'the HAR file has no entries'],
    [
      'a HAR file of blocked requests',
      '{"log":{"entries":[{"response":{"status":0,"headers":[]}}]}}',
      [],
      'no entry in the HAR file has a response with headers',
    ],
    ['JSON that is not a HAR file', '{"log":{}}', [], 'expected a response with its headers, or a HAR file'],
    ['null', 'null', [], 'expected a response with its headers, or a HAR file'],
    ['a file that is not there', '', [join(folder, 'missing')], 'no such file'],
    ['two files', NO_ALLOW, ['a', 'b'], 'one file'],
    ['a level', NO_ALLOW, ['--level', 'error'], 'Invalid --level "error": expected violation'],
    ['a view', NO_ALLOW, ['--view', 'both'], 'Invalid --view "both": expected handler or wire'],
    ['a method', NO_ALLOW, ['--method', 'GET /'], 'Invalid --method'],
    [
      'a mistyped rule',
      NO_ALLOW,
      ['--ignore', 'method-not-allowed-witout-allow'],
      'Unknown rule "method-not-allowed-witout-allow" in --ignore. Did you mean "method-not-allowed-without-allow"?',
    ],
    ['a part of a rule', NO_ALLOW, ['--also', 'retry_after_missing'], 'Did you mean "retry-after-missing"?'],
    ['a rule that there is not', NO_ALLOW, ['--also', 'xyz'], 'Unknown rule "xyz" in --also\n'],
  ])('exits with 2 for %s', async (_, input, args, message) => {
    const ended = await pipe(input, ...args);
    expect([ended.status, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(message);
  });

  test("doesn't print cookies or credentials, and escapes control characters", async () => {
    const text = [
      '> GET http://user:secret@example.com/a\u202eb?token=secret#secret HTTP/1.1',
      '> Host: example.com',
      '> Authorization: Bearer secret',
      '> Cookie: id=secret',
      '>',
      '< HTTP/1.1 405 Method Not Allowed',
      '< Set-Cookie: id=secret',
      '<',
      '',
    ].join('\n');
    const { stdout, status } = await pipe(text);
    expect(stdout).toContain('GET http://example.com/a\\u202eb\n');
    expect(status).toBe(1);
    expect(stdout + (await pipe(text, '--json')).stdout).not.toContain('secret');
  });
});

describe('check: the rules that run', () => {
  const CREATED = 'HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n';

  test('--level, --ignore, and --also select the rules', () => {
    expect(rules(CREATED, '--method', 'POST')).toEqual(['created-without-location']);
    expect(rules(CREATED, '--method', 'POST', '--level', 'violation')).toEqual([]);
    expect(rules(CREATED, '--method', 'POST', '--ignore', 'created-without-location, date-missing')).toEqual(
      [],
    );
    expect(
      rules(NO_ALLOW, '--method', 'GET', '--also', 'date-missing', '--also', 'error-without-content'),
    ).toEqual(['error-without-content', 'date-missing', 'method-not-allowed-without-allow']);
    expect(rules(NO_ALLOW, '--also', 'date-missing', '--view', 'handler')).toEqual([
      'method-not-allowed-without-allow',
    ]);
  });

  test("uses each request's own method, not only the first one", () => {
    const after = (status: number) =>
      `HTTP/1.1 ${status} x\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n${CREATED}`;
    expect(rules(after(303), '--method', 'POST')).toEqual([]);
    expect(rules(after(307), '--method', 'POST')).toEqual(['created-without-location']);
  });

  test("doesn't treat a proxy's response to CONNECT as a response to the method", () => {
    const tunnel = 'HTTP/1.1 200 Connection established\r\nContent-Length: 0\r\n\r\n';
    expect(rules(`${tunnel}${CLEAN}`, '--method', 'GET')).toEqual(['connect-framing']);
    expect(rules(`HTTP/1.1 200 Connection established\r\n\r\n${CLEAN}`, '--also', 'date-missing')).toEqual(
      [],
    );
  });

  test('treats only the last response to a request as final', () => {
    const early = 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n';
    expect(rules(`${early}${CLEAN}`)).toEqual([]);
    expect(rules(early)).toEqual(['interim-as-final']);
  });

  test('uses the request in the output of curl -v', () => {
    const text =
      '> GET /a HTTP/1.1\n> Host: h\n> Accept: */*\n>\n< HTTP/1.1 304 Not Modified\n< ETag: "a"\n<\n';
    expect(rules(text)).toEqual(['not-modified-not-conditional']);
    expect(rules(text.replace('Accept: */*', 'If-None-Match: "a"'))).toEqual([]);
  });

  test("doesn't treat the status that curl -w prints as a body", () => {
    expect(rules(`${CLEAN}\n204\n`)).toEqual([]);
    expect(rules(`${CLEAN}surplus`)).toEqual(['content-forbidden']);
  });

  test('distinguishes unknown headers from absent headers', () => {
    const wget = 'HTTP request sent, awaiting response... 405 Method Not Allowed\n';
    const printed = '{"status":405,"headers":{}}';
    for (const text of [wget, printed])
      expect(checkText(text, 'it', optionsOf(), { width: 80, color: false }).exitCode).toBe(2);
    expect(rules('{"status":405,"headers":{"content-length":"0"}}')).toEqual([
      'method-not-allowed-without-allow',
    ]);
  });
});

describe('check: HAR files', () => {
  test('checks each entry separately', () => {
    const text = har(
      entry(405, [DATE]),
      entry(200, [DATE]),
      entry(201, [DATE], { method: 'POST', url: 'https://example.com/items?key=1' }),
    );
    const { output = '' } = checkText(text, 'it', optionsOf(), { width: 80, color: false });
    expect(output).toContain('405 Method Not Allowed  GET https://example.com/\n');
    expect(output).toContain('201 Created  POST https://example.com/items\n');
    expect(output).toMatch(/2 findings in 2 of 3 responses$/);
  });

  test('ignores the body of a 304, which the browser had cached', () => {
    const sent = {
      headers: [
        { name: 'Host', value: 'h' },
        { name: 'If-None-Match', value: '"a"' },
      ],
    };
    const tag = { name: 'ETag', value: '"a"' };
    expect(rules(har(entry(304, [DATE, tag], sent, { size: 5, text: 'hello' })))).toEqual([]);
    expect(rules(har(entry(204, [DATE], sent, { size: 5, text: 'hello' })))).toEqual(['content-forbidden']);
  });

  test.each([
    ['none', []],
    [
      'those of a page',
      [
        { name: 'User-Agent', value: 'Mozilla/5.0' },
        { name: 'Accept', value: '*/*' },
      ],
    ],
  ])("treats request headers that weren't recorded as unknown: %s", (_, headers) => {
    expect(rules(har(entry(304, [DATE, { name: 'ETag', value: '"a"' }], { headers })))).toEqual([]);
  });
});

describe('check --level', () => {
  test('accepts the severities, highest first', () => {
    expect(LEVELS).toEqual([...SEVERITIES].reverse());
  });
});

describe('check --rules', () => {
  const listed = (...args: string[]) => {
    const outcome = checked(parsed('check', '--rules', ...args), false);
    if (outcome === undefined || 'name' in outcome) throw new Error('expected an outcome');
    return outcome;
  };

  test('prints one line for each rule', () => {
    const { output = '', exitCode } = listed();
    expect(exitCode).toBe(0);
    expect(output.split('\n')).toHaveLength(checkRules.length);
    expect(output).toMatch(
      /^violation {11}method-not-allowed-without-allow +A 405 response .* \(RFC 9110 15\.5\.6; 10\.2\.1\)$/m,
    );
    expect(output).toMatch(/^violation \(opt-in\) {2}date-missing /m);
  });

  test('prints JSON, and respects the level', () => {
    expect(JSON.parse(listed('--json').output ?? '')).toEqual(checkRules);
    const violations = JSON.parse(listed('--json', '--level', 'violation').output ?? '') as typeof checkRules;
    expect(new Set(violations.map(({ severity }) => severity))).toEqual(new Set(['violation']));
  });

  test('rejects a file and an unknown level', () => {
    expect(listed('file.har')).toMatchObject({ exitCode: 2 });
    expect(listed('--level', 'error')).toMatchObject({ exitCode: 2 });
  });
});
