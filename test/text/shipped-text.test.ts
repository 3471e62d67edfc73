import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePairs } from '../../build/merge-pairs.js';
import { inPhrases } from '../../build/phrases.js';
import { codeCharacters, codesOf, openText } from '../../src/text/shipped-text.js';

const WHOLE = /^/;

/** Returns a text with its phrases expanded, except at the start of its lines. */
function writtenOut(text: string, key: RegExp): string {
  const { lines, expand } = openText(text);
  return lines
    .map((line) => {
      const [start = ''] = key.exec(line) ?? [];
      return start + expand(line.slice(start.length));
    })
    .join('\n');
}

describe('openText', () => {
  test('returns a text without phrases unchanged', () => {
    const { lines, expand } = openText('404 Not ~found\n410 Gone');
    expect(lines).toEqual(['404 Not ~found', '410 Gone']);
    expect(expand('Not ~found')).toBe('Not ~found');
  });

  test('expands codes of one and two characters', () => {
    const { lines, expand } = openText('|~#|^|0the server |2is |0request|7s\n404 ~~');
    expect(lines).toEqual(['404 ~~']);
    expect(expand('~a')).toBe('the server a');
    expect(expand('#')).toBe('this ');
    expect(expand(`^${codeCharacters()[0]} and ^${codeCharacters()[1]}`)).toBe('request and requests');
  });
});

describe('inPhrases', () => {
  const sentence = 'The server sends "400 Bad Request" because the request has no Host header.';
  const text = Array.from({ length: 40 }, (_, at) => `${at} ${sentence} It's number ${at} | ^~#.`).join('\n');

  test('creates a text that openText restores, and that is much shorter', () => {
    const coded = inPhrases(text, WHOLE);
    expect(coded.length).toBeLessThan(text.length / 3);
    expect(writtenOut(coded, WHOLE)).toBe(text);
  });

  test('keeps the start of each line unchanged', () => {
    const keyed = text.replaceAll('number', 'line');
    const coded = inPhrases(keyed, /^\S+ /);
    expect(writtenOut(coded, /^\S+ /)).toBe(keyed);
    expect(
      coded
        .split('\n')
        .slice(1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(Array.from({ length: 40 }, (_, at) => `${at}`));
  });

  test('restores any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'the ',
            'server',
            ' sends',
            '|',
            '~',
            '^',
            '#',
            '\\',
            '"',
            '\n',
            '\u00e9',
            'Q',
            ' ',
          ),
          {
            minLength: 1,
            maxLength: 400,
          },
        ),
        (pieces) => {
          // The text is repeated twelve times, so that it contains phrases. A bar at the start shows that there are
          // phrases.
          const whole = `a${pieces.join('')}`.repeat(12);
          expect(writtenOut(inPhrases(whole, WHOLE), WHOLE)).toBe(whole);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('needs no more escapes in a literal than the text itself', () => {
    expect(codeCharacters().join('')).not.toMatch(/["'`$\\|\n]/);
    expect(new Set(codesOf('ab', 'cd')).size).toBe(2 + 2 * codeCharacters().length);
  });
});

describe('mergePairs', () => {
  test('merges the most frequent pair first, until no pair is frequent enough', () => {
    expect(mergePairs([...'abcabcabxab'], 3)).toEqual(['ab', 'c', 'ab', 'c', 'ab', 'x', 'ab']);
    expect(mergePairs([...'abcabcabcx'], 3)).toEqual(['abc', 'abc', 'abc', 'x']);
  });

  test("merges only pairs that don't overlap", () => {
    expect(mergePairs([...'aaaaa'], 2).join('+')).toMatch(/^(aa\+aa\+a|aaaa\+a)$/);
  });

  test("doesn't merge across lines and bars", () => {
    expect(mergePairs([...'a\na\na|a|a'], 2)).toEqual([...'a\na\na|a|a']);
  });
});
