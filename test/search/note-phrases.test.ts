import { describe, expect, test, vi } from 'vitest';

interface Row {
  readonly id: string;
  readonly codes?: string;
  readonly phrases: readonly string[];
}

/** Loads the notes module with a few notes instead of the dataset. */
async function notesOver(rows: readonly Row[]) {
  vi.resetModules();
  vi.doMock('../../src/generated/notes.js', () => ({
    notesText: () =>
      rows
        .map(({ id, codes = '', phrases }) => `${id}\tA title\tA text.\t${codes}\t${phrases.join('|')}`)
        .join('\n'),
  }));
  const { searchNotes } = await import('../../src/search/search-notes.js');
  return { searchNotes, ids: (query: string) => searchNotes(query).map(({ id }) => id) };
}

describe('searchNotes(): the notes', () => {
  test('have the five parts of their line, with or without codes', async () => {
    const { searchNotes } = await notesOver([
      { id: 'none', phrases: ['pool is empty'] },
      { id: 'two', codes: '503 502', phrases: ['pool is full'] },
    ]);
    expect(searchNotes('pool is empty')).toEqual([
      { id: 'none', title: 'A title', text: 'A text.', codes: [] },
    ]);
    expect(searchNotes('pool is full')[0]?.codes).toEqual([503, 502]);
  });

  test('are at most five, in the order of their best phrases', async () => {
    const { ids } = await notesOver([
      { id: 'a', phrases: ['pool a'] },
      { id: 'b', phrases: ['pool bb', 'no such'] },
      { id: 'c', phrases: ['pool ccc'] },
      { id: 'd', phrases: ['pool dddd'] },
      { id: 'e', phrases: ['pool eeeee'] },
      { id: 'f', phrases: ['pool ffffff'] },
    ]);
    const query = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff'].map((name) => `pool ${name}`).join(', ');
    expect(ids(query)).toEqual(['f', 'e', 'd', 'c', 'b']);
    expect(ids('pool a, pool ccc')).toEqual(['c', 'a']);
  });
});

describe('searchNotes(): phrases', () => {
  test('are found in a longer query if they have two words or nine letters', async () => {
    const { ids } = await notesOver([
      { id: 'words', phrases: ['no go'] },
      { id: 'nine', phrases: ['ninechars'] },
      { id: 'eight', phrases: ['eightlen'] },
    ]);
    expect(ids('it says no go today')).toEqual(['words']);
    expect(ids('it says ninechars today')).toEqual(['nine']);
    expect(ids('it says eightlen today')).toEqual([]);
    expect(ids('eightlen')).toEqual(['eight']);
  });

  test('are found by their first three words, and not by their last', async () => {
    const { ids } = await notesOver([{ id: 'long', phrases: ['pool is empty since monday'] }]);
    expect(ids('pool is empty')).toEqual(['long']);
    expect(ids('pool is')).toEqual([]);
    expect(ids('empty since monday')).toEqual([]);
  });

  test('fit better if they are the query than if they start with it or are in it', async () => {
    const { ids } = await notesOver([
      { id: 'in', phrases: ['pool is'] },
      { id: 'start', phrases: ['pool is empty since monday'] },
      { id: 'whole', phrases: ['pool is empty'] },
    ]);
    expect(ids('pool is empty')).toEqual(['whole', 'start', 'in']);
  });

  test('with an underscore are found among other punctuation', async () => {
    const { ids } = await notesOver([{ id: 'note', phrases: ['pg_down', 'error pool_empty'] }]);
    expect(ids('"pg_down"!')).toEqual(['note']);
    expect(ids('{"error": "pool_empty"}')).toEqual(['note']);
    expect(ids('error, pool empty')).toEqual([]);
  });

  test('are looked for in the first 1,500 characters', async () => {
    const { ids } = await notesOver([{ id: 'late', phrases: ['pool is empty'] }]);
    const at = (start: number) => ids(`${'x'.repeat(start - 1)} pool is empty`);
    expect(at(1500 - 'pool is empty'.length)).toEqual(['late']);
    expect(at(1501 - 'pool is empty'.length)).toEqual([]);
    const { ids: identified } = await notesOver([{ id: 'late', phrases: ['pool_empty'] }]);
    expect(identified(`${' '.repeat(1490)}pool_empty`)).toEqual(['late']);
    expect(identified(`${' '.repeat(1491)}pool_empty`)).toEqual([]);
  });
});

describe('searchNotes(): numbers', () => {
  test('mean a note if one of its phrases is the number', async () => {
    const { ids } = await notesOver([{ id: 'both', phrases: ['7', '9'] }]);
    expect([ids('7'), ids('status 9'), ids('8')]).toEqual([['both'], ['both'], []]);
  });

  test('mean the same if they consist of zeros', async () => {
    const { ids } = await notesOver([
      { id: 'one', phrases: ['0'] },
      { id: 'three', phrases: ['000'] },
      { id: 'more', phrases: ['0 errors'] },
    ]);
    for (const number of ['0', '00', '000']) expect(ids(number), number).toEqual(['one', 'three']);
  });

  test('can be in a range, which is a phrase of two numbers and nothing else', async () => {
    const { ids } = await notesOver([
      { id: 'range', phrases: ['600 699'] },
      { id: 'before', phrases: ['error 600 699'] },
      { id: 'after', phrases: ['600 699 errors'] },
    ]);
    for (const number of ['600', '650', '699']) expect(ids(number), number).toEqual(['range']);
    expect([ids('599'), ids('700')]).toEqual([[], []]);
  });

  test('can be the substatus in a message, with one to three digits', async () => {
    const { ids } = await notesOver([
      { id: 'one', phrases: ['404.1'] },
      { id: 'two', phrases: ['404.13'] },
      { id: 'three', phrases: ['403.501'] },
    ]);
    expect(ids('HTTP Error 404.1 - Not Found')).toEqual(['one']);
    expect(ids('HTTP Error 404.13 - Not Found')).toEqual(['two']);
    expect(ids('HTTP Error 403.501 - Forbidden')).toEqual(['three']);
  });
});
