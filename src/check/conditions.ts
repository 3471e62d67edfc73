import type { Checks } from './check.js';

/**
 * Matches the precondition headers of HTTP, WebDAV, CalDAV, and tus, and vendor headers with similar names
 * (`x-ms-blob-if-match`).
 */
const CONDITION = /^if$|(?:^|-)if-|^(?:overwrite|tus-resumable)$/;

/** The rules that compare a status code with the request's headers. */
export const conditions: Checks<
  | 'not-acceptable-without-negotiation'
  | 'precondition-failed-without-condition'
  | 'precondition-failed-for-conditional-get'
  | 'expectation-failed-without-expect'
  | 'length-required-with-length'
  | 'patch-unsupported-without-accept-patch'
  | 'precondition-required-with-condition'
> = {
  // Some services also use headers such as Accept-Version and Accept-Datetime for content negotiation.
  'not-acceptable-without-negotiation': ({ status, didNotAsk }) => status === 406 && didNotAsk(/^accept/),
  'precondition-failed-without-condition': ({ status, didNotAsk }) => status === 412 && didNotAsk(CONDITION),
  'precondition-failed-for-conditional-get': ({ status, method, asked, didNotAsk }) => {
    const field = ['If-None-Match', 'If-Modified-Since'].find((name) => asked(name.toLowerCase()));
    return (
      status === 412 &&
      (method === 'GET' || method === 'HEAD') &&
      field !== undefined &&
      didNotAsk(/^if(?:-match|-unmodified-since)?$/) && { field }
    );
  },
  'expectation-failed-without-expect': ({ status, didNotAsk }) => status === 417 && didNotAsk(/^expect$/),
  'length-required-with-length': ({ status, asked }) =>
    status === 411 && /^\d+$/.test(asked('content-length') ?? '') && asked('transfer-encoding') === undefined,
  'patch-unsupported-without-accept-patch': ({ status, method, field, lacks }) =>
    status === 415 &&
    method === 'PATCH' &&
    lacks('accept-patch') &&
    // If the response has Accept-Encoding, the server rejected the content coding, not the patch format.
    field('accept-encoding') === undefined,
  'precondition-required-with-condition': ({ status, asked }) => {
    const field = ['If-Match', 'If-Unmodified-Since'].find((name) => asked(name.toLowerCase()));
    return status === 428 && field !== undefined && { field };
  },
};
