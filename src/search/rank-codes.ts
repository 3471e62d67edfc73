import { numberAbove } from './number-above.js';
import { rankResembling, type Scored, type Tokens } from './rank-resembling.js';
import { statedCodes, withoutAmounts } from './read-query.js';
import { rounded } from './rounded.js';
import type { SearchIndex } from './search-index.js';
import { LEAST_STATED, MOST_RESEMBLING, MOST_STATED, STATED_STEP } from './weights.js';

/** Ranks codes that appear in the text above codes whose entries only resemble the text. */
export function rankCodes(text: string, query: string, built: SearchIndex, tokensOf: Tokens): Scored[] {
  const stated = statedCodes(query, built).slice(0, MOST_STATED);
  if (stated.length === 0) {
    if (numberAbove(text) !== undefined) return [];
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
