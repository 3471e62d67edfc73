import { formatValue } from '../text/format-value.js';
import type { Checks } from './check.js';
import type { Seen } from './seen.js';
import { SAFE } from './standard-methods.js';

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/**
 * Matches the characters that can't appear in a URI reference: spaces, control characters, non-ASCII characters, and a
 * few delimiters.
 */
const NOT_IN_URIS = /[^!#$%&'()*+,\-./\w:;=?@[\]~]/;

const isEmpty = ({ field, lacks }: Seen) => lacks('location') || field('location') === '';

/**
 * Checks for "308 Resume Incomplete", which upload services send to report progress. This response isn't a redirect.
 */
const isUploadProgress = ({ status, names, asked }: Seen) =>
  status === 308 &&
  (asked('content-range') !== undefined ||
    names().some((name) => /^(?:range|x-guploader-|x-range)/.test(name)));

/** The rules for Location in redirects and in responses that report a created resource. */
export const locations: Checks<
  | 'created-without-location'
  | 'created-by-safe-method'
  | 'redirect-without-location'
  | 'location-invalid'
  | 'post-redirect-ambiguous'
  | 'location-meaningless'
> = {
  'created-without-location': (seen) => seen.status === 201 && seen.method === 'POST' && isEmpty(seen),
  'created-by-safe-method': ({ status, method }) => status === 201 && SAFE.test(`${method}`),
  'redirect-without-location': (seen) =>
    REDIRECTS.includes(seen.status) &&
    isEmpty(seen) &&
    !isUploadProgress(seen) && { without: seen.lacks('location') ? 'Without' : 'With an empty' },
  'location-invalid': ({ status, lines }) => {
    if (status !== 201 && status !== 300 && !REDIRECTS.includes(status)) return;
    const values = lines('location');
    const value = values.find((one) => NOT_IN_URIS.test(one) || one !== values[0]);
    return value !== undefined && { value: formatValue(value) };
  },
  'post-redirect-ambiguous': ({ status, method, field }) =>
    (status === 301 || status === 302) && method === 'POST' && !!field('location'),
  'location-meaningless': ({ status, field }) =>
    ((status >= 200 && status < 300 && status !== 201 && status !== 202) || status >= 400) &&
    !!field('location') &&
    // In ACME (RFC 8555), the Location header of a 200 response identifies the account.
    field('replay-nonce') === undefined,
};
