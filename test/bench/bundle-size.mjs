import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { build as vite } from 'vite';
import webpack from 'webpack';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

const call = (name, from) => `import { ${name} } from '${from}'; console.log(${name}(+process.argv[2]));`;
const ours = (name) => call(name, 'http-status-atlas');
const printing = (name, entryPoint, argument) =>
  `import { ${name} } from 'http-status-atlas/${entryPoint}'; console.log(JSON.stringify(${name}(${argument})));`;

/**
 * The programs of the budget table, each with the same program for an alternative. know-your-http-well is left out
 * because it loads Node's `path` module through amdefine, which web bundlers don't support.
 */
const PROGRAMS = [
  { what: 'one constant', code: "import { NOT_FOUND } from 'http-status-atlas'; console.log(NOT_FOUND);" },
  {
    what: 'one constant',
    peer: 'http-status-codes',
    code: "import { StatusCodes } from 'http-status-codes'; console.log(StatusCodes.NOT_FOUND);",
  },
  {
    what: 'one constant',
    peer: 'http-status',
    code: "import httpStatus from 'http-status'; console.log(httpStatus.NOT_FOUND);",
  },
  {
    what: 'one constant',
    peer: 'http-codex',
    code: "import { httpStatus } from 'http-codex/status'; console.log(httpStatus.NotFound);",
  },
  {
    what: 'one constant',
    peer: '@status/codes',
    code: "import { Http } from '@status/codes'; console.log(Http.NotFound);",
  },
  { what: 'isClientError', code: ours('isClientError') },
  { what: 'classify', code: ours('classify') },
  { what: 'reasonPhrase', code: ours('reasonPhrase') },
  {
    what: 'reasonPhrase',
    peer: 'builtin-status-codes',
    code: "import builtin from 'builtin-status-codes'; console.log(builtin[+process.argv[2]]);",
  },
  {
    what: 'reasonPhrase',
    peer: 'statuses',
    code: "import statuses from 'statuses'; console.log(statuses.message[+process.argv[2]]);",
  },
  { what: 'reasonPhrase', peer: 'http-status-codes', code: call('getReasonPhrase', 'http-status-codes') },
  {
    what: 'reasonPhrase',
    peer: 'http-status',
    code: "import httpStatus from 'http-status'; console.log(httpStatus[+process.argv[2]]);",
  },
  {
    what: 'reasonPhrase',
    peer: '@readme/http-status-codes',
    code: call('getStatusCodeMessage', '@readme/http-status-codes'),
  },
  {
    what: 'reasonPhrase',
    peer: 'http-codex',
    code: "import { httpStatus } from 'http-codex'; console.log(httpStatus.text(+process.argv[2]));",
  },
  { what: 'isRetryable', code: ours('isRetryable') },
  {
    what: 'isRetryable',
    peer: 'statuses',
    code: "import statuses from 'statuses'; console.log(statuses.retry[+process.argv[2]]);",
  },
  {
    what: 'isRetryable with a method and Retry-After',
    code: "import { isRetryable } from 'http-status-atlas'; console.log(isRetryable(+process.argv[2], { method: 'POST', retryAfter: process.argv[3] }));",
  },
  { what: 'describe', code: ours('describe') },
  {
    what: 'search',
    code: "import { search } from 'http-status-atlas'; console.log(JSON.stringify(search(process.argv[2])));",
  },
  { what: 'readStatusCodes', code: printing('readStatusCodes', 'reading', "'HTTP/1.1 ' + process.argv[2]") },
  {
    what: 'checkResponse',
    code: printing('checkResponse', 'check', '{ status: +process.argv[2], headers: {} }'),
  },
  { what: 'identify', code: printing('identify', 'identify', '{ status: +process.argv[2], headers: {} }') },
  { what: 'statusReference', code: printing('statusReference', 'reference', '[+process.argv[2]]') },
];

const BUNDLERS = {
  async esbuild(entry) {
    const result = await esbuild({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['browser', 'module', 'main'],
      write: false,
      logLevel: 'error',
    });
    return result.outputFiles[0].text;
  },
  async rollup(entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true }), commonjs(), json()],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es' });
    return (await minify(output[0].code, { module: true })).code;
  },
  async vite(entry) {
    const result = await vite({
      root: join(entry, '..'),
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'out' } },
    });
    return [result].flat()[0].output[0].code;
  },
  webpack: (entry, folder) =>
    new Promise((resolve, reject) => {
      const path = join(folder, 'webpack');
      webpack(
        {
          mode: 'production',
          entry,
          target: ['web', 'es2022'],
          output: { path, filename: 'out.js' },
          resolve: { modules: [join(folder, 'node_modules')] },
        },
        (error, stats) => {
          if (error !== null || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
          else resolve(readFileSync(join(path, 'out.js'), 'utf8'));
        },
      );
    }),
};

/** Returns the output of a program in a separate process. If the program throws an error, the measurement ends. */
const printed = (args, options) =>
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], ...options });

/**
 * Measures the size of each program with each bundler, in bytes. The bundle must run and print the same output as the
 * program without a bundler, so that a broken bundle isn't measured.
 */
export async function bundleSizes() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bundle-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/http-status-atlas'));
  for (const scope of ['@readme', '@status']) mkdirSync(join(folder, 'node_modules', scope));
  for (const name of new Set(PROGRAMS.flatMap(({ peer }) => peer ?? []))) {
    symlinkSync(join(here, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const rows = [];
  for (const { what, peer, code } of PROGRAMS) {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, code);
    const argument = what === 'search' ? 'gone' : '404';
    const expected = printed([entry, argument]);
    const row = { what, name: peer ?? 'http-status-atlas', sizes: {} };
    for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
      const text = (await bundle(entry, folder)).trim();
      if (printed(['--input-type=module', '-', argument], { input: text }) !== expected)
        throw new Error(`${what} of ${row.name} prints something else when ${bundler} has bundled it`);
      row.sizes[bundler] = Buffer.byteLength(text);
      if (bundler === 'esbuild') row.gzip = gzipSync(text).length;
    }
    rows.push(row);
  }
  rmSync(folder, { recursive: true, force: true });
  return rows;
}
