import { describe, expect, test } from 'vitest';
import type { RetryAdvice } from '../../src/core.js';
import { adviceLine, waitInWords, withDurations } from '../../src/explain/advice-line.js';

describe('waitInWords()', () => {
  test.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [1001, '2 s'],
    [59_000, '59 s'],
    [60_000, '1 min'],
    [90_000, '1 min 30 s'],
    [3_600_000, '1 h'],
    [3_661_000, '1 h 1 min'],
    [86_400_000, '1 day'],
    [90_000_000, '1 day 1 h'],
    [172_800_000, '2 days'],
    [172_801_000, '2 days 1 s'],
    [2_303_678_002_450, '26,662 days 22 h'],
  ])('formats %d as %s', (milliseconds, words) => {
    expect(waitInWords(milliseconds)).toBe(words);
  });
});

describe('adviceLine()', () => {
  test.each([
    [{ retry: false }, "Don't retry."],
    [{ retry: false, delayMs: 1000 }, "Don't retry."],
    [{ retry: true }, 'Retry, with your own backoff.'],
    [{ retry: true, delayMs: 0 }, 'Retry now.'],
    [{ retry: true, delayMs: 120_000 }, 'Retry after 2 min.'],
  ])('returns for %j: %s', (advice, line) => {
    expect(adviceLine(advice as RetryAdvice)).toBe(line);
  });

  test.each([
    ['Mon, 02 Mar 2026 09:06:10 GMT', 'Retry now: Retry-After has passed.'],
    ['0', 'Retry now.'],
    [' 0', 'Retry now.'],
    [undefined, 'Retry now.'],
  ])('says whether the time in Retry-After has passed: %s', (retryAfter, line) => {
    expect(adviceLine({ retry: true, delayMs: 0 } as RetryAdvice, retryAfter)).toBe(line);
    expect(adviceLine({ retry: false, delayMs: 0 } as RetryAdvice, retryAfter)).toBe("Don't retry.");
  });
});

test('withDurations() replaces long delays', () => {
  expect(withDurations('wait 120000 ms, longer than 999 ms')).toBe('wait 2 min, longer than 999 ms');
});
