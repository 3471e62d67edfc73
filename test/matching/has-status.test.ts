import { describe, expect, test } from 'vitest';
import { hasStatus } from '../../src/index.js';

describe('hasStatus()', () => {
  test.each([404, '4xx', '4XX', '5xx', '5XX'] as const)(
    'holds for 404 and %s exactly when it names 404',
    (pattern) => {
      expect(hasStatus({ status: 404 }, pattern)).toBe(!String(pattern).startsWith('5'));
    },
  );

  test('needs one of several patterns, and none is none', () => {
    expect(hasStatus({ status: 404 }, 200, 404)).toBe(true);
    expect(hasStatus({ status: 404 }, '5xx', '4xx')).toBe(true);
    expect(hasStatus({ status: 404 }, 200, '5xx')).toBe(false);
    expect(hasStatus({ status: 404 })).toBe(false);
  });

  test.each([100, 199, 200, 299, 300, 399, 400, 499, 500, 599])(
    'takes %d for its own class only',
    (status) => {
      const ranges = (['1xx', '2xx', '3xx', '4xx', '5xx'] as const).filter((range) =>
        hasStatus({ status }, range),
      );
      expect(ranges).toEqual([`${String(status)[0]}xx`]);
    },
  );

  test.each([99, 600, 404.5, Number.NaN])('is false for the status %d, whatever the patterns', (status) => {
    expect(hasStatus({ status }, status, '0xx' as '1xx', '4xx', '6xx' as '5xx')).toBe(false);
  });

  test.each([undefined, null, 404, '404', true])('is false for %j, which is no response', (response) => {
    expect(hasStatus(response as never, 404, '4xx')).toBe(false);
  });

  test('does not coerce: a status in text is none', () => {
    expect(hasStatus({ status: '404' } as never, 404, '4xx')).toBe(false);
  });
});
