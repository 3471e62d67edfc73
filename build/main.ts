// Builds the package. tsup creates the modules and declarations, and this script creates the other files.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'tsup';
import entryPoints from '../entry-points.json';
import { textsLast } from './later-texts.js';
import { loadLater, markReExports, printReExports } from './re-exports.js';
import { type ShortNames, shortenCommand, shortenLibrary, withoutCategories } from './shorten.js';
import { writeTexts } from './write-texts.js';

/**
 * The folder for CommonJS. Its files have the same names as their ES modules, and the underscore puts them first in the
 * tarball. See `OWN_FILES`.
 */
const COMMON_JS = 'dist/_cjs';

rmSync('dist', { recursive: true, force: true });
await build({ config: 'tsup.config.ts', silent: true });

mkdirSync(COMMON_JS, { recursive: true });
writeFileSync(`${COMMON_JS}/package.json`, `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
for (const file of readdirSync('dist').filter((name) => name.endsWith('.cjs'))) {
  renameSync(`dist/${file}`, `${COMMON_JS}/${file.replace(/\.cjs$/, '.js')}`);
}
await writeTexts(COMMON_JS);

// These files are at the top level, where tools that ignore `exports` look for them.
for (const name of ['data.json', 'schema.json']) {
  const minified = JSON.stringify(JSON.parse(readFileSync(`src/generated/${name}`, 'utf8')));
  writeFileSync(name, `${minified}\n`);
}

for (const file of readdirSync('dist').filter((name) => name.endsWith('.d.cts'))) {
  const declarations = readFileSync(`dist/${file}`, 'utf8');
  writeFileSync(`dist/${file}`, withoutCategories(declarations));
}
for (const name of entryPoints) {
  // Types don't depend on the module format, so one declaration file is used for both formats.
  const isPlugin = name === 'eslint';
  writeFileSync(
    `dist/${name}.d.ts`,
    `export * from './${name}.cjs';\n${isPlugin ? "export { default } from './eslint.cjs';\n" : ''}`,
  );
}

const shortNames = new Map<string, ShortNames>();

/** Returns the short names of both formats of a file. */
function namesOf(path: string): ShortNames {
  const name = basename(path);
  const names = shortNames.get(name) ?? {};
  shortNames.set(name, names);
  return names;
}

const print = async (path: string, code: string) => {
  if (path.startsWith('dist/cli/')) return shortenCommand(code);
  if (path.startsWith(COMMON_JS)) {
    // A program that loads `reading` needs the reader in any case.
    const loaded = path === `${COMMON_JS}/index.js` ? loadLater(code) : code;
    return printReExports(await shortenLibrary(markReExports(loaded), false, namesOf(path)));
  }
  return textsLast(await shortenLibrary(code, true, namesOf(path)));
};

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js')) continue;
  const path = `dist/${file.replaceAll('\\', '/')}`;
  writeFileSync(path, await print(path, readFileSync(path, 'utf8')));
}

// The plugin runs only in Node, Bun, and Deno, which can load CommonJS. Bundlers can use `exports` or its `default`
// property.
writeFileSync(
  'dist/eslint.js',
  `import plugin from './_cjs/eslint.js';
export const { configs, meta, rules } = plugin;
export default plugin.default ?? plugin;
`,
);

// For tools that ignore `exports`, a folder contains the location of the entry point.
for (const name of entryPoints.filter((one) => one !== 'index')) {
  const manifest = {
    main: `../${COMMON_JS}/${name}.js`,
    module: `../dist/${name}.js`,
    types: `../dist/${name}.d.cts`,
    sideEffects: false,
  };
  mkdirSync(name, { recursive: true });
  writeFileSync(`${name}/package.json`, `${JSON.stringify(manifest)}\n`);
}
