import type { Checks } from './check.js';
import { OTHER_THAN_GET } from './standard-methods.js';

const METADATA = ['Content-Type', 'Content-Encoding', 'Content-Language', 'Content-Range'];

/** The rules for 304 responses. */
export const notModified: Checks<
  | 'not-modified-not-conditional'
  | 'not-modified-other-method'
  | 'not-modified-without-etag'
  | 'not-modified-metadata'
  | 'not-modified-content-length-zero'
> = {
  'not-modified-not-conditional': ({ status, method, didNotAsk }) =>
    status === 304 &&
    (method === 'GET' || method === 'HEAD') &&
    didNotAsk(/^if-(?:none-match|modified-since)$/),
  'not-modified-other-method': ({ status, method }) => status === 304 && OTHER_THAN_GET.test(`${method}`),
  'not-modified-without-etag': ({ status, asked, lacks }) =>
    // The entity tag in the request matched, so the corresponding 200 response has an ETag.
    status === 304 && !/^\s*\*?\s*$/.test(asked('if-none-match') ?? '') && lacks('etag'),
  'not-modified-metadata': ({ status, field }) => {
    const sent = METADATA.filter((name) => field(name.toLowerCase()) !== undefined);
    return status === 304 && sent.length > 0 && { fields: sent.join(', ') };
  },
  'not-modified-content-length-zero': ({ status, field }) =>
    status === 304 && /^0+$/.test(field('content-length') ?? ''),
};
