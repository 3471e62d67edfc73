// Builds the package: the modules and declarations by tsup, and what stands beside them.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';
import entryPoints from '../entry-points.json';
import { textsLast } from './later-texts.js';
import { markReExports, printReExports } from './re-exports.js';
import { shortenCommand, shortenLibrary, withoutCategories } from './shorten.js';
import { writeTexts } from './write-texts.js';

/**
 * A folder of CommonJS, so that its files have the names of their ES modules and stand before them in the tarball, which
 * the underscore is for. See `OWN_FILES`.
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

// At the top, where tools look that do not read `exports`.
for (const name of ['data.json', 'schema.json']) {
  const minified = JSON.stringify(JSON.parse(readFileSync(`src/generated/${name}`, 'utf8')));
  writeFileSync(name, `${minified}\n`);
}

for (const file of readdirSync('dist').filter((name) => name.endsWith('.d.cts'))) {
  const declarations = readFileSync(`dist/${file}`, 'utf8');
  writeFileSync(`dist/${file}`, withoutCategories(declarations));
}
for (const name of entryPoints) {
  // Types have no format of their own, so that one declaration serves both.
  const isPlugin = name === 'eslint';
  writeFileSync(
    `dist/${name}.d.ts`,
    `export * from './${name}.cjs';\n${isPlugin ? "export { default } from './eslint.cjs';\n" : ''}`,
  );
}

const print = async (path: string, code: string) => {
  if (path.startsWith('dist/cli/')) return shortenCommand(code);
  if (path.startsWith(COMMON_JS)) return printReExports(await shortenLibrary(markReExports(code), false));
  return textsLast(await shortenLibrary(code, true));
};

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js')) continue;
  const path = `dist/${file.replaceAll('\\', '/')}`;
  writeFileSync(path, await print(path, readFileSync(path, 'utf8')));
}

// The plugin runs in Node, Bun, and Deno only, which read CommonJS. A bundler can take `exports` or its `default`.
writeFileSync(
  'dist/eslint.js',
  `import plugin from './_cjs/eslint.js';
export const { configs, meta, rules } = plugin;
export default plugin.default ?? plugin;
`,
);

// For tools that do not read `exports`: a folder that says where the entry point is.
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
