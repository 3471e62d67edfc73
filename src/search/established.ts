import type { SearchIndex } from './search-index.js';
import { UNSETTLED_FACTOR } from './weights.js';

export function isEstablished(code: number, built: SearchIndex): boolean {
  const standing = built.codes.get(code)?.standing;
  return standing === 'standard' || standing === 'experimental';
}

/** Returns a factor that puts established codes first among otherwise equal codes. */
export const priorOf = (code: number, built: SearchIndex): number =>
  isEstablished(code, built) ? 1 : UNSETTLED_FACTOR;
