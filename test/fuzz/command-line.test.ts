import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalOf } from '../../src/cli/terminal.js';
import { runNow as run, run as runCommand } from '../cli/run-command.js';
import { inMegabytesRead } from '../time-of.js';
import { budget } from './budget.js';
import { inheritedNames, texts } from './hostile-values.js';

const words = fc.oneof(
  fc.constantFrom(
    ...[
      'search',
      'list',
      'compare',
      'recommend',
      'retry',
      'completion',
      'zsh',
      '404',
      '401',
      '403',
      '471',
      'NOT_FOUND',
      '4xx',
      'nginx',
    ],
    ...[
      'create',
      'conflict',
      '--json',
      '--short',
      '--limit',
      '--limit=3',
      '--method',
      'POST',
      '--retry-after',
      '120',
      '--help',
    ],
    ...[
      '--version',
      '-h',
      '-v',
      '-',
      '--',
      '--limit=-1',
      '--json=x',
      '--no-json',
      '-x',
      '',
      ' ',
      '__proto__',
    ],
  ),
  inheritedNames,
  texts,
);
const argv = fc.array(words, { maxLength: 6 });
const widths = fc.constantFrom('80', '40', '0', '-5', 'Infinity', '1e9', 'wide', '');

/** Matches characters that control a terminal or change the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** The longest a command can take, in times that it takes to read 1 MB. */
const LIMIT = 40;

const streamOf = (columns: number | undefined) =>
  ({ columns, isTTY: false }) as unknown as NodeJS.WriteStream;

describe('command line', () => {
  test('run() never throws, exits with 0, 1, or 2, prints something, and prints no control characters', () => {
    fc.assert(
      fc.property(argv, widths, (args, COLUMNS) => {
        const terminal = terminalOf(streamOf(undefined), { COLUMNS });
        expect(terminal.width).toBeGreaterThanOrEqual(40);
        expect(terminal.width).toBeLessThanOrEqual(100);
        const outcome = run(Object.freeze(args), terminal, '1.2.3');
        expect(inMegabytesRead(() => run(args, terminal, '1.2.3'), LIMIT)).toBeLessThan(LIMIT);
        expect(run(args, terminal, '1.2.3')).toEqual(outcome);
        const { exitCode, output, error } = outcome;
        expect([0, 1, 2]).toContain(exitCode);
        // With exit code 1, there can be both: a message, and JSON for a program that requested it.
        if (exitCode === 0) expect(error).toBeUndefined();
        if (exitCode === 2) expect(output).toBeUndefined();
        for (const text of [output, error]) expect(text?.trim()).not.toBe('');
        const text = `${output ?? ''}${error ?? ''}`;
        expect(text).not.toBe('');
        expect(text).not.toMatch(CONTROL);
        if (exitCode === 2) expect(text).toContain('--help for usage');
        const isJson = output?.startsWith('{') || output?.startsWith('[');
        if (isJson) expect(() => JSON.parse(output ?? '')).not.toThrow();
      }),
      budget('command line'),
    );
  });

  const hostile = [
    ['__proto__'],
    ['search', '__proto__', '--json'],
    ['list', 'constructor'],
    ['recommend', 'toString'],
    ['recommend', 'create', '__proto__'],
    ['compare', '401', '403', '--limit', '\u202e'],
    ['retry', '503', '--method', '\u001b]0;title\u0007'],
    ['retry', '503', '--retry-after', '9'.repeat(100_000)],
    ['search', 'a-'.repeat(60_000)],
    ['--'.repeat(50_000)],
    ['\ud800'],
    ['search', '--', '--json'],
  ];

  test.each(hostile.map((args, index) => ({ args, index })))(
    'hostile arguments #$index',
    async ({ args }) => {
      const { status, stdout, stderr } = await runCommand(...args);
      expect([0, 1, 2]).toContain(status);
      expect(stdout + stderr).not.toBe('');
      expect(stdout + stderr).not.toMatch(CONTROL);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );
});
