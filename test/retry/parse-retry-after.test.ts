import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/index.js';
import { expectLinear } from '../time-of.js';
import cases from './retry-after-cases.json' with { type: 'json' };

describe('parseRetryAfter()', () => {
  test.each(cases)('parses $input as $expected: $why', ({ input, now, expected }) => {
    expect(parseRetryAfter(input, new Date(now)) ?? null).toBe(expected);
    expect(parseRetryAfter(input, Date.parse(now)) ?? null).toBe(expected);
  });

  test('accepts objects that contain the header', () => {
    expect(parseRetryAfter(120)).toBe(120_000);
    expect(parseRetryAfter(['120', '60'])).toBe(120_000);
    expect(parseRetryAfter(new Map([['retry-after', '120']]))).toBe(120_000);
    expect(parseRetryAfter([])).toBeUndefined();
    expect(parseRetryAfter(new Headers({ 'retry-after': '120' }))).toBe(120_000);
    expect(parseRetryAfter(new Headers())).toBeUndefined();
    expect(parseRetryAfter(new Map([['Retry-After', '120']]))).toBe(120_000);
    expect(
      parseRetryAfter([
        ['Server', 'nginx'],
        ['Retry-After', '120'],
      ]),
    ).toBe(120_000);
    expect(parseRetryAfter([['retry-after', ['120', '60']]])).toBe(120_000);
    expect(parseRetryAfter([['Server', '7']])).toBeUndefined();
    expect(parseRetryAfter({ 'RETRY-AFTER': '120' })).toBe(120_000);
    expect(parseRetryAfter({ 'retry-after': 120 })).toBe(120_000);
    expect(parseRetryAfter({ 'retry-after': ['120', '60'] })).toBe(120_000);
    expect(parseRetryAfter({ 'content-type': 'text/plain' })).toBeUndefined();
    expect(parseRetryAfter({})).toBeUndefined();
    expect(parseRetryAfter({ 'x-retry-after': '120' })).toBeUndefined();
    expect(parseRetryAfter({ 'retry-after-ms': '120' })).toBeUndefined();
    expect(parseRetryAfter({ 'x-retry-after': '1', 'Retry-After': '120', 'retry-after-ms': '2' })).toBe(
      120_000,
    );
  });

  test('returns the same result for a repeated header, regardless of the object', () => {
    const joined = new Headers([
      ['Retry-After', '7'],
      ['Retry-After', '30'],
    ]);
    expect(joined.get('retry-after')).toBe('7, 30');
    const date = 'Sun, 22 Nov 2026 12:02:00 GMT';
    const now = Date.UTC(2026, 10, 22, 12);
    for (const holder of [joined, { 'retry-after': ['7', '30'] }, ['7', '30'], '7, 30'])
      expect(parseRetryAfter(holder)).toBe(7000);
    for (const holder of [
      `${date}, 30`,
      [date, '30'],
      new Headers([
        ['retry-after', date],
        ['retry-after', '30'],
      ]),
    ])
      expect(parseRetryAfter(holder, now)).toBe(120_000);
  });

  test("doesn't read inherited headers, and doesn't throw an error for invalid objects", () => {
    expect(parseRetryAfter(Object.create({ 'retry-after': '120' }))).toBeUndefined();
    const broken = {
      get: () => {
        throw new Error('broken');
      },
    };
    expect(parseRetryAfter(broken)).toBeUndefined();
  });

  test('uses the current time by default', () => {
    expect(parseRetryAfter('Fri, 31 Dec 9999 23:59:59 GMT')).toBeGreaterThan(0);
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(0);
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', Number.NaN)).toBeUndefined();
    // null isn't a clock, and it isn't treated as the year 1970.
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', null as never)).toBe(0);
  });

  test.each([
    ['Sun, 06 Nov 1994 08:49:37 1994', 'an IMF-fixdate ends with GMT'],
    ['Sun Nov  6 08:49:37 GMT', 'asctime ends with the year'],
    ['Sunday, 06-Nov-94 08:49:37 1994', 'an RFC 850 date ends with GMT'],
    ['Sun, 06 Foo 1994 08:49:37 GMT', 'there is no month Foo'],
    ['Sun, 06 anF 1994 08:49:37 GMT', 'letters of two months are no month'],
    ['Sun, 06 n F 1994 08:49:37 GMT', 'nor with the space between them'],
  ])("doesn't parse %j: %s", (value) => {
    expect(parseRetryAfter(value, 0)).toBeUndefined();
  });

  test('uses the latest year at most 50 years ahead for a two-digit year, to the second', () => {
    const now = Date.UTC(2026, 10, 22, 12, 0, 0);
    expect(parseRetryAfter('Sunday, 22-Nov-76 12:00:00 GMT', now)).toBe(Date.UTC(2076, 10, 22, 12) - now);
    expect(parseRetryAfter('Sunday, 22-Nov-76 11:59:59 GMT', now)).toBe(
      Date.UTC(2076, 10, 22, 11, 59, 59) - now,
    );
    expect(parseRetryAfter('Sunday, 22-Nov-76 12:00:01 GMT', now)).toBe(0);
    expect(parseRetryAfter('Friday, 31-Dec-76 00:00:00 GMT', now)).toBe(0);
    expect(parseRetryAfter('Wednesday, 01-Jan-76 00:00:00 GMT', now)).toBe(Date.UTC(2076, 0, 1) - now);
    expect(parseRetryAfter('Friday, 01-Jan-77 00:00:00 GMT', now)).toBe(0);
  });

  test.each<(length: number) => string>([
    (length) => '1'.repeat(length),
    (length) => ' '.repeat(length),
    (length) => `1${' '.repeat(length)}x`,
    (length) => 'Sun, '.repeat(length / 5),
  ])('takes linear time: %s', (text) => {
    expectLinear(text, parseRetryAfter, 800_000);
  });

  // A second implementation of the grammar, written from RFC 9110, sections 5.6.7 and 10.2.3, character by character.
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const longDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const isDigits = (text: string, count: number) =>
    text.length === count && [...text].every((c) => c >= '0' && c <= '9');
  const daysIn = (year: number, month: number) =>
    month === 1 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)
      ? 29
      : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0);

  function timeOf(text: string): number | undefined {
    const [h = '', m = '', s = '', ...more] = text.split(':');
    if (more.length > 0 || ![h, m, s].every((part) => isDigits(part, 2))) return undefined;
    if (Number(h) > 23 || Number(m) > 59 || Number(s) > 60) return undefined;
    return (Number(h) * 60 + Number(m)) * 60 + Number(s);
  }

  function dateOf(year: number, month: string, day: string, time: string): number | undefined {
    const at = months.indexOf(month);
    const seconds = timeOf(time);
    const number = Number(day.replace(' ', '0'));
    if (at < 0 || seconds === undefined || number < 1 || number > daysIn(year, at)) return undefined;
    let total = 0;
    for (let y = 1970; y < year; y += 1) total += daysIn(y, 1) + 337;
    for (let y = year; y < 1970; y += 1) total -= daysIn(y, 1) + 337;
    for (let m = 0; m < at; m += 1) total += daysIn(year, m);
    return ((total + number - 1) * 86_400 + seconds) * 1000;
  }

  /** Returns the first of several values that were joined with a comma and a space, if it's complete. */
  function reading(text: string, now: number): number | undefined {
    const whole = readingOfOne(text, now);
    if (whole !== undefined) return whole;
    for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 1)) {
      const first =
        /\s/.test(text.charAt(at + 2)) || at + 2 >= text.length
          ? undefined
          : readingOfOne(text.slice(0, at), now);
      if (first !== undefined) return first;
    }
    return undefined;
  }

  function readingOfOne(text: string, now: number): number | undefined {
    let value = text;
    while (value.startsWith(' ') || value.startsWith('\t')) value = value.slice(1);
    while (value.endsWith(' ') || value.endsWith('\t')) value = value.slice(0, -1);
    if (value !== '' && isDigits(value, value.length))
      return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
    const parts = value.split(' ');
    let date: number | undefined;
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = parts;
    if (
      parts.length === 6 &&
      days.some((day) => `${day},` === a) &&
      isDigits(b, 2) &&
      isDigits(d, 4) &&
      f === 'GMT'
    ) {
      date = dateOf(Number(d), c, b, e);
    } else if (parts.length === 4 && longDays.some((day) => `${day},` === a) && d === 'GMT') {
      const [day = '', month = '', year = '', ...more] = b.split('-');
      if (more.length === 0 && isDigits(day, 2) && isDigits(year, 2)) {
        const limit = new Date(now);
        limit.setUTCFullYear(limit.getUTCFullYear() + 50);
        for (let full = limit.getUTCFullYear(); full > limit.getUTCFullYear() - 100; full -= 1) {
          if (full % 100 !== Number(year)) continue;
          date = dateOf(full, month, day, c);
          if (date !== undefined && date > limit.getTime()) date = dateOf(full - 100, month, day, c);
        }
      }
    } else if (days.includes(a) && parts.length === 5 && isDigits(c, 2) && isDigits(e, 4)) {
      date = dateOf(Number(e), b, c, d);
    } else if (days.includes(a) && parts.length === 6 && c === '' && isDigits(d, 1) && isDigits(f, 4)) {
      date = dateOf(Number(f), b, ` ${d}`, e);
    }
    return date === undefined ? undefined : Math.max(0, date - now);
  }

  const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
  const likely = fc
    .tuple(
      fc.constantFrom('imf', 'rfc850', 'asctime'),
      fc.constantFrom(...days, 'Foo'),
      fc.constantFrom(...longDays),
      two,
      fc.constantFrom(...months, 'Foo', 'anF'),
      fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
      fc.tuple(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 61 }),
        fc.integer({ min: 0, max: 61 }),
      ),
      fc.constantFrom('GMT', 'UTC', 'gmt'),
      fc.constantFrom('', ' ', '\t'),
    )
    .map(([form, day, longDay, date, month, year, clock, zone, space]) => {
      const time = clock.map((n) => String(n).padStart(2, '0')).join(':');
      if (form === 'imf') return `${space}${day}, ${date} ${month} ${year} ${time} ${zone}${space}`;
      if (form === 'rfc850') return `${longDay}, ${date}-${month}-${year.slice(2)} ${time} ${zone}${space}`;
      return `${space}${day} ${month} ${date.replace(/^0/, ' ')} ${time} ${year}`;
    });

  test('matches a second implementation of the grammar', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          likely,
          fc.string({ maxLength: 40 }),
          fc.nat().map(String),
          fc
            .tuple(
              fc.oneof(likely, fc.nat().map(String)),
              fc.constantFrom(', ', ',', ' , ', ',  '),
              fc.oneof(likely, fc.string()),
            )
            .map((parts) => parts.join('')),
        ),
        fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2200, 0, 1) }),
        (text, now) => {
          expect(parseRetryAfter(text, now)).toBe(reading(text, now));
        },
      ),
      { numRuns: 5000, seed: 20_261_124 },
    );
  });
});

describe('parseRetryAfter() without a value', () => {
  const failing = () => {
    throw new Error('the holder failed');
  };
  const revoked = Proxy.revocable([], {});
  revoked.revoke();

  test.each([
    ['an object with a field called undefined', { undefined: '5' }],
    ['a revoked proxy', revoked.proxy],
    ['a list whose reading fails', new Proxy([], { get: failing })],
    ['an object whose keys fail', new Proxy({}, { ownKeys: failing })],
    ['a get that fails', { get: failing }],
  ])('returns undefined for %s', (_label, value) => {
    expect(parseRetryAfter(value)).toBeUndefined();
  });

  test.each([Symbol('now'), { valueOf: failing }, Number.NaN, new Date(Number.NaN)])(
    'returns undefined if the clock is invalid',
    (now) => {
      expect(parseRetryAfter('Sun, 22 Nov 2026 12:02:00 GMT', now as Date)).toBeUndefined();
    },
  );
});
