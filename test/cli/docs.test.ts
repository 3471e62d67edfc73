import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { docs } from '../../src/cli/docs.js';
import { documented } from '../../src/cli/docs-options.js';
import type { StatusReference } from '../../src/reference.js';
import { smallApi } from '../reference/small-api.js';
import { parsed, runBuilt } from './run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a test file and returns its path. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Runs the command in this process. */
async function run(...args: string[]) {
  const request = documented(parsed('docs', ...args), false);
  if (request === undefined) throw new Error('The arguments are not those of docs');
  return 'exitCode' in request ? request : docs(request, { width: 80, color: false }, Readable.from([]));
}

const json = file('api.json', JSON.stringify(smallApi('3.1.2')));
const yaml = file(
  'api.yaml',
  `openapi: 3.0.3
info: { title: Shop API, version: '1' }
paths:
  /orders:
    get:
      responses: &shared
        200: { description: A page of orders. }
        401: { description: The key was revoked. }
    head:
      responses:
        <<: *shared
        404: { description: There are no orders. }
`,
);

describe('docs: encodings and YAML', () => {
  const lines = `openapi: 3.1.2
info: { title: Shop API, version: 1 }
paths:
  yes:
    get:
      responses:
        404: { description: There is no such order. }
        '404 ': { description: A key with a space. }
        4XX: { description: See the list. }
        no: { description: Not a status. }
        ~: { description: Not a status either. }
`;
  const bytes = (name: string, content: Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test('keeps keys as they are written', async () => {
    const { output = '' } = await run(file('keys.yaml', lines), '--json');
    const model = JSON.parse(output) as StatusReference;
    expect(model.sections.map(({ key }) => key)).toEqual(['404', '4xx']);
    expect(model.sections[0]?.operations.map(({ path }) => path)).toEqual(['yes']);
    expect(model.refused).toMatchObject([{ reason: 'The key is not a status code', count: 3 }]);
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from(lines, 'utf16le')],
    ['UTF-16 in big-endian order', Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()],
    ['Windows line breaks', Buffer.from(lines.replaceAll('\n', '\r\n'))],
    ['a document marker', Buffer.from(`---\n${lines}...\n`)],
  ])('reads %s', async (name, content) => {
    const expected = await run(file('keys.yaml', lines));
    expect(await run(bytes(`${name}.yaml`, content))).toEqual(expected);
  });

  test.each([
    ['JSON with a byte order mark', Buffer.from(`\ufeff${JSON.stringify(smallApi('3.1.2'))}`)],
    ['JSON in UTF-16', Buffer.from(`\ufeff${JSON.stringify(smallApi('3.1.2'))}`, 'utf16le')],
  ])('reads %s', async (name, content) => {
    expect(await run(bytes(`${name}.json`, content))).toEqual(await run(json));
  });

  test.each([
    ['several documents', `${lines}---\n${lines}`, /^Cannot parse ".*": .*document/],
    ['a key twice', `${lines}paths: {}\n`, /^Cannot parse ".*": .*duplicated mapping key/],
    ['an unknown alias', 'openapi: 3.1.2\npaths: *none\n', /^Cannot parse ".*": .*unidentified alias/],
    ['Swagger 2 without quotes', 'swagger: 2.0\npaths: {}\n', /^Unsupported Swagger version 2\.0: /],
  ])('rejects %s', async (name, text, error) => {
    expect(await run(file(`${name}.yaml`, text))).toEqual({
      exitCode: 2,
      error: expect.stringMatching(error),
    });
  });

  test('accepts an OpenAPI 3.0 version without quotes, and reports missing paths', async () => {
    expect(await run(file('empty-paths.yaml', 'openapi: 3.0\npaths: {}\n'))).toEqual({
      exitCode: 1,
      error: 'No status codes found',
    });
  });
});

describe('docs', () => {
  test('writes a page from JSON, and the same page from the same document', async () => {
    const { exitCode, output = '' } = await run(json);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^# Shop API status codes\n/);
    for (const key of ['200', '201', '401', '422', '429', '5xx', 'default'])
      expect(output).toContain(`<a id="status-${key}"></a>`);
    expect(output).toContain('**Sent by** both operations:');
    expect((await run(json)).output).toBe(output);
  });

  test('writes a page from YAML, with anchors and merge keys', async () => {
    const { exitCode, output = '' } = await run(yaml, '--style', 'table');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^\| .*401 Unauthorized \| .*The key was revoked\..*`HEAD \/orders`.* \|$/m);
    expect(output).toMatch(/^\| .*404 Not Found \| .*There are no orders\..* \|$/m);
  });

  test('reports to standard error which responses were omitted, and why', async () => {
    const paths = {
      '/a': { get: { responses: { 404: { description: 'No such order' }, 500: { $ref: 'errors.yaml' } } } },
      '/b': { $ref: 'b.yaml' },
    };
    const split = file('split.json', JSON.stringify({ openapi: '3.1.2', paths }));
    const { exitCode, output, error } = await run(split);
    expect(exitCode).toBe(0);
    expect(output).toContain('404 Not Found');
    expect(error?.split('\n')).toEqual([
      expect.stringMatching(
        /^1 left out: The reference points to another file \(bundle the document into one file first/,
      ),
      expect.stringMatching(
        /^1 left out: The reference points to another file .*, so the path's responses are missing$/,
      ),
    ]);
    const empty = file('empty.json', JSON.stringify({ openapi: '3.1.2', paths: { '/b': paths['/b'] } }));
    expect(await run(empty)).toEqual({
      exitCode: 1,
      error: expect.stringMatching(
        /^No status codes found\n1 left out: The reference points to another file .* npx @redocly\/cli bundle\), so the path's responses are missing$/,
      ),
    });
  });

  test('reads standard input in a separate process', () => {
    const { status, stdout, stderr } = runBuilt(['docs'], { input: readFileSync(yaml) });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('404 Not Found');
  });

  test('--check accepts the file that --output wrote, even with CRLF line endings', async () => {
    const output = join(folder, 'errors.md');
    expect(await run(json, '--output', output)).toEqual({ exitCode: 0 });
    expect(await run(json, '--output', output, '--check')).toMatchObject({ exitCode: 0 });
    writeFileSync(output, readFileSync(output, 'utf8').replaceAll('\n', '\r\n'));
    expect(await run(json, '--output', output, '--check')).toMatchObject({ exitCode: 0 });
  });

  test("--check exits with 1 for an outdated or missing file, and doesn't write the file", async () => {
    const output = file('stale.md', '# Old\n');
    const stale = await run(json, '--output', output, '--check');
    expect(stale.exitCode).toBe(1);
    expect(stale.error).toMatch(/out of date: line 1 is "# Old", expected "# Shop API status codes"/);
    expect(readFileSync(output, 'utf8')).toBe('# Old\n');
    const missing = await run(json, '--output', join(folder, 'none.md'), '--check');
    expect(missing).toMatchObject({ exitCode: 1, error: expect.stringContaining('does not exist') });
  });

  test.each([
    ['an extra blank line', (page) => `${page}\n`, /line \d+ is "", expected the end of the file$/],
    ['an extra line', (page) => `${page}x`, /line \d+ is "x", expected the end of the file$/],
    ['no line feed at the end', (page) => page.trimEnd(), /line \d+ does not end with a line feed$/],
    ['no last line', (page) => page.replace(/.*\n$/, ''), /line \d+ is missing, expected ".+"$/],
    ['nothing', () => '', /line 1 is missing, expected "# HTTP status codes"$/],
    [
      'another end of a long line',
      (page) => page.replace(/^(- .{90,})\.$/m, '$1!'),
      /line \d+ is "\.\.\..{30}!", expected "\.\.\..{30}\."$/,
    ],
  ] satisfies [string, (page: string) => string, RegExp][])(
    '--check names the first difference: %s',
    async (name, change, difference) => {
      const { output: page = '' } = await run('404');
      const output = file(`${name}.md`, change(`${page}\n`));
      const { exitCode, error = '' } = await run('404', '--output', output, '--check');
      expect(exitCode).toBe(1);
      expect(error.split('\n')[0]).toMatch(difference);
    },
  );

  test('--advice exits with 1 if there are findings, and with 0 otherwise', async () => {
    const { exitCode, output = '' } = await run(yaml, '--advice', '--json');
    expect(exitCode).toBe(1);
    const rules = (JSON.parse(output) as { rule: string }[]).map(({ rule }) => rule);
    expect(rules).toEqual(['unauthorized-without-challenge']);
    const ignored = await run(yaml, '--advice', '--ignore', 'unauthorized-without-challenge');
    expect(ignored).toEqual({ exitCode: 0, output: 'No findings in 5 responses across 2 operations' });
    expect((await run(yaml, '--advice', '--level', 'violation')).exitCode).toBe(0);
  });

  test.each([
    [[], /Missing argument/],
    [[json, yaml], /expected one file, or codes only/],
    [[json, '--style', 'wide'], /Invalid --style "wide"/],
    [[json, '--order', 'size'], /Invalid --order "size"/],
    [[json, '--only', '4yy'], /Invalid --only "4yy"/],
    [[json, '--advice', '--ignore', 'no-such-rule'], /Unknown rule "no-such-rule"/],
    [[json, '--check'], /Missing --output/],
  ] as const)('rejects %j as a usage error', async (args, message) => {
    expect(await run(...args)).toMatchObject({ exitCode: 2, error: expect.stringMatching(message) });
  });

  test.each([
    [
      'swagger.yaml',
      "swagger: '2.0'\npaths: {}\n",
      /Swagger version 2\.0: expected OpenAPI 3\.0, 3\.1, or 3\.2/,
    ],
    ['newer.json', '{"openapi":"4.0.0","paths":{}}', /OpenAPI version 4\.0\.0/],
    ['broken.json', '{"openapi":"3.1.0",', /Cannot parse/],
    ['broken.yaml', 'openapi: [3.1\n', /Cannot parse/],
    ['empty.yaml', '\n', /it is empty/],
    ['text.yaml', 'hello\n', /expected an OpenAPI document/],
  ])('rejects %s with exit code 2', async (name, text, message) => {
    expect(await run(file(name, text))).toMatchObject({
      exitCode: 2,
      error: expect.stringMatching(message),
    });
  });

  test("rejects a file that can't be read with exit code 2", async () => {
    const { exitCode, error } = await run(join(folder, 'nowhere.yaml'));
    expect(exitCode).toBe(2);
    expect(error).toContain('Cannot read');
  });

  test('rejects a YAML document with exponential aliases', async () => {
    const levels = Array.from({ length: 30 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]`);
    const bomb = `openapi: 3.1.0\nx0: &x0 lol\n${levels.join('\n')}\npaths: { /a: { get: { responses: { 200: { description: *x30 } } } } }\n`;
    const { exitCode } = await run(file('bomb.yaml', bomb));
    // If the aliases were expanded, this would never end.
    expect(exitCode).toBe(0);
  });
});
