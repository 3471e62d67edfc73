import { describe, expect, test } from 'vitest';
import { statusMatcher } from '../../src/index.js';

const all = Array.from({ length: 700 }, (_, code) => code);
/** Returns the codes that a list of patterns accepts, as runs. */
function accepted(...patterns: (string | number)[]): string {
  const runs: [low: number, high: number][] = [];
  for (const code of all.filter(statusMatcher(...patterns))) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map((run) => run.join('-')).join(' ');
}

describe('statusMatcher()', () => {
  test.each([
    [[404], '404-404'],
    [['404'], '404-404'],
    [[' 404 '], '404-404'],
    [['2xx'], '200-299'],
    [['2XX'], '200-299'],
    [['200-299'], '200-299'],
    [[' 200 - 299 '], '200-299'],
    [['200-200'], '200-200'],
    [['100-599'], '100-599'],
    [['2xx,304'], '200-299 304-304'],
    [['2xx ,\t304\n'], '200-299 304-304'],
    [['2xx', '300-399', 404], '200-399 404-404'],
    [['4xx', '404', 404, '400-450'], '400-499'],
    [[], ''],
  ])('%j accepts %s', (patterns, runs) => {
    expect(accepted(...patterns)).toBe(runs);
  });

  const forms =
    'a code from 100 to 599, a class range such as "4xx", a range such as "200-299", "400..", or ">=500", an exclusion such as "!404", or a comma-separated list of these';

  test.each([
    '4xy',
    '2xX',
    '6xx',
    '299-200',
    '1xx-2xx',
    '99',
    '600',
    '099',
    '0404',
    '+404',
    '404.0',
    '404-',
    '-404',
    '404 405',
    '404;405',
    'not-found',
    '\uff12xx',
    '',
    '  ',
  ])('rejects %j with a message that includes the pattern and the expected forms', (pattern) => {
    expect(() => statusMatcher(pattern as string)).toThrow(
      new SyntaxError(`Cannot parse status pattern ${JSON.stringify(pattern)}: expected ${forms}`),
    );
  });

  test.each([
    ['2xx,4xy', '4xy'],
    ['2xx,', ''],
    ['2xx,,304', ''],
    [`${'404, '.repeat(50)}4o4`, ' 4o4'],
  ])('rejects %j with a message that includes the invalid entry', (pattern, entry) => {
    expect(() => statusMatcher(pattern as string)).toThrow(`of these, found ${JSON.stringify(entry)}`);
  });

  test.each([
    [99, '99'],
    [600, '600'],
    [404.5, '404.5'],
    [Number.NaN, 'NaN'],
    [404n, '404n'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [[404], '[object]'],
    [Object(404), '[object]'],
    [Symbol('404'), 'Symbol(404)'],
  ])('rejects %s, which is neither text nor a code', (pattern, named) => {
    expect(() => statusMatcher(pattern as never)).toThrow(
      new SyntaxError(`Cannot parse status pattern ${named}: expected ${forms}`),
    );
  });

  test('includes the maximum length of a pattern in the message', () => {
    expect(() => statusMatcher('4'.repeat(10_001) as string)).toThrow(
      new SyntaxError(
        `Cannot parse status pattern "${'4'.repeat(57)}...": expected at most 10,000 characters`,
      ),
    );
    expect(accepted(`${'404,'.repeat(2_499)}404`)).toBe('404-404');
  });
});
