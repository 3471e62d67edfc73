import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromGrpc, toGrpc } from '../../src/grpc.js';
import { compare, recommend } from '../../src/guide.js';
import * as atlas from '../../src/index.js';
import { classLabel, errorType, logLevel, spanStatus } from '../../src/telemetry.js';
import { formatValue } from '../../src/text/format-value.js';
import { contentsOf, guarded } from '../fuzz/guarded.js';

const options = { numRuns: 2000, seed: 20_261_124 };
const code = fc.integer({ min: 100, max: 599 });
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withBoxedValues: true,
  }),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'),
);

/** Every function that accepts a code or text. None of them throws an error for any value. */
const total: Record<string, (value: never) => unknown> = {
  classify: atlas.classify,
  classRange: atlas.classRange,
  describe: atlas.describe,
  fallbackCode: atlas.fallbackCode,
  isClientError: atlas.isClientError,
  isError: atlas.isError,
  isHeuristicallyCacheable: atlas.isHeuristicallyCacheable,
  isInformational: atlas.isInformational,
  isNullBodyStatus: atlas.isNullBodyStatus,
  isPermanentRedirect: atlas.isPermanentRedirect,
  isRedirection: atlas.isRedirection,
  isRedirectStatus: atlas.isRedirectStatus,
  isRetryable: atlas.isRetryable,
  isServerError: atlas.isServerError,
  isStatusCode: atlas.isStatusCode,
  isSuccessful: atlas.isSuccessful,
  parseRetryAfter: atlas.parseRetryAfter,
  parseStatusCode: atlas.parseStatusCode,
  reasonPhrase: atlas.reasonPhrase,
  retryAdvice: atlas.retryAdvice,
  search: atlas.search,
  statusName: atlas.statusName,
  statusText: atlas.statusText,
  summary: atlas.summary,
  compare: (value) => compare(value, value),
  recommend,
  toGrpc,
  fromGrpc,
  classLabel,
  logLevel,
  spanStatus: (value) => spanStatus(value, 'client'),
  errorType: (value) => errorType(value, 'server'),
};

const inherited = [Object.prototype, Function.prototype, Array.prototype].flatMap((prototype) =>
  Object.getOwnPropertyNames(prototype).map(
    (name) => Reflect.getOwnPropertyDescriptor(prototype, name)?.value,
  ),
);

describe('every lookup', () => {
  test.each(Object.entries(total))(
    '%s() returns the same result twice for any value, returns nothing inherited, and changes nothing',
    (_name, call) => {
      fc.assert(
        fc.property(anything, (value) => {
          const before = contentsOf(value);
          const guard = guarded(value);
          const first = call(guard.value as never);
          expect(call(guard.value as never)).toEqual(first);
          if (typeof first === 'function') expect(inherited).not.toContain(first);
          expect(guard.attempts).toEqual([]);
          expect(contentsOf(value)).toEqual(before);
        }),
        { ...options, numRuns: 600 },
      );
    },
  );
});

describe('codes', () => {
  test('match a simple model', () => {
    fc.assert(
      fc.property(fc.oneof(code, fc.integer(), fc.double()), (value) => {
        const valid = Number.isInteger(value) && value >= 100 && value <= 599;
        const digit = Math.floor(value / 100);
        expect(atlas.classRange(value)).toBe(valid ? `${digit}xx` : undefined);
        expect(atlas.isClientError(value)).toBe(valid && digit === 4);
        expect(atlas.isServerError(value)).toBe(valid && digit === 5);
        expect(atlas.statusMatcher('4xx', '500-599')(value)).toBe(valid && digit >= 4);
        expect(atlas.hasStatus({ status: value }, '2xx', 404)).toBe(valid && (digit === 2 || value === 404));
      }),
      options,
    );
  });

  test('match the handler that matchStatus() selects', () => {
    fc.assert(
      fc.property(code, (value) => {
        const picked = atlas.matchStatus(value as number, {
          404: () => 'exact',
          '4xx': () => 'range',
          default: () => 'default',
        });
        expect(picked).toBe(value === 404 ? 'exact' : value >= 400 && value < 500 ? 'range' : 'default');
      }),
      options,
    );
  });
});

describe('statusMatcher()', () => {
  test('accepts the codes in its ranges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(code, code), { maxLength: 5 }),
        fc.integer({ min: 0, max: 700 }),
        (pairs, value) => {
          const ranges = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
          const matches = atlas.statusMatcher(...ranges.map(([low, high]) => `${low}-${high}` as string));
          expect(matches(value)).toBe(ranges.some(([low, high]) => value >= low && value <= high));
        },
      ),
      options,
    );
  });

  test('throws only a SyntaxError that includes the invalid pattern', () => {
    fc.assert(
      fc.property(anything, (pattern) => {
        try {
          atlas.statusMatcher(pattern as string);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
          expect((error as SyntaxError).message).toContain(
            `Cannot parse status pattern ${formatValue(pattern)}`,
          );
        }
      }),
      options,
    );
  });
});

describe('with a polluted prototype', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  beforeEach(() => {
    for (const name of ['404', '471', 'retry-after', 'foo', 'default', '4xx']) {
      Object.defineProperty(prototype, name, {
        value: () => 'polluted',
        configurable: true,
        writable: true,
        enumerable: false,
      });
    }
  });
  afterEach(() => {
    for (const name of ['404', '471', 'retry-after', 'foo', 'default', '4xx']) delete prototype[name];
  });

  test('nothing changes', () => {
    expect(atlas.reasonPhrase(471)).toBeUndefined();
    expect(atlas.statusName(471)).toBeUndefined();
    expect(atlas.describe(471)).toBeUndefined();
    expect(atlas.parseStatusCode('foo')).toBeUndefined();
    expect(atlas.parseRetryAfter({})).toBeUndefined();
    expect(atlas.matchStatus(404 as number, { 200: () => 'own', default: () => 'fallback' })).toBe(
      'fallback',
    );
    expect(fromGrpc('foo')).toBeUndefined();
    expect(recommend('foo' as 'create')).toEqual([]);
    expect(atlas.search('xyzzyx')).toEqual([]);
  });
});
