import { RETRY_TIERS } from '../generated/retry-tiers.js';

/** The retry tier of a code, as the table numbers them: 0 (never) for every code that is no error. */
export function retryTier(code: unknown): number {
  const number = Number.isInteger(code) ? (code as number) : 0;
  // Outside the table there is no character, and NaN is no tier.
  return RETRY_TIERS.charCodeAt(number > 499 ? number - 478 : number < 430 ? number - 408 : -1) - 48 || 0;
}
