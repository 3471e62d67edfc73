import { describe, expect, test } from 'vitest';
import { readList } from '../../src/identify/structured-field.js';
import { expectLinear } from '../time-of.js';

const bare = (text: string) => readList(text)?.map(({ item }) => item);

describe('readList()', () => {
  test.each([
    [
      'a, b',
      [
        { type: 'token', value: 'a' },
        { type: 'token', value: 'b' },
      ],
    ],
    ['*a/b:c!', [{ type: 'token', value: '*a/b:c!' }]],
    ['"a \\" \\\\ b"', [{ type: 'string', value: 'a " \\ b' }]],
    ['-12', [{ type: 'integer', value: -12 }]],
    ['123456789012345', [{ type: 'integer', value: 123456789012345 }]],
    ['123456789012.125', [{ type: 'decimal', value: 123456789012.125 }]],
    [':aG==:', [{ type: 'bytes', value: 'aG==' }]],
    ['::', [{ type: 'bytes', value: '' }]],
    ['%"%e2%82%ac a"', [{ type: 'display', value: '\u20ac a' }]],
    ['1.25', [{ type: 'decimal', value: 1.25 }]],
    [
      '?1,?0',
      [
        { type: 'boolean', value: true },
        { type: 'boolean', value: false },
      ],
    ],
    [':aGk=:', [{ type: 'bytes', value: 'aGk=' }]],
    ['@1659578233', [{ type: 'date', value: 1659578233 }]],
    ['%"f%c3%bc"', [{ type: 'display', value: 'f\u00fc' }]],
    ['(1 "a" b);q, c', [undefined, { type: 'token', value: 'c' }]],
    ['(a;q b)', [undefined]],
    [
      '@1, @2',
      [
        { type: 'date', value: 1 },
        { type: 'date', value: 2 },
      ],
    ],
    ['  a  ', [{ type: 'token', value: 'a' }]],
    [
      'a\t,\tb',
      [
        { type: 'token', value: 'a' },
        { type: 'token', value: 'b' },
      ],
    ],
    ['', []],
  ])('reads %j', (text, items) => {
    expect(bare(text)).toEqual(items);
  });

  test.each([
    'a,',
    'a,,b',
    ',a',
    'a b',
    '"open',
    '"tab\t"',
    '"\u00fc"',
    '1.',
    '1.2345',
    '1234567890123456',
    '1234567890123.1',
    '?2',
    ':a',
    '@1.5',
    '%"%zz"',
    '%"%FF"',
    '%"%ff"',
    '%"%4A"',
    '(',
    '(a',
    '(a,b)',
    '(a)b',
    'a;',
    'a;A=1',
    'a;b=',
    'a; b =1',
    '\ta',
    '-',
    'a;b=(c)',
    '@1234567890123456',
    '@12.',
    '(a;)',
    '(a;B)',
    '("a)',
    '(a"b")',
    '!',
  ])('refuses %j as a whole', (text) => {
    expect(readList(text)).toBeUndefined();
  });

  test('reads parameters, of which the last of a name counts', () => {
    const [member] = readList('a;x=1;  y;x="b"') ?? [];
    expect([...(member?.parameters ?? [])]).toEqual([
      ['x', { type: 'string', value: 'b' }],
      ['y', { type: 'boolean', value: true }],
    ]);
  });

  test.each([undefined, null, 1, {}, ['a'], Symbol('a')])('knows nothing of %s', (value) => {
    expect(readList(value)).toBeUndefined();
  });

  test.each([
    ['a', ''],
    ['a,', 'a'],
    ['\\"', '"'],
    [';b', ''],
    ['(', ''],
  ])('takes linear time: %j', (piece, end) => {
    expectLinear((count) => `${piece.repeat(count)}${end}`, readList, 100_000);
    expectLinear((count) => `"${piece.repeat(count)}`, readList, 100_000);
    expectLinear((count) => `a${piece.repeat(count)}`, readList, 100_000);
  });
});
