import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../src/text/deep-freeze.js';

describe('deepFreeze()', () => {
  test('freezes nested objects and arrays', () => {
    const value = { list: [{ name: 'a' }], nothing: null, text: 'a', nested: { empty: {} } };
    expect(deepFreeze(value)).toBe(value);
    for (const inner of [value, value.list, value.list[0], value.nested, value.nested.empty])
      expect(Object.isFrozen(inner)).toBe(true);
  });

  test.each([null, undefined, 0, 'a', true, 1n, Symbol.iterator])('returns %s unchanged', (value) => {
    expect(deepFreeze(value)).toBe(value);
  });

  test("doesn't change functions", () => {
    const fn = Object.assign(() => {}, { inner: {} });
    expect(deepFreeze(fn)).toBe(fn);
    expect(Object.isFrozen(fn) || Object.isFrozen(fn.inner)).toBe(false);
  });

  test('stops at frozen values, even if one contains itself', () => {
    const value: Record<string, unknown> = {};
    value['self'] = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });
});
