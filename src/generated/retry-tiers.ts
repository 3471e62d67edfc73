// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * The retry tiers of 408 to 429 and 500 to 599, a digit each (the other 4xx are 0): 0 never, 1 any method, 2 idempotent methods,
 * 3 idempotent methods or any with Retry-After, 4 any method but only with Retry-After, 5 idempotent methods but
 * only with Retry-After.
 */
export const RETRY_TIERS =
  '10000400000000000100012023200000002222222222222000235222222222022222222222222222222022222222222222222222222222222222222222';
