import type { Match } from './find-matches.js';
import type { Fingerprint } from './fingerprint.js';
import type { GeneratedBy, IdentificationCertainty } from './identification.js';

const RANK = { certain: 2, likely: 1, hint: 0 } as const;

/** The side that a fingerprint names for a status. */
export function sideOf({ sides }: Fingerprint, status: number): GeneratedBy {
  const [usual = 'u', ...byStatus] = sides.split(' ');
  const initial = byStatus.find((one) => one.startsWith(String(status)))?.at(-1) ?? usual;
  return initial === 'i' ? 'intermediary' : initial === 'o' ? 'origin' : 'unknown';
}

/** Whether a fingerprint applies to a status. Below 400, it is mostly fingerprints of block pages. */
export const counts = ({ belowFourHundred }: Fingerprint, status: number): boolean =>
  status >= 400 || belowFourHundred;

/**
 * Orders the products that a response has evidence of: by certainty, then evidence in the body, then firewalls, then the
 * amount of evidence. A product that runs on an engine takes precedence over the engine's page.
 */
export function byStrength(one: Match, other: Match): number {
  const engine = Number(one.fingerprint.engine) - Number(other.fingerprint.engine);
  const rank = RANK[other.fingerprint.certainty] - RANK[one.fingerprint.certainty];
  const content = Number(other.inContent) - Number(one.inContent);
  const firewall = Number(other.fingerprint.role === 'waf') - Number(one.fingerprint.role === 'waf');
  return (
    (bothIntermediaries(one, other) ? engine : 0) ||
    rank ||
    content ||
    firewall ||
    other.evidence.length - one.evidence.length
  );
}

const ON_ENGINES = ['cdn', 'waf', 'load-balancer', 'gateway', 'proxy', 'platform'];

/** Whether one of the two is an engine, and the other is with certainty a product of a kind that runs on engines. */
function bothIntermediaries(one: Match, other: Match): boolean {
  const [engine, product] = one.fingerprint.engine ? [one, other] : [other, one];
  return (
    engine.fingerprint.engine &&
    !product.fingerprint.engine &&
    product.fingerprint.certainty === 'certain' &&
    ON_ENGINES.includes(product.fingerprint.role)
  );
}

/** The highest certainty of some matches. */
export function surest(matches: readonly Match[]): IdentificationCertainty | undefined {
  return matches
    .map(({ fingerprint }) => fingerprint.certainty)
    .sort((a, b) => RANK[b] - RANK[a])
    .at(0);
}
