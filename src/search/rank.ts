import { SYNONYMS } from '../generated/synonyms.js';
import { completions, corrections, type NearStem } from './near-stems.js';
import { isFaint, type SearchIndex } from './search-index.js';
import { stem } from './stem.js';
import { tokenize } from './tokenize.js';

/** A code with how well it fits, and the entries that made it fit, best first. */
export interface Ranked {
  readonly code: number;
  readonly score: number;
  readonly entries: readonly number[];
}

/** A word of the query: what it can stand for in the index, and how telling it is. */
interface Term {
  readonly alternatives: readonly NearStem[];
  readonly rarity: number;
  readonly known: boolean;
}

/** A query of more distinct words than this is a log; the rest adds nothing. */
const MOST_TERMS = 64;
/** Words that are neither known nor near anything cost the most time; a query has few that matter. */
const MOST_CORRECTIONS = 8;
/** How telling a word is that the index does not know. */
const UNKNOWN_RARITY = 4.2;

let synonyms: ReadonlyMap<string, readonly string[]> | undefined;

function synonymsOf(word: string): readonly string[] {
  if (synonyms === undefined) {
    const built = new Map<string, string[]>();
    for (const line of SYNONYMS.split('\n')) {
      const group = [...new Set(line.split(' ').map(stem))];
      for (const one of group)
        built.set(one, [...(built.get(one) ?? []), ...group.filter((other) => other !== one)]);
    }
    synonyms = built;
  }
  return synonyms.get(word) ?? [];
}

/** Ids, addresses and amounts: they tell nothing about the status, and are no unknown words either. */
const isNoise = (word: string) => /\d/.test(word) && !/^[a-z]{1,7}\d{1,6}$|^\dxx$/.test(word);

function termsOf(query: string, index: SearchIndex): Term[] {
  const words = [...new Set(tokenize(query).map((token) => token.stem))].slice(0, MOST_TERMS);
  const last = words.at(-1);
  let corrected = 0;
  return words.flatMap((word): Term[] => {
    const rarity = index.rarity.get(word);
    const related = synonymsOf(word)
      .filter((one) => index.rarity.has(one))
      .map((one) => ({ stem: one, weight: 0.7 }));
    // A query that ends in the middle of a word: the last one can go on.
    const open = word === last && word.length > 2 && query.length < 60;
    if (rarity !== undefined) {
      const longer = open
        ? completions(index, word).map((near) => ({ ...near, weight: near.weight * 0.6 }))
        : [];
      return [
        {
          alternatives: [
            { stem: word, weight: 1 },
            ...related,
            ...longer.filter((near) => near.stem !== word),
          ],
          rarity,
          known: true,
        },
      ];
    }
    if (isNoise(word) || word.length > 24) return [];
    if (isFaint(word)) return [];
    let near: NearStem[] = related;
    if (near.length === 0 && corrected < MOST_CORRECTIONS) {
      corrected += 1;
      near = [...(word.length > 2 && open ? completions(index, word) : []), ...corrections(index, word)];
    }
    if (near.length === 0) return [{ alternatives: [], rarity: UNKNOWN_RARITY, known: false }];
    const most = Math.max(...near.map((one) => (index.rarity.get(one.stem) ?? 0) * one.weight));
    return [{ alternatives: near, rarity: Math.max(most, 0.5), known: true }];
  });
}

/** What a code has gathered while the entries are looked through. */
interface Gathered {
  /** By term, the best weight that any entry of the code gave it. */
  readonly cover: Map<number, number>;
  readonly entries: { readonly index: number; readonly score: number; readonly share: number }[];
}

/** Weighs every code by the words that its entries share with the query. */
export function rankByWords(query: string, index: SearchIndex): Ranked[] {
  const terms = termsOf(query, index);
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return [];

  // For each entry, by term, how surely the entry has the term.
  const touched = new Map<number, Map<number, number>>();
  terms.forEach(({ alternatives }, number) => {
    for (const { stem: word, weight } of alternatives) {
      for (const entry of index.postings.get(word) ?? []) {
        const hits = touched.get(entry);
        if (!hits) touched.set(entry, new Map([[number, weight]]));
        else if (weight > (hits.get(number) ?? 0)) hits.set(number, weight);
      }
    }
  });

  const byCode = new Map<number, Gathered>();
  for (const [number, hits] of touched) {
    const entry = index.entries[number];
    if (!entry) continue;
    let matched = 0;
    for (const [term, weight] of hits) matched += (terms[term]?.rarity ?? 0) * weight;
    const whole = entry.stems.reduce((sum, word) => sum + (index.rarity.get(word) ?? 0), 0);
    const share = Math.min(1, matched / Math.max(whole, 0.1));
    const score = entry.weight * matched * (0.3 + 0.7 * share);
    let gathered = byCode.get(entry.code);
    if (!gathered) {
      gathered = { cover: new Map(), entries: [] };
      byCode.set(entry.code, gathered);
    }
    gathered.entries.push({ index: number, score, share: share * (matched > 2 ? 1 : matched / 2) });
    for (const [term, weight] of hits) {
      const sure = weight * entry.weight * (0.5 + 0.5 * share);
      if (sure > (gathered.cover.get(term) ?? 0)) gathered.cover.set(term, sure);
    }
  }

  const ranked: Ranked[] = [];
  for (const [code, { cover, entries }] of byCode) {
    entries.sort((a, b) => b.score - a.score || a.index - b.index);
    const [first, second, third] = entries;
    const best = (first?.score ?? 0) + 0.2 * (second?.score ?? 0) + 0.1 * (third?.score ?? 0);
    let covered = 0;
    let coverage = 0;
    for (const [term, weight] of cover) {
      covered += (terms[term]?.rarity ?? 0) * weight;
      coverage += (terms[term]?.rarity ?? 0) * Math.min(1, weight * 1.2);
    }
    const fits = coverage / total;
    // Words in common are no answer when most of the query is about something else and no entry is there whole.
    if (fits < 0.34 && Math.max(...entries.map(({ share }) => share)) < 0.75) continue;
    ranked.push({
      code,
      score: (best + 0.8 * covered) / total,
      entries: entries.slice(0, 3).map((one) => one.index),
    });
  }
  return ranked;
}
