// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * The retry tiers of 408 to 429 and 500 to 599, a digit each (the other 4xx are 0): 0 never, 1 any method but only with
 * Retry-After, 2 idempotent methods but only with Retry-After, 3 idempotent methods, 4 idempotent methods or any with
 * Retry-After, 5 any method.
 */
export const RETRY_TIERS =
  '50000100000000000500053034300000003333333333333000342333333333033333333333333333333033333333333333333333333333333333333333';
