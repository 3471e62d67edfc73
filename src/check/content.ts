import type { Checks } from './check.js';
import { declaredError } from './declared-error.js';
import type { Seen } from './seen.js';

/** Parses the body as a JSON object. Returns `undefined` if the body is anything else. */
function jsonObject(seen: Seen): Readonly<Record<string, unknown>> | undefined {
  // A byte order mark counts as whitespace here, but isn't allowed in JSON.
  const json = seen.text().trim();
  if (json[0] !== '{') return;
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return;
  }
}

const mediaType = ({ field }: Seen): string =>
  (field('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/** The rules for bodies, and for the headers that depend on the body. */
export const content: Checks<
  | 'error-without-content'
  | 'content-type-missing'
  | 'date-missing'
  | 'ok-error-body'
  | 'problem-status-mismatch'
> = {
  'error-without-content': ({ status, method, bytes, field, lacks }) =>
    status >= 400 &&
    method !== undefined &&
    !/^(?:HEAD|CONNECT)$/.test(method) &&
    !bytes &&
    // A Content-Length above 0 means that the recorded exchange omits the body.
    (/^0+$/.test(field('content-length') ?? '') || (bytes === 0 && lacks('content-length'))),
  'content-type-missing': ({ status, bytes, method, lacks, didNotAsk }) =>
    status >= 200 &&
    ![204, 205, 304].includes(status) &&
    !!bytes &&
    !/^(?:HEAD|CONNECT)$/.test(method ?? '') &&
    lacks('content-type') &&
    // If the request has If-Range, the client already has the metadata.
    (status !== 206 || didNotAsk(/^if-range$/)) && { bytes },
  'date-missing': ({ view, status, method, lacks }) =>
    view === 'wire' &&
    status >= 200 &&
    status < 500 &&
    !(method === 'CONNECT' && status < 300) &&
    lacks('date'),
  'ok-error-body': (seen) => {
    const isJson = /^application\/(?!graphql-response\+).*json$/.test(mediaType(seen));
    if (seen.status !== 200 || !(isJson || seen.lacks('content-type'))) return;
    const body = jsonObject(seen);
    const member =
      body &&
      declaredError(body, (has) =>
        ['status', 'statusCode', 'code'].find((name) => {
          const code = has(name) ? body[name] : undefined;
          return typeof code === 'number' && code >= 400 && code <= 599 && (has('error') || has('message'));
        }),
      );
    return member !== undefined && { member };
  },
  'problem-status-mismatch': (seen) => {
    if (mediaType(seen) !== 'application/problem+json') return;
    const member = jsonObject(seen)?.['status'];
    return typeof member === 'number' && member !== seen.status && { member };
  },
};
