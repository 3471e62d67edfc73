import type { Match } from './find-matches.js';
import type { Fingerprint } from './fingerprint.js';
import type { GeneratedBy, IdentificationCertainty } from './identification.js';

const RANK = { certain: 2, likely: 1, hint: 0 } as const;

/** Returns the side that, according to a fingerprint, generates a response with this status. */
export function sideOf({ sides }: Fingerprint, status: number): GeneratedBy {
  const at = sides.indexOf(String(status));
  const initial = sides[at < 0 ? 0 : at + 3];
  return initial === 'i' ? 'intermediary' : initial === 'o' ? 'origin' : 'unknown';
}

const IN_FRONT_OF_ORIGINS = ['cdn', 'waf'];

/**
 * Checks whether a web server's page shows that the server is part of the origin, because a CDN or firewall forwarded
 * the page. Engines are excluded because gateways, such as ingress controllers, are built on them.
 */
export const isBehindEdge = ({ fingerprint, certainty }: Match, matches: readonly Match[]): boolean =>
  certainty === 'certain' &&
  fingerprint.role === 'web-server' &&
  !fingerprint.engine &&
  matches.some(({ fingerprint: { says, role } }) => says !== 'made' && IN_FRONT_OF_ORIGINS.includes(role));

/**
 * Checks whether a fingerprint applies to a status. Below 400, few fingerprints apply, and most of those are for block
 * pages.
 */
export const counts = ({ belowFourHundred }: Fingerprint, status: number): boolean =>
  status >= 400 || belowFourHundred;

/**
 * Compares two matching products for sorting. The criteria are the certainty, whether the evidence is in the body,
 * whether the product is a firewall, and the amount of evidence. A product that is built on an engine such as nginx
 * takes precedence over the engine's own page.
 */
export function byStrength(one: Match, other: Match): number {
  const engine = Number(one.fingerprint.engine) - Number(other.fingerprint.engine);
  const rank = RANK[other.certainty] - RANK[one.certainty];
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

/** Checks whether one match is an engine and the other is certainly a kind of product that is built on engines. */
function bothIntermediaries(one: Match, other: Match): boolean {
  const [engine, product] = one.fingerprint.engine ? [one, other] : [other, one];
  return (
    engine.fingerprint.engine &&
    !product.fingerprint.engine &&
    product.certainty === 'certain' &&
    ON_ENGINES.includes(product.fingerprint.role)
  );
}

/** Returns the highest certainty among the matches. */
export function surest(matches: readonly Match[]): IdentificationCertainty | undefined {
  return matches
    .map(({ certainty }) => certainty)
    .sort((a, b) => RANK[b] - RANK[a])
    .at(0);
}
