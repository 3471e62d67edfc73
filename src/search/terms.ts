import { synonymGroups } from '../generated/synonyms.js';
import { squashAccented } from '../text/squash.js';
import type { Token } from '../text/tokenize.js';
import { completions, corrections, type NearStem } from './near-stems.js';
import { isStopWord } from './stop-words.js';
import type { Vocabulary } from './vocabulary.js';
import {
  COMPLETION_OF_WORD_FACTOR,
  LEAST_ABBREVIATION,
  LEAST_CORRECTED_RARITY,
  LONGEST_UNKNOWN_WORD,
  MOST_CORRECTED_WORDS,
  MOST_TERMS,
  SHORT_QUERY_LENGTH,
  SHORT_WORD_LENGTH,
  SURE_LENGTH,
  SYNONYM_WEIGHT,
  UNKNOWN_RARITY,
} from './weights.js';

/** A word in the query, with the stems that it can match and its rarity. */
export interface Term {
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
/** Matches the package or namespace of an exception, which names the framework but not the error. */
const PACKAGE = /\b(?:\w+(?:\.|\\|::))+(?=[A-Z]\w*(?:Exception|Error)\b)/g;
/** Matches URLs, paths, and the names of AWS resources, which show where an error happened but not what the error was. */
const PLACES =
  /\b[a-z][a-z+.-]*:\/\/\S+|\barn:aws\S+|(?<![^\s"'(=])\/[\w./%?&=-]*|[\w.+-]+@[\w-]+\.[\w.-]+/gi;
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

/**
 * Reads the words of a query that the index might know, and leaves out IDs, URLs, and other text that says nothing about
 * a status.
 */
export function termsOf(
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
