import { describe, expect, test } from 'vitest';
import { writeEntries } from '../../src/compiler/render/numbered-words.js';
import { searchText } from '../../src/generated/search-text.js';
import { entryText, readEntries } from '../../src/search/entries.js';

const head = ['404 standard', '', 'RFC 9110 15.5.5'];

/** The texts that come back, by column. */
function roundTrip(columns: readonly (readonly string[])[], digits?: readonly string[]): string[][] {
  const entries = readEntries(writeEntries([{ head, columns }], digits));
  const found: string[][] = columns.map(() => []);
  entries.columnOf.forEach((column, entry) => {
    found[column]?.push(entryText(entries, entry));
  });
  return found;
}

describe('writeEntries()', () => {
  test.each([
    'Not Found',
    'connect() failed (111: Connection refused) while connecting to upstream',
    'ActionController::InvalidAuthenticityToken',
    'FST_ERR_CTP_BODY_TOO_LARGE',
    '"-" and \'GET\', (or not)...',
    'HTTP/1.1 404',
    "can't stat /a/b",
    '  two  blanks ',
    'caf\u00e9 au lait',
    '!',
  ])('gives back %o', (text) => {
    expect(roundTrip([[text]])).toEqual([[text]]);
  });

  test('gives back entries in their columns and order', () => {
    const columns = [['one', 'two three'], [], ['three one']];
    expect(roundTrip(columns)).toEqual(columns);
  });

  test('gives back words of one and of two digits', () => {
    const texts = Array.from({ length: 9 }, (_, at) => `word${'abcdefghi'[at]} common`);
    expect(roundTrip([texts], ['x', 'y', 'z', '~'])).toEqual([texts]);
  });

  test('throws where the digits do not suffice', () => {
    expect(() => roundTrip([['one two three four five']], ['x', 'y'])).toThrow(RangeError);
  });

  test('keeps what heads a line', () => {
    const { codes } = readEntries(writeEntries([{ head, columns: [['Not Found']] }]));
    expect(codes.get(404)).toEqual({
      code: 404,
      standing: 'standard',
      vendors: [],
      documents: ['RFC 9110 15.5.5'],
    });
  });
});

describe('renderSearchText()', () => {
  test('leaves out what says the same as another entry of the code', () => {
    const entries = readEntries(searchText());
    const texts = Array.from(entries.codeOf, (code, entry) => `${code} ${entryText(entries, entry)}`);
    expect(texts).toContain('400 Bad Request');
    expect(texts.filter((text) => text.toLowerCase() === '400 bad request')).toHaveLength(1);
  });
});
