import { describe, expect, test } from 'vitest';
import { search } from '../../src/index.js';
import { timeOf } from '../time-of.js';

/** Returns the time of the fastest of a few searches in milliseconds, because other programs can delay a single one. */
const fastest = (query: string) => Math.min(...Array.from({ length: 5 }, () => timeOf(() => search(query))));

describe('search()', () => {
  test.each([
    ['a word', 'error '],
    ['a letter', 'a'],
    ['a number', '404 '],
    ['unknown words', 'qzx wvy '],
  ])('takes about as long for 1 MB of %s as for the first 10,000 characters', (_, piece) => {
    const long = piece.repeat(1_000_000 / piece.length);
    expect(fastest(long)).toBeLessThan(10 * fastest(long.slice(0, 10_000)) + 20);
  });
});
