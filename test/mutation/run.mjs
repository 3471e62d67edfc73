// npm run test:mutation [-- module ...]: makes small changes to the code of the modules and checks whether their tests
// notice. A change that no test notices must be in survivors.json, with the reason. UPDATE=1 rewrites that file.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const MODULES = ['classes', 'lookup', 'semantics', 'retry', 'matching', 'search'];
const LEAST_SCORE = 90;

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
const list = fileURLToPath(new URL('survivors.json', import.meta.url));
const listed = JSON.parse(readFileSync(list, 'utf8'));

const modules = process.argv.length > 2 ? process.argv.slice(2) : MODULES;
const unknown = modules.filter((module) => !MODULES.includes(module));
if (unknown.length > 0)
  throw new RangeError(`Cannot find the modules ${unknown}: expected some of ${MODULES}`);

function run(module) {
  // The configuration of Vitest reads this variable in the processes that Stryker starts.
  process.env.MUTATION_MODULE = module;
  return new Stryker({
    mutate: [`src/${module}/**/*.ts`],
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 10_000,
    ignorePatterns: [
      '/docs',
      '/dist',
      '/coverage',
      '/reports',
      '/test/{bench,compilers,fixtures,integration,package,runtimes,site}',
    ],
    disableTypeChecks: false,
    reporters: ['dots'],
    logLevel: 'warn',
    warnings: { slow: false },
    allowConsoleColors: false,
    cleanTempDir: 'always',
    thresholds: { break: null },
  }).runMutationTest();
}

const sources = new Map();
const linesOf = (file) => {
  if (!sources.has(file)) sources.set(file, readFileSync(file, 'utf8').split('\n'));
  return sources.get(file);
};

/** Returns the code that a mutant replaces. Lines and columns count from 1, and the end is exclusive. */
function originalOf({ fileName, location: { start, end } }) {
  const lines = linesOf(fileName).slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join('\n');
}

// A survivor is identified by its change, not by its position, because lines move.
const keyOf = ({ file, mutator, original, replacement }) =>
  JSON.stringify([file, mutator, original, replacement]);
const survivorOf = (mutant) => ({
  file: relative(root, mutant.fileName).replaceAll('\\', '/'),
  mutator: mutant.mutatorName,
  original: originalOf(mutant),
  replacement: mutant.replacement,
});

/** Returns the entries that are missing from `others`. */
function missingFrom(others, entries) {
  const left = new Map();
  for (const one of others) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return entries.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

const isOf = (module) => (entry) => entry.file.startsWith(`src/${module}/`);
const percent = (part, whole) => Math.floor((10_000 * part) / whole) / 100;
const table = [];
const kept = listed.filter((entry) => !modules.some((module) => isOf(module)(entry)));
let failed = 0;

for (const module of modules) {
  const started = Date.now();
  const mutants = await run(module);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const those = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).map(survivorOf);
  const survivors = those('Survived', 'NoCoverage');
  const known = listed.filter(isOf(module));
  // A mutant that only makes the code slower can also time out on a busy machine.
  const late = new Set(those('Timeout').map(keyOf));
  const alive = [...survivors, ...missingFrom(survivors, known).filter((one) => late.has(keyOf(one)))];
  const [killed, timeout, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(
    (status) => count(status),
  );
  const score = percent(killed + timeout, killed + timeout + survived + uncovered);
  table.push({
    module,
    score,
    killed,
    timeout,
    survived,
    uncovered,
    minutes: percent(Date.now() - started, 6_000_000),
  });

  const problems = [
    ...(score < LEAST_SCORE ? [`score ${score} is below ${LEAST_SCORE}`] : []),
    ...missingFrom(known, survivors).map((one) => `survived and is not listed: ${keyOf(one)}`),
    ...missingFrom(alive, known).map((one) => `is listed and did not survive: ${keyOf(one)}`),
    ...known
      .filter(({ reason }) => !/^\S.{20,}\.$/.test(reason))
      .map((one) => `is listed without a sentence that gives the reason: ${keyOf(one)}`),
  ];
  for (const problem of problems) console.error(`${module}: ${problem}`);
  if (problems.length > 0) failed += 1;

  const reasons = new Map(known.map((one) => [keyOf(one), one.reason]));
  kept.push(...alive.map((one) => ({ ...one, reason: reasons.get(keyOf(one)) ?? '' })));
}

if (process.env.UPDATE === '1') {
  kept.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  writeFileSync(list, `${JSON.stringify(kept, null, 2)}\n`);
}
console.table(table);
console.log(`\n${modules.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
