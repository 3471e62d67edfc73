import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/search-index.js';
import { isStopWord } from '../../src/search/stop-words.js';
import { tokenize } from '../../src/text/tokenize.js';
import { entriesOf, filler, type Line, rarityOf, searchOver } from './small-corpus.js';

const lines: readonly Line[] = [
  {
    code: 401,
    vendors: ['nginx', 'iis'],
    documents: ['9110 15.5.2', '7235 3.1'],
    phrases: ['Unauthorized', 'Authorization Required'],
    names: ['NeedsLogin'],
    symptoms: ['token expired', 'who are you'],
    errors: ['no token given'],
    topics: ['login'],
    fields: ['WWW-Authenticate'],
    vendorNames: ['nginx'],
  },
  { code: 419, standing: 'nonstandard', vendors: ['laravel'], phrases: ['Page Expired'] },
  { code: 440, standing: 'nonstandard', phrases: ['Page Expired'], symptoms: ['page is gone, page!'] },
];

describe('buildIndex()', () => {
  test('knows of each code what its line says', async () => {
    const { index } = await searchOver(lines);
    expect([...index.codes.values()]).toEqual([
      {
        code: 401,
        standing: 'standard',
        vendors: ['nginx', 'iis'],
        documents: ['9110 15.5.2', '7235 3.1'],
      },
      { code: 419, standing: 'nonstandard', vendors: ['laravel'], documents: [] },
      { code: 440, standing: 'nonstandard', vendors: [], documents: [] },
    ]);
  });

  test('has the entries in order, each with its code, its place and its text', async () => {
    const { index } = await searchOver(lines);
    expect([...index.codeOf]).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 401, 419, 440, 440]);
    const textsAndPlaces = Array.from(index.codeOf, (_, number) => {
      const { text, place } = index.entry(number);
      return { text, place };
    });
    expect(textsAndPlaces).toEqual([
      { text: 'Unauthorized', place: 'reasonPhrase' },
      { text: 'Authorization Required', place: 'reasonPhrase' },
      { text: 'NeedsLogin', place: 'name' },
      { text: 'token expired', place: 'words' },
      { text: 'who are you', place: 'words' },
      { text: 'no token given', place: 'words' },
      { text: 'login', place: 'topic' },
      { text: 'WWW-Authenticate', place: 'field' },
      { text: 'nginx', place: 'vendor' },
      { text: 'Page Expired', place: 'reasonPhrase' },
      { text: 'Page Expired', place: 'reasonPhrase' },
      { text: 'page is gone, page!', place: 'words' },
    ]);
  });

  test('weighs phrases above names, names above words, and words above topics, fields and vendors', async () => {
    const { weightOf } = (await searchOver(lines)).index;
    const weights = Array.from({ length: 12 }, (_, entry) => weightOf(entry));
    const [phrase = 0, , name = 0, symptom = 0, , error = 0, topic = 0, field = 0, vendor = 0] = weights;
    expect(phrase).toBeGreaterThan(name);
    expect(name).toBeGreaterThan(symptom);
    expect(error).toBe(symptom);
    for (const other of [topic, field, vendor]) {
      expect(other).toBeLessThan(symptom);
      expect(other).toBeGreaterThan(0);
    }
  });

  test('lists for each stem the entries that hold it, once each', async () => {
    const { index } = await searchOver(lines);
    expect(entriesOf(index, 'token')).toEqual([3, 5]);
    expect(entriesOf(index, 'page')).toEqual([]);
    expect(entriesOf(index, 'pag')).toEqual([9, 10, 11]);
    expect(entriesOf(index, 'expir')).toEqual([3, 9, 10]);
    expect(entriesOf(index, 'needslogin')).toEqual([2]);
    expect(entriesOf(index, 'login')).toEqual([2, 6]);
  });

  test('takes the forms of a word for one stem', async () => {
    const { index } = await searchOver([
      { code: 500, symptoms: ['crashed', 'crashes crash', 'crashing crashed'] },
    ]);
    expect(index.vocabulary.telling().map(({ text }) => text)).toEqual(['crash']);
    expect(entriesOf(index, 'crash')).toEqual([0, 1, 2]);
  });

  test('calls a stem the rarer the fewer codes have it, however often one has it', async () => {
    const { index } = await searchOver([
      ...filler,
      { code: 400, symptoms: ['common', 'unusual', 'unusual again', 'pair'] },
      { code: 401, symptoms: ['common', 'pair'] },
      { code: 402, symptoms: ['common'] },
    ]);
    const of = (stem: string) => rarityOf(index, stem) ?? 0;
    expect(of('common')).toBeGreaterThan(0);
    expect(of('pair')).toBeGreaterThan(of('common'));
    expect(of('unusual')).toBeGreaterThan(of('pair'));
    expect(of('jjjjaakkkk')).toBe(of('unusual'));
    expect(of('again')).toBe(of('unusual'));
    expect(rarityOf(index, 'absent')).toBeUndefined();
  });

  test('is the rarity of Robertson and Sparck Jones, a stem that every code has included', async () => {
    const { index } = await searchOver([
      { code: 400, symptoms: ['everywhere'] },
      { code: 401, symptoms: ['everywhere single'] },
      { code: 402, symptoms: ['everywhere'] },
    ]);
    expect(rarityOf(index, 'everywher')).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 10);
    expect(rarityOf(index, 'singl')).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 10);
  });

  test('calls words that say little a good deal less telling', async () => {
    const { index } = await searchOver([...filler, { code: 400, symptoms: ['which unusual 42 x'] }]);
    for (const faint of ['which', '42', 'x']) {
      expect(rarityOf(index, faint)).toBeGreaterThan(0);
      expect(rarityOf(index, faint)).toBeLessThan((rarityOf(index, 'unusual') ?? 0) / 3);
    }
  });

  test('sums up for each entry the rarities of its stems', async () => {
    const { index } = await searchOver(lines);
    const { rarityOfEntry } = index;
    const of = (...stems: string[]) => stems.reduce((sum, stem) => sum + (rarityOf(index, stem) ?? 0), 0);
    expect(rarityOfEntry(3)).toBeCloseTo(of('token', 'expir'), 10);
    expect(rarityOfEntry(6)).toBeCloseTo(of('login'), 10);
    expect(rarityOfEntry(11)).toBeCloseTo(of('pag', 'is', 'gon'), 10);
  });

  test('counts a stem of an entry once, and an identifier beside its parts', async () => {
    const { index } = await searchOver([
      ...filler,
      {
        code: 400,
        symptoms: [
          'token of tokens',
          'NoSuchKey',
          'no_such_key is',
          "can't",
          'AbC',
          '_token_expired',
          'lost_key',
        ],
      },
    ]);
    const first = filler.length;
    const of = (...stems: string[]) => stems.reduce((sum, stem) => sum + (rarityOf(index, stem) ?? 0), 0);
    expect(index.rarityOfEntry(first)).toBeCloseTo(of('token', 'of'), 10);
    expect(index.rarityOfEntry(first + 1)).toBeCloseTo(of('no', 'such', 'key', 'nosuchkey'), 10);
    expect(index.rarityOfEntry(first + 2)).toBeCloseTo(of('no', 'such', 'key', 'nosuchkey', 'is'), 10);
    expect(index.rarityOfEntry(first + 3)).toBeCloseTo(of('not'), 10);
    // Three letters aren't an identifier.
    expect(index.rarityOfEntry(first + 4)).toBeCloseTo(of('ab', 'c'), 10);
    // The start of an identifier isn't part of the previous entry.
    expect(index.rarityOfEntry(first + 5)).toBeCloseTo(of('token', 'expir', 'tokenexpir'), 10);
    expect(index.rarityOfEntry(first + 6)).toBeCloseTo(of('lost', 'key', 'lostkey'), 10);
    expect(index.rarityOfEntry(first + 1)).toBe(index.rarityOfEntry(first + 1));
  });

  test('knows the squashed phrases and names, each with the codes that share it', async () => {
    const { namesFrom, fieldsFrom } = (
      await searchOver([
        ...lines,
        {
          code: 441,
          phrases: ['page-expired', 'Page Expired', '"Quoted"', '451 Gone', '\u00e9tat', '{curly'],
          symptoms: ['not me'],
        },
      ])
    ).index;
    expect([...namesFrom('page')]).toEqual([['pageexpired', [419, 440, 441]]]);
    expect([...namesFrom('u')]).toEqual([['unauthorized', [401]]]);
    expect([...namesFrom('a')]).toEqual([['authorizationrequired', [401]]]);
    expect([...namesFrom('n')]).toEqual([['needslogin', [401]]]);
    expect([...namesFrom('quo')]).toEqual([['quoted', [441]]]);
    expect([...namesFrom('e')]).toEqual([['etat', [441]]]);
    expect([...namesFrom('c')]).toEqual([['curly', [441]]]);
    expect([...namesFrom('4')]).toEqual([['451gone', [441]]]);
    expect([...namesFrom('w'), ...namesFrom('')]).toEqual([]);
    expect([...fieldsFrom('w')]).toEqual([['wwwauthenticate', [401]]]);
    expect([...fieldsFrom('l')]).toEqual([['login', [401]]]);
    expect([...fieldsFrom('p')]).toEqual([]);
    // The result is the same object, which was created by the first call.
    expect(namesFrom('page')).toBe(namesFrom('pager'));
  });

  test('finds the tokens of an entry that tokenize() finds in its text', () => {
    const index = buildIndex();
    for (const number of index.codeOf.keys()) {
      const { text, tokens } = index.entry(number);
      expect(tokens).toEqual(tokenize(text));
    }
  });

  test('reads the real text: every line has a code, a standing and entries', () => {
    const index = buildIndex();
    expect(index.codes.size).toBeGreaterThan(100);
    for (const { code, standing } of index.codes.values()) {
      expect(code).toBeGreaterThanOrEqual(100);
      expect(standing).toMatch(/^[a-z]+$/);
      expect(index.codeOf).toContain(code);
    }
    for (const number of index.codeOf.keys()) expect(index.entry(number).text).toMatch(/^[^\t\n|]+$/);
  });
});

describe('isStopWord()', () => {
  test.each(['the', 'is', 'return', 'http', 'x', '4', '', '42', '00'])('is true for the stem %j', (stem) => {
    expect(isStopWord(stem)).toBe(true);
  });

  test.each(['token', 'no', '404', '4x', 'x4', '4242', 'conflict'])('is false for the stem %j', (stem) => {
    expect(isStopWord(stem)).toBe(false);
  });
});
