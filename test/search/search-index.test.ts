import { describe, expect, test } from 'vitest';
import { buildIndex, isFaint, lettersOf } from '../../src/search/search-index.js';
import { filler, type Line, searchOver } from './small-corpus.js';

const lines: readonly Line[] = [
  {
    code: 401,
    vendors: ['nginx', 'iis'],
    documents: ['RFC 9110 15.5.2', 'RFC 7235 3.1'],
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
        documents: ['RFC 9110 15.5.2', 'RFC 7235 3.1'],
      },
      { code: 419, standing: 'nonstandard', vendors: ['laravel'], documents: [] },
      { code: 440, standing: 'nonstandard', vendors: [], documents: [] },
    ]);
  });

  test('has the entries in order, each with its code, its place and its text', async () => {
    const { index } = await searchOver(lines);
    expect(index.codeOf).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 401, 419, 440, 440]);
    expect(index.codeOf.map((_, number) => index.entry(number))).toEqual([
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
    expect(index.entry(99)).toEqual({ text: expect.any(String), place: 'words' });
  });

  test('weighs phrases above names, names above words, and words above topics, fields and vendors', async () => {
    const { weightOf } = (await searchOver(lines)).index;
    const [phrase = 0, , name = 0, symptom = 0, , error = 0, topic = 0, field = 0, vendor = 0] = weightOf;
    expect(weightOf).toHaveLength(12);
    expect(phrase).toBeGreaterThan(name);
    expect(name).toBeGreaterThan(symptom);
    expect(error).toBe(symptom);
    for (const other of [topic, field, vendor]) {
      expect(other).toBeLessThan(symptom);
      expect(other).toBeGreaterThan(0);
    }
  });

  test('lists for each stem the entries that hold it, once each', async () => {
    const { postings } = (await searchOver(lines)).index;
    expect(postings.get('token')).toEqual([3, 5]);
    expect(postings.get('page')).toBeUndefined();
    expect(postings.get('pag')).toEqual([9, 10, 11]);
    expect(postings.get('expir')).toEqual([3, 9, 10]);
    expect(postings.get('needslogin')).toEqual([2]);
    expect(postings.get('login')).toEqual([2, 6]);
  });

  test('takes the forms of a word for one stem', async () => {
    const { postings } = (
      await searchOver([{ code: 500, symptoms: ['crashed', 'crashes crash', 'crashing crashed'] }])
    ).index;
    expect([...postings]).toEqual([['crash', [0, 1, 2]]]);
  });

  test('calls a stem the rarer the fewer codes have it, however often one has it', async () => {
    const { rarity } = (
      await searchOver([
        ...filler,
        { code: 400, symptoms: ['common', 'unusual', 'unusual again', 'pair'] },
        { code: 401, symptoms: ['common', 'pair'] },
        { code: 402, symptoms: ['common'] },
      ])
    ).index;
    const of = (stem: string) => rarity.get(stem) ?? 0;
    expect(of('common')).toBeGreaterThan(0);
    expect(of('pair')).toBeGreaterThan(of('common'));
    expect(of('unusual')).toBeGreaterThan(of('pair'));
    expect(of('jjjjaakkkk')).toBe(of('unusual'));
    expect(of('again')).toBe(of('unusual'));
    expect(rarity.get('absent')).toBeUndefined();
  });

  test('is the rarity of Robertson and Sparck Jones, a stem that every code has included', async () => {
    const { rarity } = (
      await searchOver([
        { code: 400, symptoms: ['everywhere'] },
        { code: 401, symptoms: ['everywhere single'] },
        { code: 402, symptoms: ['everywhere'] },
      ])
    ).index;
    expect(rarity.get('everywher')).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 10);
    expect(rarity.get('singl')).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 10);
  });

  test('calls words that say little a good deal less telling', async () => {
    const { rarity } = (await searchOver([...filler, { code: 400, symptoms: ['which unusual 42 x'] }])).index;
    for (const faint of ['which', '42', 'x']) {
      expect(rarity.get(faint)).toBeGreaterThan(0);
      expect(rarity.get(faint)).toBeLessThan((rarity.get('unusual') ?? 0) / 3);
    }
  });

  test('sums up for each entry the rarities of its stems', async () => {
    const { wholeOf, rarity, codeOf } = (await searchOver(lines)).index;
    const of = (...stems: string[]) => stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
    expect(wholeOf).toHaveLength(codeOf.length);
    expect(wholeOf[3]).toBeCloseTo(of('token', 'expir'), 10);
    expect(wholeOf[6]).toBeCloseTo(of('login'), 10);
    expect(wholeOf[11]).toBeCloseTo(of('pag', 'is', 'gon'), 10);
  });

  test('finds stems by their first two letters, and words without digits by their length', async () => {
    const { byStart, byLength } = (
      await searchOver([{ code: 400, symptoms: ['token toad tod x12y apple 4xx'] }])
    ).index;
    expect(byStart.get('to')).toEqual(['token', 'toad', 'tod']);
    expect(byStart.get('4x')).toEqual(['4xx']);
    expect([...byLength]).toEqual([
      [5, [{ stem: 'token', letters: lettersOf('token') }]],
      [
        4,
        [
          { stem: 'toad', letters: lettersOf('toad') },
          { stem: 'appl', letters: lettersOf('appl') },
        ],
      ],
    ]);
  });

  test('knows the squashed phrases and names, each with the codes that share it', async () => {
    const { squashed } = (
      await searchOver([
        ...lines,
        { code: 441, phrases: ['page-expired', 'Page Expired'], symptoms: ['not me'] },
      ])
    ).index;
    expect([...squashed]).toEqual([
      ['unauthorized', [401]],
      ['authorizationrequired', [401]],
      ['needslogin', [401]],
      ['pageexpired', [419, 440, 441]],
    ]);
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

describe('isFaint()', () => {
  test.each(['the', 'is', 'return', 'http', 'x', '4', '', '42', '00'])('is true for the stem %j', (stem) => {
    expect(isFaint(stem)).toBe(true);
  });

  test.each(['token', 'no', '404', '4x', 'x4', '4242', 'conflict'])('is false for the stem %j', (stem) => {
    expect(isFaint(stem)).toBe(false);
  });
});

describe('lettersOf()', () => {
  test('is the set of the letters, each a bit of its own', () => {
    const bits = [...'abcdefghijklmnopqrstuvwxyz'].map(lettersOf);
    expect(new Set(bits).size).toBe(26);
    for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
    expect(lettersOf('')).toBe(0);
    expect(lettersOf('abba')).toBe(lettersOf('ab'));
    expect(lettersOf('ab')).toBe(lettersOf('a') | lettersOf('b'));
    expect(lettersOf('cab')).not.toBe(lettersOf('ab'));
  });
});
