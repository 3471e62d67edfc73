#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { check } from './check.js';
import { checked } from './check-options.js';
import { explained, type Outcome, run } from './commands.js';
import { docs } from './docs.js';
import { documented } from './docs-options.js';
import { explain } from './explain.js';
import { terminalOf } from './terminal.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// A program that has read enough, such as `head`, closes the pipe. That isn't an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

const args = process.argv.slice(2);
const terminal = terminalOf(process.stdout, process.env);
/** Writes a line that replaces the previous one; an empty line clears it. */
const progress = process.stderr.isTTY
  ? (text: string) => process.stderr.write(`\r\u001b[K${text}`)
  : undefined;
// If standard input isn't a terminal, it is a pipe or a file, or it is closed, as in a service.
const isPiped = process.stdin.isTTY !== true;

async function outcome(): Promise<Outcome> {
  const toCheck = checked(args, isPiped);
  if (toCheck !== undefined) return 'name' in toCheck ? check(toCheck, terminal) : toCheck;
  const toDocument = documented(args, isPiped);
  if (toDocument !== undefined) return 'codes' in toDocument ? docs(toDocument, terminal) : toDocument;
  const wanted = explained(args, isPiped);
  if (wanted === undefined) return run(args, terminal, version);
  if (!('name' in wanted)) return wanted;
  return explain(wanted.name, { json: wanted.json, short: wanted.short, terminal, progress });
}

const { exitCode, output, error } = await outcome();
if (output !== undefined) process.stdout.write(`${output}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = exitCode;
