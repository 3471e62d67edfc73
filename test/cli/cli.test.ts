import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

const main = 'dist/cli/main.js';
const env = { ...process.env, NO_COLOR: '', COLUMNS: '80' };
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env });

beforeAll(() => {
  if (!existsSync(main)) throw new Error('Build first: npm run build');
});

describe('command line', () => {
  test.each([
    [['404'], 'Not Found'],
    [['NOT_FOUND'], 'Not Found'],
    [['not', 'found'], 'Not Found'],
    [['520'], 'Cloudflare'],
    [['503'], '529 overloaded_error:'],
    [['search', 'email already exists'], '409'],
    [['upstream prematurely closed connection'], '502'],
    [['list', '4xx'], 'Unavailable For Legal Reasons'],
    [['list', 'nginx'], '499'],
    [['list', 'deprecated'], '305'],
    [['compare', '401', '403'], 'credentials'],
    [['recommend', 'create'], '201'],
    [['recommend', 'create', 'conflict'], '409'],
    [['retry', '503', '--retry-after', '120'], 'Retry after 2 min.'],
    [['retry', '--against', '429,500,502,503'], 'isRetryable differs from your list for 7 of 62 codes'],
    [
      ['retry', '--against', '408,421,425', '--method', 'GET'],
      '429   GET         no         yes          yes',
    ],
    [['404', '--short'], '404 Not Found: '],
    [['999'], 'LinkedIn'],
    [['404.13'], 'IIS'],
    [['search', 'email already exists'], 'Matched: '],
    [['list', 'nonstandard', '--short'], '460'],
    [['completion', 'bash'], 'complete -F'],
    [['completion', 'zsh'], 'bashcompinit'],
    [['completion', 'fish'], '__fish_use_subcommand'],
    [['--help'], 'Usage'],
    [['--version'], '0.'],
  ])('%j ends with 0 and prints %s', (args, text) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toBe('');
    expect(stdout).toContain(text);
    expect(status).toBe(0);
  });

  test.each([
    [['404'], 'code'],
    [['search', 'teapot'], 0],
    [['list', 'laravel'], 0],
    [['compare', '401', '403'], 'codes'],
    [['recommend', 'delete'], 0],
    [['retry', '503'], 'retry'],
    [['retry', '--against', '5xx'], 'changes'],
  ])('%j --json prints JSON', (args, key) => {
    const { stdout, status } = run(...args, '--json');
    expect(JSON.parse(stdout)).toHaveProperty([key]);
    expect(status).toBe(0);
  });

  test.each([
    [['asdfghjkl'], 'No results for'],
    [['search', 'asdfghjkl'], 'No results for'],
    [['list', 'ngnix'], 'Did you mean "nginx"'],
    [['recommend', 'crate'], 'Did you mean "create"'],
    [['recommend', 'create', 'nothing'], 'Outcomes: created'],
    [['compare', '471', '472'], 'Nothing to compare'],
    [['serch', 'xyzzyx'], 'Did you mean the command "search"'],
  ])('%j ends with 1 and says so on standard error', (args, text) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout).toBe('');
    expect(stderr).toContain(text);
    expect(status).toBe(1);
  });

  test.each([
    [[]],
    [['--nonsense']],
    [['search']],
    [['search', 'x', '--limit', 'many']],
    [['compare', '401']],
    [['compare', '401', 'banana']],
    [['recommend']],
    [['retry']],
    [['retry', '503', '--method']],
    [['retry', '503', '--retry-after', 'soon']],
    [['explain', 'a', 'b']],
    [['completion', 'tcsh']],
  ])('%j ends with 2, says why, and names the help', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('--help');
    expect(status).toBe(2);
  });

  test('retry ends with 1 for no, and prints the advice', () => {
    const { status, stdout } = run('retry', '503', '--method', 'POST');
    expect([status, stdout.includes("Don't retry")]).toEqual([1, true]);
    expect(run('retry', '503').status).toBe(0);
  });

  test.each([
    [['search', 'asdfghjkl'], []],
    [['list', 'ngnix'], []],
    [['compare', '471', '472'], null],
  ])('%j --json prints JSON although nothing was found', (args, value) => {
    const { status, stdout } = run(...args, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([1, value]);
  });

  test('titles every number of a list', () => {
    for (const line of run('list', '--short').stdout.trimEnd().split('\n'))
      expect(line).toMatch(/^\d{3} \S.*: \S/);
  });

  test('colors with FORCE_COLOR, and never with NO_COLOR', () => {
    const colored = (more: object) =>
      spawnSync(process.execPath, [main, '404'], {
        encoding: 'utf8',
        env: { ...env, ...more },
      }).stdout.includes('\u001b');
    expect(colored({ FORCE_COLOR: '1' })).toBe(true);
    expect(colored({ FORCE_COLOR: '0' })).toBe(false);
    expect(colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  test('writes control characters out instead of sending them to the terminal', () => {
    const { stderr } = run('search', '\u001b[2Jxyzzyx\u0007\u202e');
    expect(stderr).toContain('\\x1b[2J');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('\u202e');
  });

  test('has no colour when nobody watches', () => {
    expect(run('404').stdout).not.toContain('\u001b');
  });

  test.each([60, 160])('fits into %d columns', (columns) => {
    const { stdout } = spawnSync(process.execPath, [main, 'list', '4xx'], {
      encoding: 'utf8',
      env: { ...env, COLUMNS: String(columns) },
    });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('ends quietly when the reader closes the pipe', async () => {
    const child = spawn(process.execPath, [main, 'list'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.destroy();
    await once(child, 'close');
    expect(errors).toBe('');
  });
});
