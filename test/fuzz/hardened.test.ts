import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run-command.js';

const flags = ['--frozen-intrinsics', '--disallow-code-generation-from-strings', '--no-warnings'];
const node = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80' },
    timeout: 60_000,
  });

/** Returns the number of calls and the checksum of their results. */
function transcript(nodeFlags: readonly string[], ...args: string[]): string {
  const { stdout, stderr } = node(...nodeFlags, 'test/fuzz/transcript.mjs', ...args);
  expect(stderr).toBe('');
  return stdout.trim();
}

let plain = '';
beforeAll(() => {
  plain = transcript([], 'esm');
}, 60_000);

describe('the built entry points return the same results', () => {
  test('with CommonJS, for more than 20,000 calls', () => {
    expect(transcript([], 'cjs')).toBe(plain);
    expect(Number(plain.split(' ')[0])).toBeGreaterThan(20_000);
  });

  test.each([
    ['esm', 'before'],
    ['esm', 'after'],
    ['cjs', 'before'],
    ['cjs', 'after'],
  ])('with %s and prototypes polluted %s the import', (format, when) => {
    expect(transcript([], format, when)).toBe(plain);
  });

  test.each(['esm', 'cjs'])('with %s, frozen intrinsics, and without eval', (format) => {
    expect(transcript(flags, format)).toBe(plain);
  });
});

describe('the command line', () => {
  test.each([
    [['404']],
    [['search', 'email already exists', '--json']],
    [['list', '4xx']],
    [['compare', '401', '403']],
    [['recommend', 'create']],
    [['retry', '503', '--method', 'POST']],
    [['--nonsense']],
  ])('%j prints the same with frozen intrinsics and without eval', async (args) => {
    const { status, stdout, stderr } = node(...flags, 'dist/cli/main.js', ...args);
    expect({ status, stdout, stderr }).toEqual(await run(...args));
  });
});
