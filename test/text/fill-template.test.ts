import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/text/fill-template.js';

describe('fillTemplate()', () => {
  test('replaces every placeholder with its value', () => {
    expect(fillTemplate('{key}: {status}, {key}', { key: '4xx', status: 404 })).toBe('4xx: 404, 4xx');
  });

  test('inserts values unchanged', () => {
    expect(fillTemplate('{key}', { key: '$& {key}' })).toBe('$& {key}');
  });
});
