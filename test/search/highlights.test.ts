import { describe, expect, test } from 'vitest';
import { filler, type Line, searchOver } from './small-corpus.js';

/** Returns the highlighted parts of the texts that a query matches in the first result. */
async function highlighted(lines: readonly Line[], query: string) {
  const { search } = await searchOver([...filler, ...lines]);
  return search(query)[0]?.matches.map(({ text, where, ranges }) => ({
    text,
    where,
    parts: ranges.map(([start, end]) => text.slice(start, end)),
  }));
}

describe('search(): what it says that it matched', () => {
  test('names the texts, what they are, and the words of the query in them', async () => {
    expect(
      await highlighted(
        [
          {
            code: 401,
            phrases: ['Unauthorized'],
            symptoms: ['the token has expired, poor token'],
            topics: ['tokens'],
          },
        ],
        'expired token',
      ),
    ).toEqual([
      { text: 'the token has expired, poor token', where: 'words', parts: ['token', 'expired', 'token'] },
      { text: 'tokens', where: 'topic', parts: ['tokens'] },
    ]);
  });

  test.each([
    ['phrases', 'reasonPhrase'],
    ['names', 'name'],
    ['symptoms', 'words'],
    ['errors', 'words'],
    ['topics', 'topic'],
    ['fields', 'field'],
    ['vendorNames', 'vendor'],
  ])('calls a text of the column %s a %s', async (column, where) => {
    expect(await highlighted([{ code: 561, [column]: ['token expired'] }], 'expired token')).toEqual([
      { text: 'token expired', where, parts: ['token', 'expired'] },
    ]);
  });

  test('adds the reason phrase where no entry was one and the query has a word of it', async () => {
    expect(await highlighted([{ code: 404, symptoms: ['page is not there'] }], 'page not there')).toEqual([
      { text: 'page is not there', where: 'words', parts: ['page', 'not', 'there'] },
      { text: 'Not Found', where: 'reasonPhrase', parts: ['Not'] },
    ]);
    expect(await highlighted([{ code: 404, symptoms: ['page went away'] }], 'page went away')).toEqual([
      { text: 'page went away', where: 'words', parts: ['page', 'went', 'away'] },
    ]);
  });

  test('names the reason phrase once', async () => {
    expect(
      await highlighted(
        [{ code: 404, phrases: ['Not Found'], symptoms: ['page not found'] }],
        'page not found',
      ),
    ).toEqual([
      { text: 'page not found', where: 'words', parts: ['page', 'not', 'found'] },
      { text: 'Not Found', where: 'reasonPhrase', parts: ['Not', 'Found'] },
    ]);
  });

  test('marks of the last word what is typed, where it starts a longer one', async () => {
    const lines = [{ code: 401, symptoms: ['token portal tokenizer'] }];
    expect((await highlighted(lines, 'token porta'))?.[0]?.parts).toEqual(['token', 'porta']);
    expect((await highlighted(lines, 'porta token'))?.[0]?.parts).toEqual(['token', 'token']);
    expect((await highlighted(lines, 'token port'))?.[0]?.parts).toEqual(['token', 'port']);
    const longer = [{ code: 401, symptoms: ['token expired, portal'] }];
    expect((await highlighted(longer, 'token expired p'))?.[0]?.parts).toEqual(['token', 'expired']);
    expect((await highlighted(longer, 'token expired po'))?.[0]?.parts).toEqual(['token', 'expired', 'po']);
  });

  test('marks no more than the word is long', async () => {
    // The stem is longer than the word.
    expect(
      (await highlighted([{ code: 401, symptoms: ['token deny'] }], 'token denied'))?.[0]?.parts,
    ).toEqual(['token', 'deny']);
    expect(
      (await highlighted([{ code: 401, symptoms: ['token caf\u00e9'] }], 'token cafe'))?.[0]?.parts,
    ).toEqual(['token', 'caf\u00e9']);
  });

  test('marks no character twice', async () => {
    const lines = [{ code: 401, symptoms: ['see NoSuchKey'] }];
    expect((await highlighted(lines, 'see NoSuchKey'))?.[0]?.parts).toEqual(['see', 'No', 'Such', 'Key']);
    expect((await highlighted([{ code: 401, symptoms: ['NoSuchKey'] }], 'no nosuchkey'))?.[0]?.parts).toEqual(
      ['No'],
    );
    expect((await highlighted(lines, 'see nosuchkey'))?.[0]?.parts).toEqual(['see', 'NoSuchKey']);
    expect((await highlighted([{ code: 401, symptoms: ['AbcDef AbcDef'] }], 'Abc Def'))?.[0]?.parts).toEqual([
      'Abc',
      'Def',
      'Abc',
      'Def',
    ]);
  });

  test('marks the digits of a code that the query starts with or mentions', async () => {
    const lines = [{ code: 404, phrases: ['Not Found'] }];
    const code = (digits: string) => ({ text: '404', where: 'code', parts: [digits] });
    expect(await highlighted(lines, '404')).toEqual([code('404')]);
    expect(await highlighted(lines, '40')).toEqual([code('40')]);
    expect(await highlighted(lines, 'http 4')).toEqual([code('4')]);
    expect(await highlighted(lines, 'got 404 not found')).toEqual([
      code('404'),
      { text: 'Not Found', where: 'reasonPhrase', parts: ['Not', 'Found'] },
    ]);
    expect(await highlighted(lines, 'not found 04')).toEqual([
      { text: 'Not Found', where: 'reasonPhrase', parts: ['Not', 'Found'] },
    ]);
    expect(await highlighted(lines, 'not found')).toEqual([
      { text: 'Not Found', where: 'reasonPhrase', parts: ['Not', 'Found'] },
    ]);
    expect(await highlighted(lines, 'nginx 4 not found')).toEqual([
      { text: 'Not Found', where: 'reasonPhrase', parts: ['Not', 'Found'] },
    ]);
  });

  test('is empty where a class was asked for', async () => {
    expect(await highlighted([{ code: 404, phrases: ['Not Found'] }], 'client errors')).toEqual([]);
  });

  test('is frozen to the last range', async () => {
    const { search } = await searchOver([...filler, { code: 404, phrases: ['Not Found'] }]);
    const [result] = search('404 not found');
    const { search: real } = await import('../../src/index.js');
    for (const one of [result, real('email already exists')[0]]) {
      expect(Object.isFrozen(one)).toBe(true);
      expect(Object.isFrozen(one?.matches)).toBe(true);
      for (const match of one?.matches ?? []) {
        expect(Object.isFrozen(match)).toBe(true);
        expect(Object.isFrozen(match.ranges)).toBe(true);
        for (const range of match.ranges) expect(Object.isFrozen(range)).toBe(true);
      }
    }
  });
});
