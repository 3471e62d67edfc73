import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

describe('matrices', () => {
  test('README and guide show the results of the last runs', () => {
    expect(() => execFileSync(process.execPath, ['test/runtimes/matrices.mjs', '--check'])).not.toThrow();
  });
});
