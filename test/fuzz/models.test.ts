import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as atlas from '../../src/index.js';
import { budget } from './budget.js';
import { numbers, texts } from './hostile-values.js';
import {
  type ModelContext,
  modelClass,
  modelFallback,
  modelIsPermanent,
  modelIsRedirect,
  modelMatcher,
  modelRange,
  modelRedirect,
  modelRetry,
  modelRetryAfter,
} from './models.js';

// These are the codes of the downloaded registry. 306 was never defined, and a temporary registration isn't a constant
// yet.
const known = new Set<number>(
  readFileSync('src/data/registry/http-status-codes-1.csv', 'utf8')
    .split('\n')
    .filter((row) => /^\d{3},/.test(row) && !/Unassigned|TEMPORARY|^306,/.test(row))
    .map((row) => Number(row.slice(0, 3))),
);
const code = fc.integer({ min: 100, max: 599 });

describe('classification', () => {
  test('matches the simple model', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, code), (value) => {
        const kind = modelClass(value);
        expect(atlas.classify(value)).toBe(kind);
        expect(atlas.classRange(value)).toBe(modelRange(value));
        expect(atlas.isInformational(value)).toBe(kind === 'informational');
        expect(atlas.isSuccessful(value)).toBe(kind === 'successful');
        expect(atlas.isRedirection(value)).toBe(kind === 'redirection');
        expect(atlas.isClientError(value)).toBe(kind === 'client-error');
        expect(atlas.isServerError(value)).toBe(kind === 'server-error');
        expect(atlas.isError(value)).toBe(kind === 'client-error' || kind === 'server-error');
        expect(atlas.isStatusCode(value)).toBe(known.has(value));
        expect(atlas.fallbackCode(value)).toBe(modelFallback(value, known));
      }),
      budget('classification'),
    );
  });
});

const anyCase = (word: fc.Arbitrary<string>) =>
  fc
    .tuple(word, fc.constantFrom('upper', 'lower', 'mixed'))
    .map(([text, style]) =>
      style === 'upper'
        ? text
        : style === 'lower'
          ? text.toLowerCase()
          : text.charAt(0) + text.slice(1).toLowerCase(),
    );
const methods = fc.oneof(
  anyCase(
    fc.constantFrom(
      ...[
        'GET',
        'HEAD',
        'PUT',
        'DELETE',
        'OPTIONS',
        'TRACE',
        'QUERY',
        'PROPFIND',
        'MKCOL',
        'UPDATEREDIRECTREF',
      ],
      ...[
        'POST',
        'PATCH',
        'CONNECT',
        'LOCK',
        'BREW',
        'po\u017ft',
        'MKREDIRECTREF',
        'UNCHECKOUT',
        'ORDERPATCH',
      ],
    ),
  ),
  fc.string({ maxLength: 6 }),
);

const now = Date.UTC(2026, 10, 22, 12);
const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const weekday = (length: 'short' | 'long', at: Date) =>
  at.toLocaleDateString('en-US', { weekday: length, timeZone: 'UTC' });
const monthOf = (at: Date) => at.toUTCString().slice(8, 11);
const clockOf = (at: Date) => at.toUTCString().slice(17, 25);

/** Dates in one of the three formats. */
const dates = fc
  .tuple(
    fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom('imf', 'rfc850', 'asctime'),
  )
  .map(([at, form]) => {
    if (form === 'imf') return at.toUTCString();
    if (form === 'rfc850') {
      return `${weekday('long', at)}, ${pad(at.getUTCDate())}-${monthOf(at)}-${pad(at.getUTCFullYear() % 100)} ${clockOf(at)} GMT`;
    }
    const day = String(at.getUTCDate()).padStart(2, ' ');
    return `${weekday('short', at)} ${monthOf(at)} ${day} ${clockOf(at)} ${pad(at.getUTCFullYear(), 4)}`;
  });

/** Texts in which one character was removed, inserted, or replaced. */
const bruised = (arbitrary: fc.Arbitrary<string>) =>
  fc
    .tuple(
      arbitrary,
      fc.nat(),
      fc.constantFrom('drop', 'insert', 'replace', 'keep', 'keep'),
      fc.constantFrom(...' \t0139:,-GMTSunayNov.\u0660'),
    )
    .map(([text, at, how, character]) => {
      const place = at % (text.length + 1);
      if (how === 'drop') return text.slice(0, place) + text.slice(place + 1);
      if (how === 'insert') return text.slice(0, place) + character + text.slice(place);
      return how === 'replace' ? text.slice(0, place) + character + text.slice(place + 1) : text;
    });

const seconds = fc.oneof(
  fc.nat({ max: 100_000 }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
);
const fieldValues = fc.oneof(bruised(dates), bruised(seconds), texts, seconds);

describe('Retry-After', () => {
  test('parseRetryAfter() matches the simple model', () => {
    fc.assert(
      fc.property(
        fc.oneof(fieldValues, fc.integer({ min: -5 }), fc.double()),
        fc.oneof(fc.constant(now), fc.integer({ min: 0, max: 4e12 })),
        (value, clock) => {
          expect(atlas.parseRetryAfter(value, clock)).toBe(modelRetryAfter(value, clock));
        },
      ),
      budget('Retry-After'),
    );
  });
});

describe('retry', () => {
  test('isRetryable() and retryAdvice() match the simple model', () => {
    const contexts: fc.Arbitrary<ModelContext> = fc.record(
      {
        method: fc.option(methods, { nil: undefined }),
        idempotent: fc.option(fc.boolean(), { nil: undefined }),
        retryAfter: fc.oneof(fieldValues, fc.integer({ min: -2, max: 100 }), fc.constant(undefined)),
        also: fc.array(fc.constantFrom(403, 404, 408, 413, 429, 500, 503, 530, 600), { maxLength: 3 }),
        never: fc.array(fc.constantFrom(403, 429, 503), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    const codes = fc.oneof(
      fc.constantFrom(403, 408, 413, 425, 429, 500, 501, 503, 504, 509, 512, 520, 525, 529, 530, 561, 599),
      fc.integer({ min: 95, max: 605 }),
      numbers,
    );
    fc.assert(
      fc.property(codes, contexts, (status, context) => {
        const expected = modelRetry(status, context, Date.now());
        expect(atlas.isRetryable(status, context)).toBe(expected);
        const before = Date.now();
        const advice = atlas.retryAdvice(status, context);
        const after = Date.now();
        expect(advice.retry).toBe(expected);
        // The later a date is compared, the shorter the remaining time is.
        const most = expected ? modelRetryAfter(context.retryAfter, before) : undefined;
        if (most === undefined) expect(advice.delayMs).toBeUndefined();
        else {
          expect(advice.delayMs).toBeLessThanOrEqual(most);
          expect(advice.delayMs).toBeGreaterThanOrEqual(modelRetryAfter(context.retryAfter, after) ?? 0);
        }
      }),
      budget('retry'),
    );
  });
});

describe('redirect', () => {
  test('redirectMethod() matches the simple model', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 299, max: 309 }), numbers),
        fc.oneof(methods, texts),
        (status, method) => {
          expect(atlas.redirectMethod(status, method)).toBe(modelRedirect(status, method));
          expect(atlas.isRedirectStatus(status)).toBe(modelIsRedirect(status));
          expect(atlas.isPermanentRedirect(status)).toBe(modelIsPermanent(status));
        },
      ),
      budget('redirect'),
    );
  });
});

describe('matching', () => {
  const blank = fc.constantFrom('', '', ' ', '\t', '\u00a0');
  const part = fc.oneof(
    fc.integer({ min: 90, max: 610 }).map(String),
    fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('xx', 'XX', 'xX'))
      .map(([first, rest]) => `${first}${rest}`),
    fc
      .tuple(fc.integer({ min: 95, max: 605 }), blank, blank, fc.integer({ min: 95, max: 605 }))
      .map(([low, left, right, high]) => `${low}${left}-${right}${high}`),
    fc
      .tuple(
        fc.option(fc.integer({ min: 95, max: 605 }), { nil: '' }),
        blank,
        blank,
        fc.option(fc.integer({ min: 95, max: 605 }), { nil: '' }),
      )
      .map(([low, left, right, high]) => `${low}${left}..${right}${high}`),
    fc
      .tuple(fc.constantFrom('>', '>=', '<', '<=', '='), blank, fc.integer({ min: 95, max: 605 }))
      .map((parts) => parts.join('')),
  );
  const pattern = fc.oneof(
    fc.integer({ min: 95, max: 605 }),
    fc
      .array(fc.tuple(blank, fc.constantFrom('', '', '', '!'), blank, part, blank), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.map((each) => each.join('')).join(',')),
    bruised(part),
  );

  test('statusMatcher() accepts and rejects the same patterns as the simple model', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 3 }),
        fc.array(numbers, { maxLength: 20 }),
        (patterns, values) => {
          const model = modelMatcher(patterns);
          const compile = () => atlas.statusMatcher(...(patterns as string[]));
          if (model === undefined) {
            expect(compile).toThrow(SyntaxError);
            return;
          }
          const matches = compile();
          for (const value of values) expect(matches(value)).toBe(model(value));
        },
      ),
      budget('matching', 2),
    );
  });

  test('hasStatus() and matchStatus() match the simple model', () => {
    const simple = fc.oneof(
      code,
      fc.constantFrom('1xx', '2xx', '3xx', '4xx', '5xx', '4XX', '404', 'default'),
    );
    fc.assert(
      fc.property(numbers, fc.array(simple, { maxLength: 5 }), (status, patterns) => {
        const range = modelRange(status);
        const ranges = range === undefined ? [] : [range, range.toUpperCase()];
        const expected =
          range !== undefined &&
          patterns.some((one) => one === status || ranges.some((each) => each === one));
        expect(atlas.hasStatus({ status }, ...(patterns as number[]))).toBe(expected);

        const cases = Object.fromEntries(patterns.map((one) => [one, () => String(one)]));
        const keys = [...(range === undefined ? [] : [String(status), ...ranges]), 'default'];
        const handled = keys.find((key) => patterns.some((one) => String(one) === key));
        for (const subject of [status, { status }]) {
          expect(atlas.matchStatus(subject as number, cases as never)).toBe(handled);
        }
      }),
      budget('matching', 2),
    );
  });
});
