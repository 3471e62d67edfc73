import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, shell } from './copy-project.js';

const place = mkdtempSync(join(tmpdir(), 'atlas-release-'));
const origin = join(place, 'origin');
const clone = join(place, 'clone');
const sentence = 'Added a thing that the release test made up.';

/** The environment, in which npm must not use the network. */
const env = { ...process.env, npm_config_offline: 'true' };

/** Runs a program in the clone. */
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, {
    cwd: clone,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program === 'npm' && shell,
    env,
  });
const git = (...args: string[]) => run('git', ...args);
const read = (file: string) => readFileSync(join(clone, file), 'utf8');
const versionOf = (file: string): string => JSON.parse(read(file)).version;
const waiting = () =>
  readdirSync(join(clone, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');

/** Returns the version after `version`, for the largest release type that the pending changesets request. */
function nextVersion(version: string): string {
  const bumps = waiting().map((file) => /atlas['"]?: *(\w+)/.exec(read(`.changeset/${file}`))?.[1]);
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bumps.includes('major')) return `${major + 1}.0.0`;
  return bumps.includes('minor') ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

beforeAll(() => {
  copyProject(origin);
  const inOrigin = (...args: string[]) => execFileSync('git', ['-C', origin, ...args]);
  inOrigin('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(origin, '.git/info/exclude'), 'node_modules\n');
  inOrigin('add', '--all');
  inOrigin(
    '-c',
    'user.name=Somebody',
    '-c',
    'user.email=somebody@example.invalid',
    'commit',
    '-qm',
    'chore: begin',
  );
  execFileSync('git', ['clone', '--quiet', origin, clone]);
  writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@example.invalid');
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a release in a clone, without a network', () => {
  let version: string;

  test('turns changesets into a version, a changelog, and a matching lockfile', () => {
    writeFileSync(
      join(clone, '.changeset/kind-cats-smile.md'),
      `---\n'http-status-atlas': minor\n---\n\n${sentence}\n`,
    );
    git('add', '--all');
    git('commit', '--quiet', '--message', 'feat: add a thing');
    const added = git('rev-parse', '--short=7', 'HEAD').trim();
    const before = versionOf('package.json');
    version = nextVersion(before);
    expect(run('npm', 'exec', '--', 'changeset', 'status')).toContain('http-status-atlas');

    run('npm', 'run', 'release:version');
    expect(version).not.toBe(before);
    expect(versionOf('package.json')).toBe(version);
    expect(versionOf('package-lock.json')).toBe(version);
    expect(waiting()).toEqual([]);
    const [, , heading, , ...entries] = read('CHANGELOG.md').split('\n');
    expect(heading).toBe(`## ${version}`);
    expect(entries).toContain(`- ${added}: ${sentence}`);
    const changed = git('status', '--porcelain', '--untracked-files=all').trim().split('\n');
    expect(
      changed
        .map((line) => line.slice(2).trim())
        .filter((file) => !file.startsWith('.changeset/'))
        .sort(),
    ).toEqual(['CHANGELOG.md', 'package-lock.json', 'package.json']);
  });

  test('tags the version once', () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', `chore(release): v${version}`);
    run('npm', 'exec', '--', 'changeset', 'tag');
    expect(git('tag', '--list', '--points-at', 'HEAD').trim()).toBe(`v${version}`);
    run('npm', 'exec', '--', 'changeset', 'tag');
    expect(git('tag', '--list').trim().split('\n')).toEqual([`v${version}`]);
  });

  test('lets npm publish that version publicly, with its changelog', () => {
    cpSync('dist', join(clone, 'dist'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['publish', '--dry-run', '--ignore-scripts', '--provenance=false'],
      { cwd: clone, encoding: 'utf8', env, shell },
    );
    expect(status, stderr).toBe(0);
    expect(stdout.trim()).toBe(`+ http-status-atlas@${version}`);
    expect(stderr).toMatch(/with tag latest and public access \(dry-run\)/);
    const paths = [...stderr.matchAll(/^npm notice [\d.]+ ?[kM]?B (\S+)$/gm)].map(([, path = '']) => path);
    expect(paths).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/index.js']));
    expect(
      paths.filter((path) => !/^(?:dist\/|(?:CHANGELOG|README)\.md$|LICENSE$|package\.json$)/.test(path)),
    ).toEqual([]);
    const { publishConfig } = JSON.parse(read('package.json'));
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
    expect(git('status', '--porcelain')).toBe('');
  });
});
