import { describe, expect, test } from 'vitest';
import { reportsOf } from './report-lines.js';

describe('no-invalid-status', () => {
  test.each([
    'f(res.status === +1000, res.status === ~1000, res.status === -code, res.status === !1000, res.status === null);',
  ])("doesn't report %s", (code) => {
    expect(reportsOf('no-invalid-status', code)).toBe(code);
  });
});
