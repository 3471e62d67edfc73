import { describe, expect, test } from 'vitest';
import { hasStatus } from '../../src/index.js';

describe('hasStatus()', () => {
  test.each([404, '4xx', '4XX', '5xx', '5XX'] as const)(
    'returns true for 404 and %s exactly if the pattern includes 404',
    (pattern) => {
      expect(hasStatus({ status: 404 }, pattern)).toBe(!String(pattern).startsWith('5'));
    },
  );

  test('matches any one of several patterns, and nothing without patterns', () => {
    expect(hasStatus({ status: 404 }, 200, 404)).toBe(true);
    expect(hasStatus({ status: 404 }, '5xx', '4xx')).toBe(true);
    expect(hasStatus({ status: 404 }, 200, '5xx')).toBe(false);
    expect(hasStatus({ status: 404 })).toBe(false);
  });

  test.each([100, 199, 200, 299, 300, 399, 400, 499, 500, 599])(
    'matches %d only with its own class',
    (status) => {
      const ranges = (['1xx', '2xx', '3xx', '4xx', '5xx'] as const).filter((range) =>
        hasStatus({ status }, range),
      );
      expect(ranges).toEqual([`${String(status)[0]}xx`]);
    },
  );

  test.each([99, 600, 404.5, Number.NaN])(
    'returns false for the status %d, regardless of the patterns',
    (status) => {
      expect(hasStatus({ status }, status, '0xx' as '1xx', '4xx', '6xx' as '5xx')).toBe(false);
    },
  );

  test.each([undefined, null, 404, '404', true])(
    "returns false for %j, which isn't a response",
    (response) => {
      expect(hasStatus(response as never, 404, '4xx')).toBe(false);
    },
  );

  test("doesn't convert a status from a string", () => {
    expect(hasStatus({ status: '404' } as never, 404, '4xx')).toBe(false);
  });
});
