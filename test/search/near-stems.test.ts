import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completions, corrections, type NearStem } from '../../src/search/near-stems.js';
import { isStopWord } from '../../src/search/stop-words.js';
import type { Stem, Vocabulary } from '../../src/search/vocabulary.js';

/** Returns a vocabulary that contains only these stems. */
function vocabularyOf(texts: readonly string[]): Vocabulary {
  const stems = texts.map((text): Stem => ({ text, rarity: 1, entries: () => [] }));
  const known: Pick<Vocabulary, 'stemsFrom' | 'telling'> = {
    stemsFrom: (start) => stems.filter(({ text }) => text.startsWith(start)),
    telling: () => stems.filter(({ text }) => !isStopWord(text)),
  };
  return known as Vocabulary;
}
const textsOf = (near: readonly NearStem[]) => near.map(({ stem }) => stem.text);
const completed = (stems: readonly string[], start: string) =>
  textsOf(completions(vocabularyOf(stems), start));
const corrected = (stems: readonly string[], word: string) => textsOf(corrections(vocabularyOf(stems), word));

describe('completions()', () => {
  test('takes the stems that go on from a start, the shortest first, equal ones by the alphabet', () => {
    const stems = ['timestamp', 'timeout', 'time', 'timer', 'times', 'tide', 'untimed', 'tim'];
    expect(completed(stems, 'time')).toEqual(['time', 'timer', 'times', 'timeout', 'timestamp']);
    expect(completed([...stems].reverse(), 'time')).toEqual([
      'time',
      'timer',
      'times',
      'timeout',
      'timestamp',
    ]);
    expect(completed(stems, 'tim')[0]).toBe('tim');
    expect(completed(stems, 'zoo')).toEqual([]);
  });

  test('takes 24 at most', () => {
    const stems = Array.from(
      { length: 30 },
      (_, at) => `tim${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at)}`,
    );
    expect(completed(stems, 'tim')).toEqual(stems.slice(0, 24));
  });

  test('weighs a stem by the share of it that is typed, below a word that stands there', () => {
    const weightOf = (start: string, stem: string) =>
      completions(vocabularyOf([stem]), start)[0]?.weight ?? 0;
    expect(weightOf('tim', 'time')).toBeGreaterThan(weightOf('tim', 'timer'));
    expect(weightOf('time', 'timestamp')).toBeGreaterThan(weightOf('tim', 'timestamp'));
    expect(weightOf('tim', `tim${'x'.repeat(37)}`)).toBeGreaterThan(0.5);
    expect(weightOf('time', 'time')).toBeLessThan(1);
    expect(weightOf('time', 'time')).toBeGreaterThan(0.9);
  });
});

describe('corrections()', () => {
  test.each([
    ['fuond', 'a swap'],
    ['foun', 'a letter less'],
    ['fouund', 'a letter more'],
    ['faund', 'another letter'],
    ['foudn', 'a swap at the end'],
    ['foundx', 'a letter more at the end'],
    ['fxound', 'a letter more after the first'],
  ])('finds found for %s: %s', (word) => {
    expect(corrected(['found', 'bound', 'sorry'], word)).toContain('found');
  });

  test('corrects nothing of three letters, one letter of four to seven, two of eight', () => {
    expect(corrected(['abc', 'abcd', 'abx'], 'abc')).toEqual([]);
    expect(corrected(['abcde'], 'abcd')).toEqual(['abcde']);
    expect(corrected(['abcdef'], 'abcd')).toEqual([]);
    expect(corrected(['abcdefgh'], 'abcdefg')).toEqual(['abcdefgh']);
    expect(corrected(['abcdefghi'], 'abcdefg')).toEqual([]);
    expect(corrected(['abcdefghij'], 'abcdefgh')).toEqual(['abcdefghij']);
    expect(corrected(['abcdef'], 'abcdefgh')).toEqual(['abcdef']);
    expect(corrected(['abcdefghijk'], 'abcdefgh')).toEqual([]);
  });

  test('finds nothing where no stem is as long', () => {
    expect(corrected([], 'aaaa')).toEqual([]);
    expect(corrected(['aaaaaaaaaaaa'], 'aaaa')).toEqual([]);
  });

  test('wants the first letter of a word of up to five to be right', () => {
    expect(corrected(['bound'], 'found')).toEqual([]);
    expect(corrected(['binding'], 'finding')).toEqual(['binding']);
    expect(corrected(['bounds'], 'founds')).toEqual(['bounds']);
  });

  test('takes the nearest stems only, whatever the order', () => {
    const stems = ['abcdefxy', 'abcdefgx', 'abcdefgy', 'abcdefzz'];
    expect(corrected(stems, 'abcdefgh')).toEqual(['abcdefgx', 'abcdefgy']);
    expect(corrected([...stems].reverse(), 'abcdefgh')).toEqual(['abcdefgx', 'abcdefgy']);
    expect(corrected([...stems, 'abcdefgh'], 'abcdefgh')).toEqual(['abcdefgh']);
  });

  test('puts stems with the same first letter first, equal ones by the alphabet, and takes six at most', () => {
    const stems = ['xinding', 'ainding', 'findinx', 'findina', 'fxnding', 'fanding', 'finxing', 'finaing'];
    const best = corrected(stems, 'finding');
    expect(best).toEqual(['fanding', 'finaing', 'findina', 'findinx', 'finxing', 'fxnding']);
    expect(corrected([...stems].reverse(), 'finding')).toEqual(best);
    expect(corrected(['xinding', 'finxing'], 'finding')).toEqual(['finxing', 'xinding']);
  });

  test('weighs one edit more than two, and the right first letter more than another', () => {
    const weightOf = (word: string, stem: string) => corrections(vocabularyOf([stem]), word)[0]?.weight ?? 0;
    expect(weightOf('abcdefgh', 'abcdefgh')).toBeLessThan(1);
    expect(weightOf('abcdefgh', 'abcdefgx')).toBeLessThan(weightOf('abcdefgh', 'abcdefgh'));
    expect(weightOf('abcdefgh', 'abcdefxx')).toBeLessThan(weightOf('abcdefgh', 'abcdefgx'));
    expect(weightOf('abcdefgh', 'xbcdefgh')).toBeLessThan(weightOf('abcdefgh', 'abcdefgx'));
    expect(weightOf('abcdefgh', 'xycdefgh')).toBeGreaterThan(0.3);
  });

  /** Insertions, deletions, substitutions, and swaps of adjacent letters, according to the recursive definition. */
  const distances = new Map<string, number>();
  function distance(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const pair = `${a} ${b}`;
    const known = distances.get(pair);
    if (known !== undefined) return known;
    const last = a.at(-1) === b.at(-1) ? 0 : 1;
    const steps = [
      distance(a.slice(0, -1), b) + 1,
      distance(a, b.slice(0, -1)) + 1,
      distance(a.slice(0, -1), b.slice(0, -1)) + last,
    ];
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
      steps.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
    distances.set(pair, Math.min(...steps));
    return Math.min(...steps);
  }

  /** Words in which a few letters were inserted, removed, replaced, or swapped. */
  const edited = (word: string) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom('insert', 'drop', 'replace', 'swap'),
          fc.nat(),
          fc.constantFrom('a', 'b', 'c', 'd'),
        ),
        { maxLength: 3 },
      )
      .map((edits) =>
        edits.reduce((text, [how, at, letter]) => {
          const place = at % text.length;
          const [before, here, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
          if (how === 'insert') return `${before}${letter}${here}${after}`;
          if (how === 'swap') return `${before}${after.charAt(0)}${here}${after.slice(1)}`;
          return `${before}${how === 'replace' ? letter : ''}${after}`;
        }, word),
      );
  const typedAndStems = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 8 })
    .map((letters) => letters.join(''))
    .chain((typed) =>
      fc.tuple(fc.constant(typed), fc.uniqueArray(edited(typed), { minLength: 1, maxLength: 4 })),
    );

  test('agrees with the recursive definition of the distance', () => {
    fc.assert(
      fc.property(typedAndStems, ([typed, stems]) => {
        const allowed = typed.length < 8 ? 1 : 2;
        const near = stems
          .filter(
            (stem) => stem.length > 3 && !isStopWord(stem) && (typed.length > 5 || stem[0] === typed[0]),
          )
          .map((stem) => ({ stem, edits: distance(typed, stem) }))
          .filter(({ edits }) => edits <= allowed);
        const least = Math.min(...near.map(({ edits }) => edits));
        expect(corrected(stems, typed).sort()).toEqual(
          near
            .filter(({ edits }) => edits === least)
            .map(({ stem }) => stem)
            .sort(),
        );
      }),
      { numRuns: 400, seed: 20_261_125 },
    );
  });
});
