import { describe, expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/retry/parse-retry-after.js';
import { retryDelay } from '../../src/retry/retry-delay.js';

const now = Date.UTC(2026, 10, 22, 12, 0, 0);
const vendor = { vendorFields: true, now } as const;

describe('retryDelay()', () => {
  test('parses Retry-After like parseRetryAfter()', () => {
    expect(retryDelay({ 'Retry-After': '7' })).toBe(7000);
    expect(retryDelay(new Headers({ 'retry-after': 'Sun, 22 Nov 2026 12:02:00 GMT' }), { now })).toBe(
      120_000,
    );
    expect(retryDelay({ 'retry-after': 'soon' })).toBeUndefined();
    expect(retryDelay({})).toBeUndefined();
  });

  test.each([
    '120',
    120,
    ['120', '30'],
    { get: () => '3', status: '1' },
    { 'retry-after': [3] },
    { 'retry-after': `1, ${'x'.repeat(1200)}` },
    new Map([['Retry-After', '7']]),
    [['retry-after', '7']],
    new Headers(),
    null,
    undefined,
  ])('without options, returns the same delay as parseRetryAfter() for %j', (input) => {
    expect(retryDelay(input, { now })).toBe(parseRetryAfter(input, now));
  });

  test('with options, reads the value that an object returns for Retry-After', () => {
    expect(retryDelay({ get: () => '3', status: '1' }, { decimals: true })).toBe(3000);
    expect(retryDelay(new Headers({ 'retry-after': '1.5' }), vendor)).toBeUndefined();
  });

  test('accepts decimals only with the option, and rounds up', () => {
    expect(retryDelay({ 'retry-after': '1.5' })).toBeUndefined();
    expect(retryDelay({ 'retry-after': '1.5' }, { decimals: true })).toBe(1500);
    expect(retryDelay({ 'retry-after': '0.0001' }, { decimals: true })).toBe(1);
  });

  test('parses vendor headers only with the option, milliseconds first', () => {
    const headers = { 'retry-after-ms': '250', 'retry-after': '9' };
    expect(retryDelay(headers)).toBe(9000);
    expect(retryDelay(headers, vendor)).toBe(250);
    expect(retryDelay(headers, { ...vendor, decimals: true })).toBe(250);
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
    ['999999999', 999_999_999_000],
    ['1000000000', 0],
    ['999999999999', 999_999_999_999_000 - now],
    ['1000000000000', 0],
  ])('parses a reset of %s as seconds, a timestamp, or a date', (value, expected) => {
    expect(retryDelay({ 'x-ratelimit-reset': value }, vendor)).toBe(expected);
    expect(retryDelay({ 'ratelimit-reset': value }, vendor)).toBe(expected);
    expect(retryDelay({ 'x-rate-limit-reset': value }, vendor)).toBe(expected);
  });

  test('parses RateLimit in both forms of the drafts', () => {
    expect(retryDelay({ ratelimit: 'limit=10, remaining=0, reset=50' }, vendor)).toBe(50_000);
    expect(retryDelay({ ratelimit: '"default";r=0;t=30' }, vendor)).toBe(30_000);
    expect(retryDelay({ ratelimit: '"a";r=5;t=90, "b";r=0;t=20, "c";r=0;t=10' }, vendor)).toBe(20_000);
    expect(retryDelay({ ratelimit: '"a";r=5;t=90' }, vendor)).toBe(90_000);
    expect(retryDelay({ ratelimit: 'nonsense' }, vendor)).toBeUndefined();
  });

  test.each([
    ['remaining=0, reset=50', 50_000],
    ['reset=50, remaining=0, limit=10', 50_000],
    ['limit=10,remaining=0,reset=50', 50_000],
    ['limit=10,  Reset = 50', 50_000],
    ['"hour";r=0;t=30, "day";r=1;t=60, "week";r=1;t=90', 30_000],
    ['"a,b";r=0;t=30', 30_000],
    ['"a, b";r=0;t=30, "c,d";r=0;t=40', 40_000],
    ['"a";r=0;pk="x,y";t=30, "b";r=1;t=60', 30_000],
    ['"a";remaining=0;reset=30, "b";remaining=1;reset=60', 30_000],
    ['"a";r=0;t=30, "b";r=0', 30_000],
    ['"a";r=0, "b";r=1;t=40', 40_000],
    ['"a";R=0; T = 30', 30_000],
    ['"a";r=0;reset=30', 30_000],
    [`${'a;t=1,'.repeat(99)}b;t=2`, 2000],
    [`${'a;t=1,'.repeat(100)}b;t=2`, 1000],
    ['"a";r=0', undefined],
    ['', undefined],
  ])('parses the delay of RateLimit: %s', (ratelimit, delay) => {
    expect(retryDelay({ ratelimit }, vendor)).toBe(delay);
  });

  test.each([
    ['7', 7000, 7000],
    [7, 7000, 7000],
    [' 7 ', 7000, 7000],
    ['7.5', undefined, 7500],
    [7.5, undefined, 7500],
    [' 7.5 ', undefined, 7500],
    ['12.25', undefined, 12_250],
    ['7.', undefined, undefined],
    ['.5', undefined, undefined],
    ['x7.5', undefined, undefined],
    ['7.5x', undefined, undefined],
    ['-7.5', undefined, undefined],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000, 120_000],
    [`${'0'.repeat(999)}7.5`.slice(-1000), undefined, 7500],
    [`${'0'.repeat(1000)}7.5`, undefined, undefined],
  ])('parses the value %j alone, and with decimals', (value, delay, withDecimals) => {
    expect(retryDelay(value, { now })).toBe(delay);
    expect(retryDelay(value, { now, decimals: true })).toBe(withDecimals);
  });

  test('uses the system clock without `now`', () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    for (const options of [undefined, null, {}, { now: undefined }, { now: null as never }]) {
      const delay = retryDelay({ 'retry-after': inAMinute }, options) ?? 0;
      expect(delay).toBeGreaterThan(50_000);
      expect(delay).toBeLessThanOrEqual(60_000);
    }
  });

  test('ignores values of more than 1,000 characters, and calls get', () => {
    const long = (length: number) => ({ 'x-ratelimit-reset': '1'.padStart(length, '0') });
    expect(retryDelay(long(1000), vendor)).toBe(1000);
    expect(retryDelay(long(1001), vendor)).toBeUndefined();
    const get = () => '7';
    expect(retryDelay({ get } as never)).toBe(7000);
    expect(retryDelay({ get, date: 'x' } as never)).toBe(7000);
  });

  test.each([undefined, null, 'x', Symbol('s')])('finds nothing in %s', (headers) => {
    expect(retryDelay(headers as never, vendor)).toBeUndefined();
  });

  test("doesn't fail if the clock or the options throw an error", () => {
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
