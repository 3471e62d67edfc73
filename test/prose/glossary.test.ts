import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { corpus, type Prose } from './corpus.js';

const { words, allowed } = z
  .strictObject({
    words: z.array(z.strictObject({ pattern: z.string(), instead: z.string() })).min(1),
    allowed: z.array(z.strictObject({ text: z.string(), reason: z.string().min(10) })),
  })
  .parse(parse(readFileSync('test/prose/glossary.yaml', 'utf8')));

// The match isn't part of an identifier or a hyphenated name.
const bounded = (pattern: string) => new RegExp(String.raw`(?<![\w-])(?:${pattern})(?![\w-])`, 'gi');
const patterns = words.map(({ pattern, instead }) => ({ instead, expression: bounded(pattern) }));
/** Matches any of the words. Most sentences contain none. */
const anyWord = new RegExp(bounded(words.map(({ pattern }) => pattern).join('|')).source, 'i');

/** The style guide quotes the words that it replaces. */
const isChecked = ({ place }: Prose) => place !== 'docs/contributing/style.md';

interface Found {
  readonly problem: string;
  /** The exception that allows the word in this place. */
  readonly exception: string | undefined;
}

/** Returns the glossary words in a sentence. */
function wordsIn({ place, text }: Prose): Found[] {
  if (!anyWord.test(text)) return [];
  return patterns.flatMap(({ expression, instead }) =>
    [...text.matchAll(expression)].map(({ 0: word, index }) => ({
      problem: `${place}: "${word}" in "${text}": write ${instead}`,
      exception: allowed.find((one) => {
        const start = text.indexOf(one.text);
        return start >= 0 && start <= index && index + word.length <= start + one.text.length;
      })?.text,
    })),
  );
}

const problems = (found: readonly Found[]) =>
  found.filter(({ exception }) => exception === undefined).map(({ problem }) => problem);

describe('the words that people read', () => {
  const pieces = corpus().filter(isChecked);

  const found = pieces.flatMap(wordsIn);

  test('are those of the glossary', () => {
    expect(problems(found)).toEqual([]);
  });

  test('need every exception', () => {
    const used = new Set(found.map(({ exception }) => exception));
    expect(allowed.map(({ text }) => text).filter((text) => !used.has(text))).toEqual([]);
  });

  test('come from every kind of text', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of pieces) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const least = {
      readme: 50,
      docs: 2000,
      community: 30,
      record: 2500,
      comment: 1000,
      message: 250,
      site: 200,
      changeset: 10,
    };
    for (const [kind, count] of Object.entries(least))
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(count);
  });
});

describe('the glossary', () => {
  const inSentence = (text: string) => problems(wordsIn({ kind: 'docs', place: 'page', text }));

  test.each([
    ['The limit applies, whoever sends the request.', 'whoever'],
    ['A server can have done the work.', 'can have done'],
    ['The value is no list.', 'is no'],
    ['It repeats the request by itself.', 'by itself'],
    ['The page has an address for good.', 'for good'],
    ['A fault is mended.', 'mended'],
  ])('finds the word in %j', (text, found) => {
    expect(inSentence(text)).toEqual([expect.stringContaining(`page: "${found}" in`)]);
  });

  test.each([
    'There is no list.',
    'It is no longer valid.',
    'The words stand for each other.',
    'The server might have done the work.',
    'A standard, an understanding, and a standalone page.',
    'Recommended and amended.',
  ])('ignores %j', (text) => {
    expect(inSentence(text)).toEqual([]);
  });
});
