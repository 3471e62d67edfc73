// Compiles the consumers against the packed library, with each compiler and each module resolution.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const COMPILERS = ['5.0', '5.4', '5.9', '6.0', '7.0'];
const RESOLUTIONS = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' };

const folder = mkdtempSync(join(tmpdir(), 'atlas-compilers-'));
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
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
for (const name of ['consumer.ts', 'consumer.cts']) copyFileSync(join(here, name), join(folder, name));

let passed = 0;
let failed = 0;
const rows = [];
for (const compiler of COMPILERS) {
  const own = join(here, 'node_modules', `typescript-${compiler}`);
  const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
    // Bundlers don't have .cts files: `import x = require()` is only for Node's resolutions.
    const files = moduleResolution === 'bundler' ? ['consumer.ts'] : ['consumer.ts', 'consumer.cts'];
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      isolatedModules: true,
      // This option is needed for data.json and schema.json.
      resolveJsonModule: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(own, 'bin/tsc'), '-p', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const ok = status === 0;
    if (ok) passed += 1;
    else failed += 1;
    rows.push({ compiler, version, moduleResolution, ok });
    console.log(`${ok ? '✓' : '✗'} TypeScript ${version}, ${moduleResolution}`);
    if (!ok) console.log(`${stdout}${stderr}`.slice(0, 3000));
  }
}
rmSync(folder, { recursive: true, force: true });
if (process.env.UPDATE === '1')
  writeFileSync(join(here, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
