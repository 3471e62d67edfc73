import { describe, expect, test } from 'vitest';
import { formatValue } from '../../src/text/format-value.js';

describe('formatValue()', () => {
  test.each([
    ['404', '"404"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(57)}..."`],
    [404, '404'],
    [Number.NaN, 'NaN'],
    [-0, '0'],
    [404n, '404n'],
    [10n ** 80n, `1${'0'.repeat(59)}`],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ toString: () => 'called' }, '[object]'],
    [[404], '[object]'],
    [Object.create(null), '[object]'],
    [() => 404, '[function]'],
    [Symbol('gone'), 'Symbol(gone)'],
    [Symbol('x'.repeat(80)), `Symbol(${'x'.repeat(53)}`],
  ])('formats a value as %#: %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });
});
