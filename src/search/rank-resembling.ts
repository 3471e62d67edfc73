import { spaced } from '../text/spaced.js';
import type { Token } from '../text/tokenize.js';
import { priorOf } from './established.js';
import { codesOfIdentifiers, withoutType } from './identifiers.js';
import { isAboutHttp } from './is-about-http.js';
import { isNoteText } from './is-note-text.js';
import { isUntroubled } from './is-untroubled.js';
import { isOtherReply, isOtherSubject } from './other-subjects.js';
import { rankByWords } from './rank.js';
import { readMarked } from './read-marked.js';
import {
  askedFor,
  codesOfFields,
  codesOfLongNames,
  completedNames,
  mentionedCodes,
  misspelledNames,
  withoutCompared,
} from './read-query.js';
import { rounded } from './rounded.js';
import type { SearchIndex } from './search-index.js';
import { isStopWord } from './stop-words.js';
import {
  COMPLETED_LIFT,
  COMPLETED_SHARE_LIFT,
  CONTAINED_LIFT,
  FIELD_LIFT,
  IDENTIFIER_LIFT,
  LEAST_RAW,
  LEAST_RAW_ELSEWHERE,
  LEAST_SHARE_OF_BEST,
  MENTIONED_LIFT,
  MISSPELLED_LIFT,
  MISSPELLED_PENALTY,
  NAMED_LIFT,
  WHOLE_TEXT_LIFT,
} from './weights.js';
import { codesOfWhole, type FoundEntry, weightsOfContained } from './whole-entries.js';

/** A code with its score from 0 to 1 and its matching entries, best first. */
export interface Scored {
  readonly code: number;
  readonly score: number;
  readonly entries: readonly number[];
  /** Whether the query contains the status code itself. */
  readonly isStated?: boolean;
}

/** Finds the tokens in a string. The tokens of the last string are cached. */
export type Tokens = (text: string) => readonly Token[];

/** Adds to the score of a code. */
type Lift = (code: number, by: number) => void;

/** Converts a raw score to a value between 0 and 1. */
const bounded = (raw: number) => rounded(1 - Math.exp(-raw));

/** Matches a query that contains nothing but codes to compare, such as `401 vs 403`. */
const COMPARED = /^\W*[1-9]\d\d(?:\W+(?:(?:vs|versus|or|and)\b\W*)?[1-9]\d\d)+\W*$/i;

/** Returns the known codes in a query that compares codes, in query order. */
function comparedCodes(text: string, built: SearchIndex): number[] {
  if (!COMPARED.test(text)) return [];
  const codes = new Set(text.match(/\d{3}/g)?.map(Number));
  return [...codes].filter((code) => built.codes.has(code));
}

/**
 * Ranks the codes whose entries resemble the text. The text might omit the query's amounts, which are part of some
 * marks and messages.
 */
export function rankResembling(
  words: string,
  built: SearchIndex,
  tokensOf: Tokens,
  query = words,
): readonly Scored[] {
  if (isOtherReply(query)) return [];
  const text = withoutType(words, built);
  const compared = comparedCodes(text, built);
  const asked = compared.length > 1 ? compared : askedFor(text, built);
  // A number, a class, or a document is unambiguous, but a name might also be an ordinary word in a longer text.
  const outright = asked.length > 1 || /^\W*\d/.test(text);
  if (asked.length > 0 && outright) {
    return asked.map((code, at) => ({ code, score: Math.round((1 - at / 1000) * 1000) / 1000, entries: [] }));
  }
  // A message without a status would otherwise match a similar code.
  if (isNoteText(text)) return [];
  const longNames = codesOfLongNames(text, built);
  const fieldCodes = codesOfFields(text, built);
  const isOnHttp = longNames.size > 0 || fieldCodes.size > 0 || isAboutHttp(query, built, tokensOf);
  if (isOtherSubject(query, isOnHttp)) return [];

  const byWords = rankByWords(withoutCompared(text), built, tokensOf, isOnHttp);
  const raw = new Map(byWords.map((one): [number, Scored] => [one.code, one]));
  // A code that only shares a few words with a query about another subject needs further evidence.
  const doubtful = new Set(byWords.filter(({ isDoubtful }) => isDoubtful).map(({ code }) => code));
  const lift: Lift = (code, by) => {
    doubtful.delete(code);
    const one = raw.get(code);
    raw.set(code, { code, score: (one?.score ?? 0) + by, entries: one?.entries ?? [] });
  };
  liftNames(text, built, tokensOf, asked, lift);
  for (const code of fieldCodes) lift(code, FIELD_LIFT);
  for (const code of longNames) lift(code, COMPLETED_LIFT);
  const identified = codesOfIdentifiers(text, built);
  for (const code of identified) lift(code, IDENTIFIER_LIFT);
  const found = byWords.flatMap(({ code, entries }) =>
    entries.map((number) => ({ code, number, text: built.textOf(number) })),
  );
  for (const code of codesOfWhole(found, text, built)) lift(code, WHOLE_TEXT_LIFT);
  const contained = weightsOfContained(found, wordsOf(text, query), built);
  for (const [code, weight] of contained) lift(code, CONTAINED_LIFT * weight);

  const named = new Set([...asked, ...longNames, ...identified, ...contained.keys()]);
  const isExpected = expectationOf(query, found);
  const sorted = [...raw.values()]
    .filter(({ code }) => !doubtful.has(code) && (named.has(code) || isExpected(code)))
    .map(({ code, score, entries }) => ({ code, raw: score * priorOf(code, built), entries }))
    .sort((a, b) => b.raw - a.raw || a.code - b.code);
  const best = sorted[0]?.raw ?? 0;
  if (best < (isOnHttp ? LEAST_RAW : LEAST_RAW_ELSEWHERE)) return [];
  const least = best * LEAST_SHARE_OF_BEST;
  return sorted
    .filter((one) => one.raw >= least)
    .map(({ code, raw: score, entries }) => ({ code, score: bounded(score), entries }));
}

/** Raises the scores of codes whose names the text contains, starts to spell, or misspells. */
function liftNames(
  text: string,
  built: SearchIndex,
  tokensOf: Tokens,
  asked: readonly number[],
  lift: Lift,
): void {
  for (const [code, sure] of mentionedCodes(text, built)) lift(code, MENTIONED_LIFT * sure);
  // Words such as `http` and `status` start the names of several codes but identify none of them.
  const telling = tokensOf(text).filter(({ stem }) => !isStopWord(stem));
  const completed = telling.length > 0 ? completedNames(text, built) : [];
  for (const { code, share } of completed) lift(code, COMPLETED_LIFT + COMPLETED_SHARE_LIFT * share);
  const isUnknown = telling.some(({ stem }) => built.vocabulary.stemsOf(stem).length === 0);
  if (isUnknown && completed.length === 0 && asked.length === 0) {
    const { codes, edits } = misspelledNames(text, built);
    for (const code of codes) lift(code, MISSPELLED_LIFT - MISSPELLED_PENALTY * edits);
  }
  for (const code of asked) lift(code, NAMED_LIFT);
}

/** Matches the parts of a message that vary: quoted names, paths, and IDs. */
const VARIABLE = /"[^"]*"|(?<!\w)'[^']*'|(?<!\S)\S*[\d/]\S*/g;

/**
 * Returns the words to search for entries. Some messages contain fixed amounts or names, and in others, the amounts and
 * names vary. Entries omit the parts that vary.
 */
const wordsOf = (text: string, query: string): string =>
  [...new Set([query, text, query.replace(VARIABLE, ' ')])].map(spaced).join('|');

/** Returns a function that checks whether a code that the query doesn't name fits the query's subject. */
function expectationOf(query: string, found: readonly FoundEntry[]): (code: number) => boolean {
  // Most lines at a low level aren't about an error, so words that they share with an entry say little.
  if (isUntroubled(query)) return () => false;
  const marked = readMarked(query);
  if (marked === undefined) return () => true;
  const codes = new Set(found.filter(({ text }) => marked.isIn(text)).map(({ code }) => code));
  return (code) => marked.codes.has(code) || codes.has(code);
}
