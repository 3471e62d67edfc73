import { retryTiers } from '../generated/retry-tiers.js';

let tiers: Uint8Array | undefined;

/** Returns the retry tier of a code, as numbered in the table, or `undefined` for anything that isn't a status code. */
export function retryTier(code: unknown): number | undefined {
  // The tiers are stored as bytes, because reading characters of a string took twice as long (Node 20.20, November
  // 2026).
  tiers ??= Uint8Array.from(retryTiers(), Number);
  // For an index that is a fraction or outside the table, a typed array returns undefined without searching its
  // prototype.
  return typeof code === 'number' ? tiers[code - 100] : undefined;
}
