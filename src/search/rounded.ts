/** Rounds a score to four decimals. */
export const rounded = (score: number) => Math.round(score * 10_000) / 10_000;
