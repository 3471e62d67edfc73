import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const script = resolve('.ci/changeset-check.mjs');
const report = 'test/package/api/index.api.md';
const table = 'src/generated/summaries.ts';

let root: string;

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
};
const check = (since = 'main') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--since', since], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
};
const changeset = (bump: string) => `---\n'http-status-atlas': ${bump}\n---\n\nAdded a thing.\n`;

const template = mkdtempSync(join(tmpdir(), 'atlas-changeset-template-'));

beforeAll(() => {
  root = template;
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@example.invalid');
  write(report, 'export function classify(code: number): string;\n');
  write(table, 'export const summaries = () => "a";\n');
  write('.changeset/README.md', '# Changesets\n');
  write('.changeset/old-news.md', changeset('minor'));
  commit();
  git('switch', '--quiet', '--create', 'topic');
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

// The repository is copied, which is ten times faster than running the commands that created it.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-changeset-'));
  cpSync(template, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('changeset:check', () => {
  test("reports nothing for changes that don't affect users", () => {
    expect(check().status).toBe(0);
    write('docs/page.md', 'A page.\n');
    write('src/classes/classify.ts', '// A reason.\n');
    commit();
    expect(check().status).toBe(0);
  });

  test.each([
    [report, 'The public types changed'],
    [table, 'The shipped data changed'],
  ])('requires a changeset if %s changes', (file, said) => {
    write(file, 'other\n');
    commit();
    const { status, text } = check();
    expect(status).toBe(1);
    expect(text).toContain(`${said} (${file})`);
    expect(text).toContain('Run npx changeset');
    write('.changeset/kind-cats-smile.md', changeset('minor'));
    commit();
    expect(check().status).toBe(0);
  });

  test('detects uncommitted changes', () => {
    write(report, 'other\n');
    expect(check().status).toBe(1);
    write('.changeset/kind-cats-smile.md', changeset('major'));
    expect(check().status).toBe(0);
  });

  test('detects a new report and a deleted report', () => {
    write('test/package/api/extra.api.md', 'export const extra: 1;\n');
    expect(check().text).toContain('test/package/api/extra.api.md');
    rmSync(join(root, 'test/package/api/extra.api.md'));
    rmSync(join(root, report));
    commit();
    expect(check().text).toContain(report);
  });

  test('accepts changed wording but no changed types in a patch release', () => {
    write(table, 'other\n');
    write('.changeset/kind-cats-smile.md', changeset('patch'));
    expect(check().status).toBe(0);
    write(report, 'other\n');
    expect(check()).toMatchObject({ status: 1, text: expect.stringContaining('minor or major') });
  });

  test.each([
    ['one that stood there before', () => undefined],
    ['an empty one', () => write('.changeset/kind-cats-smile.md', '---\n---\n')],
    [
      'one for another package',
      () => write('.changeset/kind-cats-smile.md', changeset('minor').replace('atlas', 'x')),
    ],
    ['its README', () => write('.changeset/README.md', changeset('minor'))],
    ['one that is taken away', () => rmSync(join(root, '.changeset/old-news.md'))],
  ])('ignores %s', (_which, does) => {
    write(report, 'other\n');
    does();
    commit();
    expect(check().status).toBe(1);
  });

  test('ignores changes on the other branch in the meantime', () => {
    git('switch', '--quiet', 'main');
    write(report, 'other\n');
    commit();
    git('switch', '--quiet', 'topic');
    write('docs/page.md', 'A page.\n');
    commit();
    expect(check().status).toBe(0);
  });

  test('accepts a release, which turns the changesets into the changelog', () => {
    rmSync(join(root, '.changeset/old-news.md'));
    write('CHANGELOG.md', '# http-status-atlas\n');
    commit();
    expect(check().status).toBe(0);
  });

  test('reports that there is nothing to compare with', () => {
    expect(check('nowhere')).toMatchObject({
      status: 2,
      text: expect.stringContaining('Cannot compare with "nowhere"'),
    });
  });
});
