import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { checkRegistry, type RegistryCheck } from '../../src/compiler/registry-check/check-registry.js';
import { defaultLimits } from '../../src/compiler/registry-check/download.js';
import { runRegistryCheck } from '../../src/compiler/registry-check/run.js';
import { bundleScript } from '../bundle-script.js';
import { copyRecords } from '../project-copy.js';

const snapshot = readFileSync('src/data/registry/http-status-codes-1.csv', 'utf8');
const today = '2026-11-01';
const root = copyRecords();

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Starts a server on loopback and returns its URL. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/registry.csv`;
}

const serveText = (text: string | Uint8Array) =>
  serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' }).end(text);
  });

/** Runs the check and records the delays instead of waiting. */
async function check(address: string, options: Partial<RegistryCheck> = {}) {
  const pauses: number[] = [];
  const outcome = await checkRegistry({
    root: process.cwd(),
    today,
    address,
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    ...options,
  });
  return { ...outcome, pauses };
}

const methods = readFileSync('src/data/registry/http-methods.csv', 'utf8');

describe('checkRegistry() with methods', () => {
  const checkMethods = async (text: string) =>
    check(undefined as never, { methodsAddress: await serveText(text) });

  test('returns 0 for the snapshot, even with brackets around references', async () => {
    expect((await checkMethods(methods)).exitCode).toBe(0);
    expect(
      (await checkMethods(methods.replace('RFC3744, Section 8.1', '[RFC3744, Section 8.1]'))).exitCode,
    ).toBe(0);
  });

  const changes: readonly (readonly [string, (text: string) => string, string])[] = [
    ['a new method', (text) => `${text}WAIT,no,yes,RFC9999\n`, 'The method WAIT is now registered'],
    ['a method that is gone', (text) => text.replace(/^LINK,.*\n/m, ''), 'LINK is no longer registered'],
    [
      'a method that is not idempotent any more',
      (text) => text.replace('ACL,no,yes', 'ACL,no,no'),
      'The method ACL changed: safe no, idempotent yes became safe no, idempotent no',
    ],
    [
      'another document',
      (text) => text.replace('RFC5789', 'RFC9999'),
      'The method PATCH has a different reference',
    ],
  ];
  test.each(changes)('returns 1 for %s', async (_name, change, said) => {
    const { exitCode, differences, message } = await checkMethods(change(methods));
    expect(exitCode).toBe(1);
    expect(differences.join('\n')).toContain(said);
    expect(message).toContain('src/data/registry/http-methods.csv');
  });

  test.each([
    ['nothing', '', 'Cannot read the method snapshot'],
    ['the other registry', snapshot, 'Cannot read the method snapshot'],
    ['a part', methods.split('\n').slice(0, 9).join('\n'), 'contains only 8 methods'],
    ['another flag', methods.replace('GET,yes', 'GET,perhaps'), 'Cannot read row 11'],
  ])('returns 2 for %s', async (_name, text, said) => {
    const { exitCode, message } = await checkMethods(text);
    expect(exitCode).toBe(2);
    expect(message).toContain(said);
  });
});

describe('checkRegistry()', () => {
  test('returns 0 for the snapshot', async () => {
    expect(await check(await serveText(snapshot))).toEqual({
      exitCode: 0,
      differences: [],
      warnings: [],
      message: 'The registry matches the snapshot.',
      pauses: [],
    });
  });

  test("doesn't treat other line endings or split ranges as differences", async () => {
    const same = snapshot.replace('105-199,Unassigned,', '105-150,Unassigned,\n151-199,Unassigned,');
    expect((await check(await serveText(same.replaceAll('\n', '\r\n')))).exitCode).toBe(0);
  });

  const changes: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
    [
      'a new code',
      (text) => text.replace('105-199,Unassigned,', '105,Almost There,RFC9999\n106-199,Unassigned,'),
      ['105 is now registered: "Almost There", RFC9999', 'src/data/registered/105.yaml', 'minor release'],
    ],
    [
      'a code that is gone',
      (text) => text.replace(/^103,.*$/m, '103,Unassigned,'),
      ['103 "Early Hints" is no longer registered', 'major release'],
    ],
    [
      'another phrase',
      (text) => text.replace('413,Content Too Large', '413,Content Much Too Large'),
      ['413 has a different phrase: "Content Too Large" became "Content Much Too Large"', 'formerPhrases'],
    ],
    [
      'a temporary registration that is prolonged',
      (text) => text.replace('expires 2026-11-13', 'expires 2027-11-13'),
      ['104 has a different remark', 'reviewBy'],
    ],
    [
      'another document',
      (text) => text.replace('102,Processing,RFC2518', '102,Processing,RFC9999'),
      ['102 has a different reference: "RFC2518" became "RFC9999"', 'definedBy'],
    ],
  ];
  test.each(changes)('returns 1 for %s, with the action to take', async (_name, change, said) => {
    const changed = change(snapshot);
    expect(changed).not.toBe(snapshot);
    const { exitCode, differences, message } = await check(await serveText(changed));
    expect(exitCode).toBe(1);
    for (const words of said) expect(differences.join('\n')).toContain(words);
    expect(message).toContain('npm run registry:check -- --write');
  });

  const garbage: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nothing', '', 'Cannot read the registry snapshot'],
    ['a page in HTML', '<!doctype html><title>Maintenance</title>', 'Cannot read the registry snapshot'],
    ['half of the file', snapshot.slice(0, snapshot.length / 2), 'Cannot'],
    ['the columns and no rows', 'Value,Description,Reference\n', 'Invalid download of the registry'],
    [
      'one range of nothing',
      'Value,Description,Reference\n100-599,Unassigned,\n',
      'contains only 0 registered numbers',
    ],
    ['a gap', snapshot.replace(/^404,.*\n/m, ''), 'Invalid download of the registry'],
    ['UTF-16', Buffer.from(snapshot, 'utf16le'), 'Cannot'],
    ["bytes that aren't UTF-8", Uint8Array.from([0xff, 0xfe, 0x80]), "isn't UTF-8"],
    ['a byte order mark', `\ufeff${snapshot}`, 'Cannot read the registry snapshot'],
    ['binary zeros', new Uint8Array(2000), 'Cannot read the registry snapshot'],
  ];
  test.each(garbage)('returns 2 for %s', async (_name, text, said) => {
    const { exitCode, differences, message, pauses } = await check(await serveText(text));
    expect(exitCode).toBe(2);
    expect(differences).toEqual([]);
    expect(message).toContain('The registry was not compared.');
    expect(message).toContain(said);
    expect(pauses).toEqual([]);
  });

  test('follows a redirect', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/registry.csv') response.writeHead(308, { location: '/moved.csv' }).end();
      else response.writeHead(200).end(snapshot);
    });
    expect((await check(address)).exitCode).toBe(0);
  });

  test('returns 2 for a redirect loop', async () => {
    let requests = 0;
    const address = await serve((_request, response) => {
      requests += 1;
      response.writeHead(302, { location: '/registry.csv' }).end();
    });
    const { exitCode, message } = await check(address);
    expect(exitCode).toBe(2);
    expect(message).toContain('more than 5 redirects');
    expect(requests).toBe(6);
  });

  test('returns 2 for a redirect that leads nowhere', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://' }).end();
    });
    expect((await check(address)).exitCode).toBe(2);
  });

  test('returns 2 if the content arrives too slowly, after the maximum number of attempts', async () => {
    let requests = 0;
    const address = await serve((_request, response) => {
      requests += 1;
      response.writeHead(200);
      const timer = setInterval(() => response.write('V'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const limits = { ...defaultLimits, timeMs: 150, tries: 2 };
    const { exitCode, message, pauses } = await check(address, { limits });
    expect(exitCode).toBe(2);
    expect(message).toContain('no complete response within 150 ms');
    expect(pauses).toEqual([1000]);
    expect(requests).toBe(2);
  });

  test('waits as long as a 503 specifies, then retries', async () => {
    let requests = 0;
    const address = await serve((_request, response) => {
      requests += 1;
      if (requests < 3) response.writeHead(503, { 'retry-after': String(requests * 7) }).end();
      else response.writeHead(200).end(snapshot);
    });
    const { exitCode, pauses } = await check(address);
    expect(exitCode).toBe(0);
    expect(pauses).toEqual([7000, 14_000]);
  });

  test("backs off if the server doesn't specify a delay, and gives up after three attempts", async () => {
    const address = await serve((_request, response) => {
      response.writeHead(500).end();
    });
    const { exitCode, pauses, message } = await check(address);
    expect(exitCode).toBe(2);
    expect(pauses).toEqual([1000, 2000]);
    expect(message).toContain('the response was 500; then the response was 500; then the response was 500');
  });

  test("doesn't wait for hours", async () => {
    const address = await serve((_request, response) => {
      response.writeHead(503, { 'retry-after': '86400' }).end();
    });
    const { exitCode, pauses, message } = await check(address);
    expect(exitCode).toBe(2);
    expect(pauses).toEqual([]);
    expect(message).toContain('86400 s, which is too long');
  });

  test.each([404, 403, 304, 204])("doesn't retry after %d", async (status) => {
    let requests = 0;
    const address = await serve((_request, response) => {
      requests += 1;
      response.writeHead(status).end();
    });
    const { exitCode, message } = await check(address);
    expect(exitCode).toBe(2);
    expect(message).toContain(`the response was ${status}`);
    expect(requests).toBe(1);
  });

  test.each([
    ['says so', true],
    ['does not say so', false],
  ])('stops reading content that is too large and %s', async (_name, says) => {
    let sent = 0;
    const address = await serve((_request, response) => {
      response.writeHead(200, says ? { 'content-length': 50_000_000 } : {});
      const piece = Buffer.alloc(64 * 1024, 'x');
      const more = () => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += piece.length;
          if (!response.write(piece)) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    const { exitCode, message } = await check(address);
    expect(exitCode).toBe(2);
    expect(message).toContain('more than 1048576 bytes');
    expect(sent).toBeLessThan(20_000_000);
  });

  test('returns 2 if no server listens', async () => {
    const address = await serveText(snapshot);
    await new Promise((closed) => server?.close(closed));
    const { exitCode, pauses } = await check(address);
    expect(exitCode).toBe(2);
    expect(pauses).toEqual([1000, 2000]);
  });

  test.each(['', 'nonsense', 'file:///etc/hostname'])('returns 2 for the URL %j', async (address) => {
    expect((await check(address)).exitCode).toBe(2);
  });

  test('reports review dates that have passed, regardless of the outcome', async () => {
    const address = await serveText(snapshot);
    const { exitCode, warnings } = await check(address, { today: '2027-02-01' });
    expect(exitCode).toBe(0);
    expect(warnings).toEqual([
      expect.stringContaining('104 was due for review by 2027-01-31'),
      expect.stringContaining('expired on 2026-11-13'),
    ]);
    expect((await check(address, { today: '2026-11-13' })).warnings).toEqual([]);
    expect((await check(address, { today: '2027-01-31' })).warnings).toEqual([warnings[1]]);
    const changed = await check(await serveText(snapshot.replace('Early Hints', 'Early Hint')), {
      today: '2027-02-01',
    });
    expect([changed.exitCode, changed.warnings]).toEqual([1, warnings]);
    const garbage = await check(await serveText('<html>'), { today: '2027-02-01' });
    expect([garbage.exitCode, garbage.warnings]).toEqual([2, warnings]);
  });
});

describe('npm run registry:check', () => {
  const main = bundleScript('src/compiler/registry-check/main.ts');
  const run = (cwd: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [main, '--today', today, ...args], { cwd }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout: stdout + stderr,
      }),
    );

  test('prints the differences and exits with 1 in a separate process', async () => {
    const address = await serveText(snapshot.replace('Early Hints', 'Early Hint'));
    const { code, stdout } = await run(process.cwd(), '--address', address);
    expect(code).toBe(1);
    expect(stdout).toContain('- 103 has a different phrase');
  });

  test('exits with 2 in a separate process if nothing was compared', async () => {
    const { code, stdout } = await run(process.cwd(), '--time-limit', 'soon');
    expect(code).toBe(2);
    expect(stdout).toContain('The registry was not compared. ');
  });

  test('exits with 0 or 2, depending on the response from the given URL', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end();
      else response.end(snapshot);
    });
    const at = (path: string) =>
      runRegistryCheck(process.cwd(), ['--today', today, '--address', String(new URL(path, address))]);
    expect(await at('/registry.csv')).toMatchObject({
      exitCode: 0,
      message: 'The registry matches the snapshot.',
    });
    const { exitCode, message } = await at('/gone');
    expect(exitCode).toBe(2);
    expect(message).toContain('the response was 404');
  });

  test.each([
    [['--adress', 'x'], "Unknown option '--adress'"],
    [['--time-limit=-5'], 'expected a positive integer, in milliseconds'],
    [['--time-limit', 'soon'], 'expected a positive integer, in milliseconds'],
    [['--today', 'tomorrow'], 'expected a date such as 2026-11-25'],
    [['--today', '2026-13-40'], 'expected a date such as 2026-11-25'],
  ])('exits with 2 for %j, without comparing anything', async (args, text) => {
    const { exitCode, message } = await runRegistryCheck(process.cwd(), args);
    expect(exitCode).toBe(2);
    expect(message).toContain('The registry was not compared. ');
    expect(message).toContain(text);
  });

  test('--write replaces the snapshot and nothing else', async () => {
    const changed = snapshot.replace('Early Hints', 'Early Hint');
    const { exitCode, message } = await check(await serveText(changed.replaceAll('\n', '\r\n')), {
      root,
      write: true,
    });
    expect(exitCode).toBe(1);
    expect(message).toContain('Replaced ');
    expect(readFileSync(join(root, 'src/data/registry/http-status-codes-1.csv'), 'utf8')).toBe(changed);
  });
});
