// Writes the entry points in entry-points.json to package.json. With --check, the script only compares the two files.
import { readFileSync, writeFileSync } from 'node:fs';

/** The entry points that aren't modules. */
const JSON_FILES = ['data.json', 'schema.json'];

const conditionsOf = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/_cjs/${name}.js` },
});

/** Returns the manifest with the `exports` and `files` of these entry points. Everything else stays unchanged. */
export function withEntryPoints(manifest, entryPoints) {
  const subpaths = entryPoints.filter((name) => name !== 'index');
  return {
    ...manifest,
    exports: {
      '.': conditionsOf('index'),
      ...Object.fromEntries(subpaths.map((name) => [`./${name}`, conditionsOf(name)])),
      ...Object.fromEntries(JSON_FILES.map((file) => [`./${file}`, `./${file}`])),
      './package.json': './package.json',
    },
    files: ['dist', ...subpaths, ...JSON_FILES, 'CHANGELOG.md'],
  };
}

const before = readFileSync('package.json', 'utf8');
const entryPoints = JSON.parse(readFileSync('entry-points.json', 'utf8'));
const after = `${JSON.stringify(withEntryPoints(JSON.parse(before), entryPoints), null, 2)}\n`;
if (after !== before) {
  if (process.argv.includes('--check')) {
    console.error('package.json does not match entry-points.json: run npm run generate');
    process.exitCode = 1;
  } else {
    writeFileSync('package.json', after);
    console.log('Wrote package.json');
  }
}
