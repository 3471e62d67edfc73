import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject, shell } from './copy-project.js';

const place = mkdtempSync(join(tmpdir(), 'atlas-builds-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
const run = (cwd: string, ...args: string[]) => promisify(execFile)('npm', args, { cwd, shell, env });

/**
 * Packs the build output below `root` into the folder `target` and returns the checksums of the tarball and of each
 * file.
 */
async function pack(root: string, target: string) {
  mkdirSync(target, { recursive: true });
  await run(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', target);
  const tarball = readdirSync(target).find((file) => file.endsWith('.tgz')) ?? '';
  const sum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();
  return {
    tarball: sum(join(target, tarball)),
    files: Object.fromEntries(files.map((file) => [file, sum(join(root, 'dist', file))])),
    text: files.map((file) => readFileSync(join(root, 'dist', file), 'utf8')).join('\n'),
  };
}

describe('the build', () => {
  test('creates the same tarball byte for byte in another folder, time zone, and locale', async () => {
    const folder = join(place, 'with a/longer path');
    mkdirSync(folder, { recursive: true });
    copyProject(folder);
    // The build runs without the stamp, which this folder shares with the copy.
    await run(folder, 'exec', '--', 'tsx', 'build/main.ts');
    const here = await pack(process.cwd(), join(place, 'first'));
    const there = await pack(folder, join(place, 'second'));
    expect(there.files).toEqual(here.files);
    expect(there.tarball).toBe(here.tarball);
    expect(there.text).not.toContain(place);
  });
});
