import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/**
 * Bundles a script of the repository, so that processes start at once instead of translating every module themselves.
 *
 * @returns The path of the bundle, which is gone when the tests of the file have run.
 */
export function bundleScript(entry: string): string {
  // Inside node_modules, where the packages that it imports are found.
  const outfile = resolve(join('node_modules/.cache/scripts', `${randomUUID()}.mjs`));
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  afterAll(() => rmSync(outfile, { force: true }));
  return outfile;
}
