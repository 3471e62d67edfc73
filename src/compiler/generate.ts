import { parseArgs } from 'node:util';
import { compile } from './compile.js';
import { DataError } from './problem.js';
import { staleFiles, writeFiles } from './write-files.js';

/** How a run ended: what it printed, and its exit code. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 1;
}

/** Compiles the data below `root`; with `--check` it only compares. Broken records and stale files end with 1. */
export function generate(root: string, args: readonly string[]): Outcome {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false } },
  });
  try {
    const files = compile(root);
    if (!values.check) {
      const written = writeFiles(root, files);
      const stdout = written.length === 0 ? 'Generated files are up to date.' : `Wrote ${written.join(', ')}`;
      return { stdout, stderr: '', status: 0 };
    }
    const stale = staleFiles(root, files);
    if (stale.length === 0) return { stdout: '', stderr: '', status: 0 };
    const stderr = `Generated files are out of date: ${stale.join(', ')}\nRun npm run generate and commit the result.`;
    return { stdout: '', stderr, status: 1 };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { stdout: '', stderr: error.message, status: 1 };
  }
}
