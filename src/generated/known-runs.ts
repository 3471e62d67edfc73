// Generated from src/data by npm run generate. Change the data, not this file.

/** The members of `StatusCode` as runs of consecutive codes: first, last, first, last. */
export const KNOWN_RUNS: readonly number[] = [
  100, 103, 200, 208, 226, 226, 300, 305, 307, 308, 400, 418, 421, 426, 428, 429, 431, 431, 451, 451, 500,
  508, 510, 511,
];
