// Writes the tables of sizes, load times, and alternatives into the README, from the results of the last measurements.
// With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { count, table } from './markdown.mjs';

const readme = new URL('../../README.md', import.meta.url);
const OWN = 'http-status-atlas';
const COMPARED = [OWN, 'http-status-codes', 'statuses', 'http-status'];

const found = (value, format) => (value === undefined ? 'no constants' : format(value));
const times = (ratio) => `${ratio.toFixed(2)}x`;

/** What one import adds to a bundle. */
function sizes({ bundles }) {
  const rows = bundles.filter(({ name, what }) => name === OWN && !what.includes(' with '));
  return table([
    ['Import', 'Minified, esbuild', 'gzip'],
    ...rows.map(({ what, sizes: { esbuild }, gzip }) => [
      /^\w+$/.test(what) ? `\`${what}\`` : what,
      `${count(esbuild)} B`,
      `${count(gzip)} B`,
    ]),
  ]);
}

/** The rows of the entry points as they are, each with its load times in the last cell. */
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

/** The library beside its alternatives; rows in which it loses stay in. */
function comparison({ bundles, cold, install, behavior, versions }) {
  const version = (name) =>
    new RegExp(`(?<![\\w/])${name} (?<version>[\\d.]+\\d)`).exec(versions)?.groups.version;
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
  const rows = [
    ['One constant, esbuild / Rollup', bundle('one constant')],
    ['Reason phrase function, esbuild / Rollup', bundle('reasonPhrase')],
    ['Load time, ES modules, relative to an empty module', load('ESM')],
    ['Load time, CommonJS', load('CommonJS')],
    ['Unpacked size', (name) => `${count(install.find((one) => one.name === name).unpacked / 1000)} kB`],
    ['Type of `let status = NOT_FOUND`', behaves(({ constant }) => code(constant))],
    ['Missing registered codes', behaves(({ missing }) => missing.join(', ') || 'none')],
    ['Reason phrase of an unknown code', behaves(({ unknown }) => code(unknown))],
    ['Reason phrase of 422', behaves(({ phrase422 }) => phrase422)],
  ];
  return table([
    ['', ...COMPARED.map((name) => (name === OWN ? name : `${name} ${version(name)}`))],
    ...rows.map(([what, cell]) => [what, ...COMPARED.map(cell)]),
  ]);
}

const PARTS = { sizes, 'entry points': entryPoints, comparison };

/** The README with its tables as the results say. */
export function withTables(text, results) {
  return Object.entries(PARTS).reduce((page, [name, render]) => {
    const part = new RegExp(`(<!-- ${name}: written by [^>]+-->\\n\\n)([\\s\\S]*?)(\\n\\n<!-- end -->)`);
    if (!part.test(page)) throw new Error(`README.md has no part "${name}"`);
    return page.replace(part, (_, open, rows, close) => `${open}${render(results, rows)}${close}`);
  }, text);
}

/** Writes the tables into the README; returns whether they had changed. */
export function writeReadme(results, { check = false } = {}) {
  const now = readFileSync(readme, 'utf8');
  const then = withTables(now, results);
  if (now !== then && !check) writeFileSync(readme, then);
  return now !== then;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
  const changed = writeReadme(results, { check });
  if (check && changed) {
    console.error('README.md differs from the measurements: run node test/bench/readme.mjs');
    process.exitCode = 1;
  }
}
