import { expect, test } from 'vitest';
import { expectLinear, inMegabytesRead } from './time-of.js';

/** Compares every pair of characters. */
const quadratic = (text: string) => {
  let same = 0;
  for (let at = 0; at < text.length; at += 1)
    for (let other = 0; other < text.length; other += 1)
      if (text.charCodeAt(at) === text.charCodeAt(other)) same += 1;
  return same;
};
const text = (size: number) => 'ab'.repeat(size / 2);

test('expectLinear() rejects quadratic time, and accepts linear time', () => {
  expect(() => expectLinear(text, quadratic, 4000)).toThrow('the time grew by this factor');
  expectLinear(text, (long) => [...long].filter((one) => one === 'a').length, 100_000);
});

test('inMegabytesRead() compares with a loop over a megabyte', () => {
  expect(inMegabytesRead(() => quadratic(text(3000)), 1)).toBeGreaterThan(2);
  expect(inMegabytesRead(() => text(10), 1)).toBeLessThan(1);
});
