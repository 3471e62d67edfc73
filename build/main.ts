// Builds the package: the modules and declarations by tsup, and what stands beside them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';
import entryPoints from '../entry-points.json';
import { writeTexts } from './later-texts.js';
import { mangleLocals } from './mangle.js';
import { copyReExports } from './re-exports.js';

rmSync('dist', { recursive: true, force: true });
await build({ config: 'tsup.config.ts', silent: true });

writeTexts();
// At the top, where tools look that do not read `exports`.
for (const name of ['data.json', 'schema.json']) {
  const minified = JSON.stringify(JSON.parse(readFileSync(`src/generated/${name}`, 'utf8')));
  writeFileSync(name, `${minified}\n`);
}

for (const name of entryPoints) {
  // Types have no format of their own, so that one declaration serves both.
  const isPlugin = name === 'eslint';
  writeFileSync(
    `dist/${name}.d.ts`,
    `export * from './${name}.cjs';\n${isPlugin ? "export { default } from './eslint.cjs';\n" : ''}`,
  );
  copyReExports(`dist/${name}.cjs`);
}

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (/\.c?js$/.test(file)) await mangleLocals(`dist/${file.replaceAll('\\', '/')}`);
}

// For tools that do not read `exports`: a folder that says where the entry point is.
for (const name of entryPoints.filter((one) => one !== 'index')) {
  const manifest = {
    main: `../dist/${name}.cjs`,
    module: `../dist/${name}.js`,
    types: `../dist/${name}.d.cts`,
    sideEffects: false,
  };
  mkdirSync(name, { recursive: true });
  writeFileSync(`${name}/package.json`, `${JSON.stringify(manifest)}\n`);
}
