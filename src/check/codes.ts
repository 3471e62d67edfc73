import { classCode } from '../classes/class-code.js';
import { isCode } from '../classes/is-code.js';
import { isStatusCode } from '../classes/is-status-code.js';
import { NAMELESS_CODES } from '../generated/check-codes.js';
import type { Checks } from './check.js';

/** The rules that depend only on the status code. */
export const codes: Checks<
  | 'deprecated-status'
  | 'teapot'
  | 'network-auth'
  | 'legal-without-blocked-by'
  | 'unregistered-status'
  | 'invalid-status'
> = {
  'deprecated-status': ({ status }) => [305, 306, 510].includes(status) && { fallback: classCode(status) },
  teapot: ({ status }) => status === 418,
  'network-auth': ({ status, view, fetched, field }) =>
    status === 511 && ((view === 'handler' && !fetched) || field('www-authenticate') !== undefined),
  'legal-without-blocked-by': ({ status, field, lacks }) => {
    if (status !== 451) return;
    const links = (field('link') ?? '').replace(/<[^<>]*>/g, '');
    const isNamed = [...links.matchAll(/;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/gi)].some((match) =>
      /(?:^|\s)blocked-by(?:\s|$)/i.test(match[1] ?? match[2] ?? ''),
    );
    return (lacks('link') || field('link') !== undefined) && !isNamed;
  },
  'unregistered-status': ({ status }) => {
    const isRegistered = isStatusCode(status) || NAMELESS_CODES.includes(status);
    return !isRegistered && { fallback: classCode(status) };
  },
  'invalid-status': ({ status }) => !isCode(status),
};
