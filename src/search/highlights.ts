import { reasonPhrase } from '../lookup/reason-phrase.js';
import { type Token, tokenize } from '../text/tokenize.js';
import { askedPrefix } from './read-query.js';
import type { Place, SearchIndex } from './search-index.js';

/**
 * A string that matches a query.
 *
 * @category Search
 */
export interface SearchMatch {
  readonly text: string;
  /** The kind of string: the status code, its reason phrase, a name, words that people use, and so on. */
  readonly where: Place | 'code';
  /** The ranges to highlight in `text`, in order, as `[start, end)` character positions. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** Returns a function that selects the strings to show for a search result and the ranges to highlight in them. */
export function highlighter(
  query: string,
  index: SearchIndex,
  tokensOf: (text: string) => readonly Token[],
): (code: number, entries: readonly number[], isStated?: boolean) => readonly SearchMatch[] {
  const digits = askedPrefix(query) ?? /(?<!\d)\d{3}(?!\d)/.exec(query)?.[0];
  const words = tokensOf(query).map(({ stem }) => stem);
  const last = words.at(-1) ?? '';

  function rangesIn(tokens: readonly Token[]): [number, number][] {
    const ranges: [number, number][] = [];
    for (const { stem, start, end } of tokens) {
      const before = ranges.at(-1);
      if (before && start < before[1]) continue;
      if (words.includes(stem)) ranges.push([start, end]);
      else if (last.length > 1 && stem.startsWith(last))
        ranges.push([start, Math.min(end, start + last.length)]);
    }
    return ranges;
  }

  return (code, entries, isStated = false) => {
    const matches: SearchMatch[] = [];
    const add = (text: string, where: SearchMatch['where'], ranges: [number, number][]) => {
      if (ranges.length > 0) matches.push(freeze({ text, where, ranges }));
    };
    if (isStated) add(String(code), 'code', [[0, 3]]);
    else if (digits !== undefined && String(code).startsWith(digits))
      add(String(code), 'code', [[0, digits.length]]);
    let shown = false;
    for (const number of entries) {
      const { text, tokens, place } = index.entry(number);
      if (place === 'reasonPhrase') shown = true;
      add(text, place, rangesIn(tokens));
    }
    const phrase = shown ? undefined : reasonPhrase(code);
    if (phrase !== undefined) add(phrase, 'reasonPhrase', rangesIn(tokenize(phrase)));
    return Object.freeze(matches);
  };
}

function freeze({ text, where, ranges }: SearchMatch): SearchMatch {
  return Object.freeze({ text, where, ranges: Object.freeze(ranges.map((range) => Object.freeze(range))) });
}
