import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance()', () => {
  test.each([
    ['search', 'search', 0],
    ['serach', 'search', 1],
    ['seach', 'search', 1],
    ['seaarch', 'search', 1],
    ['sesrch', 'search', 1],
    ['hcraes', 'search', 5],
    ['', 'list', 4],
    ['list', '', 4],
    ['', '', 0],
  ])('counts the edits from %j to %j', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
  });

  test('returns one more than the limit for words with more edits', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('kitten', 'sitting', 0)).toBe(1);
    expect(editDistance('list', 'listlistlist', 2)).toBe(3);
  });

  test('is the same in both directions, and 0 only for the same word', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 9 }), (a, b, limit) => {
        const edits = editDistance(a, b, limit);
        expect(edits).toBe(editDistance(b, a, limit));
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.min(limit + 1, Math.max(a.length, b.length)));
      }),
    );
  });
});
