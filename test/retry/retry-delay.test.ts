import { describe, expect, test } from 'vitest';
import { retryDelay } from '../../src/retry/retry-delay.js';

const now = Date.UTC(2026, 10, 22, 12, 0, 0);
const vendor = { vendorFields: true, now } as const;

describe('retryDelay()', () => {
  test('reads Retry-After as parseRetryAfter does', () => {
    expect(retryDelay({ 'Retry-After': '7' })).toBe(7000);
    expect(retryDelay(new Headers({ 'retry-after': 'Sun, 22 Nov 2026 12:02:00 GMT' }), { now })).toBe(
      120_000,
    );
    expect(retryDelay({ 'retry-after': 'soon' })).toBeUndefined();
    expect(retryDelay({})).toBeUndefined();
  });

  test('reads decimals on request only, rounded up', () => {
    expect(retryDelay({ 'retry-after': '1.5' })).toBeUndefined();
    expect(retryDelay({ 'retry-after': '1.5' }, { decimals: true })).toBe(1500);
    expect(retryDelay({ 'retry-after': '0.0001' }, { decimals: true })).toBe(1);
  });

  test('reads what vendors send on request only, milliseconds first', () => {
    const headers = { 'retry-after-ms': '250', 'retry-after': '9' };
    expect(retryDelay(headers)).toBe(9000);
    expect(retryDelay(headers, vendor)).toBe(250);
    expect(retryDelay({ 'x-ms-retry-after-ms': '40' }, vendor)).toBe(40);
    expect(retryDelay({ 'retry-after-ms': 'x', 'retry-after': '9' }, vendor)).toBe(9000);
  });

  test.each([
    ['30', 30_000],
    [String(now / 1000 + 60), 60_000],
    [String(now + 5000), 5000],
    [String(now / 1000 - 60), 0],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000],
    ['tomorrow', undefined],
  ])('reads a reset of %s as seconds, an epoch, or a date', (value, expected) => {
    expect(retryDelay({ 'x-ratelimit-reset': value }, vendor)).toBe(expected);
    expect(retryDelay({ 'ratelimit-reset': value }, vendor)).toBe(expected);
  });

  test('reads RateLimit in both forms of the drafts', () => {
    expect(retryDelay({ ratelimit: 'limit=10, remaining=0, reset=50' }, vendor)).toBe(50_000);
    expect(retryDelay({ ratelimit: '"default";r=0;t=30' }, vendor)).toBe(30_000);
    expect(retryDelay({ ratelimit: '"a";r=5;t=90, "b";r=0;t=20, "c";r=0;t=10' }, vendor)).toBe(20_000);
    expect(retryDelay({ ratelimit: '"a";r=5;t=90' }, vendor)).toBe(90_000);
    expect(retryDelay({ ratelimit: 'nonsense' }, vendor)).toBeUndefined();
  });

  test.each([undefined, null, 'x', Symbol('s')])('finds nothing in %s', (headers) => {
    expect(retryDelay(headers as never, vendor)).toBeUndefined();
  });

  test('does not fail for a clock or options that do', () => {
    expect(retryDelay({ 'retry-after': '7' }, null as never)).toBe(7000);
    expect(retryDelay({ 'retry-after': '7' }, { now: Symbol('clock') as never })).toBe(7000);
    expect(
      retryDelay({ 'retry-after': 'Sun, 22 Nov 2026 12:02:00 GMT' }, { now: Symbol('clock') as never }),
    ).toBeUndefined();
    expect(
      retryDelay({ 'x-ratelimit-reset': '2000000000' }, { vendorFields: true, now: Number.NaN }),
    ).toBeUndefined();
  });
});
