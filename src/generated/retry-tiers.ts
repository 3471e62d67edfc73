// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * The retry tiers from 408 on, a digit each: 0 never, 1 any method but only with Retry-After, 2 idempotent methods but
 * only with Retry-After, 3 idempotent methods, 4 idempotent methods or any with Retry-After, 5 any method. What follows
 * the last digit, up to 599, is 3.
 */
export const RETRY_TIERS =
  '5000010000000000050005000000000000000000000000000000000000000000000000000000000000000000000030343000000033333333333330003423333333330333333333333333333330';
