import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const ENTRY_POINTS = JSON.parse(readFileSync(join(root, 'entry-points.json'), 'utf8'));

const ROUNDS = 5;

/** Measures the instantiations and types that an import adds to an empty file, and the total time. */
export function typeCost() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-types-'));
  mkdirSync(join(folder, 'node_modules/@readme'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/http-status-atlas'));
  const peers = ['http-status-codes', 'http-status', '@readme/http-status-codes', 'http-codex'];
  for (const name of peers) symlinkSync(join(here, 'node_modules', name), join(folder, 'node_modules', name));

  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

  const compile = (source, skipLibCheck) => {
    writeFileSync(join(folder, 'entry.ts'), source);
    const compilerOptions = {
      noEmit: true,
      strict: true,
      skipLibCheck,
      module: 'nodenext',
      target: 'es2022',
      types: [],
      extendedDiagnostics: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['entry.ts'] }));
    const text = execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: folder, encoding: 'utf8' });
    const read = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(text)?.[1]);
    return {
      instantiations: read('Instantiations'),
      types: read('Types'),
      milliseconds: 1000 * (read('Parse time') + read('Bind time') + read('Check time')),
    };
  };
  const entryPoints = ENTRY_POINTS.map((name) => (name === 'index' ? '' : `/${name}`))
    .map(
      (entryPoint, at) =>
        `import * as entryPoint${at} from 'http-status-atlas${entryPoint}';\nexport { entryPoint${at} };\n`,
    )
    .join('');
  const use = `${entryPoints}import { classify, describe, hasStatus, reasonPhrase } from 'http-status-atlas';
export const found = [classify(404), reasonPhrase(404), describe(404).reasonPhrase, hasStatus({ status: 200 }, '2xx')];\n`;
  const programs = [
    { what: 'no import', source: 'export {};\n', skipLibCheck: true },
    { what: 'no import, with declarations checked', source: 'export {};\n', skipLibCheck: false },
    { what: 'all entry points', source: entryPoints, skipLibCheck: true },
    { what: 'all entry points, with four calls', source: use, skipLibCheck: true },
    { what: 'all entry points, with declarations checked', source: entryPoints, skipLibCheck: false },
    ...peers.map((name) => ({ what: name, source: `export * from '${name}';\n`, skipLibCheck: true })),
  ];
  const runs = programs.map(() => []);
  // The measurements alternate, so that a change in the load of the machine affects all of them.
  for (let round = 0; round < ROUNDS; round += 1)
    programs.forEach(({ source, skipLibCheck }, at) => {
      runs[at].push(compile(source, skipLibCheck));
    });
  rmSync(folder, { recursive: true, force: true });
  const measured = runs.map((own) => ({
    ...own[0],
    milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
  }));
  return programs.map(({ what, skipLibCheck }, at) => {
    const { instantiations, types, milliseconds } = measured[at];
    const empty = measured[skipLibCheck ? 0 : 1];
    return { what, added: instantiations - empty.instantiations, types: types - empty.types, milliseconds };
  });
}

function bytesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .filter((one) => one.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

/** Returns the unpacked bytes of the package and of the alternatives, without their dependencies. */
export function installSizes(peers) {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )[0];
  return [
    {
      name: 'http-status-atlas',
      unpacked: packed.unpackedSize,
      packed: packed.size,
      files: packed.files.length,
    },
    ...peers.map((name) => ({ name, unpacked: bytesIn(join(here, 'node_modules', name)) })),
  ];
}
