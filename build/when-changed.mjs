// npm run build: builds the package, unless what it is built from and what was built are as after the last build.
// `npm run build -- --force` builds in any case.
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
/** What the build writes: all that ships but what is committed. */
const OUTPUTS = shipped.filter((name) => name !== 'CHANGELOG.md');

// In node_modules, so that other versions of the tools leave no stamp.
const STAMP = 'node_modules/.cache/build-stamp.json';

/** The files below a path, which can be a file itself, or missing. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/** One sum of the names and contents of all files. */
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

/** Whether nothing has changed since the stamp was written. A stamp that cannot be read is none. */
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
  // What was edited meanwhile may or may not be in the build.
  if (status === 0 && stamp.inputs === inputs) {
    mkdirSync(join(STAMP, '..'), { recursive: true });
    // A file of its own, then renamed: a copy of the folder made of hard links keeps its stamp.
    writeFileSync(`${STAMP}.${process.pid}`, JSON.stringify(stamp));
    renameSync(`${STAMP}.${process.pid}`, STAMP);
  }
}
