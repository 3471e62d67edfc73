import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Shortens the names of parameters and local variables, a sixth of the code. Functions keep their names, which stack
 * traces show; nothing is rewritten, because terser would repeat long texts where they are used.
 */
export async function mangleLocals(file: string): Promise<void> {
  // The plugin is no part of a program, and has the most code of all entry points: every byte of it goes.
  const isPlugin = /\/eslint\.c?js$/.test(file);
  const { code } = await minify(readFileSync(file, 'utf8'), {
    // `true` would shorten the names of functions as well; the command line needs it to await at its top level.
    module: file.endsWith('cli/main.js'),
    toplevel: isPlugin,
    compress: isPlugin,
    mangle: { toplevel: isPlugin },
  });
  if (code === undefined) throw new Error(`Cannot shorten ${file}`);
  writeFileSync(file, `${code}\n`);
}
