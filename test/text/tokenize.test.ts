import { describe, expect, test } from 'vitest';
import { isIdentifier, tokenize, tokenizer, wordParts } from '../../src/text/tokenize.js';

/** Returns the words of a text, followed by its entire identifiers, each with its part of the text. */
const words = (text: string): [word: string, part: string][] =>
  wordParts(text).flatMap((parts) => {
    const whole = parts.map(({ value }) => value).join('');
    const [first, last] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    return [
      ...parts.map(({ value, start, end }): [string, string] => [value, text.slice(start, end)]),
      ...(parts.length > 1 && isIdentifier(whole)
        ? [[whole, text.slice(first, last)] as [string, string]]
        : []),
    ];
  });
const spelled = (text: string) => words(text).map(([word]) => word);

describe('wordParts()', () => {
  test('returns each word in lowercase with its position', () => {
    expect(words('  Not found, SORRY ')).toEqual([
      ['not', 'Not'],
      ['found', 'found'],
      ['sorry', 'SORRY'],
    ]);
    expect(words('')).toEqual([]);
    expect(words(' . ')).toEqual([]);
  });

  test.each(['a', 'z', 'A', 'Z', '0', '9', '\u00c0', '\u024f', "'", '_', '\u2019'])(
    'treats %j as part of a word',
    (character) => {
      // A character that isn't part of a word separates two words, which don't form an identifier.
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
  ])('splits words at %j', (character) => {
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

  test('returns the position of each part, and of the whole identifier', () => {
    expect(words('see NoSuchKey_x!')).toEqual([
      ['see', 'see'],
      ['no', 'No'],
      ['such', 'Such'],
      ['key', 'Key'],
      ['x', 'x'],
      ['nosuchkeyx', 'NoSuchKey_x'],
    ]);
  });
});

describe('tokenize()', () => {
  test('returns the stem of each word with its position', () => {
    expect(tokenize('Cached ids')).toEqual([
      { stem: 'cach', start: 0, end: 6 },
      { stem: 'ids', start: 7, end: 10 },
    ]);
  });

  test('omits words of more than 40 characters, and longer identifiers', () => {
    const stems = (text: string) => tokenize(text).map(({ stem }) => stem);
    const [twenty, twentyOne] = ['x'.repeat(20), 'x'.repeat(21)];
    expect(stems(`a ${'x'.repeat(40)} b`)).toEqual(['a', 'x'.repeat(40), 'b']);
    expect(stems(`a ${'x'.repeat(41)} b`)).toEqual(['a', 'b']);
    expect(stems(`${twenty}_${twenty}`)).toEqual([twenty, twenty, 'x'.repeat(40)]);
    expect(stems(`${twenty}_${twentyOne}`)).toEqual([twenty, twentyOne]);
    expect(stems(`${'x'.repeat(41)}_yy`)).toEqual(['yy']);
  });

  test('returns the position of each part, and of the whole identifier', () => {
    expect(
      tokenize('see NoSuchKey_x!').map(({ start, end }) => 'see NoSuchKey_x!'.slice(start, end)),
    ).toEqual(['see', 'No', 'Such', 'Key', 'x', 'NoSuchKey_x']);
  });
});

describe('tokenizer()', () => {
  test('finds the tokens of a text, and returns the same list until there is another text', () => {
    const tokensOf = tokenizer();
    const first = tokensOf('Not Found');
    expect(first).toEqual(tokenize('Not Found'));
    expect(tokensOf('Not Found')).toBe(first);
    expect(tokensOf('Gone')).toEqual(tokenize('Gone'));
    expect(tokensOf('Not Found')).toEqual(first);
    expect(tokenizer()('')).toEqual([]);
  });
});
