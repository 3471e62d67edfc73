import { describe, expect, test } from 'vitest';
import { filler, type Line, searchOver } from './small-corpus.js';

const over = async (lines: readonly Line[]) => (await searchOver(lines)).index.vocabulary;
const lines: readonly Line[] = [
  {
    code: 400,
    phrases: ['Time', 'Timeout', 'Timed Out', 'timer', 'zebra', 'a'],
    symptoms: ['NoSuchKey', 'TIMES', 'TimeTable', '404 found'],
  },
  { code: 401, symptoms: ['no_such_keys', 'the time', 'nosuchkey', 'time-table', '4 zebras'] },
  { code: 402, symptoms: ['AbC'] },
];

describe('stemsOf()', () => {
  const entriesOf = async (stem: string) =>
    (await over(lines)).stemsOf(stem).map((one) => [...one.entries()].sort((a, b) => a - b));

  test.each([
    ['tim', [[0, 2, 7, 8, 11, 13]]],
    ['timeout', [[1]]],
    ['timer', [[3]]],
    ['zebra', [[4, 14]]],
    ['a', [[5]]],
    ['404', [[9]]],
    ['4', [[14]]],
  ])('finds the word %j in its entries', async (stem, entries) => {
    expect(await entriesOf(stem)).toEqual(entries);
  });

  test('finds an identifier by the stem of the whole, beside a word that is the same', async () => {
    expect(await entriesOf('nosuchkey')).toEqual([[12], [6, 10]]);
    expect(await entriesOf('timetabl')).toEqual([[8]]);
  });

  test.each(['', 'ti', 'times', 'timex', 'zzz', 'aaa', 'abc', 'Time', '9', '\u00e9', '__proto__'])(
    'finds nothing for %j',
    async (stem) => {
      expect(await entriesOf(stem)).toEqual([]);
    },
  );

  test('says the same again', async () => {
    const { stemsOf } = await over(lines);
    const [first] = stemsOf('tim');
    expect(stemsOf('tim')[0]).toBe(first);
    expect(first?.entries()).toBe(first?.entries());
    expect(stemsOf('zzz')).toEqual(stemsOf('zzz'));
  });

  test('calls an identifier as rare as a word of one code, and a word that says little less than others', async () => {
    const { stemsOf, identifierRarity } = await over([...filler, ...lines]);
    const rarityOf = (stem: string) => stemsOf(stem)[0]?.rarity ?? 0;
    expect(rarityOf('timetabl')).toBe(identifierRarity);
    expect(rarityOf('timeout')).toBe(identifierRarity);
    expect(rarityOf('zebra')).toBeLessThan(identifierRarity);
    expect(rarityOf('the')).toBeCloseTo(identifierRarity * 0.15, 10);
  });
});

describe('stemsFrom()', () => {
  const textsFrom = async (start: string) => (await over(lines)).stemsFrom(start).map(({ text }) => text);

  test.each([
    ['tim', ['tim', 'timeout', 'timer', 'timetabl']],
    ['time', ['timeout', 'timer', 'timetabl']],
    ['z', ['zebra']],
    ['zebra', ['zebra']],
    ['zebras', []],
    ['nosuch', ['nosuchkey', 'nosuchkey']],
    ['a', ['a', 'ab']],
    ['zz', []],
    ['0', []],
  ])('finds the stems that start with %j', async (start, texts) => {
    expect(await textsFrom(start)).toEqual(texts);
  });

  test('finds what a look through all the words finds, for every start of every word', async () => {
    const { stemsFrom, telling } = (await searchOver(filler)).index.vocabulary;
    const all = telling().map(({ text }) => text);
    expect(all.length).toBe(filler.length);
    for (const start of new Set(all.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))))
      expect(stemsFrom(start).map(({ text }) => text)).toEqual(all.filter((text) => text.startsWith(start)));
  });
});

describe('telling()', () => {
  test('has every stem but those that say little, words in order and then identifiers', async () => {
    const texts = (await over(lines)).telling().map(({ text }) => text);
    const words = '404 ab found key no nosuchkey out tabl tim timeout timer zebra'.split(' ');
    expect(texts).toEqual([...words, 'nosuchkey', 'timetabl']);
  });
});
