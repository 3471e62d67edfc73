import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/**
 * Bundles a script in the repository, so that new processes start immediately instead of translating every module.
 *
 * @returns The path of the bundle, which is deleted after the tests in the file.
 */
export function bundleScript(entry: string): string {
  // The bundle is inside node_modules, so that Node finds the packages that it imports.
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
