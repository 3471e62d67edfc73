import { isInRange } from '../classes/first-digit.js';
import { RETRY_TIERS } from '../generated/retry-tiers.js';

/** The retry tier of a code, as the table numbers them: 0 (never) for every code that is no error. */
export function retryTier(code: unknown): number {
  return isInRange(code, 400, 599) ? RETRY_TIERS.charCodeAt(code - 400) - 48 : 0;
}
