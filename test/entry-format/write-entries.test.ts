import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/entry-format/read-entries.js';
import { readPieces } from '../../src/entry-format/read-pieces.js';
import { writeEntries } from '../../src/entry-format/write-entries.js';
import { searchText } from '../../src/generated/search-text.js';
import { entryText } from '../../src/search/entry-text.js';

const head = ['404 standard', '', 'RFC 9110 15.5.5'];

/** Returns the texts after writing and reading them, by column. */
function roundTrip(columns: readonly (readonly string[])[], digits?: readonly string[]): string[][] {
  const entries = readEntries(writeEntries([{ head, columns }], digits));
  const found: string[][] = columns.map(() => []);
  for (const entry of entries.codeOf.keys())
    found[entries.columnOf[entry] ?? 0]?.push(entryText(entries, entry));
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
  ])('restores %o', (text) => {
    expect(roundTrip([[text]])).toEqual([[text]]);
  });

  test('restores entries with their columns and order', () => {
    const columns = [['one', 'two three'], [], ['three one']];
    expect(roundTrip(columns)).toEqual(columns);
  });

  test('restores words with one and with two digits', () => {
    const texts = Array.from({ length: 9 }, (_, at) => `word${'abcdefghi'[at]} common`);
    expect(roundTrip([texts], ['x', 'y', 'z', '~'])).toEqual([texts]);
  });

  test('restores words in any case, next to the same word in other cases', () => {
    const texts = [
      ['Not not NOT nOT', 'HTTP http Http hTTP', 'A a', 'I i', 'REQUEST Request requests REQUESTS'],
      ['iPhone IPHONE', 'stra\u00dfe STRASSE', '\u00c9tat \u00e9tat \u00c9TAT', 'x509 X509', '4XX 4xx'],
    ];
    expect(roundTrip(texts)).toEqual(texts);
  });

  test('restores shared prefixes of every length', () => {
    const long = 'abcdefghijklmnop';
    const texts = Array.from(long, (_, at) => `${long.slice(0, at + 1)} ${long.slice(0, at)}z common common`);
    expect(roundTrip([texts])).toEqual([texts]);
    expect(roundTrip([texts, [`${long} ${long} ${long}`]], [...'abcdefghijk'])[0]).toEqual(texts);
  });

  test('writes the most common pieces with one digit, and each piece without the prefix that it shares with the previous one', () => {
    const rows = [
      { head: ['404'], columns: [['Not Found', 'not found NOT'], ['iPhone FOUND: found']] },
      { head: ['410'], columns: [['Found gone', 'found']] },
    ];
    expect(writeEntries(rows, [...'abcd'])).toBe(
      'ad|1|(|F: |<found|U|snd|(gone|(i|<not|S|I|2phone\n404\tcdbd|daacc\tcbbadbbcbba\n410\tbdca|a',
    );
  });

  test('sorts pieces that are equally common only by their characters', () => {
    const written = (text: string) => writeEntries([{ head, columns: [[text]] }], [...'abcd']).split('\n')[0];
    expect(written('five four three two one')).toBe(written('one two three four five'));
  });

  test('writes as many pieces as the digits allow', () => {
    expect(roundTrip([['a b c d']], ['x', 'y'])).toEqual([['a b c d']]);
    expect(() => roundTrip([['a b c d e']], ['x', 'y'])).toThrow(
      new RangeError('Cannot number 5 pieces with 2 digits: expected at most 4 pieces'),
    );
  });

  test('writes consecutive digits as a range, and restores them', () => {
    const written = (digits: string) => writeEntries([{ head, columns: [['a b c d']] }], [...digits]);
    expect(written('abcd').split('|')[0]).toBe('ad');
    expect(written('abd').split('|')[0]).toBe('abdd');
    expect(written('acz').split('|')[0]).toBe('aacczz');
    for (const digits of ['abcd', 'abd', 'acz', 'yz{}'])
      expect(roundTrip([['a b c d', 'd c']], [...digits])).toEqual([['a b c d', 'd c']]);
  });

  test('sorts the pieces by stem, with those without a stem first', () => {
    const columns = [['zebra: a-b behaviour behavior', 'Zebras, crashing crashes crash']];
    const [firstLine = ''] = writeEntries([{ head, columns }]).split('\n');
    const [, , ...pieces] = firstLine.split('|');
    const { plain, stemOf } = readPieces(`|${pieces.join('|')}`, pieces.length);
    const stems = [...plain.keys()].map((piece) => stemOf[piece] ?? 0);
    expect(stems).toEqual([...stems].sort((a, b) => a - b));
    expect(plain.slice(0, 3).sort()).toEqual([', ', '-', ': ']);
    expect(stems).toEqual([0, 0, 0, 1, 2, 3, 3, 4, 4, 4, 5, 5]);
  });

  test("throws an error if there aren't enough digits", () => {
    expect(() => roundTrip([['one two three four five']], ['x', 'y'])).toThrow(RangeError);
  });

  test('keeps the start of a line', () => {
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
  test('omits an entry that repeats another entry of the code', () => {
    const entries = readEntries(searchText());
    const texts = Array.from(entries.codeOf, (code, entry) => `${code} ${entryText(entries, entry)}`);
    expect(texts).toContain('400 Bad Request');
    expect(texts.filter((text) => text.toLowerCase() === '400 bad request')).toHaveLength(1);
  });
});
