import { describe, expect, test } from 'vitest';
import {
  classify,
  classRange,
  fallbackCode,
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isStatusCode,
  isSuccessful,
  StatusCode,
} from '../../src/index.js';
import { boundaries } from '../bad-input-values.js';

const naiveClass = (code: number) =>
  Number.isInteger(code) && code >= 100 && code < 600
    ? ['informational', 'successful', 'redirection', 'client-error', 'server-error'][
        Math.floor(code / 100) - 1
      ]
    : undefined;

const guards = {
  informational: isInformational,
  successful: isSuccessful,
  redirection: isRedirection,
  'client-error': isClientError,
  'server-error': isServerError,
} as const;

describe('classify()', () => {
  test.each(boundaries)('returns the class of %d based on its range', (code) => {
    expect(classify(code)).toBe(naiveClass(code));
  });

  test('matches the range for every integer from 0 to 1,000', () => {
    for (let code = 0; code <= 1000; code += 1) expect(classify(code)).toBe(naiveClass(code));
  });
});

describe('classRange()', () => {
  test('returns the first digit and xx', () => {
    expect([100, 299, 304, 499, 599].map((code) => classRange(code))).toEqual([
      '1xx',
      '2xx',
      '3xx',
      '4xx',
      '5xx',
    ]);
  });

  test.each([99, 600, -1, 0])('returns undefined for %d', (code) => {
    expect(classRange(code)).toBeUndefined();
  });
});

describe('class guards', () => {
  test.each(Object.entries(guards))(
    '%s returns true exactly if classify returns this class',
    (name, guard) => {
      for (const code of [...boundaries, ...Array.from({ length: 1000 }, (_, index) => index)]) {
        expect(guard(code), String(code)).toBe(classify(code) === name);
      }
    },
  );

  test('isError() returns true only for the two error classes', () => {
    for (let code = 0; code <= 1000; code += 1) {
      expect(isError(code)).toBe(isClientError(code) || isServerError(code));
    }
  });
});

describe('isStatusCode()', () => {
  test('returns true for exactly the 62 members', () => {
    const members: number[] = Object.values(StatusCode);
    expect(members).toHaveLength(62);
    for (let code = -10; code <= 1000; code += 1)
      expect(isStatusCode(code), String(code)).toBe(members.includes(code));
  });

  test.each([104, 306])('returns false for %d, which has a description but no constant', (code) => {
    expect(isStatusCode(code)).toBe(false);
  });
});

describe('fallbackCode()', () => {
  test.each([
    [404, 404],
    [418, 418],
    [471, 400],
    [104, 100],
    [306, 300],
    [299, 200],
    [599, 500],
    [600, 500],
    [783, 500],
    [99, 500],
    [0, 500],
    [-404, 500],
    [1e21, 500],
  ])('treats %d as %d', (code, expected) => {
    expect(fallbackCode(code)).toBe(expected);
  });
});
