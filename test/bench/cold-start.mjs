// Measures how long a new process needs to load each entry point and each alternative, compared with an empty module of
// the same format.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, middleHalf } from './statistics.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const ENTRY_POINTS = JSON.parse(readFileSync(new URL('../../entry-points.json', import.meta.url), 'utf8'));
const PEERS = [
  'statuses',
  'http-status-codes',
  'http-status',
  '@readme/http-status-codes',
  'know-your-http-well',
  'builtin-status-codes',
  '@status/codes',
];
const ESM_PEERS = [...PEERS, 'http-codex/status'];

const clock = 'const started = process.hrtime.bigint();';
const report = 'console.log(Number(process.hrtime.bigint() - started) / 1e6);';
const KINDS = {
  ESM: (target) => [
    '--input-type=module',
    '-e',
    `${clock} await import(${JSON.stringify(target)}); ${report}`,
  ],
  CommonJS: (target) => ['-e', `${clock} require(${JSON.stringify(target)}); ${report}`],
};

function targets(folder) {
  const require = createRequire(import.meta.url);
  return {
    ESM: {
      empty: pathToFileURL(join(folder, 'empty.mjs')).href,
      ...Object.fromEntries(
        ENTRY_POINTS.map((entryPoint) => [entryPoint, pathToFileURL(join(dist, `${entryPoint}.js`)).href]),
      ),
      ...Object.fromEntries(ESM_PEERS.map((name) => [name, import.meta.resolve(name)])),
    },
    CommonJS: {
      empty: join(folder, 'empty.cjs'),
      ...Object.fromEntries(
        ENTRY_POINTS.map((entryPoint) => [entryPoint, join(dist, `_cjs/${entryPoint}.js`)]),
      ),
      ...Object.fromEntries(PEERS.map((name) => [name, require.resolve(name)])),
    },
  };
}

/** Starts new processes in rounds, so that a change in the load of the machine affects all modules. */
export function coldStart(rounds = 31) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-cold-'));
  writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
  writeFileSync(join(folder, 'empty.cjs'), '');
  const all = targets(folder);
  const times = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, args] of Object.entries(KINDS)) {
      for (const [name, target] of Object.entries(all[kind])) {
        const key = `${kind} ${name}`;
        const time = Number(execFileSync(process.execPath, args(target), { encoding: 'utf8', cwd: folder }));
        times.set(key, [...(times.get(key) ?? []), time]);
      }
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(
    Object.keys(KINDS).map((kind) => {
      const floor = median(times.get(`${kind} empty`));
      const rows = Object.keys(all[kind]).map((name) => {
        const values = times.get(`${kind} ${name}`);
        return {
          name,
          own: ENTRY_POINTS.includes(name),
          milliseconds: median(values),
          spread: middleHalf(values),
          ratio: median(values) / floor,
        };
      });
      return [kind, rows];
    }),
  );
}
