// npm run build: builds the package, unless its inputs and outputs are unchanged since the last build.
// `npm run build -- --force` always builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const INPUTS = [
  'build',
  'src',
  'entry-points.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsup.config.ts',
];
const { files: shipped } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The files that the build writes: all published files except those in the repository. */
const OUTPUTS = shipped.filter((name) => name !== 'CHANGELOG.md');

// The stamp is in node_modules, so that installing other versions of the tools removes it.
const STAMP = 'node_modules/.cache/build-stamp.json';

/** Returns the files below a path. The path can also be a file, or it can be missing. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/** Calculates a checksum of the names and contents of all files. */
function sumOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf).sort()) {
    const content = readFileSync(file);
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

const stampOf = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  inputs: sumOf(INPUTS),
  outputs: sumOf(OUTPUTS),
});

/** Checks whether nothing has changed since the stamp was written. A stamp that can't be read is ignored. */
function isUpToDate() {
  try {
    return readFileSync(STAMP, 'utf8') === JSON.stringify(stampOf());
  } catch {
    return false;
  }
}

if (process.argv[2] !== '--force' && isUpToDate()) {
  console.log('The package is up to date.');
} else {
  rmSync(STAMP, { force: true });
  const inputs = sumOf(INPUTS);
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { status } = spawnSync(process.execPath, [tsx, 'build/main.ts'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  const stamp = stampOf();
  // If a file was edited during the build, the build might or might not include the change.
  if (status === 0 && stamp.inputs === inputs) {
    mkdirSync(join(STAMP, '..'), { recursive: true });
    // The stamp is written to a new file and renamed, so that a copy of the folder with hard links keeps its own stamp.
    writeFileSync(`${STAMP}.${process.pid}`, JSON.stringify(stamp));
    renameSync(`${STAMP}.${process.pid}`, STAMP);
  }
}
