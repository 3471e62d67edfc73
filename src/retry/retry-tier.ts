import { retryTiers } from '../generated/retry-tiers.js';

let tiers: Uint8Array | undefined;

/** The retry tier of a code, as numbered in the table; `undefined` for anything that isn't a code. */
export function retryTier(code: unknown): number | undefined {
  // Reading characters of the string took twice as long as reading bytes (Node 20.20, November 2026).
  tiers ??= Uint8Array.from(retryTiers(), Number);
  // Indexes outside the table and fractions are undefined, and typed arrays don't look them up in the prototype.
  return typeof code === 'number' ? tiers[code - 100] : undefined;
}
