import { describe, expect, test } from 'vitest';
import { readMarked } from '../../src/search/read-marked.js';

describe('readMarked()', () => {
  test('returns the codes of the note with the mark, which can be none', () => {
    expect([...(readMarked('Error: getaddrinfo failed')?.codes ?? [])]).toEqual([502, 504, 503]);
    expect([...(readMarked('bash: deploy: command not found')?.codes ?? [0])]).toEqual([]);
    expect(readMarked('page not found')).toBeUndefined();
  });

  test('accepts an entry that contains one of several marks', () => {
    const marked = readMarked('getaddrinfo ENOTFOUND db.example');
    expect(marked?.isIn('upstream: getaddrinfo failed')).toBe(true);
    expect(marked?.isIn('connect ENOTFOUND')).toBe(true);
    expect(marked?.isIn('connection refused')).toBe(false);
  });

  test('allows nothing for the reply of a mail server', () => {
    const marked = readMarked('452 4.3.1 Insufficient system storage');
    expect(marked?.codes.size).toBe(0);
    expect(marked?.isIn('Insufficient storage')).toBe(false);
    expect(readMarked('452 5.3.1 Insufficient system storage')).toBeUndefined();
  });
});
