#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './commands.js';
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

const { exitCode, output, error } = run(
  process.argv.slice(2),
  terminalOf(process.stdout, process.env),
  version,
);
if (output !== undefined) process.stdout.write(`${output}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = exitCode;
