import { reasonPhrase } from '../lookup/reason-phrase.js';
import type { Place, SearchIndex } from './search-index.js';
import { tokenize } from './tokenize.js';

/**
 * A text that a query matched.
 *
 * @category Search
 */
export interface SearchMatch {
  readonly text: string;
  /** What the text is: the code, its reason phrase, a name, the words people use for it, and so on. */
  readonly where: Place | 'code';
  /** The parts to highlight: `[start, end)` in characters of `text`, in order. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** The texts that a page can show for a result, with what to highlight in them. */
export function highlights(
  query: string,
  code: number,
  entries: readonly number[],
  index: SearchIndex,
): readonly SearchMatch[] {
  const digits = /\d+/.exec(query)?.[0] ?? '';
  const words = tokenize(query).map(({ stem }) => stem);
  const last = words.at(-1) ?? '';
  const matches: SearchMatch[] = [];
  if (digits !== '' && String(code).startsWith(digits)) {
    matches.push(freeze({ text: String(code), where: 'code', ranges: [[0, digits.length]] }));
  }
  const phrase = reasonPhrase(code);
  const texts = entries.map((number) => index.entry(number));
  const shown = texts.some(({ place }) => place === 'reasonPhrase') || phrase === undefined;
  for (const { text, place } of shown
    ? texts
    : [...texts, { text: phrase, place: 'reasonPhrase' as const }]) {
    const ranges: [number, number][] = [];
    for (const { stem, start, end } of tokenize(text)) {
      const before = ranges.at(-1);
      if (before && start < before[1]) continue;
      if (words.includes(stem)) ranges.push([start, end]);
      else if (last.length > 1 && stem.startsWith(last))
        ranges.push([start, Math.min(end, start + last.length)]);
    }
    if (ranges.length > 0) matches.push(freeze({ text, where: place, ranges }));
  }
  return Object.freeze(matches);
}

function freeze({ text, where, ranges }: SearchMatch): SearchMatch {
  return Object.freeze({ text, where, ranges: Object.freeze(ranges.map((range) => Object.freeze(range))) });
}
