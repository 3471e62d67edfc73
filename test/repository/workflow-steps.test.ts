import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scriptOf } from './read-workflows.js';

// The runners of these jobs use Linux, and the scripts use Linux programs.
const onLinux = process.platform === 'linux';

let place: string;
let clone: string;

const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' });
const write = (file: string, text: string) => {
  const path = join(clone, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};

/** Creates a program with this name that records its arguments and then runs the script. */
function standIn(name: string, script: string): void {
  const path = join(place, 'bin', name);
  writeFileSync(
    path,
    `#!/bin/bash\nprintf '%s' "${name}" >> "$CALLS"\nprintf ' [%s]' "$@" >> "$CALLS"\necho >> "$CALLS"\n${script}\n`,
  );
  chmodSync(path, 0o755);
}

/**
 * Runs the script of a step in the clone, as a runner does. Returns the programs that it called and the values that it
 * set.
 */
function run(script: string, env: Readonly<Record<string, string>> = {}) {
  const files = { CALLS: 'calls', GITHUB_OUTPUT: 'outputs', GITHUB_ENV: 'variables' };
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(place, file)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: clone,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(place, 'bin')}:${process.env['PATH']}`,
        GITHUB_REPOSITORY: 'somebody/something',
        GITHUB_SERVER_URL: 'https://git.example',
        ...paths,
        ...env,
      },
    },
  );
  const lines = (file: string) => readFileSync(join(place, file), 'utf8').split('\n').filter(Boolean);
  return {
    status,
    text: stdout + stderr,
    calls: lines('calls'),
    outputs: Object.fromEntries(lines('outputs').map((line) => line.split('=', 2))),
    variables: Object.fromEntries(lines('variables').map((line) => line.split('=', 2))),
  };
}

const template = mkdtempSync(join(tmpdir(), 'atlas-steps-template-'));

beforeAll(() => {
  place = template;
  clone = join(place, 'clone');
  mkdirSync(join(place, 'bin'));
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(place, 'origin')]);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', clone]);
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@example.invalid');
  git('remote', 'add', 'origin', join(place, 'origin'));
  cpSync('.github/scripts', join(clone, '.github/scripts'), { recursive: true });
  write('package.json', '{ "name": "http-status-atlas", "version": "0.1.0" }\n');
  write('.changeset/README.md', '# Changesets\n');
  write('src/data/registry/http-status-codes-1.csv', 'as it was\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'chore: begin');
  git('push', '--quiet', 'origin', 'main');
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

// The repository is copied, which is ten times faster than running the commands that created it.
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'atlas-steps-'));
  clone = join(place, 'clone');
  cpSync(template, place, { recursive: true });
  git('remote', 'set-url', 'origin', join(place, 'origin'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('the scripts of the workflows', () => {
  test('reports a missing step as an error', () => {
    expect(() => scriptOf('ci.yml', 'gate', 'nothing')).toThrow(RangeError);
  });
});

if (onLinux) {
  describe('registry.yml', () => {
    const compare = () => run(scriptOf('registry.yml', 'compare', 'Compare'));
    const csv = 'src/data/registry/http-status-codes-1.csv';

    test("proposes nothing if the registry hasn't changed", () => {
      standIn('npm', "echo 'The registry matches the snapshot.'");
      const { status, calls, outputs } = compare();
      expect(status).toBe(0);
      expect(calls).toEqual(['npm [run] [--silent] [registry:check] [--] [--write]']);
      expect(outputs).toMatchObject({ result: 'same' });
    });

    test('passes on the changed snapshot as a patch, with a branch name for this change only', () => {
      standIn('npm', `echo '- 425 is changed'; echo 'as it is' > ${csv}; exit 1`);
      const first = compare();
      expect(first.status).toBe(0);
      expect(first.outputs['result']).toBe('changed');
      expect(first.outputs['branch']).toMatch(/^registry\/[0-9a-f]{12}$/);
      expect(readFileSync(join(clone, 'proposal/change.patch'), 'utf8')).toContain('+as it is');
      expect(readFileSync(join(clone, 'proposal/report.md'), 'utf8')).toBe('- 425 is changed\n');
      git('checkout', '--quiet', '--', csv);
      expect(compare().outputs['branch']).toBe(first.outputs['branch']);
      standIn('npm', `echo '- 425 is changed'; echo 'as it is now' > ${csv}; exit 1`);
      expect(compare().outputs['branch']).not.toBe(first.outputs['branch']);
    });

    test.each([
      ['a date is past', "echo 'Warning: 104 was due for review by 2026-11-13.'"],
      ['the records disagree with the same snapshot', "echo '- 104: found: x'; exit 1"],
    ])('requests an issue if %s', (_when, script) => {
      standIn('npm', script);
      expect(compare()).toMatchObject({ status: 0, outputs: { result: 'due' } });
    });

    test("fails if the registry couldn't be compared", () => {
      standIn('npm', "echo 'The registry was not compared.' >&2; exit 2");
      const { status, text, outputs } = compare();
      expect(status).toBe(2);
      expect(text).toContain('The registry was not compared.');
      expect(outputs).not.toHaveProperty('result');
    });

    const openPullRequest = (branch: string) =>
      run(scriptOf('registry.yml', 'propose', 'Open a pull request for a changed registry'), {
        BRANCH: branch,
      });

    test('opens a pull request with the changed snapshot, and starts its checks', () => {
      standIn('npm', `echo '- 425 is changed'; echo 'as it is' > ${csv}; exit 1`);
      const branch = compare().outputs['branch'] ?? '';
      git('checkout', '--quiet', '--', csv);
      standIn('gh', '');
      const { status, text, calls } = openPullRequest(branch);
      expect(status, text).toBe(0);
      expect(git('show', `origin/${branch}:${csv}`)).toBe('as it is\n');
      expect(git('diff', '--name-only', 'main', `origin/${branch}`).trim()).toBe(csv);
      expect(calls.at(-2)).toBe(
        `gh [pr] [create] [--base] [main] [--head] [${branch}] [--title] [data(registry): apply the changes from IANA] [--body-file] [proposal/report.md]`,
      );
      expect(calls.at(-1)).toBe(`gh [workflow] [run] [ci.yml] [--ref] [${branch}]`);
    });

    test("doesn't change an open pull request for the same change", () => {
      standIn('gh', 'case "$1 $2" in "pr list") echo 7 ;; esac');
      const { status, calls } = openPullRequest('registry/0123456789ab');
      expect(status).toBe(0);
      expect(calls).toHaveLength(1);
      expect(git('ls-remote', '--heads', 'origin')).not.toContain('registry/');
    });

    const openIssue = () =>
      run(scriptOf('registry.yml', 'propose', 'Open an issue for facts that are due for review'));

    test('opens an issue once', () => {
      standIn('gh', '');
      const { calls } = openIssue();
      expect(calls.at(-1)).toBe(
        'gh [issue] [create] [--title] [Facts that are due for review] [--body-file] [proposal/report.md]',
      );
      standIn('gh', 'echo 7');
      expect(openIssue().calls).toHaveLength(1);
    });
  });

  describe('release.yml', () => {
    const plan = () => run(scriptOf('release.yml', 'plan', 'Plan')).outputs;
    const tagged = (yes: boolean) => standIn('gh', `exit ${yes ? 0 : 1}`);

    test('creates a version if there are changesets', () => {
      tagged(false);
      write('.changeset/kind-cats-smile.md', "---\n'http-status-atlas': minor\n---\n\nAdded a thing.\n");
      expect(plan()).toEqual({ step: 'version', version: '0.1.0' });
    });

    test('publishes only a version without a tag', () => {
      tagged(false);
      expect(plan()).toEqual({ step: 'publish', version: '0.1.0' });
      tagged(true);
      expect(plan()).toEqual({ step: 'none', version: '0.1.0' });
    });

    test('passes on the version and the changelog as a patch, and opens or updates the pull request', () => {
      write('.changeset/kind-cats-smile.md', "---\n'http-status-atlas': minor\n---\n\nAdded a thing.\n");
      write('package-lock.json', '{ "version": "0.1.0" }\n');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'feat: add a thing');
      standIn(
        'npm',
        `rm .changeset/kind-cats-smile.md
         sed -i.old s/0.1.0/0.2.0/ package.json package-lock.json && rm ./*.old
         printf '# http-status-atlas\\n\\n## 0.2.0\\n\\n- Added a thing.\\n\\n## 0.1.0\\n\\n- Began.\\n' > CHANGELOG.md`,
      );
      const versioned = run(scriptOf('release.yml', 'version', 'Version'));
      expect(versioned.status, versioned.text).toBe(0);
      expect(versioned.calls).toEqual(['npm [run] [release:version]']);
      expect(versioned.outputs).toEqual({ version: '0.2.0' });
      expect(readFileSync(join(clone, 'proposal/report.md'), 'utf8')).toBe(
        '## 0.2.0\n\n- Added a thing.\n\n',
      );

      git('reset', '--quiet', '--hard');
      git('clean', '--quiet', '--force', '--exclude=proposal');
      standIn('gh', 'case "$1 $2" in "pr list") echo 7 ;; esac');
      const script = scriptOf('release.yml', 'propose', 'Open or update the pull request');
      const proposed = run(script, { VERSION: '0.2.0' });
      expect(proposed.status, proposed.text).toBe(0);
      expect(proposed.calls.at(-2)).toBe(
        'gh [pr] [edit] [7] [--title] [chore(release): v0.2.0] [--body-file] [proposal/report.md]',
      );
      expect(git('diff', '--name-status', 'main', 'origin/release')).toBe(
        'D\t.changeset/kind-cats-smile.md\nA\tCHANGELOG.md\nM\tpackage-lock.json\nM\tpackage.json\n',
      );
    });

    test('packs the package with the notes of this version', () => {
      write('CHANGELOG.md', '# http-status-atlas\n\n## 0.1.0\n\n- Began.\n\n## 0.0.9\n\n- Older.\n');
      const { status, text } = run(scriptOf('release.yml', 'build', 'Pack'));
      expect(status, text).toBe(0);
      expect(existsSync(join(clone, 'packed/http-status-atlas-0.1.0.tgz'))).toBe(true);
      expect(readFileSync(join(clone, 'packed/notes.md'), 'utf8').trim()).toBe('- Began.');
      expect(text).toMatch(/^[0-9a-f]{64} /m);
    });
  });

  describe('docs.yml', () => {
    test.each([
      ['in a folder', 'https://somebody.example/something/', 'https://somebody.example', '/something/'],
      ['at the root', 'https://status.example/', 'https://status.example', '/'],
    ])('builds for a site %s', (_where, address, origin, base) => {
      standIn('gh', `echo '${address}'`);
      const { outputs, variables } = run(scriptOf('docs.yml', 'build', "Look up the site's URL"));
      expect(variables).toEqual({ SITE_ORIGIN: origin, SITE_BASE: base });
      expect(outputs).toEqual({ address: address.slice(0, -1) });
    });

    test('builds without an origin in a repository without Pages', () => {
      standIn('gh', 'echo \'{"message":"Not Found"}\'; exit 1');
      const { status, outputs, variables } = run(scriptOf('docs.yml', 'build', "Look up the site's URL"));
      expect(status).toBe(0);
      expect(variables).toEqual({});
      expect(outputs).toEqual({ address: '' });
    });
  });
}
