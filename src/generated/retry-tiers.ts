// Generated from src/data by npm run generate. Change the data, not this file.

/** Never. */
export const NEVER = 0;

/** Any method, but only with Retry-After. */
export const ANY_METHOD_WITH_RETRY_AFTER = 1;

/** Idempotent methods, but only with Retry-After. */
export const IDEMPOTENT_WITH_RETRY_AFTER = 2;

/** Idempotent methods. Retry-After affects only when the retry is sent. */
export const IDEMPOTENT = 3;

/** Any method. */
export const ANY_METHOD = 4;

/** The tier of each code from 100 to 599, as one digit per code. */
export const retryTiers = (): string =>
  `${'0'.repeat(308)}4000010000001000040004${'0'.repeat(47)}2${'0'.repeat(22)}30333000020033333333333330003323333333330${'3'.repeat(20)}0${'3'.repeat(38)}`;

/** The methods that each tier retries, first without Retry-After and then with it. */
export const RETRY_SCOPES = [
  /* NEVER */ ['never', 'never'],
  /* ANY_METHOD_WITH_RETRY_AFTER */ ['never', 'any-method'],
  /* IDEMPOTENT_WITH_RETRY_AFTER */ ['never', 'idempotent'],
  /* IDEMPOTENT */ ['idempotent', 'idempotent'],
  /* ANY_METHOD */ ['any-method', 'any-method'],
] as const;
