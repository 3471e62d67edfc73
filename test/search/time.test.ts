import { describe, test } from 'vitest';
import { search } from '../../src/index.js';
import { expectLinear } from '../time-of.js';

describe('search()', () => {
  test.each([
    ['a word', 'error '],
    ['a letter', 'a'],
    ['a number', '404 '],
    ['unknown words', 'qzx wvy '],
  ])('takes at most linear time for 1 MB of %s', (_, piece) => {
    expectLinear((length) => piece.repeat(length / piece.length), search, 1_000_000);
  });
});
