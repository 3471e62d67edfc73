#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { answer } from './answer.js';
import { terminalOf } from './terminal.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// A program that has read enough, such as `head`, closes the pipe. This isn't an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

const args = process.argv.slice(2);
const terminal = terminalOf(process.stdout, process.env);
/** Writes a progress line that replaces the previous one. An empty string clears the line. */
const progress = process.stderr.isTTY
  ? (text: string) => process.stderr.write(`\r\u001b[K${text}`)
  : undefined;
// If standard input isn't a terminal, it is a pipe, a file, or (for example, in a service) closed.
const isPiped = process.stdin.isTTY !== true;

const { exitCode, output, error } = await answer(args, {
  terminal,
  version,
  stdin: process.stdin,
  isPiped,
  progress,
});
if (output !== undefined) process.stdout.write(`${output}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = exitCode;
