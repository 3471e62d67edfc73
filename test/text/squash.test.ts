import { describe, expect, test } from 'vitest';
import { squash, squashAccented } from '../../src/text/squash.js';

describe('squash()', () => {
  test.each([
    ["I'm a Teapot", 'imateapot'],
    ['NOT_FOUND', 'notfound'],
    ['no_such-key 2', 'nosuchkey2'],
    ['na\u00efve \uff14', 'nave'],
    ['', ''],
    ['-', ''],
  ])('reduces %j to the letters A to Z and digits', (text, squashed) => {
    expect(squash(text)).toBe(squashed);
  });
});

describe('squashAccented()', () => {
  test.each([
    ["I'm a Teapot", 'imateapot'],
    ['no_such-key 2', 'nosuchkey2'],
    ['na\u00efve \uff14', 'naive4'],
    ['', ''],
    ['-', ''],
  ])('reduces %j to letters and digits', (text, squashed) => {
    expect(squashAccented(text)).toBe(squashed);
  });
});
