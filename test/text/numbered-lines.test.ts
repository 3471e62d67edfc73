import { expect, test } from 'vitest';
import { NO_OPTIONS } from '../../src/text/no-options.js';
import { numberedLines } from '../../src/text/numbered-lines.js';

test('numberedLines() parses a code and an entry from each line', () => {
  expect([...numberedLines('404 Not Found\n410 Gone')]).toEqual([
    [404, 'Not Found'],
    [410, 'Gone'],
  ]);
});

test('NO_OPTIONS has no prototype', () => {
  expect(Object.getPrototypeOf(NO_OPTIONS)).toBeNull();
});
