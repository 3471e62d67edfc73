import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
const [room, ...globs] = process.argv.slice(2);
process.env.MUTATION_ROOM = room;
const started = Date.now();
const results = await new Stryker({
  mutate: globs.length ? globs : [`src/${room}/**/*.ts`],
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: [
    '/docs',
    '/dist',
    '/coverage',
    '/reports',
    '/test/{bench,compilers,fixtures,integration,package,runtimes,site}',
  ],
  reporters: ['dots'],
  tempDirName: '.stryker-tmp',
  checkers: [],
  allowConsoleColors: false,
  disableTypeChecks: false,
  thresholds: { break: null },
}).runMutationTest();
const count = {};
for (const r of results) count[r.status] = (count[r.status] ?? 0) + 1;
console.log(room, count, `${(Date.now() - started) / 1000} s`);
writeFileSync(
  `/tmp/mut-${process.env.TAG ?? room}.json`,
  JSON.stringify(results.map((r) => ({ ...r, coveredBy: undefined, killedBy: undefined }))),
);
for (const r of results)
  if (!['Killed', 'Timeout', 'Ignored'].includes(r.status))
    console.log(
      r.status,
      r.fileName.replace(root, ''),
      `${r.location.start.line}:${r.location.start.column}`,
      r.mutatorName,
      JSON.stringify(r.replacement),
      r.static ? 'static' : '',
    );
