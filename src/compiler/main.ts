import { parseArgs } from 'node:util';
import { compile } from './compile.js';
import { DataError } from './problem.js';
import { staleFiles, writeFiles } from './write-files.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = process.cwd();

try {
  const files = compile(root);
  if (values.check) {
    const stale = staleFiles(root, files);
    if (stale.length > 0) {
      console.error(
        `Generated files are out of date: ${stale.join(', ')}\nRun npm run generate and commit the result.`,
      );
      process.exitCode = 1;
    }
  } else {
    const written = writeFiles(root, files);
    console.log(written.length === 0 ? 'Generated files are up to date.' : `Wrote ${written.join(', ')}`);
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
