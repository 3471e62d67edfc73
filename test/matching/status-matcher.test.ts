import { describe, expect, test } from 'vitest';
import { statusMatcher } from '../../src/index.js';

const all = Array.from({ length: 800 }, (_, code) => code);
const accepted = (...patterns: (string | number)[]) => all.filter(statusMatcher(...(patterns as string[])));
const range = (low: number, high: number) => all.slice(low, high + 1);

/** Returns the error for a pattern, including the shown form of the pattern. */
const refusal = (shown: string, expected: string) =>
  new SyntaxError(`Cannot parse status pattern "${shown}": expected ${expected}`);
const FORMS =
  'a code from 100 to 599, a class range such as "4xx", a range such as "200-299", "400..", or ">=500", an exclusion such as "!404", or a comma-separated list of these';

describe('statusMatcher()', () => {
  test.each([
    [100, range(100, 100)],
    [599, range(599, 599)],
    ['404', range(404, 404)],
    ['1xx', range(100, 199)],
    ['5XX', range(500, 599)],
    ['200-299', range(200, 299)],
    ['100-599', range(100, 599)],
    ['404-404', range(404, 404)],
    ['404,410', [404, 410]],
    [' 2xx , 304 ', [...range(200, 299), 304]],
    ['\t404\t', [404]],
    ['  4xx  ', range(400, 499)],
    ['  200 - 201  ', [200, 201]],
    ['200  -  201', [200, 201]],
    ['200-\t201\t', [200, 201]],
    ['>=598', [598, 599]],
    ['>598', [599]],
    ['>599', []],
    ['<=101', [100, 101]],
    ['<102', [100, 101]],
    ['<100', []],
    ['>  598', [599]],
    ['598..', [598, 599]],
    ['..101', [100, 101]],
    ['404..405', [404, 405]],
    ['404 ..  405', [404, 405]],
    ['4xx,!401..', [400]],
    ['!  401..499,4xx', [400]],
    ['400-402,!401', [400, 402]],
    ['!<599', [599]],
    ['!101..', [100]],
    ['!1xx,!2xx,!3xx,!4xx,!501-599', [500]],
  ])('%j accepts the codes that it includes', (pattern, codes) => {
    expect(accepted(pattern)).toEqual(codes);
  });

  test('accepts the codes that any of its patterns includes, and no codes without patterns', () => {
    expect(accepted('2xx', 404, '500-501')).toEqual([...range(200, 299), 404, 500, 501]);
    expect(accepted()).toEqual([]);
  });

  test.each([99, 600, 404.5, Number.NaN, '404', null])("rejects %j, which isn't a code", (value) => {
    expect(statusMatcher('100-599')(value as number)).toBe(false);
  });

  test.each([
    ...['', ',', '2xx,', '4xy', '0xx', '6xx', '4xX', '4x', '4xxx', 'a4xx', '4xx-5xx', '1xx 2xx'],
    ...[
      '99',
      '600',
      '4040',
      '1404',
      '404.5',
      '404a',
      'a404',
      '200-',
      '-200',
      '200-600',
      '299-200',
      '201-200',
    ],
    ...[
      '..',
      '>',
      '>=',
      '>404x',
      'x>404',
      '=404',
      '>x404',
      '!',
      '404!',
      '!!404',
      '600..',
      '404..x',
      'x..404',
      '405..404',
    ],
    ...['200-201-202', '200-20', '200--201', '200-a201', '200-201a', '200a-201', '20 0'],
  ])('throws an error for %j that includes the pattern and the expected forms', (pattern) => {
    const [entry = ''] = pattern.split(',').filter((one) => !/^[1-5]xx$/.test(one));
    const expected = entry === pattern ? FORMS : `${FORMS}, found "${entry}"`;
    expect(() => statusMatcher(pattern as string)).toThrow(refusal(pattern, expected));
  });

  test.each([
    [99, '99'],
    [600, '600'],
    [404.5, '404.5'],
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{}, '[object]'],
    [Symbol('404'), 'Symbol(404)'],
    [404n, '404n'],
  ])(
    'throws an error for the value %s that shows a number unchanged, but only the type of an object',
    (value, shown) => {
      const message = `Cannot parse status pattern ${shown}: expected ${FORMS}`;
      expect(() => statusMatcher(value as number)).toThrow(new SyntaxError(message));
    },
  );

  test('throws an error for one invalid pattern among valid ones', () => {
    expect(() => statusMatcher('2xx', 'nothing' as string, 404)).toThrow(refusal('nothing', FORMS));
  });

  test('shows at most 60 characters of a pattern', () => {
    expect(() => statusMatcher('x'.repeat(60) as string)).toThrow(refusal('x'.repeat(60), FORMS));
    expect(() => statusMatcher(`${'x'.repeat(57)}yyyy` as string)).toThrow(
      refusal(`${'x'.repeat(57)}...`, FORMS),
    );
  });

  test('accepts a pattern of 10,000 characters, but not a longer one', () => {
    const list = Array.from({ length: 2500 }, () => '404').join();
    expect(list).toHaveLength(9999);
    expect(accepted(`${list} `)).toEqual([404]);
    expect(() => statusMatcher(`${list}  ` as string)).toThrow(
      refusal(`${list.slice(0, 57)}...`, 'at most 10,000 characters'),
    );
    // The pattern is too long and isn't a list. The message mentions the expected forms.
    expect(() => statusMatcher('x'.repeat(10_000) as string)).toThrow(refusal(`${'x'.repeat(57)}...`, FORMS));
  });
});

describe('statusMatcher() with comparisons', () => {
  test.each([
    ['>=500', [500, 599], [499, 600]],
    ['>499', [500, 599], [499]],
    ['<400', [100, 399], [400, 99]],
    ['<=400', [100, 400], [401]],
    ['400..', [400, 599], [399, 600]],
    ['..399', [100, 399], [400]],
    ['4XX', [400, 499], [399, 500]],
  ] as const)('%s', (pattern, inside, outside) => {
    const matches = statusMatcher(pattern);
    for (const code of inside) expect(matches(code), String(code)).toBe(true);
    for (const code of outside) expect(matches(code), String(code)).toBe(false);
  });
});
