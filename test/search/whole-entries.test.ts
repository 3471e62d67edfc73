import { describe, expect, test } from 'vitest';
import { codesOfWhole, weightsOfContained } from '../../src/search/whole-entries.js';
import { spaced } from '../../src/text/spaced.js';
import { searchOver } from './small-corpus.js';

const { index } = await searchOver([
  { code: 408, errors: ['client timed out (110: Connection timed out) while reading headers'] },
  { code: 420, symptoms: ['calm down'], standing: 'vendor' },
  { code: 421, symptoms: ['calm'], standing: 'vendor' },
  { code: 422, names: ['calm'], standing: 'vendor' },
  { code: 423, symptoms: ['calm'] },
  { code: 522, errors: ['Connection timed out (110)', '110: Connection timed out'] },
  { code: 523, phrases: ['a route that is closed'], errors: ['a route that is closed'] },
  { code: 524, topics: ['a route that is closed'], errors: ['on the way', 'quick run'] },
  { code: 525, errors: ['the gate is shut', 'connection refused', 'handshake was unsuccessful'] },
  { code: 526, errors: ['(a narrow) bridge', '"a narrow" (wooden) ferry'] },
]);
const found = [...index.codeOf].map((code, number) => ({ code, number, text: index.textOf(number) }));

describe('codesOfWhole()', () => {
  test('returns the codes with an entry that is identical apart from case, punctuation, and accents', () => {
    expect([...codesOfWhole(found, 'Calm down!', index)]).toEqual([420]);
    expect([...codesOfWhole(found, 'calm down now', index)]).toEqual([]);
    expect([...codesOfWhole(found, 'cálm dówn', index)]).toEqual([420]);
  });

  test('accepts a single word only for an established code or as a name', () => {
    expect([...codesOfWhole(found, 'calm', index)]).toEqual([422, 423]);
  });
});

describe('weightsOfContained()', () => {
  const codesIn = (query: string) => [...weightsOfContained(found, spaced(query), index).keys()];

  test('returns the codes with an entry of several words inside the query', () => {
    expect(codesIn('E7: a route that is closed (app.ts)')).toEqual([523, 524]);
    expect(codesIn('a route that was closed')).toEqual([]);
    expect(codesIn('calm down, it was on the way, after a quick run')).toEqual([]);
  });

  test('takes an entry of three words and 16 characters, and no smaller one', () => {
    expect(codesIn('E7: the gate is shut')).toEqual([525]);
    expect(codesIn('E7: handshake was unsuccessful')).toEqual([525]);
    expect(codesIn('E7: connection refused')).toEqual([]);
  });

  test('ignores the punctuation of an entry, but not of one that is longer than the query', () => {
    expect(codesIn('a narrow bridge')).toEqual([526]);
    expect(codesIn('a narrow wooden ferry')).toEqual([]);
    expect(codesIn('E7: a narrow wooden ferry')).toEqual([526]);
  });

  test('returns the greatest weight of the entries', () => {
    const weights = weightsOfContained(found, spaced('see: a route that is closed'), index);
    expect(weights.get(523)).toBeGreaterThan(weights.get(524) as number);
  });

  test('ignores an entry inside a longer one that the query also contains', () => {
    expect(codesIn('#3: client timed out (110: Connection timed out) while reading headers')).toEqual([408]);
    expect(codesIn('#3: upstream (110: Connection timed out) while reading headers')).toEqual([522]);
  });
});
