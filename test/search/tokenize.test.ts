import { beforeEach, describe, expect, test, vi } from 'vitest';

let { eachWord, squash, tokenize } = await import('../../src/search/tokenize.js');

// Afresh for each test, with the table of characters that the first word makes.
beforeEach(async () => {
  vi.resetModules();
  ({ eachWord, squash, tokenize } = await import('../../src/search/tokenize.js'));
});

/** The words of a text, each with the part of the text that it stands for. */
function words(text: string, from?: number, to?: number): [word: string, part: string][] {
  const found: [string, string][] = [];
  eachWord(text, (word, start, end) => found.push([word, text.slice(start, end)]), from, to);
  return found;
}
const spelled = (text: string) => words(text).map(([word]) => word);

describe('eachWord()', () => {
  test('tells each word in lower case with its place', () => {
    expect(words('  Not found, SORRY ')).toEqual([
      ['not', 'Not'],
      ['found', 'found'],
      ['sorry', 'SORRY'],
    ]);
    expect(words('')).toEqual([]);
    expect(words(' . ')).toEqual([]);
  });

  test('reads from one place up to another and no further', () => {
    expect(words('one two three four', 4, 13)).toEqual([
      ['two', 'two'],
      ['three', 'three'],
    ]);
    expect(words('one two', 1, 5)).toEqual([
      ['ne', 'ne'],
      ['t', 't'],
    ]);
  });

  test.each(['a', 'z', 'A', 'Z', '0', '9', '\u00c0', '\u024f', "'", '_', '\u2019'])(
    'takes %j for a part of a word',
    (character) => {
      // What is no part parts two words that have no whole.
      expect(spelled(`xx${character}yy`)).not.toEqual(['xx', 'yy']);
    },
  );

  test.each([
    '`',
    '{',
    '@',
    '[',
    '/',
    ':',
    '\u00bf',
    '\u0250',
    '-',
    ' ',
    '\n',
    '\u2018',
    '\u201d',
    '\u4e00',
    '\u{1f4a5}',
  ])('parts words at %j', (character) => {
    expect(words(`xx${character}yy`)).toEqual([
      ['xx', 'xx'],
      ['yy', 'yy'],
    ]);
  });

  test.each([
    ['NoSuchKey', ['no', 'such', 'key', 'nosuchkey']],
    ['no_such_key', ['no', 'such', 'key', 'nosuchkey']],
    ['noSuchKey', ['no', 'such', 'key', 'nosuchkey']],
    ['HTTPServerError', ['http', 'server', 'error', 'httpservererror']],
    ['XMLHttp2Request', ['xml', 'http2', 'request', 'xmlhttp2request']],
    ['HTTP2', ['http2']],
    ['4xx', ['4xx']],
    ['404', ['404']],
    ['404NotFound', ['404', 'not', 'found', '404notfound']],
    ["can't", ['cant']],
    ['can\u2019t', ['cant']],
    ["Can't", ['cant']],
    ['na\u00efve', ['naive']],
    ['\u00c9tat', ['e', 'tat', 'etat']],
    ['ABc', ['a', 'bc']],
    ['aB', ['a', 'b']],
    ['aBcD', ['a', 'bc', 'd', 'abcd']],
    ['Word', ['word']],
    ['WORD', ['word']],
    ['__init__', ['init']],
    ['_', []],
    ["''", []],
  ])('splits %j into %j', (text, expected) => {
    expect(spelled(text)).toEqual(expected);
  });

  test('tells the place of each part, and of the whole', () => {
    expect(words('see NoSuchKey_x!')).toEqual([
      ['see', 'see'],
      ['no', 'No'],
      ['such', 'Such'],
      ['key', 'Key'],
      ['x', 'x'],
      ['nosuchkeyx', 'NoSuchKey_x'],
    ]);
  });

  test('tells words of up to 40 characters', () => {
    const [longest, long] = ['x'.repeat(40), 'x'.repeat(41)];
    expect(spelled(`a ${longest} b`)).toEqual(['a', longest, 'b']);
    expect(spelled(`a ${long} b`)).toEqual(['a', 'b']);
  });

  test('tells parts and wholes of up to 40 characters, of words of up to 80', () => {
    const [twenty, twentyOne] = ['x'.repeat(20), 'x'.repeat(21)];
    expect(spelled(`${twenty}_${twenty.slice(1)}`)).toEqual([twenty, twenty.slice(1), 'x'.repeat(39)]);
    expect(spelled(`${twenty}_${twenty}`)).toEqual([twenty, twenty, 'x'.repeat(40)]);
    expect(spelled(`${twenty}_${twentyOne}`)).toEqual([twenty, twentyOne]);
    expect(spelled(`${'x'.repeat(40)}_yy`)).toEqual(['x'.repeat(40), 'yy']);
    expect(spelled(`${'x'.repeat(41)}_yy`)).toEqual(['yy']);
    expect(spelled(`${'x'.repeat(39)}_${'y'.repeat(40)}`)).toEqual(['x'.repeat(39), 'y'.repeat(40)]);
    expect(spelled(`${'x'.repeat(40)}_${'y'.repeat(40)}`)).toEqual([]);
  });
});

describe('squash()', () => {
  test.each([
    ["I'm a Teapot", 'imateapot'],
    ['no_such-key 2', 'nosuchkey2'],
    ['na\u00efve \uff14', 'naive4'],
    ['', ''],
    ['-', ''],
  ])('leaves of %j letters and digits', (text, squashed) => {
    expect(squash(text)).toBe(squashed);
  });
});

describe('tokenize()', () => {
  test('gives the stem of each word with its place', () => {
    expect(tokenize('Cached ids')).toEqual([
      { stem: 'cach', start: 0, end: 6 },
      { stem: 'ids', start: 7, end: 10 },
    ]);
  });
});
