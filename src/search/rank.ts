import { synonymGroups } from '../generated/synonyms.js';
import { squashAccented } from '../text/squash.js';
import type { Token } from '../text/tokenize.js';
import { completions, corrections, type NearStem } from './near-stems.js';
import type { SearchIndex } from './search-index.js';
import { isStopWord } from './stop-words.js';
import type { Vocabulary } from './vocabulary.js';
import {
  COMMON_RARITY,
  COMPLETION_OF_WORD_FACTOR,
  COVER_FACTOR,
  COVER_TOLERANCE,
  ENTRY_FACTORS,
  FOREIGN_RARITY,
  LEAST_ABBREVIATION,
  LEAST_CORRECTED_RARITY,
  LEAST_COVERAGE,
  LEAST_COVERAGE_ELSEWHERE,
  LEAST_ENTRY_RARITY,
  LEAST_WHOLENESS,
  LONE_ENTRY_FACTOR,
  LONE_WORD_FACTOR,
  LONGEST_UNKNOWN_WORD,
  MANY_TERMS,
  MOST_CORRECTED_WORDS,
  MOST_TERMS,
  PARTIAL_ENTRY_COVER,
  PARTIAL_ENTRY_SCORE,
  SHORT_QUERY_LENGTH,
  SHORT_WORD_LENGTH,
  SURE_LENGTH,
  SYNONYM_WEIGHT,
  UNKNOWN_RARITY,
} from './weights.js';

/** A code with its score and its matching entries, best first. */
export interface Ranked {
  readonly code: number;
  readonly score: number;
  readonly entries: readonly number[];
}

/** A word in the query, with the stems that it can match and its rarity. */
interface Term {
  readonly alternatives: readonly NearStem[];
  readonly rarity: number;
  readonly faint: boolean;
  /** Whether the word is known: the index contains the word or a synonym, or the word is long and resembles a stem. */
  readonly known: boolean;
  /** Whether the word is short and only resembles a stem, perhaps by coincidence. */
  readonly isDoubtful: boolean;
}

/** Matches suffixes that languages add to the name of an error: `NotFoundException`, `ForbiddenError`. */
const EXCEPTION_SUFFIX = /(?<=[a-z])(?:Http)?(?:Exception|Error)\b/g;
/** Matches the package of an exception, which names the framework but not the error. */
const PACKAGE = /\b(?:\w+\.)+(?=[A-Z]\w*(?:Exception|Error)\b)/g;
/** Matches URLs and paths, which show where an error happened but not what the error was. */
const PLACES = /\b[a-z][a-z+.-]*:\/\/\S+|(?<![^\s"'(=])\/[\w./%?&=-]*|[\w.+-]+@[\w-]+\.[\w.-]+/gi;
/** Matches names that a programming language reserves, such as `__init__`. */
const INTERNALS = /\b__\w+__\b/g;

let synonyms: ReadonlyMap<string, readonly string[]> | undefined;

function synonymsOf(word: string): readonly string[] {
  if (synonyms === undefined) {
    const built = new Map<string, readonly string[]>();
    for (const line of synonymGroups().split('\n')) {
      const group = line.split(' ');
      for (const one of group) built.set(one, built.get(one)?.concat(group) ?? group);
    }
    synonyms = built;
  }
  return synonyms.get(word) ?? [];
}

/** Checks for IDs, URLs, and amounts, which reveal nothing about the status but aren't treated as unknown words. */
const isNoise = (word: string) => /\d/.test(word) && !/^[a-z]{1,7}\d{1,6}$|^\dxx$/.test(word);

function termsOf(
  query: string,
  vocabulary: Vocabulary,
  tokensOf: (text: string) => readonly Token[],
): Term[] {
  const named = query
    .replace(PLACES, ' ')
    .replace(PACKAGE, '')
    .replace(INTERNALS, ' ')
    .replace(EXCEPTION_SUFFIX, '');
  const tokens = tokensOf(named);
  const words = [...new Set(tokens.map((token) => token.stem))].slice(0, MOST_TERMS);
  const isShort = query.length < SHORT_QUERY_LENGTH;
  // A completion starts with the word as typed. Its stem is too short: `shoes` isn't the start of `shows`.
  const typed = new Map(
    tokens.map(({ stem, start, end }) => [
      stem,
      squashAccented(named.slice(start, end)).replaceAll('our', 'or'),
    ]),
  );
  const last = words.at(-1);
  let corrected = 0;
  return words.flatMap((word): Term[] => {
    const stems = vocabulary.stemsOf(word);
    const related = synonymsOf(word).flatMap((one) =>
      vocabulary.stemsOf(one).map((stem): NearStem => ({ stem, weight: SYNONYM_WEIGHT })),
    );
    // In a short query, the last word might be incomplete, and an unknown word might be abbreviated.
    const start = typed.get(word) as string;
    const open =
      isShort &&
      (word === last ? start.length > 2 : stems.length === 0 && start.length >= LEAST_ABBREVIATION);
    const longer = open ? completions(vocabulary, start) : [];
    const [first] = stems;
    if (first !== undefined) {
      const goingOn = longer.map(({ stem, weight }) => ({
        stem,
        weight: weight * COMPLETION_OF_WORD_FACTOR,
      }));
      const alternatives = [...stems.map((stem) => ({ stem, weight: 1 })), ...related, ...goingOn];
      return [
        { alternatives, rarity: first.rarity, faint: isStopWord(word), known: true, isDoubtful: false },
      ];
    }
    if (isNoise(word) || word.length > LONGEST_UNKNOWN_WORD) return [];
    if (isStopWord(word)) return [];
    let near: NearStem[] = related;
    if (near.length === 0 && corrected < MOST_CORRECTED_WORDS) {
      corrected += 1;
      near = [...longer, ...corrections(vocabulary, word)];
    }
    if (near.length === 0)
      return [{ alternatives: [], rarity: UNKNOWN_RARITY, faint: false, known: false, isDoubtful: false }];
    const most = Math.max(...near.map(({ stem, weight }) => stem.rarity * weight));
    const isDoubtful = related.length === 0 && longer.length === 0 && word.length < SHORT_WORD_LENGTH;
    const known = related.length > 0 || word.length >= SURE_LENGTH;
    return [
      { alternatives: near, rarity: Math.max(most, LEAST_CORRECTED_RARITY), faint: false, known, isDoubtful },
    ];
  });
}

/** The sums of one search, by entry. All of them are zero between two searches. */
interface Scratch {
  readonly matched: Float64Array;
  readonly surest: Float64Array;
}

let scratch: Scratch = { matched: new Float64Array(0), surest: new Float64Array(0) };

/** Returns arrays that are reused, because new ones would be most of the memory that a search allocates. */
function scratchOf(length: number): Scratch {
  if (scratch.matched.length < length)
    scratch = { matched: new Float64Array(length), surest: new Float64Array(length) };
  return scratch;
}

/**
 * Scores every code by the words that its entries share with the query. If the query isn't about HTTP for certain,
 * a code must share more of it.
 */
export function rankByWords(
  query: string,
  index: SearchIndex,
  tokensOf: (text: string) => readonly Token[],
  isAboutHttp: boolean,
): Ranked[] {
  const all = termsOf(query, index.vocabulary, tokensOf);
  const telling = all.filter(({ faint }) => !faint);
  // Stop words are used only if there are no other words. In that case, they must make up most of an entry.
  const terms = telling.length > 0 ? telling : all.length > 2 ? all : [];
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return [];
  // If one word is unknown and the others only resemble words in the index, the query is about a different subject.
  if (!terms.some(({ known }) => known) && terms.some(({ alternatives }) => alternatives.length === 0))
    return [];

  // The first pass finds the most certain match of each term in each entry.
  const { codeOf, weightOf, rarityOfEntry } = index;
  const { matched, surest } = scratchOf(codeOf.length);
  const hits: { readonly entry: number; readonly term: number; readonly weight: number }[] = [];
  terms.forEach(({ alternatives, rarity }, term) => {
    const touched: number[] = [];
    for (const { stem, weight } of alternatives) {
      for (const entry of stem.entries()) {
        const before = surest[entry] as number;
        if (before === 0) touched.push(entry);
        if (weight > before) surest[entry] = weight;
      }
    }
    for (const entry of touched) {
      const weight = surest[entry] as number;
      matched[entry] = (matched[entry] as number) + rarity * weight;
      hits.push({ entry, term, weight });
      surest[entry] = 0;
    }
  });

  // If half of the words are unknown, a match of a common word is probably a coincidence.
  const isMixed = terms.some(({ alternatives: [first] }) => first?.weight === 1);
  const strange = terms.filter(
    ({ alternatives, isDoubtful }) => alternatives.length === 0 || (isDoubtful && isMixed),
  ).length;
  const isBrief = terms.length > 2 && terms.length < MANY_TERMS;
  const isLong = terms.length >= MANY_TERMS;
  const isForeign = 2 * strange >= terms.length;
  const enough = isForeign ? FOREIGN_RARITY : COMMON_RARITY;

  // The second pass collects the matching entries of each code.
  const byCode = new Map<number, Gathered>();
  const seen = new Set<number>();
  for (const { entry: number, term, weight } of hits) {
    const code = codeOf[number] as number;
    const entryWeight = weightOf(number);
    let gathered = byCode.get(code);
    if (!gathered) {
      gathered = { cover: terms.map(() => 0), top: [], wholeness: 0 };
      byCode.set(code, gathered);
    }
    const found = matched[number] as number;
    const share = Math.min(1, found / Math.max(rarityOfEntry(number), LEAST_ENTRY_RARITY));
    if (!seen.has(number)) {
      seen.add(number);
      const isLone = found <= (terms[term] as Term).rarity * weight;
      keepBest(gathered.top, {
        entry: number,
        score:
          entryWeight *
          found *
          between(PARTIAL_ENTRY_SCORE, share) *
          (isLone && isLong ? LONE_ENTRY_FACTOR : 1),
        isLone,
      });
      // An entry with a single word is complete as soon as that word matches, so completeness alone isn't enough.
      // In a query of a few words, a single word is often a coincidence.
      gathered.wholeness = Math.max(
        gathered.wholeness,
        share * Math.min(1, found / enough) * (isBrief && isLone ? LONE_WORD_FACTOR : 1),
      );
    }
    const sure = weight * entryWeight * between(PARTIAL_ENTRY_COVER, share);
    if (sure > (gathered.cover[term] as number)) gathered.cover[term] = sure;
  }

  for (const { entry } of hits) matched[entry] = 0;

  const ranked: Ranked[] = [];
  for (const [code, { cover, top, wholeness }] of byCode) {
    const best = top.reduce((sum, { score }, at) => sum + (ENTRY_FACTORS[at] as number) * score, 0);
    let covered = 0;
    let coverage = 0;
    terms.forEach(({ rarity }, term) => {
      covered += rarity * (cover[term] as number);
      coverage += rarity * Math.min(1, COVER_TOLERANCE * (cover[term] as number));
    });
    // If most of the query is about a different subject, shared words aren't enough. At least one entry must then be
    // nearly complete.
    const isElsewhere = coverage / total < LEAST_COVERAGE || isForeign || telling.length === 0;
    if (isElsewhere && wholeness < LEAST_WHOLENESS) continue;
    const isCoincidence =
      coverage / total < LEAST_COVERAGE_ELSEWHERE ||
      (coverage / total < LEAST_COVERAGE && terms.length > 2 && top[0]?.isLone === true);
    if (!isAboutHttp && isCoincidence) continue;
    ranked.push({
      code,
      score: (best + COVER_FACTOR * covered) / total,
      entries: top.map(({ entry }) => entry),
    });
  }
  return ranked;
}

/** Maps a share (0 to 1) to a factor from `least` to 1. */
const between = (least: number, share: number) => least + (1 - least) * share;

/** The weights that a code accumulates while its entries are processed. */
interface Gathered {
  /** The best weight of each term among the entries of the code. */
  readonly cover: number[];
  /** The best entries, limited to the length of `ENTRY_FACTORS`. */
  readonly top: Best[];
  /** The coverage of the most complete entry. */
  wholeness: number;
}

interface Best {
  readonly entry: number;
  readonly score: number;
  /** Whether only one word of the query matches. */
  readonly isLone: boolean;
}

/** Compares two entries. If their scores are equal, the first entry is better. */
const isBetter = (a: Best, b: Best) => a.score > b.score || (a.score === b.score && a.entry < b.entry);

function keepBest(top: Best[], one: Best): void {
  let at = top.length;
  while (at > 0 && isBetter(one, top[at - 1] as Best)) at -= 1;
  if (at < ENTRY_FACTORS.length) top.splice(at, 0, one);
  if (top.length > ENTRY_FACTORS.length) top.pop();
}
