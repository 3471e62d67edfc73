// Writes the tables of sizes, load times, and alternatives into the README and the home page of the site, from the
// results of the last measurements.
// With --check, the script only compares the tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { count, table } from './markdown.mjs';

const root = new URL('../../', import.meta.url);
const OWN = 'http-status-atlas';
const COMPARED = [OWN, 'http-status-codes', 'statuses', 'http-status'];

const found = (value, format) => (value === undefined ? 'no constants' : format(value));
const times = (ratio) => `${ratio.toFixed(2)}x`;

/** Returns the table of the bytes that each import adds to a bundle. */
function sizes({ bundles }) {
  const rows = bundles.filter(({ name, what }) => name === OWN && !what.includes(' with '));
  return table([
    ['Import', 'Minified (esbuild)', 'gzip'],
    ...rows.map(({ what, sizes: { esbuild }, gzip }) => [
      /^\w+$/.test(what) ? `\`${what}\`` : what,
      `${count(esbuild)} B`,
      `${count(gzip)} B`,
    ]),
  ]);
}

/** Returns the rows of the entry points with new load times in the last cell. */
function entryPoints({ cold }, rows) {
  const load = (name) => {
    const [esm, cjs] = ['ESM', 'CommonJS'].map((kind) =>
      cold[kind].find((one) => one.own && one.name === name),
    );
    return esm === undefined ? '-' : `${esm.ratio.toFixed(1)} / ${cjs.ratio.toFixed(1)}`;
  };
  return rows
    .split('\n')
    .map((row) => {
      const name = /^\| `http-status-atlas(?:\/(?<name>[a-z]+))?` \|/.exec(row)?.groups.name ?? 'index';
      return /^\| `http-status-atlas[/`](?!\S*\.json)/.test(row)
        ? row.replace(/\|[^|]*\|$/, `| ${load(name)} |`)
        : row;
    })
    .join('\n');
}

/** Returns the rows of a comparison: the label, and a function that returns the cell of a library. */
function rowsOf({ bundles, cold, install, behavior }) {
  const bundle = (what) => (name) =>
    found(
      bundles.find((one) => one.what === what && one.name === name),
      ({ sizes: { esbuild, rollup } }) => `${count(esbuild)} / ${count(rollup)} B`,
    );
  const load = (kind) => (name) => {
    const ratio = (wanted, own) => cold[kind].find((one) => one.name === wanted && one.own === own).ratio;
    return name === OWN
      ? `${times(ratio('index', true))}; \`/codes\`: ${times(ratio('codes', true))}`
      : times(ratio(name, false));
  };
  const behaves = (format) => (name) => format(behavior.find((one) => one.name === name));
  const code = (text) => (/ |^(?:none|throws)$/.test(text) ? text : `\`${text}\``);
  return {
    sizes: [
      ['Size of one constant (esbuild / Rollup)', bundle('one constant')],
      ['Size of the reason phrase function (esbuild / Rollup)', bundle('reasonPhrase')],
      ['Load time of ES modules, relative to an empty module', load('ESM')],
      ['Load time of CommonJS modules, relative to an empty module', load('CommonJS')],
      ['Unpacked size', (name) => `${count(install.find((one) => one.name === name).unpacked / 1000)} kB`],
    ],
    behavior: [
      ['Type of `let status = NOT_FOUND`', behaves(({ constant }) => code(constant))],
      ['Missing registered codes', behaves(({ missing }) => missing.join(', ') || 'none')],
      ['Reason phrase of an unknown code', behaves(({ unknown }) => code(unknown))],
      ['Reason phrase of 422', behaves(({ phrase422 }) => phrase422)],
    ],
  };
}

function beside({ versions }, rows) {
  const version = (name) =>
    new RegExp(`(?<![\\w/])${name} (?<version>[\\d.]+\\d)`).exec(versions)?.groups.version;
  return table([
    ['', ...COMPARED.map((name) => (name === OWN ? name : `${name} ${version(name)}`))],
    ...rows.map(([what, cell]) => [what, ...COMPARED.map(cell)]),
  ]);
}

/** Returns the comparison of the library with its alternatives, including rows in which the library is worse. */
function comparison(results) {
  const { sizes: measured, behavior } = rowsOf(results);
  return beside(results, [...measured, ...behavior]);
}

/** Returns only the sizes and load times, including rows in which the library is worse. */
const alternatives = (results) => beside(results, rowsOf(results).sizes);

/** The parts of each file that the script writes, by the name in the comment. */
const PARTS = {
  'README.md': { sizes, 'entry points': entryPoints, comparison },
  'docs/index.md': { alternatives },
};

/** Returns the text of a file with the tables of the results. */
export function withTables(file, text, results) {
  return Object.entries(PARTS[file]).reduce((page, [name, render]) => {
    const part = new RegExp(`(<!-- ${name}: written by [^>]+-->\\n\\n)([\\s\\S]*?)(\\n*<!-- end -->)`);
    if (!part.test(page)) throw new Error(`${file} has no part "${name}"`);
    return page.replace(part, (_, open, rows) => `${open}${render(results, rows)}\n\n<!-- end -->`);
  }, text);
}

/** Writes the tables to the README and to the home page of the site, and returns the files that changed. */
export function writeTables(results, { check = false } = {}) {
  return Object.keys(PARTS).filter((file) => {
    const url = new URL(file, root);
    const now = readFileSync(url, 'utf8');
    const then = withTables(file, now, results);
    if (now !== then && !check) writeFileSync(url, then);
    return now !== then;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
  const changed = writeTables(results, { check });
  if (check && changed.length > 0) {
    console.error(`${changed.join(', ')} differs from the measurements: run node test/bench/readme.mjs`);
    process.exitCode = 1;
  }
}
