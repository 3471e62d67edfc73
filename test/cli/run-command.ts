import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import manifest from '../../package.json';
import { answer } from '../../src/cli/answer.js';
import { type Arguments, parseArguments } from '../../src/cli/arguments.js';
import { run as runParsed } from '../../src/cli/commands.js';
import type { Outcome } from '../../src/cli/outcome.js';
import { type Terminal, terminalOf } from '../../src/cli/terminal.js';

/** The exit status and the output of a command. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const printed = (text: string | undefined) => (text === undefined ? '' : `${text}\n`);

/** The terminal in the tests: 80 columns, without colors. */
export const env = { COLUMNS: '80' };
const pipe = { isTTY: false } as NodeJS.WriteStream;

/** Runs a command in this process, which is a hundred times faster, with the given standard input. */
export async function runWith(input: string | Buffer, ...args: string[]): Promise<Ended> {
  const { exitCode, output, error } = await answer(args, {
    terminal: terminalOf(pipe, env),
    version: manifest.version,
    stdin: Readable.from([Buffer.from(input)], { objectMode: false }),
    isPiped: true,
  });
  return { status: exitCode, stdout: printed(output), stderr: printed(error) };
}

/** Parses arguments that are valid. */
export function parsed(...args: string[]): Arguments {
  const result = parseArguments(args);
  if ('exitCode' in result) throw new Error(result.error);
  return result;
}

/** Runs a command that reads no input and returns its outcome at once. */
export function runNow(args: readonly string[], terminal: Terminal, version: string): Outcome {
  const result = parseArguments(args);
  return 'exitCode' in result ? result : runParsed(result, terminal, version);
}

/** Runs a command with an empty standard input. */
export const run = (...args: string[]): Promise<Ended> => runWith('', ...args);

/** Runs the built program in a separate process, as users do. */
export function runBuilt(
  args: readonly string[],
  { input = '', more = {} }: { input?: string | Buffer; more?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...env, ...more },
  });
  return { status, stdout, stderr };
}
