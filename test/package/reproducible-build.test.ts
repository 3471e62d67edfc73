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

/** Copies, builds and packs in a folder of that name, and tells the tarball's sum and what is in `dist`. */
async function build(name: string, env: Readonly<Record<string, string>>) {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  copyProject(folder);
  const run = (...args: string[]) =>
    promisify(execFile)('npm', args, { cwd: folder, shell, env: { ...process.env, ...env } });
  await run('run', 'build');
  await run('pack', '--ignore-scripts', '--silent');
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();
  return {
    tarball: sum(tarball),
    files: Object.fromEntries(files.map((file) => [file, sum(join('dist', file))])),
    text: files.map((file) => readFileSync(join(folder, 'dist', file), 'utf8')).join('\n'),
  };
}

describe('the build', () => {
  test('gives the same tarball byte for byte, wherever and whenever it runs', async () => {
    const [first, second] = await Promise.all([
      build('one', { TZ: 'UTC', LC_ALL: 'C' }),
      build('two/with a/longer path', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    expect(second.files).toEqual(first.files);
    expect(second.tarball).toBe(first.tarball);
    expect(first.text).not.toContain(place);
  });
});
