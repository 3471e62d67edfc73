import type { Readable } from 'node:stream';
import { misplacedOption, parseArguments } from './arguments.js';
import { check } from './check.js';
import { checked } from './check-options.js';
import { run } from './commands.js';
import { docs } from './docs.js';
import { documented } from './docs-options.js';
import { explain } from './explain.js';
import { explained } from './explain-options.js';
import { type Outcome, wrong } from './outcome.js';
import type { Terminal } from './terminal.js';

/** The command line's input and environment, without its arguments. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The package version. */
  readonly version: string;
  readonly stdin: Readable;
  /** Whether `stdin` is something other than a terminal, such as a pipe or a file. */
  readonly isPiped: boolean;
  /** Shows how much of a log has been read. Absent if the output isn't a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** Runs a command and returns its output and exit code. */
export async function answer(
  args: readonly string[],
  { terminal, version, stdin, isPiped, progress }: Surroundings,
): Promise<Outcome> {
  const parsed = parseArguments(args);
  if ('exitCode' in parsed) return parsed;
  const misplaced = misplacedOption(parsed, isPiped);
  if (misplaced !== undefined) return wrong(misplaced);
  const toCheck = checked(parsed, isPiped);
  if (toCheck !== undefined) return 'name' in toCheck ? check(toCheck, terminal, stdin) : toCheck;
  const toDocument = documented(parsed, isPiped);
  if (toDocument !== undefined) return 'codes' in toDocument ? docs(toDocument, terminal, stdin) : toDocument;
  const wanted = explained(parsed, isPiped);
  if (wanted === undefined) return run(parsed, terminal, version);
  return 'name' in wanted ? explain(wanted, { terminal, stdin, progress }) : wanted;
}
