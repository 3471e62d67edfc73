// Runs the suite with the packed library in each runtime, as ES modules and, where possible, as CommonJS. Start it from
// the project's root: in this folder, the script would find one of its own runtimes as `node`.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { listingsInDeno, listingsInWorkerd } from './listings.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
const versionOf = (name) => lock.packages[`node_modules/${name}`]?.version;

/** Creates a folder with the packed library, installed in npm's layout, and the suite. */
function consumer() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-runtimes-'));
  const target = join(folder, 'node_modules/http-status-atlas');
  mkdirSync(target, { recursive: true });
  const run = (command, args) => {
    const { status } = spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  };
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  run('tar', ['-xzf', join(folder, tarball), '-C', target, '--strip-components=1']);
  writeFileSync(
    join(folder, 'package.json'),
    '{ "private": true, "type": "module", "dependencies": { "http-status-atlas": "*" } }',
  );
  for (const name of ['suite.mjs', 'entry-points.mjs', 'web.mjs', 'entry.mjs', 'entry.cjs'])
    copyFileSync(join(here, name), join(folder, name));
  return folder;
}

const folder = consumer();

function run(file, args) {
  const result = spawnSync(file, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  const line = `${result.stdout}`.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    return {
      count: 1,
      failures: [
        `${result.error?.message ?? ''}${result.stderr}`.slice(0, 600) || `no output, exit ${result.status}`,
      ],
    };
  }
}

/** Runs the suite, and the command line in the same runtime, which might need permission to read the environment. */
function withCommand(file, args, entry, leave = []) {
  const result = run(file, [...args, entry]);
  const main = join(folder, 'node_modules/http-status-atlas/dist/cli/main.js');
  const { status, stdout, stderr } = spawnSync(file, [...args, ...leave, main, '404', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const isRight = status === 0 && stdout.includes('"Not Found"');
  return {
    count: result.count + 1,
    failures: isRight
      ? result.failures
      : [...result.failures, `command line: exit ${status}, ${`${stdout}${stderr}`.slice(0, 300)}`],
  };
}

const ENTRY_POINTS = JSON.parse(readFileSync(join(root, 'entry-points.json'), 'utf8'));
/** ESLint runs in Node, Bun, and Deno, so the plugin is CommonJS with an ES module around it, which others can't load. */
const WEB_ENTRY_POINTS = ENTRY_POINTS.filter((entryPoint) => entryPoint !== 'eslint');
const WITHOUT_PLUGIN = 'without /eslint, which is for runtimes that load CommonJS';
const JSON_ENTRY_POINTS = ['data', 'schema'];

/** workerd doesn't run files. A configuration names each module, and a test entry point runs the suite. */
function inWorkerd(file) {
  const dist = join(folder, 'node_modules/http-status-atlas/dist');
  const modules = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'eslint.js');
  writeFileSync(
    join(folder, 'worker.js'),
    `${WEB_ENTRY_POINTS.map((entryPoint) => `import * as ${entryPoint} from 'dist/${entryPoint}.js';`).join('\n')}
${JSON_ENTRY_POINTS.map((entryPoint) => `import ${entryPoint} from 'dist/${entryPoint}.json';`).join('\n')}
import { suite } from 'suite.js';
export default { test() { console.log(JSON.stringify(suite({ ${[...WEB_ENTRY_POINTS, ...JSON_ENTRY_POINTS].join(', ')} }))); } };\n`,
  );
  const embedded = [
    '(name = "worker.js", esModule = embed "worker.js")',
    '(name = "suite.js", esModule = embed "suite.mjs")',
    ...modules.map(
      (name) => `(name = "dist/${name}", esModule = embed "node_modules/http-status-atlas/dist/${name}")`,
    ),
    ...JSON_ENTRY_POINTS.map(
      (entryPoint) =>
        `(name = "dist/${entryPoint}.json", json = embed "node_modules/http-status-atlas/${entryPoint}.json")`,
    ),
  ];
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (modules = [${embedded.join(', ')}], compatibilityDate = "2025-01-01"))]);\n`,
  );
  const result = spawnSync(file, ['test', 'worker.capnp'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const line = `${result.stdout}\n${result.stderr}`.split('\n').find((one) => one.includes('"count":'));
  if (line === undefined) return { count: 1, failures: [`${result.stdout}${result.stderr}`.slice(0, 600)] };
  return JSON.parse(line.slice(line.indexOf('{"count"')));
}

/** Runs a module script with an import map: the library as in the tarball, without a bundler. */
async function inChromium(executablePath) {
  const imports = Object.fromEntries([
    ...WEB_ENTRY_POINTS.map((entryPoint) => [
      entryPoint === 'index' ? 'http-status-atlas' : `http-status-atlas/${entryPoint}`,
      `/node_modules/http-status-atlas/dist/${entryPoint}.js`,
    ]),
    ...JSON_ENTRY_POINTS.map((entryPoint) => [
      `http-status-atlas/${entryPoint}.json`,
      `/node_modules/http-status-atlas/${entryPoint}.json`,
    ]),
  ]);
  const html = `<!doctype html><meta charset="utf-8"><title>suite</title><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/web.mjs"></script>`;
  const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' };
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url, 'http://local').pathname);
    const isPage = request.url === '/';
    if (!isPage && !existsSync(path)) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': isPage ? 'text/html' : (TYPES[extname(path)] ?? 'text/plain'),
    });
    response.end(isPage ? html : readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const message = page.waitForEvent('console', {
      predicate: (one) => one.text().includes('"count":'),
      timeout: 30_000,
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const result = JSON.parse((await message).text());
    return {
      count: result.count,
      failures: [...result.failures, ...failures],
      version: browser.version().split('.')[0],
    };
  } catch (error) {
    return { count: 1, failures: [error.message] };
  } finally {
    await browser.close();
    server.close();
  }
}

const binary = (...parts) => join(here, 'node_modules', ...parts);
const chrome = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const RUNTIMES = [
  ...['18', '20', '22', '24', '26'].map((major) => {
    const file = binary(`node-${major}`, 'bin/node');
    return {
      name: `Node ${major}`,
      version: versionOf(`node-${major}`),
      file,
      ESM: () => withCommand(file, [], 'entry.mjs'),
      CommonJS: () => run(file, ['entry.cjs']),
    };
  }),
  (() => {
    const file = binary('@oven/bun-linux-x64/bin/bun');
    return {
      name: 'Bun',
      version: versionOf('@oven/bun-linux-x64'),
      file,
      ESM: () => withCommand(file, [], 'entry.mjs'),
      CommonJS: () => run(file, ['entry.cjs']),
    };
  })(),
  (() => {
    const file = binary('@deno/linux-x64-glibc/deno');
    const args = ['run', '--allow-read', '--no-config', '--node-modules-dir=manual'];
    return {
      name: 'Deno',
      version: versionOf('@deno/linux-x64-glibc'),
      file,
      ESM: () => withCommand(file, args, 'entry.mjs', ['--allow-env']),
      CommonJS: () => run(file, [...args, 'entry.cjs']),
    };
  })(),
  (() => {
    const file = binary('@cloudflare/workerd-linux-64/bin/workerd');
    return {
      name: 'workerd',
      version: versionOf('@cloudflare/workerd-linux-64'),
      file,
      note: WITHOUT_PLUGIN,
      ESM: () => inWorkerd(file),
    };
  })(),
  {
    name: 'Chromium',
    file: chrome ?? 'chromium',
    note: WITHOUT_PLUGIN,
    ESM: () => inChromium(chrome),
  },
];

let passed = 0;
let failed = 0;
const rows = [];
for (const { name, version, file, note, ...kinds } of RUNTIMES) {
  for (const [kind, start] of Object.entries(kinds)) {
    if (!existsSync(file)) {
      // A platform without the program isn't skipped silently. It's reported and treated as a failure.
      failed += 1;
      console.log(`✗ ${name}, ${kind}: not run, no program for ${process.platform} ${process.arch}`);
      rows.push({ runtime: name, version: version ?? 'none', kind, ran: false });
      continue;
    }
    const result = await start();
    const { count, failures } = result;
    passed += count - failures.length;
    failed += failures.length;
    rows.push({
      runtime: name,
      version: result.version ?? version,
      kind,
      ran: true,
      assertions: count,
      failed: failures.length,
    });
    console.log(
      `${failures.length === 0 ? '✓' : '✗'} ${name} ${result.version ?? version}, ${kind}: ${count} assertions${note === undefined ? '' : `, ${note}`}`,
    );
    for (const failure of failures.slice(0, 10)) console.log(`    ${failure}`);
  }
}
// The listings of the code pages aren't the library's own, so they're counted, but aren't part of its results.
for (const [name, file, start] of [
  ['Deno', binary('@deno/linux-x64-glibc/deno'), listingsInDeno],
  ['workerd', binary('@cloudflare/workerd-linux-64/bin/workerd'), listingsInWorkerd],
]) {
  // A missing program has been reported above.
  if (!existsSync(file)) continue;
  const { count, failures } = await start(file, folder);
  passed += count - failures.length;
  failed += failures.length;
  console.log(`${failures.length === 0 ? '✓' : '✗'} ${name}: ${count} listings of the code pages`);
  for (const failure of failures.slice(0, 10)) console.log(`    ${failure}`);
}
rmSync(folder, { recursive: true, force: true });
if (process.env.UPDATE === '1')
  writeFileSync(join(here, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
