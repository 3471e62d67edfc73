// How long a fresh process takes to load each door, against an empty module of the same kind. Run with `npm run bench`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'atlas-cold-'));
writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
writeFileSync(join(folder, 'empty.cjs'), '');

const rounds = Number(process.argv[2] ?? 31);
const budgets = { codes: 1.3, core: 1.5, index: 2.5 };
const doors = ['codes', 'core', 'index', 'guide', 'vendor', 'grpc', 'openapi', 'problem', 'telemetry'];
const clock = 'const started = process.hrtime.bigint();';
const report = 'console.log(Number(process.hrtime.bigint() - started) / 1e6);';
const kinds = {
  ESM: {
    file: (door) => (door === 'empty' ? join(folder, 'empty.mjs') : join(dist, `${door}.js`)),
    args: (path) => [
      '--input-type=module',
      '-e',
      `${clock} await import(${JSON.stringify(path)}); ${report}`,
    ],
  },
  CommonJS: {
    file: (door) => (door === 'empty' ? join(folder, 'empty.cjs') : join(dist, `${door}.cjs`)),
    args: (path) => ['-e', `${clock} require(${JSON.stringify(path)}); ${report}`],
  },
};

const times = new Map();
for (let round = 0; round < rounds; round += 1) {
  // Interleaved, so that a change of the machine's mood meets all of them.
  for (const [kind, { file, args }] of Object.entries(kinds)) {
    for (const door of ['empty', ...doors]) {
      const time = Number(execFileSync(process.execPath, args(file(door)), { encoding: 'utf8' }));
      const key = `${kind} ${door}`;
      times.set(key, [...(times.get(key) ?? []), time]);
    }
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 4)].toFixed(2)} to ${sorted[Math.floor((sorted.length * 3) / 4)].toFixed(2)}`;
};
console.log(`cold start, Node ${process.version}, ${rounds} fresh processes each\n`);
console.log('door                    median ms   middle half        ratio   budget');
for (const kind of Object.keys(kinds)) {
  const floor = median(times.get(`${kind} empty`));
  for (const door of ['empty', ...doors]) {
    const values = times.get(`${kind} ${door}`);
    const budget = budgets[door] === undefined ? '' : String(budgets[door]);
    console.log(
      `${`${kind} ${door}`.padEnd(22)} ${median(values).toFixed(2).padStart(9)}   ${spread(values).padEnd(16)} ${(median(values) / floor).toFixed(2).padStart(7)}   ${budget}`,
    );
  }
}
