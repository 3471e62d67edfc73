// Writes the matrices of runtimes and compilers into the README and the guide, from the results of their last runs.
// With --check it only compares.
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
    if (found === undefined) return 'has none';
    return found.ran ? verdict(found.failed) : '**not run**';
  };
  return [
    row(['runtime', 'version', 'ES modules', 'CommonJS']),
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

let differ = false;
for (const path of ['README.md', 'docs/guide/runs-on.md']) {
  const now = read(path);
  const then = withMatrices(now);
  if (now === then) continue;
  if (process.argv.includes('--check')) {
    differ = true;
    console.error(`${path} is not what the results say: run node test/runtimes/matrices.mjs`);
  } else {
    writeFileSync(new URL(path, root), then);
  }
}
process.exitCode = differ ? 1 : 0;
