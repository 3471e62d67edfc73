import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintWorkflow } from './lint-workflow.js';
import { jobs, workflows } from './read-workflows.js';

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const runs = jobs.flatMap(([where, { steps }]) => steps.flatMap(({ run }) => (run ? [{ where, run }] : [])));

describe('workflows', () => {
  test("are the project's workflows, each with jobs", () => {
    expect(workflows.map(({ file }) => file).sort()).toEqual([
      'ci.yml',
      'docs.yml',
      'registry.yml',
      'release.yml',
    ]);
    for (const { jobs } of workflows) expect(Object.keys(jobs).length).toBeGreaterThan(0);
  });

  test.each(workflows)('$file has no linter messages', async ({ path, text }) => {
    expect(await lintWorkflow(path, text)).toEqual([]);
  });

  test.each([
    ['an event without such a filter', 'branches: [main]', 'branchs: [main]'],
    ['a permission that is none', 'contents: read', 'contentz: read'],
    ['a step that does nothing', '- run: npm run lint', '- runn: npm run lint'],
    ['an expression that does not end', 'github.ref }}', 'github.( }}'],
    ['a context that is none', 'matrix.os }}', 'matrx.os }}'],
  ])('the linter finds %s', async (_fault, right, wrong) => {
    const { path, text } = workflows.find(({ file }) => file === 'ci.yml') ?? { path: '', text: '' };
    expect(text).toContain(right);
    expect(await lintWorkflow(path, text.replace(right, wrong))).not.toEqual([]);
  });

  test('reference every action by its commit, with the version in a comment, and one commit per action', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(uses.length).toBeGreaterThan(10);
    const pins = uses.map((line) => line.replace(/^ *(?:- )?/, ''));
    for (const pin of pins)
      expect(pin).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$/);
    const names = new Set(pins.map((pin) => pin.split('@')[0]));
    expect(new Set(pins).size).toBe(names.size);
  });

  test('have only read access, except in the jobs listed here', () => {
    for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
    const own = jobs.filter(([, { permissions }]) => permissions !== undefined);
    expect(Object.fromEntries(own.map(([where, { permissions }]) => [where, permissions]))).toEqual({
      'docs.yml build': { contents: 'read', pages: 'read' },
      'docs.yml deploy': { pages: 'write', 'id-token': 'write' },
      'registry.yml propose': {
        actions: 'write',
        contents: 'write',
        issues: 'write',
        'pull-requests': 'write',
      },
      'release.yml propose': { actions: 'write', contents: 'write', 'pull-requests': 'write' },
      'release.yml publish': { 'id-token': 'write' },
      'release.yml announce': { contents: 'write' },
    });
  });

  test("don't run other packages in jobs with write access", () => {
    const writing = jobs.filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'));
    expect(writing.length).toBeGreaterThan(3);
    for (const [where, { steps }] of writing) {
      for (const { run = '' } of steps) {
        const ofOthers = /\b(?:npx|tsx|node|npm (?:ci|i|install|run|test|exec))\b/;
        expect(run, where).not.toMatch(ofOthers);
      }
    }
  });

  test('put no expressions into scripts, where a title or branch could become a command', () => {
    expect(runs.length).toBeGreaterThan(20);
    for (const { where, run } of runs) expect(run, where).not.toContain('{{');
  });

  test("use no secrets, and no events that give outsiders the repository's permissions", () => {
    for (const { file, text, on } of workflows) {
      expect(text, file).not.toMatch(/\bsecrets\b/);
      for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'])
        expect(on, file).not.toHaveProperty(event);
    }
  });

  test("don't keep credentials after a checkout", () => {
    const checkouts = jobs.flatMap(([, { steps }]) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    expect(checkouts.length).toBeGreaterThan(5);
    for (const { with: options } of checkouts)
      expect(options).toMatchObject({ 'persist-credentials': false });
  });

  test('contain no repository URLs, so that they run in any repository', () => {
    for (const { file, text } of workflows)
      expect(text.replaceAll('git+$GITHUB_SERVER_URL', ''), file).not.toMatch(/https?:\/\//);
  });

  test('call only existing scripts', () => {
    const suites = jobs.flatMap(([, { strategy }]) => strategy?.matrix.suite ?? []);
    const called = [
      ...runs.flatMap(({ run }) =>
        [...run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name),
      ),
      ...suites.map((suite) => `test:${suite}`),
    ];
    expect(called).toEqual(expect.arrayContaining(['demo', 'lint', 'registry:check', 'release:version']));
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
    const files = runs.flatMap(({ run }) => run.match(/\.github\/scripts\/[\w.-]+/g) ?? []);
    expect(files).toContain('.github/scripts/propose.sh');
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('CI', () => {
  const jobOf = (name: string) => workflows.find(({ file }) => file === 'ci.yml')?.jobs[name];

  test("run the README's commands on Linux, macOS, and Windows", () => {
    const block = /## Contributing[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
    const commands = (block ?? '')
      .trim()
      .split('\n')
      .map((line) => line.replace(/ *#.*/, ''));
    expect(commands.length).toBeGreaterThan(1);
    expect(jobOf('readme')?.steps.flatMap(({ run }) => run ?? [])).toEqual(commands);
    expect(jobOf('readme')?.strategy?.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  });

  test('run every step of the full check, and every suite of the local run', () => {
    const local = readFileSync('.ci/run', 'utf8');
    const inTurn = /^for suite in (.*); do$/m.exec(local)?.[1]?.split(' ') ?? [];
    expect(inTurn.length).toBeGreaterThan(3);
    const suites = jobOf('suites')?.strategy?.matrix.suite ?? [];
    // The site's suite runs in parallel with the others.
    expect([...suites].sort()).toEqual([...inTurn, 'site'].sort());
    const steps = [...local.matchAll(/^step .* npm run ([\w:]+)(?: &)?$/gm)].map(([, name = '']) => name);
    expect(steps).toContain('test:site');
    expect(steps.length).toBeGreaterThan(5);
    const all = [
      ...runs.filter(({ where }) => where.startsWith('ci.yml')).map(({ run }) => run),
      ...suites.map((suite) => `npm run test:${suite}`),
    ].join('\n');
    for (const name of steps) expect(all).toContain(`npm run ${name}`);
  });
});
