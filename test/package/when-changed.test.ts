import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = resolve('build/when-changed.mjs');

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A build that takes no time. It copies a file, unless the file says that the build must fail. */
const standIn = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  const source = readFileSync('src/index.ts', 'utf8');
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/index.js', source);
  console.log('built');
  if (source.includes('broken')) process.exit(3);
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-stamp-'));
  write('package.json', '{ "name": "atlas", "files": ["dist", "CHANGELOG.md"] }');
  write('package-lock.json', '{}');
  write('src/index.ts', 'export {};');
  write('build/main.ts', standIn);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the script. Returns whether it built the package, and its exit status. */
function run(...args: string[]): readonly [built: boolean, status: number | null] {
  const { stdout, status } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return [stdout.includes('built'), status];
}

describe('npm run build', () => {
  test('builds once, and again after each change to its inputs or outputs', () => {
    expect(run()).toEqual([true, 0]);
    expect(run()).toEqual([false, 0]);
    expect(run('--force')).toEqual([true, 0]);
    const changes: Readonly<Record<string, () => void>> = {
      'a changed source': () => write('src/index.ts', 'export const a = 1;'),
      'a new source': () => write('src/b/c.ts', ''),
      'a removed source': () => rmSync(join(root, 'src/b'), { recursive: true }),
      'another version of a package': () => write('package-lock.json', '{ "packages": {} }'),
      'a changed output': () => write('dist/index.js', ''),
      'an added output': () => write('dist/other.js', ''),
    };
    for (const [what, change] of Object.entries(changes)) {
      change();
      expect(run(), what).toEqual([true, 0]);
      expect(run(), what).toEqual([false, 0]);
    }
    rmSync(join(root, 'dist'), { recursive: true });
    expect(run()).toEqual([true, 0]);
    expect(readFileSync(join(root, 'dist/index.js'), 'utf8')).toBe('export const a = 1;');
  });

  test('repeats a failed build, and ignores a damaged stamp', () => {
    write('src/index.ts', 'broken');
    expect(run()).toEqual([true, 3]);
    expect(run()).toEqual([true, 3]);
    write('src/index.ts', 'export {};');
    expect(run()).toEqual([true, 0]);
    write('node_modules/.cache/build-stamp.json', '{');
    expect(run()).toEqual([true, 0]);
  });
});
