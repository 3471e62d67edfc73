import { describe, expect, test } from 'vitest';
import { search } from '../../src/index.js';

describe('search()', () => {
  test('takes long input without taking long', () => {
    for (const query of [
      'error '.repeat(100_000),
      'a'.repeat(1_000_000),
      '404 '.repeat(250_000),
      'qzx wvy '.repeat(100_000),
    ]) {
      const started = performance.now();
      search(query);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
