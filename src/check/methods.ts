import type { Checks } from './check.js';
import { members } from './field-members.js';

/**
 * Matches headers that, in a response to OPTIONS, describe the resource's capabilities or show that the request was a
 * CORS preflight.
 */
const SHOWS_OPTIONS = /^(?:allow$|accept-|access-control-|dav$|ms-author-via$|public$|tus-)/;

/** The rules for 405 responses and for responses to OPTIONS. */
export const methods: Checks<
  'method-not-allowed-without-allow' | 'allow-lists-refused-method' | 'options-without-allow'
> = {
  'method-not-allowed-without-allow': ({ status, lacks }) => status === 405 && lacks('allow'),
  'allow-lists-refused-method': ({ status, method, field }) =>
    status === 405 && method !== undefined && members(field('allow')).includes(method),
  'options-without-allow': ({ status, method, url, names, lacks, didNotAsk }) =>
    status >= 200 &&
    status < 300 &&
    method === 'OPTIONS' &&
    url !== '*' &&
    lacks('allow') &&
    didNotAsk(/^access-control-request-/) &&
    !names().some((name) => SHOWS_OPTIONS.test(name)),
};
