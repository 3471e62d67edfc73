import { describe, expect, test } from 'vitest';
import { readHeaderFields } from '../../src/reading/header-fields.js';

const read = (holder: unknown) => Object.fromEntries(readHeaderFields(holder));

describe('readHeaderFields()', () => {
  test.each([
    ['an object', { A: ' b ', c: ['d', 7], e: 8 }, { a: ['b'], c: ['d', '7'], e: ['8'] }],
    ['pairs', [['A', 'b'], ['a', 'c'], ['', 'd'], [1, 'e'], 'fg', ['h']], { a: ['b', 'c'] }],
    ['rawHeaders', ['A', 'b', 'C', 'd', 'a', ' e ', 'F'], { a: ['b', 'e'], c: ['d'] }],
    ['a map', new Map([['A', 'b']]), { a: ['b'] }],
    ['Headers', new Headers({ A: 'b' }), { a: ['b'] }],
    [
      'what only has forEach',
      { forEach: (add: (value: string, name: string) => void) => add('b', 'A') },
      { a: ['b'] },
    ],
    ['values of other types', { a: true, b: null, c: undefined, d: { e: 1 }, f: 1n }, {}],
    ['nothing', null, {}],
    ['text', 'a: b', {}],
    ['a function', () => 1, {}],
  ])('reads %s', (_, holder, fields) => {
    expect(read(holder)).toEqual(fields);
  });

  test('keeps the headers that were read before an error', () => {
    function* pairs() {
      yield ['a', 'b'];
      throw new Error('no');
    }
    expect(read(pairs())).toEqual({ a: ['b'] });
  });
});
