import { isInRange } from '../classes/is-in-range.js';
import { RETRY_TIERS } from '../generated/retry-tiers.js';

let tiers: Uint8Array | undefined;

/** The retry tier of a code, as the table numbers them: 0 (never) for every code that is no error. */
export function retryTier(code: unknown): number {
  // Reading the text by character took twice as long as reading bytes (Node 20.20, November 2026).
  tiers ??= Uint8Array.from(RETRY_TIERS, Number);
  return isInRange(code, 408, 599) ? (tiers[code - 408] ?? 3) : 0;
}
