import { isInRange } from '../classes/is-in-range.js';
import { RETRY_TIERS } from '../generated/retry-tiers.js';

/** The retry tier of a code, as the table numbers them: 0 (never) for every code that is no error. */
export function retryTier(code: unknown): number {
  const at = isInRange(code, 408, 429) ? code - 408 : isInRange(code, 500, 599) ? code - 478 : -1;
  return at < 0 ? 0 : RETRY_TIERS.charCodeAt(at) - 48;
}
