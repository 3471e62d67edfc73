import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const script = resolve('.ci/release-check.mjs');
const place = mkdtempSync(join(tmpdir(), 'atlas-release-check-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const complete = {
  name: 'http-status-atlas',
  version: '1.0.0',
  repository: { type: 'git', url: 'git+https://git.example/somebody/something.git' },
  homepage: 'https://status.example',
  bugs: { url: 'https://git.example/somebody/something/issues' },
};

/** Runs the check on a manifest. */
function check(manifest: object, origin = 'https://status.example') {
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, SITE_ORIGIN: origin },
  });
  return { status, stdout, stderr };
}

describe('release:check', () => {
  test('passes with all URLs', () => {
    expect(check(complete)).toEqual({
      status: 0,
      stdout: 'http-status-atlas@1.0.0 can be released: https://status.example\n',
      stderr: '',
    });
    expect(
      check({ ...complete, bugs: 'https://git.example/bugs', repository: 'https://git.example/x' }).status,
    ).toBe(0);
  });

  test.each([
    ['repository', { ...complete, repository: undefined }, undefined],
    ['homepage', { ...complete, homepage: 'status.example' }, undefined],
    ['bugs', { ...complete, bugs: {} }, undefined],
    ['SITE_ORIGIN', complete, ''],
    ['SITE_ORIGIN', complete, 'https://status.example/folder'],
  ])('rejects a release without %s, with a message that names the missing part', (name, manifest, origin) => {
    const { status, stderr } = check(manifest, origin);
    expect(status).toBe(1);
    expect(stderr.match(/^- .*$/gm)).toEqual([expect.stringContaining(name)]);
    expect(stderr).toContain('docs/contributing/releasing.md');
  });
});
