// Compiles one program for each framework against the packed library and writes the matrix of docs/guide/frameworks.md.
// If a framework must reject a case, its program marks the line with @ts-expect-error, so the compiler checks the
// rejection.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const trees = [here, join(here, 'zod3')];

const quietly = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
for (const tree of trees) quietly('npm', ['ci', '--no-audit', '--no-fund', '--silent'], tree);

const packed = mkdtempSync(join(tmpdir(), 'atlas-integration-'));
quietly('npm', ['run', '--silent', 'build'], root);
quietly('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], root);
const tarball = join(
  packed,
  readdirSync(packed).find((name) => name.endsWith('.tgz')),
);
for (const tree of trees) {
  const target = join(tree, 'node_modules/http-status-atlas');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  quietly('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], root);
}
rmSync(packed, { recursive: true, force: true });

const programs = [
  ['Fetch', 'fetch.ts', here, undefined],
  ['Hono', 'hono.ts', here, 'hono'],
  ['@hono/zod-openapi', 'hono-zod-openapi.ts', here, '@hono/zod-openapi'],
  ['ts-rest', 'ts-rest.ts', join(here, 'zod3'), '@ts-rest/core'],
  ['Fastify with TypeBox', 'fastify.ts', here, 'fastify'],
  ['Express', 'express.ts', here, 'express'],
  ['Koa', 'koa.ts', here, 'koa'],
  ['Elysia', 'elysia.ts', here, 'elysia'],
  ['NestJS', 'nest.ts', here, '@nestjs/common'],
  ['openapi-typescript with openapi-fetch', 'openapi-typescript.ts', here, 'openapi-fetch'],
  ['MSW', 'msw.ts', here, 'msw'],
];
const { transpile, ModuleKind, ScriptTarget } = (await import('typescript')).default;
const COMPILE = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
const columns = ['argument', 'computed key', 'inferred object', 'narrowed union', 'union'];
const only = process.argv.slice(2);

/** Compiles a program with strict options. */
function compile(path, tree) {
  const config = join(tree, 'tsconfig.json');
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    // The frameworks check their own declarations, and the test of the tarball checks the declarations of the library.
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    allowUnreachableCode: true,
    experimentalDecorators: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: ['node'],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [path] }));
  const tsc = join(tree, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  rmSync(config);
  return result;
}

let passed = 0;
let failed = 0;
const rows = [];
for (const [name, file, tree, dependency] of programs) {
  if (only.length > 0 && !only.includes(file)) continue;
  const path = tree === here ? join(here, 'cases', file) : join(tree, file);
  const { status, stdout } = compile(path, tree);
  const source = readFileSync(path, 'utf8');
  const cases = new Set([...source.matchAll(/\/\/ case: (.+)/g)].map((match) => match[1]));
  const refused = [...source.matchAll(/@ts-expect-error refused: (.+)/g)].map((match) => match[1]);
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}: ${[...cases].join(', ')}`);
  if (status !== 0) console.log(stdout);
  const version =
    dependency === undefined
      ? ''
      : ` ${JSON.parse(readFileSync(join(tree, 'node_modules', dependency, 'package.json'), 'utf8')).version}`;
  rows.push(
    `| ${name}${version} | ${columns.map((column) => (cases.has(column) ? 'yes' : '')).join(' | ')} | ${refused.join('; ')} |`,
  );
}

/** Compares a page with the results, or rewrites it. `relevant` removes the parts that depend on the machine. */
function checkPage(name, next, relevant = (text) => text) {
  const page = join(root, 'docs/guide', name);
  if (process.env.UPDATE === '1') writeFileSync(page, next);
  const isCurrent = existsSync(page) && relevant(readFileSync(page, 'utf8')) === relevant(next);
  if (isCurrent) passed += 1;
  else failed += 1;
  console.log(
    isCurrent
      ? `ok   docs/guide/${name}`
      : `FAIL docs/guide/${name} is out of date: run UPDATE=1 npm run test:integration and commit it`,
  );
}

const examples = [
  ['express.mjs', 'Express: classify, count, log, and send problem details'],
  ['fastify.mjs', 'Fastify: the same tasks with hooks'],
  ['hono.mjs', 'Hono: the same tasks with middleware'],
  ['hono-client.ts', 'Hono: a typed client'],
  ['retry-fetch.mjs', 'Retrying with fetch'],
  ['retry-got.mjs', 'Retrying with got'],
  ['openapi.mjs', 'OpenAPI documents'],
  ['telemetry.mjs', 'Telemetry'],
];
/** Sorts the lines of a program's output because a server and its client print at the same time, in any order. */
const linesOf = (text) => text.trim().split('\n').sort().join('\n');

if (only.length === 0) {
  const [head, tail] = readFileSync(join(root, 'docs/guide/frameworks.md'), 'utf8').split(
    /<!-- matrix -->[\s\S]*<!-- \/matrix -->/,
  );
  const matrix = [
    `| framework | ${columns.join(' | ')} | rejected in the tests |`,
    `|${'---|'.repeat(columns.length + 2)}`,
    ...rows,
  ].join('\n');
  checkPage('frameworks.md', `${head}<!-- matrix -->\n${matrix}\n<!-- /matrix -->${tail}`);

  const programs = join(here, '.run');
  mkdirSync(programs, { recursive: true });
  const page = join(root, 'docs/guide/examples.md');
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const sections = [];
  for (const [name, title] of examples) {
    const program = join(programs, name);
    writeFileSync(program, readFileSync(join(root, 'docs/examples', name), 'utf8'));
    const compiled = name.endsWith('.ts') ? compile(program, here) : { status: 0 };
    const runnable = program.replace(/\.ts$/, '.mjs');
    if (runnable !== program) writeFileSync(runnable, transpile(readFileSync(program, 'utf8'), COMPILE));
    const { status, stdout, stderr } =
      compiled.status === 0
        ? spawnSync(process.execPath, [runnable], {
            encoding: 'utf8',
            timeout: 60_000,
            env: { ...process.env, NO_COLOR: '1' },
          })
        : { ...compiled, stderr: compiled.stdout };
    const known = new RegExp(
      `## ${title}\\n[\\s\\S]*?The program prints:\\n\\n\`\`\`text\\n([\\s\\S]*?)\\n\`\`\``,
    ).exec(before)?.[1];
    // If the lines are the same, the page keeps its order of lines.
    const output = known !== undefined && linesOf(known) === linesOf(stdout) ? known : stdout.trim();
    if (status === 0) passed += 1;
    else failed += 1;
    console.log(
      `${status === 0 ? 'ok  ' : 'FAIL'} docs/examples/${name}${status === 0 ? '' : `\n${stderr}`}`,
    );
    sections.push(
      `## ${title}\n\n[docs/examples/${name}](../examples/${name})\n\nThe program prints:\n\n\`\`\`text\n${output}\n\`\`\`\n`,
    );
  }
  rmSync(programs, { recursive: true, force: true });
  checkPage(
    'examples.md',
    `# Examples\n\nEach program starts a real server on the loopback interface, sends requests to it with a real client, and then exits. \`npm run test:integration\` runs each program and compares its output with this page.\n\n${sections.join('\n')}`,
  );

  const { openapiValidity } = await import('./openapi-validity.mjs');
  for (const { what, ok } of await openapiValidity()) {
    if (ok) passed += 1;
    else failed += 1;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`);
  }

  const { libraryNamesFile } = await import('./migration/names.mjs');
  const names = libraryNamesFile(await import('http-status-atlas'));
  const namesFile = join(root, 'src/data/library-names.yaml');
  if (process.env.UPDATE === '1') writeFileSync(namesFile, names);
  // Other versions of Node have other reason phrases.
  const withoutNodeNames = (text) => text.replace(/^- library: http2?\n(?: .*\n)*/gm, '');
  const areNamesFresh = withoutNodeNames(readFileSync(namesFile, 'utf8')) === withoutNodeNames(names);
  if (areNamesFresh) passed += 1;
  else failed += 1;
  console.log(`${areNamesFresh ? 'ok  ' : 'FAIL'} src/data/library-names.yaml: names of the real packages`);

  const { migration } = await import('./migration/page.mjs');
  const { page: migrating, counts } = await migration();
  for (const { library, names, rows, without } of counts) {
    console.log(`     ${library}: ${names} names in ${rows} rows, ${without} without an equivalent`);
  }
  // Other versions of Node export other names. All names need rows, but the page keeps the names of the version that
  // wrote it.
  const isSameNode = readFileSync(join(root, 'docs/guide/migrating.md'), 'utf8').includes(
    `## node:http STATUS_CODES ${process.versions.node.split('.')[0]}\n`,
  );
  const withoutNode = (text) =>
    text.replace(/^## node:[\s\S]*?(?=^## )/gm, '').replace(/^\| node:.*\n/gm, '');
  checkPage('migrating.md', migrating, isSameNode ? undefined : withoutNode);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
