// npm run test:mutation [-- module ...]: makes small changes to the code of the modules and checks whether their
// tests fail. A change that no test detects must be listed in survivors.json with a reason. UPDATE=1 rewrites that
// file and the table in docs/contributing/setup.md. SAMPLE=3 changes only every third block of ten lines, for a first
// look.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { EXCLUDED, MODULES } from './modules.mjs';
import { changeOf, missingFrom, readSurvivors, writeSurvivors } from './survivors.mjs';

const LEAST_SCORE = 90;
const SAMPLE = Number(process.env.SAMPLE ?? 1);
const PAGE = 'docs/contributing/setup.md';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

const modules = process.argv.length > 2 ? process.argv.slice(2) : MODULES;
const unknown = modules.filter((module) => !MODULES.includes(module));
if (unknown.length > 0)
  throw new RangeError(`Cannot find the modules ${unknown}: expected some of ${MODULES}`);

const filesOf = (module) =>
  readdirSync(`src/${module}`, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${module}/${name.replaceAll('\\', '/')}`);

/** Returns every nth block of ten lines in a file. */
function sampleOf(file, index) {
  const { length } = readFileSync(file, 'utf8').split('\n');
  const stretches = Array.from({ length: Math.ceil(length / 10) }, (_, at) => at);
  return stretches
    .filter((at) => (at + index) % SAMPLE === 0)
    .map((at) => `${file}:${at * 10 + 1}-${at * 10 + 10}`);
}

function run(module) {
  // The configuration of Vitest and the build command read this variable in the processes that Stryker starts.
  process.env.MUTATION_MODULE = module;
  return new Stryker({
    mutate: filesOf(module).flatMap(SAMPLE > 1 ? sampleOf : (file) => file),
    plugins: [fileURLToPath(new URL('test-runner.mjs', import.meta.url))],
    mutator: { excludedMutations: EXCLUDED[module] ?? [] },
    testRunner: 'staying-vitest',
    buildCommand: 'node test/mutation/bundle-tests.mjs',
    vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.CONCURRENCY ?? 2),
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
    logLevel: 'error',
    warnings: { slow: false },
    allowConsoleColors: false,
    cleanTempDir: 'always',
    thresholds: { break: null },
  }).runMutationTest();
}

const fileOf = ({ fileName }) => relative(root, fileName).replaceAll('\\', '/');
const nameOf = (mutant) => `${fileOf(mutant)}: ${changeOf(mutant)}`;
const namesIn = ({ file, mutants }) => mutants.map((mutant) => `${file}: ${mutant}`);
const isOf = (module) => (group) => group.file.startsWith(`src/${module}/`);

/** Counts the mutants of a module and compares the survivors with the listed ones. */
function judge(mutants, known) {
  const namesOf = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).map(nameOf);
  const survivors = namesOf('Survived', 'NoCoverage');
  const listed = known.flatMap(namesIn);
  const timeouts = namesOf('Timeout');
  const killed = namesOf('Killed').length + timeouts.length;
  const score = Math.floor((1000 * killed) / (killed + survivors.length)) / 10;
  // A mutant that only makes the code slower can also time out on a busy machine.
  const gone = SAMPLE > 1 ? [] : missingFrom([...survivors, ...timeouts], listed);
  const added = missingFrom(listed, survivors);
  const problems = [
    ...(score < LEAST_SCORE ? [`score ${score} is below ${LEAST_SCORE}`] : []),
    ...added.map((name) => `survived and is not listed: ${name}`),
    ...gone.map((name) => `is listed and did not survive: ${name}`),
    ...known
      .filter(({ reason }) => !/^\S.{20,}\.$/.test(reason))
      .flatMap(namesIn)
      .map((name) => `is listed without a sentence that gives the reason: ${name}`),
  ];
  return { killed, survivors: survivors.length, score, added, gone, problems };
}

/** Removes mutants that no longer exist from the groups and adds new ones without a reason. */
function updated(groups, { gone, added }) {
  const kept = groups.map((group) => ({ ...group, mutants: [...group.mutants] }));
  for (const name of gone) {
    const group = kept.find((one) => namesIn(one).includes(name));
    group.mutants.splice(namesIn(group).indexOf(name), 1);
  }
  for (const name of added) {
    const [file, mutant] = [name.slice(0, name.indexOf(': ')), name.slice(name.indexOf(': ') + 2)];
    kept.push({ file, reason: '', mutants: [mutant] });
  }
  return kept.filter(({ mutants }) => mutants.length > 0);
}

/** Replaces the rows of these modules in the table. */
function writeTable(rows) {
  const page = readFileSync(PAGE, 'utf8').replace(
    /(<!-- mutation -->\n\n(?:.*\n){2})((?:\|.*\n)*)/,
    (_, head, old) => {
      const lines = new Map(old.split('\n').map((line) => [/`([\w-]+)`/.exec(line)?.[1], line]));
      for (const { module, killed, survivors, score } of rows)
        lines.set(module, `| \`${module}\` | ${killed + survivors} | ${killed} | ${score}% | ${survivors} |`);
      return head + MODULES.flatMap((module) => (lines.has(module) ? `${lines.get(module)}\n` : [])).join('');
    },
  );
  writeFileSync(PAGE, page);
}

let groups = readSurvivors();
const rows = [];
for (const module of modules) {
  const started = Date.now();
  const judged = judge(await run(module), groups.filter(isOf(module)));
  const { killed, survivors, score, problems } = judged;
  for (const problem of problems) console.error(`${module}: ${problem}`);
  rows.push({
    module,
    killed,
    survivors,
    score,
    minutes: Math.round((Date.now() - started) / 6000) / 10,
    failed: problems.length > 0,
  });
  groups = updated(groups, judged);
}

if (process.env.UPDATE === '1') {
  writeSurvivors(groups);
  if (SAMPLE === 1) writeTable(rows);
}
console.table(rows);
const failed = rows.filter((row) => row.failed).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
