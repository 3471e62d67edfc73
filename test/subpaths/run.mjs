// Resolves every entry point of the packed library with two kinds of tools: those that read `exports`, and those that
// look for a file or folder with that name.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const entryPoints = JSON.parse(readFileSync(join(root, 'entry-points.json'), 'utf8'));
const names = [...entryPoints.filter((name) => name !== 'index'), 'data.json', 'schema.json'];
const specifiers = ['http-status-atlas', ...names.map((name) => `http-status-atlas/${name}`)];
/** An entry point that doesn't exist, which shows that a tool detects missing entry points. */
const MISSING = 'http-status-atlas/nothing';

const folder = mkdtempSync(join(tmpdir(), 'atlas-subpaths-'));
const target = join(folder, 'node_modules/http-status-atlas');
mkdirSync(target, { recursive: true });
const run = (command, args, cwd = folder) =>
  spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
run('tar', [
  '-xzf',
  readdirSync(folder).find((name) => name.endsWith('.tgz')),
  '-C',
  target,
  '--strip-components=1',
]);
// A project that uses the plugin has ESLint's types installed.
for (const name of ['@types/eslint', '@types/estree', '@types/json-schema']) {
  cpSync(join(here, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
}
writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');

const results = [];
function report(tool, specifier, ok, message) {
  results.push(ok);
  console.log(`${ok ? '✓' : '✗'} ${tool}: ${specifier}${ok ? '' : `\n${message}`}`);
}

/** eslint-plugin-import uses the resolution that Node used before `exports`. */
async function withEslint() {
  const { ESLint } = require('eslint');
  const eslint = new ESLint({
    cwd: folder,
    useEslintrc: false,
    resolvePluginsRelativeTo: here,
    overrideConfig: {
      plugins: ['import'],
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
      rules: { 'import/no-unresolved': ['error', { commonjs: true }] },
    },
  });
  for (const specifier of [...specifiers, MISSING]) {
    const [{ messages }] = await eslint.lintText(`import * as all from '${specifier}';\nall;\n`, {
      filePath: join(folder, 'consumer.js'),
    });
    const isResolved = messages.length === 0;
    report(
      'eslint-plugin-import 2.32',
      specifier,
      isResolved === (specifier !== MISSING),
      JSON.stringify(messages),
    );
  }
}

function withJest(version, binary) {
  const loads = specifiers
    .map(
      (one) => `test('${one}', () => { expect(Object.keys(require('${one}')).length).toBeGreaterThan(0); });`,
    )
    .join('\n');
  const same = `test('one state', () => { expect(require('http-status-atlas').classify).toBe(require('http-status-atlas/core').classify); });`;
  const missing = `test('${MISSING}', () => { expect(() => require('${MISSING}')).toThrow(/Cannot find module/); });`;
  writeFileSync(join(folder, 'consumer.test.js'), `${loads}\n${same}\n${missing}\n`);
  writeFileSync(
    join(folder, 'jest.config.json'),
    JSON.stringify({ testEnvironment: 'node', transform: {}, rootDir: folder, haste: {} }),
  );
  const { stdout, stderr } = run(process.execPath, [
    join(here, 'node_modules', binary, 'bin/jest.js'),
    ...['--config', 'jest.config.json', '--json', '--no-cache', '--runInBand'],
  ]);
  const start = stdout.indexOf('{"');
  if (start < 0) return report(`Jest ${version}`, 'runs', false, `${stdout}${stderr}`.slice(0, 2000));
  const [{ assertionResults }] = JSON.parse(stdout.slice(start)).testResults;
  for (const { title, status, failureMessages } of assertionResults)
    report(`Jest ${version}`, title, status === 'passed', failureMessages.join('\n').slice(0, 800));
}

/** This is the resolution that TypeScript calls `node`, or `node10` in newer versions. */
function withTypeScript() {
  const imports = specifiers
    .map((one, at) => `import * as all${at} from '${one}';\nexport { all${at} };`)
    .join('\n');
  const use = `import { classify } from 'http-status-atlas/core';\nexport const kind: 'client-error' = classify(404);`;
  const compilerOptions = {
    ...{ module: 'commonjs', moduleResolution: 'node', target: 'es2022', lib: ['es2022', 'dom'] },
    ...{ strict: true, noEmit: true, types: [], resolveJsonModule: true, skipLibCheck: false },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  for (const [what, source, isRight] of [
    ['every entry point', `${imports}\n${use}\n`, true],
    [MISSING, `import '${MISSING}';\nimport * as none from '${MISSING}';\nexport { none };\n`, false],
  ]) {
    writeFileSync(join(folder, 'consumer.ts'), source);
    const { status, stdout } = run(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', '.']);
    report('TypeScript 5.9, node', what, (status === 0) === isRight, stdout.slice(0, 2000));
  }
}

await withEslint();
withJest('26', 'jest-26');
withJest('30', 'jest');
withTypeScript();
rmSync(folder, { recursive: true, force: true });

const failed = results.filter((ok) => !ok).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
