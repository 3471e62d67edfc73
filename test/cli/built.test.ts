import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { env, runBuilt, runWith } from './run-command.js';

const main = 'dist/cli/main.js';

beforeAll(() => {
  if (!existsSync(main)) throw new Error('Build first: npm run build');
});

describe('the built program', () => {
  test.each([
    ['', ['404']],
    ['', ['search', 'email already exists', '--json']],
    ['', ['retry', '503', '--method', 'POST']],
    ['', ['asdfghjkl']],
    ['', ['--nonsense']],
    ['', ['--version']],
    ['HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\n\r\nError 404', []],
    ['HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n', ['check', '--method', 'POST']],
    ['', ['retry', '503', '--method', '\u001b]0;title\u0007']],
  ] as const)(
    'returns the expected output and exit code for the input %j and the arguments %j',
    async (input, args) => {
      expect(runBuilt(args, { input })).toEqual(await runWith(input, ...args));
    },
  );

  test('uses the environment to decide on colors', () => {
    expect(runBuilt(['404'], { more: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b');
    expect(runBuilt(['404'], { more: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  test('handles damaged arguments', () => {
    const { status, stderr } = runBuilt(['\ud800']);
    expect(status).toBe(1);
    expect(stderr).toContain('No results for');
  });

  test("doesn't wait for standard input if a code is required", async () => {
    const child = spawn(process.execPath, [main, '404'], { stdio: ['pipe', 'ignore', 'ignore'] });
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('exits without an error when the reader closes the pipe', async () => {
    const child = spawn(process.execPath, [main, 'list'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.destroy();
    await once(child, 'close');
    expect(errors).toBe('');
  });
});
