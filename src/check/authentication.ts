import { formatValue } from '../text/format-value.js';
import type { Checks } from './check.js';
import type { Seen } from './seen.js';

/** Checks whether a header is missing or contains no challenge. */
const hasNoChallenge = ({ field, lacks }: Seen, name: string) =>
  lacks(name) || /^[\s,]*$/.test(field(name) ?? '-');

/** Matches a header value that starts with a parameter instead of an authentication scheme. */
const PARAMETER_FIRST = /^[\s,]*[!#$%&'*+.^_`|~\w-]+\s*=/;

/** The rules for challenges in 401 and 407 responses. */
export const authentication: Checks<
  'unauthorized-without-challenge' | 'proxy-auth-without-challenge' | 'challenge-syntax'
> = {
  'unauthorized-without-challenge': (seen) => seen.status === 401 && hasNoChallenge(seen, 'www-authenticate'),
  'proxy-auth-without-challenge': (seen) => seen.status === 407 && hasNoChallenge(seen, 'proxy-authenticate'),
  'challenge-syntax': ({ status, field }) => {
    const name = status === 401 ? 'www-authenticate' : 'proxy-authenticate';
    const value = field(name) ?? '';
    return (status === 401 || status === 407) && PARAMETER_FIRST.test(value) && { value: formatValue(value) };
  },
};
