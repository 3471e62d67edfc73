import { describe, expect, test } from 'vitest';
import { USED_BY } from '../../src/cli/arguments.js';
import { terminalOf } from '../../src/cli/terminal.js';
import { commands, usage } from '../../src/cli/usage.js';
import { run } from './run-command.js';

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
    [['compare', '502,504', '--short'], '504 Gateway Timeout: '],
    [['compare', '502,', '504', '--short'], '504 Gateway Timeout: '],
    [['compare', '502', 'vs', '504', '--short'], '504 Gateway Timeout: '],
    [['compare', '502 vs. 504', '--short'], '504 Gateway Timeout: '],
    [['compare', 'BadGateway', 'and', 'Gateway Timeout', '--short'], '504 Gateway Timeout: '],
    [
      ['retry', '503', '--retry-after', 'Mon, 02 Mar 2026 09:06:10 GMT'],
      'Retry now: Retry-After has passed.',
    ],
    [['retry', '503', '--retry-after', 'Mon, 02 Mar 2026 09:06:10 GMT', '--short'], 'has passed.'],
    [['retry', '503', '--retry-after', '0'], 'Retry now.'],
    [['retry', '503', '--short'], '503 Service Unavailable: Retry, with your own backoff.'],
    [['retry', '503'], 'If the method was POST or PATCH'],
    [['compare', '401', '403', '--short'], '403 Forbidden: '],
    [['recommend', 'delete', '--short'], '204 No Content (deleted): '],
    [['teapot', '--limit', '2'], "Matched: I'm a teapot"],
    [['docs', '404', '--title', '-1'], '# -1'],
    [['docs', '404', '--title=--json'], '# --json'],
    [['--help'], 'Usage'],
    [['help'], 'Usage'],
    [['404', '--method', 'GET', '--help'], 'Usage'],
    [['help', 'explain'], 'Usage'],
    [['--version'], '0.'],
  ])('%j exits with 0 and prints %s', async (args, text) => {
    const { status, stdout, stderr } = await run(...args);
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
  ])('%j --json prints JSON', async (args, key) => {
    const { stdout, status } = await run(...args, '--json');
    expect(JSON.parse(stdout)).toHaveProperty([key]);
    expect(status).toBe(0);
  });

  test.each([
    [['Permission denied (publickey).'], 'A message from a command on your machine'],
    [['search', 'zsh: command not found: kubectl'], 'A message from a command on your machine'],
    [['search', '550 5.7.1 Relaying denied'], 'A reply from a mail server'],
  ])('%j prints the note if no code matches', async (args, title) => {
    const { stdout, status } = await run(...args);
    expect(stdout).toContain(title);
    expect(status).toBe(0);
    expect(JSON.parse((await run(...args, '--json')).stdout)).toMatchObject([{ title }]);
  });

  test.each([
    [['asdfghjkl'], 'No results for'],
    [['search', 'asdfghjkl'], 'No results for'],
    [['list', 'ngnix'], 'Did you mean "nginx"'],
    [['recommend', 'create', 'nothing'], 'Outcomes: created'],
    [['compare', '471', '472'], 'fewer than two of these codes are known: "471", "472"'],
    [['compare', '404', '471', '472', '473', '474'], 'fewer than two of these codes are known: '],
    [['compare', '401', '403', '404', '410', '418'], 'more than four codes can be compared only if'],
    [['compare', '404', '404'], 'Nothing to compare: every argument is the code 404'],
    [['compare', '404', 'NotFound', '404'], 'Nothing to compare: every argument is the code 404'],
    [['search', '--', '--qqq'], 'No results for "--qqq"'],
    [['serch', 'xyzzyx'], 'Did you mean the command "search"'],
  ])('%j exits with 1 and prints the reason to standard error', async (args, text) => {
    const { status, stdout, stderr } = await run(...args);
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
    [['compare', '401', 'vs']],
    [['recommend']],
    [['recommend', 'crate'], 'Unknown operation "crate". Did you mean "create"? Operations: '],
    [['recommend', 'banana'], 'Unknown operation "banana". Operations: '],
    [['recommend', 'create', 'conflict', 'extra'], 'Unexpected argument "extra": expected an operation'],
    [['retry'], 'expected one status code'],
    [['retry', '503', '504'], 'expected one status code'],
    [['retry', '999'], 'Not a status code: "999"'],
    [['compare', '999', '404'], 'Not a status code: "999"'],
    [['retry', '503', '--method']],
    [['retry', '503', '--retry-after', 'soon']],
    [['explain', 'a', 'b']],
    [['completion', 'tcsh']],
    [['404', '--method', 'GET']],
    [['list', '4xx', '--limit', '3']],
    [['retry', '503', '--ignore', 'x']],
    [['explain', 'x', '--retry-after', '3']],
    [['docs', '404', '--view', 'wire']],
    [['check', '--advice']],
    [[import.meta.filename]],
    [['--jsn'], 'Unknown option "--jsn". Did you mean "--json"?'],
    [['x', '-q'], 'Unknown option "-q": to use it as a search term, put -- before it'],
    [['search', 'x', '--json=3'], 'Cannot use a value with --json'],
    [['search', 'x', '--limit'], 'Missing value for --limit'],
    [['docs', '404', '-o'], 'Missing value for -o'],
    [['search', 'x', '--limit', '-1'], 'Invalid --limit "-1": expected an integer from 1 to 9999'],
    [['retry', '503', '--retry-after', '-1'], 'Invalid --retry-after "-1": expected seconds or an HTTP date'],
    [
      ['docs', '404', '--title', '--json'],
      'Missing value for --title: to use "--json" as the value, write --title=--json',
    ],
    [['docs', '404', '-o', '-1'], 'Missing value for -o: to use "-1" as the value, write --output=-1'],
    [['404', '--limit', '3'], 'Cannot use --limit with a code: expected search terms'],
    [['404', '--limit', '0'], 'Cannot use --limit with a code: expected search terms'],
    [['404.13', '--limit', '3'], 'Cannot use --limit with a code: expected search terms'],
    [['teapot', '--limit', '0'], 'Invalid --limit "0"'],
    [['check', '--rules', '--method', 'GET'], 'Cannot combine --rules with --method'],
    [['retry', '--against', '5xx', '--retry-after', '3'], 'Cannot combine --against with --retry-after'],
    [['docs', '404', '--level', 'warning'], 'Cannot use --level without --advice'],
    [['docs', '404', '--advice', '--title', 'x'], 'Cannot combine --advice with --title'],
    [['docs', '404', '--json', '--style', 'table'], 'Cannot combine --json with --style'],
    [['docs', '404', '--short'], 'Cannot use --short with docs'],
    [['completion', 'bash', '--json'], 'Cannot use --json with completion'],
  ])('%j exits with 2, prints the reason, and refers to the help', async (args, reason = '') => {
    const { status, stdout, stderr } = await run(...args);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('--help');
    expect(status).toBe(2);
  });

  test('lists the commands of each option in the help', () => {
    const options = usage.split('\n').flatMap((line) => {
      const [, name, rest = ''] = /^ {2}--([\w-]+)(?: <\w+>)? +(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name, users: commands.filter((one) => rest.includes(one)) }];
    });
    expect(options.length).toBeGreaterThan(15);
    for (const { name, users } of options)
      for (const user of USED_BY[name as keyof typeof USED_BY] ?? [])
        expect([name, ...users], name).toContain(user);
  });

  test("doesn't warn about POST if the method is known or makes no difference", async () => {
    for (const args of [['429'], ['404'], ['503', '--method', 'GET'], ['503', '--method', 'POST']])
      expect((await run('retry', ...args)).stdout).not.toContain('If the method was');
  });

  test('prints long delays as durations', async () => {
    const { stdout } = await run('retry', '503', '--retry-after', '99999999');
    expect(stdout).toContain('to wait 1,157 days 9 h, which');
    expect(stdout.replace(/\s+/g, ' ')).toContain('longer than the limit of 24 days 20 h.');
    const json = JSON.parse((await run('retry', '503', '--retry-after', '99999999', '--json')).stdout);
    expect(json.reason).toContain('99999999000 ms');
  });

  test('retry exits with 1 for no, and prints the advice', async () => {
    const { status, stdout } = await run('retry', '503', '--method', 'POST');
    expect([status, stdout.includes("Don't retry")]).toEqual([1, true]);
    expect((await run('retry', '503')).status).toBe(0);
  });

  test.each([
    [['search', 'asdfghjkl'], []],
    [['list', 'ngnix'], []],
    [['compare', '471', '472'], null],
  ])('%j --json prints JSON even if nothing was found', async (args, value) => {
    const { status, stdout } = await run(...args, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([1, value]);
  });

  test.each([
    ['498', 'appears in the body, not in the status line'],
    ['418', undefined],
  ])('says of %s where its code appears', async (code, place) => {
    const text = (await run(code)).stdout.replace(/\s+/g, ' ');
    for (const one of ['appears in the body', 'normally receive this status'])
      expect(text.includes(one)).toBe(place !== undefined);
    if (place !== undefined) expect(text).toContain(place);
  });

  test('prints a title for every code in a list', async () => {
    for (const line of (await run('list', '--short')).stdout.trimEnd().split('\n'))
      expect(line).toMatch(/^\d{3} \S.*: \S/);
  });

  test('escapes control characters instead of sending them to the terminal', async () => {
    const { stderr } = await run('search', '\u001b[2Jxyzzyx\u0007\u202e');
    expect(stderr).toContain('\\x1b[2J');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('\u202e');
  });

  test("prints no colors if the output isn't a terminal", async () => {
    expect((await run('404')).stdout).not.toContain('\u001b');
  });
});

describe('terminalOf()', () => {
  const pipe = { isTTY: false } as NodeJS.WriteStream;
  const screen = { isTTY: true, columns: 70 } as NodeJS.WriteStream;

  test.each([
    [pipe, {}, false],
    [pipe, { FORCE_COLOR: '1' }, true],
    [pipe, { FORCE_COLOR: '0' }, false],
    [pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [screen, {}, true],
    [screen, { NO_COLOR: '' }, true],
    [screen, { NO_COLOR: '1' }, false],
    [screen, { TERM: 'dumb' }, false],
  ])('prints colors with FORCE_COLOR, but never with NO_COLOR: %j %j', (stream, variables, color) => {
    expect(terminalOf(stream, variables).color).toBe(color);
  });

  test.each([
    [screen, { COLUMNS: '90' }, 70],
    [pipe, { COLUMNS: '90' }, 90],
    [pipe, { COLUMNS: '200' }, 100],
    [pipe, { COLUMNS: '1' }, 40],
    [pipe, { COLUMNS: 'wide' }, 80],
  ])('wraps lines at 40 to 100 columns: %j %j', (stream, variables, width) => {
    expect(terminalOf(stream, variables).width).toBe(width);
  });
});
