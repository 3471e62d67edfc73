import type { Checks } from './check.js';
import type { Seen } from './seen.js';

const isFrameless = ({ status }: Seen) => status < 200 || status === 204;

/** The rules for framing headers and bodies that a message must not have. */
export const framing: Checks<
  | 'content-forbidden'
  | 'content-length-forbidden'
  | 'transfer-encoding-forbidden'
  | 'head-with-content'
  | 'connect-framing'
> = {
  'content-forbidden': ({ status, bytes, method, field }) => {
    // The bytes after a 101 response belong to the new protocol.
    const isBodiless = (status < 200 && status !== 101) || [204, 205, 304].includes(status);
    const announced = field('content-length') ?? '';
    const length =
      bytes || (status === 205 && method !== 'HEAD' && /^\d+$/.test(announced) ? Number(announced) : 0);
    return isBodiless && length > 0 && { bytes: length };
  },
  'content-length-forbidden': (seen) => isFrameless(seen) && seen.field('content-length') !== undefined,
  'transfer-encoding-forbidden': (seen) =>
    isFrameless(seen) && !/^[23]/.test(seen.version ?? '') && seen.field('transfer-encoding') !== undefined,
  'head-with-content': ({ view, method, bytes }) =>
    view === 'wire' && method === 'HEAD' && !!bytes && { bytes },
  'connect-framing': ({ status, method, field }) => {
    if (method !== 'CONNECT' || status < 200 || status > 299) return false;
    const name = ['Content-Length', 'Transfer-Encoding'].find(
      (one) => field(one.toLowerCase()) !== undefined,
    );
    return name !== undefined && { field: name };
  },
};
