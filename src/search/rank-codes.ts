import { spaced } from '../text/spaced.js';
import { squashAccented } from '../text/squash.js';
import type { Token } from '../text/tokenize.js';
import { isAboutHttp } from './is-about-http.js';
import { isNoteText } from './is-note-text.js';
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
  statedCodes,
  withoutAmounts,
} from './read-query.js';
import type { SearchIndex } from './search-index.js';
import { isStopWord } from './stop-words.js';
import {
  COMPLETED_LIFT,
  COMPLETED_SHARE_LIFT,
  CONTAINED_LIFT,
  FIELD_LIFT,
  LEAST_CONTAINED_LENGTH,
  LEAST_CONTAINED_WORDS,
  LEAST_RAW,
  LEAST_RAW_ELSEWHERE,
  LEAST_SHARE_OF_BEST,
  LEAST_STATED,
  MENTIONED_LIFT,
  MISSPELLED_LIFT,
  MISSPELLED_PENALTY,
  MOST_RESEMBLING,
  MOST_STATED,
  NAMED_LIFT,
  STATED_STEP,
  UNSETTLED_FACTOR,
  WHOLE_TEXT_LIFT,
} from './weights.js';

/** A code with its score from 0 to 1 and its matching entries, best first. */
export interface Scored {
  readonly code: number;
  readonly score: number;
  readonly entries: readonly number[];
  /** Whether the query contains the status code itself. */
  readonly isStated?: boolean;
}

/** Rounds a score to four decimals. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000;

/** Converts a raw score to a value between 0 and 1. */
const bounded = (raw: number) => rounded(1 - Math.exp(-raw));

/** Finds the tokens in a string. The tokens of the query are computed only once. */
type Tokens = (text: string) => readonly Token[];

/** Ranks codes that appear in the text above codes whose entries only resemble the text. */
export function rankCodes(text: string, query: string, built: SearchIndex, tokensOf: Tokens): Scored[] {
  const stated = statedCodes(query, built).slice(0, MOST_STATED);
  if (stated.length === 0) {
    const words = withoutAmounts(text);
    const amounts: readonly string[] | null = words === text ? null : text.match(/\d{3,}/g);
    // A number in the text that isn't a status code must not become the first result. Otherwise, the search would seem
    // to have misunderstood the text.
    return rankResembling(words, built, tokensOf, text).filter(
      ({ code }) => !amounts?.includes(String(code)),
    );
  }
  const resembling = rankResembling(text, built, tokensOf);
  const scoreOf = new Map(resembling.map((one) => [one.code, one]));
  let least = 1;
  const first = stated.map((code) => {
    const known = scoreOf.get(code);
    least = Math.min(least - STATED_STEP, LEAST_STATED + (1 - LEAST_STATED) * (known?.score ?? 0));
    return {
      code,
      score: rounded(least),
      entries: known?.entries ?? [],
      isStated: true,
    };
  });
  const others = resembling
    .filter(({ code }) => !stated.includes(code))
    .map(({ code, score, entries }) => ({ code, score: rounded(score * MOST_RESEMBLING), entries }));
  return [...first, ...others];
}

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
 * marks.
 */
function rankResembling(text: string, built: SearchIndex, tokensOf: Tokens, query = text): Scored[] {
  if (isOtherReply(query)) return [];
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
  const byWords = rankByWords(text, built, tokensOf, isOnHttp);
  const raw = new Map(byWords.map((one) => [one.code, one]));
  const lift = (code: number, by: number) => {
    const one = raw.get(code);
    raw.set(code, { code, score: (one?.score ?? 0) + by, entries: one?.entries ?? [] });
  };
  for (const [code, sure] of mentionedCodes(text, built)) lift(code, MENTIONED_LIFT * sure);
  // Words such as `http` and `status` start the names of several codes but mean none of them.
  const telling = tokensOf(text).filter(({ stem }) => !isStopWord(stem));
  const completed = telling.length > 0 ? completedNames(text, built) : [];
  for (const { code, share } of completed) lift(code, COMPLETED_LIFT + COMPLETED_SHARE_LIFT * share);
  const isUnknown = telling.some(({ stem }) => built.vocabulary.stemsOf(stem).length === 0);
  if (isUnknown && completed.length === 0 && asked.length === 0) {
    const { codes, edits } = misspelledNames(text, built);
    for (const code of codes) lift(code, MISSPELLED_LIFT - MISSPELLED_PENALTY * edits);
  }
  for (const code of fieldCodes) lift(code, FIELD_LIFT);
  for (const code of asked) lift(code, NAMED_LIFT);
  for (const code of longNames) lift(code, COMPLETED_LIFT);
  const words = spaced(text);
  const contained = new Set<number>();
  for (const { code, entries } of byWords) {
    const found = entries.map((number) => ({ number, text: built.textOf(number) }));
    if (isWhole(code, found, text, built)) lift(code, WHOLE_TEXT_LIFT);
    const weight = containedIn(words, found, built);
    if (weight > 0) contained.add(code);
    lift(code, CONTAINED_LIFT * weight);
  }
  const marked = readMarked(query);
  const isOnSubject = ({ code, entries }: { readonly code: number; readonly entries: readonly number[] }) =>
    marked === undefined ||
    marked.codes.has(code) ||
    asked.includes(code) ||
    contained.has(code) ||
    entries.some((number) => marked.isIn(built.textOf(number)));
  const sorted = [...raw.values()]
    .filter(isOnSubject)
    .map(({ code, score, entries }) => ({ code, raw: score * priorOf(code, built), entries }))
    .sort((a, b) => b.raw - a.raw || a.code - b.code);
  const best = sorted[0]?.raw ?? 0;
  if (best < (isOnHttp ? LEAST_RAW : LEAST_RAW_ELSEWHERE)) return [];
  const least = best * LEAST_SHARE_OF_BEST;
  return sorted
    .filter((one) => one.raw >= least)
    .map(({ code, raw: score, entries }) => ({ code, score: bounded(score), entries }));
}

interface FoundEntry {
  readonly number: number;
  readonly text: string;
}

/**
 * Returns the greatest weight of the entries that are part of the query as they are, or 0. Log lines contain such a
 * message among other words. A short entry also occurs by chance.
 */
function containedIn(words: string, entries: readonly FoundEntry[], built: SearchIndex): number {
  const contained = entries.filter(({ text }) => {
    if (text.length < LEAST_CONTAINED_LENGTH || text.length > words.length) return false;
    const entry = spaced(text);
    return entry.split(' ').length >= LEAST_CONTAINED_WORDS + 2 && words.includes(entry);
  });
  return Math.max(0, ...contained.map(({ number }) => built.weightOf(number)));
}

/**
 * Checks whether one of the entries is identical to the query. A single word says too little to prefer a code that
 * isn't established, unless the word is its name.
 */
function isWhole(code: number, entries: readonly FoundEntry[], query: string, built: SearchIndex): boolean {
  const wanted = squashAccented(query);
  const needsName = !isEstablished(code, built) && /^\w+$/.test(query);
  return entries.some(({ number, text }) => {
    if (text.length < wanted.length || squashAccented(text) !== wanted) return false;
    return !needsName || built.placeOf(number) !== 'words';
  });
}

function isEstablished(code: number, built: SearchIndex): boolean {
  const standing = built.codes.get(code)?.standing;
  return standing === 'standard' || standing === 'experimental';
}

/** Returns a factor that puts established codes first among otherwise equal codes. */
const priorOf = (code: number, built: SearchIndex): number =>
  isEstablished(code, built) ? 1 : UNSETTLED_FACTOR;
