import type { Token } from '../text/tokenize.js';
import type { SearchIndex } from './search-index.js';
import { type Term, termsOf } from './terms.js';
import {
  COMMON_RARITY,
  COVER_FACTOR,
  COVER_TOLERANCE,
  ENTRY_FACTORS,
  FOREIGN_RARITY,
  LEAST_COVERAGE,
  LEAST_COVERAGE_ELSEWHERE,
  LEAST_ENTRY_RARITY,
  LEAST_WHOLENESS,
  LONE_ENTRY_FACTOR,
  LONE_WORD_FACTOR,
  MANY_TERMS,
  PARTIAL_ENTRY_COVER,
  PARTIAL_ENTRY_SCORE,
} from './weights.js';

/** A code with its score and its matching entries, best first. */
export interface Ranked {
  readonly code: number;
  readonly score: number;
  readonly entries: readonly number[];
  /** Whether the shared words are probably a coincidence, so that only a message in the query can confirm the code. */
  readonly isDoubtful: boolean;
}

/** The most certain match of a term in an entry. */
interface Hit {
  readonly entry: number;
  readonly term: number;
  readonly weight: number;
}

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

/** The sums of one search, by entry. All of them are zero between searches. */
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
 * a code that shares little of it is doubtful.
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
  const isForeign = isMostlyUnknown(terms);
  const ranked: Ranked[] = [];
  for (const [code, { cover, top, wholeness }] of gather(terms, index, isForeign)) {
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
    const isDoubtful =
      !isAboutHttp &&
      (coverage / total < LEAST_COVERAGE_ELSEWHERE ||
        (coverage / total < LEAST_COVERAGE && terms.length > 2 && top[0]?.isLone === true));
    ranked.push({
      code,
      score: (best + COVER_FACTOR * covered) / total,
      entries: top.map(({ entry }) => entry),
      isDoubtful,
    });
  }
  return ranked;
}

/** Checks whether half of the words are unknown, so that a match of a common word is probably a coincidence. */
function isMostlyUnknown(terms: readonly Term[]): boolean {
  const isMixed = terms.some(({ alternatives: [first] }) => first?.weight === 1);
  const strange = terms.filter(
    ({ alternatives, isDoubtful }) => alternatives.length === 0 || (isDoubtful && isMixed),
  ).length;
  return 2 * strange >= terms.length;
}

/** Finds the most certain match of each term in each entry, and adds up the rarities of the terms by entry. */
function hitsOf(terms: readonly Term[], { matched, surest }: Scratch): Hit[] {
  const hits: Hit[] = [];
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
  return hits;
}

/** Collects the matching entries of each code. */
function gather(terms: readonly Term[], index: SearchIndex, isForeign: boolean): Map<number, Gathered> {
  const { codeOf, weightOf, rarityOfEntry } = index;
  const sums = scratchOf(codeOf.length);
  const hits = hitsOf(terms, sums);
  const isBrief = terms.length > 2 && terms.length < MANY_TERMS;
  const isLong = terms.length >= MANY_TERMS;
  const enough = isForeign ? FOREIGN_RARITY : COMMON_RARITY;
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
    const found = sums.matched[number] as number;
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
  for (const { entry } of hits) sums.matched[entry] = 0;
  return byCode;
}

/** Maps a share (0 to 1) to a factor from `least` to 1. */
const between = (least: number, share: number) => least + (1 - least) * share;

/** Compares two entries. If their scores are equal, the first entry is better. */
const isBetter = (a: Best, b: Best) => a.score > b.score || (a.score === b.score && a.entry < b.entry);

function keepBest(top: Best[], one: Best): void {
  let at = top.length;
  while (at > 0 && isBetter(one, top[at - 1] as Best)) at -= 1;
  if (at < ENTRY_FACTORS.length) top.splice(at, 0, one);
  if (top.length > ENTRY_FACTORS.length) top.pop();
}
