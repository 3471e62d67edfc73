// Writes the tables of runtimes and compilers to docs/guide/runs-on.md, from the results of their last runs. With
// --check, the script only compares the tables.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const results = (folder) => JSON.parse(read(`test/${folder}/results.json`));

const row = (cells) => `| ${cells.join(' | ')} |`;
const verdict = (failed) => (failed === 0 ? 'passes' : `**${failed} failed**`);

function runtimes() {
  const rows = results('runtimes');
  const names = [...new Set(rows.map(({ runtime }) => runtime))];
  const cell = (runtime, kind) => {
    const found = rows.find((one) => one.runtime === runtime && one.kind === kind);
    if (found === undefined) return 'n/a';
    return found.ran ? verdict(found.failed) : '**not run**';
  };
  return [
    row(['Runtime', 'Version', 'ES modules', 'CommonJS']),
    '|---|---|---|---|',
    ...names.map((name) =>
      row([
        name,
        rows.find(({ runtime }) => runtime === name).version,
        cell(name, 'ESM'),
        cell(name, 'CommonJS'),
      ]),
    ),
  ].join('\n');
}

function compilers() {
  const rows = results('compilers');
  const resolutions = [...new Set(rows.map(({ moduleResolution }) => moduleResolution))];
  return [
    row(['TypeScript', ...resolutions]),
    `|---|${resolutions.map(() => '---').join('|')}|`,
    ...[...new Set(rows.map(({ version }) => version))].map((version) =>
      row([
        version,
        ...resolutions.map((resolution) =>
          rows.find((one) => one.version === version && one.moduleResolution === resolution).ok
            ? 'passes'
            : '**fails**',
        ),
      ]),
    ),
  ].join('\n');
}

const MATRICES = { runtimes, compilers };

function withMatrices(text) {
  return Object.entries(MATRICES).reduce(
    (page, [name, render]) =>
      page.replace(
        new RegExp(`(<!-- ${name}: written by [^>]+-->\\n\\n)[\\s\\S]*?(\\n\\n<!-- end -->)`),
        (_, open, close) => `${open}${render()}${close}`,
      ),
    text,
  );
}

const path = 'docs/guide/runs-on.md';
const now = read(path);
const then = withMatrices(now);
if (now !== then) {
  if (process.argv.includes('--check')) {
    process.exitCode = 1;
    console.error(`${path} differs from the results: run node test/runtimes/matrices.mjs`);
  } else {
    writeFileSync(new URL(path, root), then);
  }
}
