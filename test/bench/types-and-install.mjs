import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const SIDE_DOORS = ['core', 'codes', 'guide', 'vendor', 'grpc', 'openapi', 'problem', 'telemetry'];

/** Instantiations and check time that an import adds, against an empty file. */
export function typeCost() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-types-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/http-status-atlas'));
  symlinkSync(join(here, 'node_modules/http-status-codes'), join(folder, 'node_modules/http-status-codes'));
  const measure = (source, skipLibCheck = true) => {
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
    return Number(/Instantiations:\s+(\d+)/.exec(text)?.[1]);
  };
  const empty = measure('export {};\n');
  const emptyChecked = measure('export {};\n', false);
  const all = ['', ...SIDE_DOORS.map((door) => `/${door}`)]
    .map((door, at) => `import * as door${at} from 'http-status-atlas${door}';\nexport { door${at} };`)
    .join('\n');
  const result = [
    { what: 'every door', added: measure(`${all}\n`) - empty },
    { what: 'every door, declarations checked too', added: measure(`${all}\n`, false) - emptyChecked },
    { what: 'the front door', added: measure("export * from 'http-status-atlas';\n") - empty },
    { what: 'http-status-codes', added: measure("export * from 'http-status-codes';\n") - empty },
  ];
  rmSync(folder, { recursive: true, force: true });
  return result;
}

function bytesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .filter((one) => one.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

/** Unpacked bytes of the package and its peers, each without what it depends on. */
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
