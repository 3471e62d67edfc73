import type { Checks } from './check.js';
import { members } from './field-members.js';
import type { Seen } from './seen.js';

const isInterim = ({ status }: Seen) => status < 200 && status !== 101;
const isLaterVersion = ({ version }: Seen) => /^[23]/.test(version ?? '');
/** Checks whether the Upgrade header is missing or empty. HTTP/2 and HTTP/3 don't support this header. */
const namesNoProtocol = (seen: Seen) =>
  !isLaterVersion(seen) && (seen.lacks('upgrade') || seen.field('upgrade') === '');

/**
 * Checks whether the client offered a protocol. If either side omits the version, any version matches. Protocol names
 * are case-insensitive.
 */
function isOffered(protocol: string, offers: readonly string[]): boolean {
  const [name, version] = protocol.toLowerCase().split('/');
  return offers.some((offer) => {
    const [offered, offeredVersion] = offer.toLowerCase().split('/');
    return (
      name === offered &&
      (version === undefined || offeredVersion === undefined || version === offeredVersion)
    );
  });
}

/** The rules for interim responses and protocol upgrades. */
export const upgrading: Checks<
  | 'informational-to-http10'
  | 'interim-as-final'
  | 'switching-without-upgrade'
  | 'upgrade-without-connection'
  | 'switching-not-requested'
  | 'upgrade-over-http2'
  | 'upgrade-required-without-upgrade'
> = {
  'informational-to-http10': ({ status, requestVersion }) => status < 200 && requestVersion === '1.0',
  'interim-as-final': (seen) => isInterim(seen) && seen.final,
  'switching-without-upgrade': (seen) => seen.status === 101 && namesNoProtocol(seen),
  'upgrade-without-connection': ({ status, view, isFetchResponse, version, field }) =>
    (status === 101 || status === 426) &&
    view === 'wire' &&
    !isFetchResponse &&
    /^1/.test(version ?? '') &&
    !!field('upgrade') &&
    !members(field('connection')).some((option) => option.toLowerCase() === 'upgrade'),
  'switching-not-requested': ({ status, field, asked, didNotAsk }) => {
    const chosen = members(field('upgrade'));
    const offered = asked('upgrade');
    if (status !== 101 || (offered === undefined && !didNotAsk(/^upgrade$/))) return;
    // Upgrade lists the protocol stack from the bottom: HTTP can run above the offered protocol (RFC 2817, section 3.3).
    const protocol = chosen.find(
      (one, at) => !(at > 0 && /^http\/1/i.test(one)) && !isOffered(one, members(offered)),
    );
    if (protocol !== undefined) return { protocol };
    return chosen.length === 0 && offered === undefined && { protocol: 'another protocol' };
  },
  'upgrade-over-http2': (seen) =>
    (seen.status === 101 || seen.status === 426) && isLaterVersion(seen) && { version: seen.version ?? '' },
  'upgrade-required-without-upgrade': (seen) => seen.status === 426 && namesNoProtocol(seen),
};
