#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { explained, type Outcome, run } from './commands.js';
import { explain } from './explain.js';
import { terminalOf } from './terminal.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

const args = process.argv.slice(2);
const terminal = terminalOf(process.stdout, process.env);
/** A line that is written over by the next one; the empty one takes it away. */
const progress = process.stderr.isTTY
  ? (text: string) => process.stderr.write(`\r\u001b[K${text}`)
  : undefined;
// Without arguments, a pipe or a file is meant; a service that was given no standard input has none of them.
const wanted = explained(args, process.stdin.isTTY !== true);
const { exitCode, output, error }: Outcome =
  wanted === undefined
    ? run(args, terminal, version)
    : 'name' in wanted
      ? await explain(wanted.name, { json: wanted.json, short: wanted.short, terminal, progress })
      : wanted;
if (output !== undefined) process.stdout.write(`${output}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = exitCode;
