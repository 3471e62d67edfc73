import { describe, expect, test } from 'vitest';
import { stopWordTest } from '../../src/text/stop-word-test.js';

describe('stopWordTest()', () => {
  const isStopWord = stopWordTest(['the', 'error']);

  test.each(['', 'a', '7', '40', 'the', 'error'])('returns true for %j', (stem) => {
    expect(isStopWord(stem)).toBe(true);
  });

  test.each(['ok', '4x', 'x4', '404', 'them', 'errors', 'timeout', '__proto__', 'constructor'])(
    'returns false for %j',
    (stem) => {
      expect(isStopWord(stem)).toBe(false);
    },
  );
});
