// npm run fuzz: runs ten times as many cases as `npm test`, with a different seed each time. FUZZ_RUNS and FUZZ_SEED
// set the number and the seed. To repeat a failure, use the seed that is printed.
import { spawnSync } from 'node:child_process';

const FUZZ_RUNS = process.env.FUZZ_RUNS ?? '200000';
const FUZZ_SEED = process.env.FUZZ_SEED ?? String(Math.trunc(Math.random() * 2 ** 31));
const again = `FUZZ_RUNS=${FUZZ_RUNS} FUZZ_SEED=${FUZZ_SEED} npm run fuzz`;
console.log(again);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'run', '--testTimeout', '3600000', 'test/fuzz'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS, FUZZ_SEED } },
);
if (status !== 0) console.error(`Repeat it with: ${again}`);
process.exitCode = status ?? 1;
