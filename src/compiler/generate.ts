import { parseArgs } from 'node:util';
import { compile } from './compile.js';
import { DataError } from './problem.js';
import { staleFiles, writeFiles } from './write-files.js';

/** The output and exit code of a run. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 1;
}

/**
 * Compiles the data below `root` and writes the files. With `--check`, the function only compares the files. The exit
 * code is 1 if a record is invalid or a file is out of date.
 */
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
