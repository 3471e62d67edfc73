import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/entry-format/read-entries.js';
import { writeEntries } from '../../src/entry-format/write-entries.js';
import { entryText, squashedText } from '../../src/search/entry-text.js';

const read = (...columns: readonly (readonly string[])[]) =>
  readEntries(writeEntries([{ head: ['404 standard', 'nginx|iis', '9110 15.5.5'], columns }]));
const textsOf = (entries: ReturnType<typeof read>) =>
  Array.from(entries.codeOf, (_, entry) => entryText(entries, entry));

describe('readEntries()', () => {
  test('reads a text with fewer than ten pieces', () => {
    const entries = read(['Not Found', 'not FOUND'], [], ['a'], ['b']);
    expect(textsOf(entries)).toEqual(['Not Found', 'not FOUND', 'a', 'b']);
    expect([...entries.columnOf.subarray(0, 4)]).toEqual([0, 0, 2, 3]);
    expect([...entries.codes.values()]).toEqual([
      { code: 404, standing: 'standard', vendors: ['nginx', 'iis'], documents: ['9110 15.5.5'] },
    ]);
  });

  test('reads a text in which few pieces have one digit', () => {
    const words = 'one two three four five six seven eight nine ten'.split(' ');
    const text = writeEntries([{ head: ['404 standard', '', ''], columns: [words] }], [...'abcd']);
    expect(text).toMatch(/^ad\|2\|/);
    expect(textsOf(readEntries(text))).toEqual(words);
  });

  test('starts with a word, with a separator, and with parts', () => {
    for (const text of ['word', '_word', '__init__', '{word', '"word" (word)', "'word_word'"])
      expect(textsOf(read([text]))).toEqual([text]);
  });

  test('finds the positions of identifiers', () => {
    const entries = read(['NoSuchKey of a_b', 'word _c', 'd_e_f', '__g_h__ i']);
    const { starts, ends } = entries.identifiers;
    expect(Array.from(starts, (start, at) => squashedText(entries, start, ends[at] ?? 0))).toEqual([
      'nosuchkey',
      'ab',
      'def',
      'gh',
    ]);
    expect([...entries.identifierOf.subarray(0, 5)]).toEqual([0, 2, 2, 3, 4]);
  });
});

describe('readEntries(), the entries of a stem', () => {
  const rows = [
    { head: ['404 standard', '', ''], columns: [['Not Found', 'not found NOT'], ['iPhone FOUND: found']] },
    { head: ['410 standard', '', ''], columns: [['Found gone', 'found']] },
    { head: ['429 standard', '', ''], columns: [['gone found gone']] },
  ];
  const { pieces, latestOf, beforeOf, entryOf, codeCount } = readEntries(writeEntries(rows));
  const stems = [...pieces.pieceOf.keys()].slice(1);
  const nameOf = (stem: number) => pieces.plain[pieces.pieceOf[stem] ?? -1];

  test('are linked from the last to the first, each once', () => {
    const entriesOf = (stem: number) => {
      const entries: number[] = [];
      for (let at = latestOf[stem] ?? 0; at > 0; at = beforeOf[at - 1] ?? 0)
        entries.push(entryOf[at - 1] ?? -1);
      return entries;
    };
    expect(Object.fromEntries(stems.map((stem) => [nameOf(stem), entriesOf(stem)]))).toEqual({
      found: [5, 4, 3, 2, 1, 0],
      gone: [5, 3],
      i: [2],
      not: [1, 0],
      phone: [2],
    });
  });

  test('belong to as many codes as are counted', () => {
    expect(Object.fromEntries(stems.map((stem) => [nameOf(stem), codeCount[stem]]))).toEqual({
      found: 3,
      gone: 2,
      i: 1,
      not: 1,
      phone: 1,
    });
    expect([latestOf.length, codeCount.length]).toEqual([6, 6]);
  });
});

describe('entryText()', () => {
  test('returns the position of each piece', () => {
    const entries = read(['Not found: NoSuchKey']);
    const pieces: string[] = [];
    const text = entryText(entries, 0, (_place, start, end) => pieces.push(`${start}-${end}`));
    expect(text).toBe('Not found: NoSuchKey');
    expect(pieces).toEqual(['0-3', '4-9', '9-11', '11-13', '13-13', '13-17', '17-17', '17-20']);
  });
});
