import { formatValue } from '../text/format-value.js';
import { firstPartWithoutRange } from './byteranges.js';
import type { Checks } from './check.js';
import { decimal, members } from './field-members.js';
import type { Seen } from './seen.js';
import { OTHER_THAN_GET } from './standard-methods.js';

/** Checks for a 206 response with several parts. */
const isMultipart = ({ status, field }: Seen) =>
  status === 206 && /^\s*multipart\/byteranges\s*(?:;|$)/i.test(field('content-type') ?? '');
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i;
const boundaryOf = ({ field }: Seen): string | undefined => {
  const match = BOUNDARY.exec(field('content-type') ?? '');
  return match?.[1] ?? match?.[2];
};

/** Matches a Content-Range value in bytes. For other range units, only the overall format can be checked. */
const CONTENT_RANGE = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;

/** Compares two nonnegative integers of any length, given as strings of digits. */
function isBelow(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length === y.length ? x < y : x.length < y.length;
}

function isValidRange(value: string): boolean {
  if (!/^bytes\b/i.test(value)) return /^[!#$%&'*+.^_`|~\w-]+ \S/.test(value) && !/ \*\/\d+$/.test(value);
  const [, first = '', last = '', length = ''] = CONTENT_RANGE.exec(value) ?? [];
  return first !== '' && !isBelow(last, first) && (length === '*' || isBelow(last, length));
}

/** The rules for range requests: 206, 416, and Content-Range. */
export const ranges: Checks<
  | 'partial-without-content-range'
  | 'partial-multipart-with-content-range'
  | 'partial-multipart-without-boundary'
  | 'partial-multipart-part-without-range'
  | 'partial-multipart-for-single-range'
  | 'partial-not-requested'
  | 'range-status-for-other-method'
  | 'partial-content-range-invalid'
  | 'partial-length-mismatch'
  | 'content-range-meaningless'
  | 'range-not-satisfiable-without-range'
  | 'range-not-satisfiable-content-range'
> = {
  'partial-without-content-range': (seen) =>
    seen.status === 206 && !isMultipart(seen) && seen.lacks('content-range'),
  'partial-multipart-with-content-range': (seen) =>
    isMultipart(seen) && seen.field('content-range') !== undefined,
  'partial-multipart-without-boundary': (seen) => isMultipart(seen) && boundaryOf(seen) === undefined,
  'partial-multipart-part-without-range': (seen) => {
    if (!isMultipart(seen)) return;
    const boundary = boundaryOf(seen);
    const part = boundary === undefined ? undefined : firstPartWithoutRange(seen.text(), boundary);
    return part !== undefined && { part };
  },
  'partial-multipart-for-single-range': (seen) =>
    isMultipart(seen) &&
    /^[^=,\s]+=/.test(seen.asked('range') ?? '') &&
    members(seen.asked('range')).length === 1,
  'partial-not-requested': ({ status, method, didNotAsk }) =>
    status === 206 && method === 'GET' && didNotAsk(/^range$/),
  'range-status-for-other-method': ({ status, method }) =>
    (status === 206 || status === 416) && (method === 'HEAD' || OTHER_THAN_GET.test(`${method}`)),
  'partial-content-range-invalid': (seen) => {
    const value = seen.field('content-range');
    return (
      seen.status === 206 &&
      !isMultipart(seen) &&
      value !== undefined &&
      !isValidRange(value) && { value: formatValue(value) }
    );
  },
  'partial-length-mismatch': (seen) => {
    const { status, method, field, isFetchResponse } = seen;
    const value = field('content-range') ?? '';
    if (status !== 206 || method === 'HEAD' || isMultipart(seen) || !isValidRange(value)) return;
    if (field('transfer-encoding') !== undefined) return;
    if (isFetchResponse && field('content-encoding') !== undefined) return;
    const [, first, last] = CONTENT_RANGE.exec(value) ?? [];
    const from = decimal(first);
    const to = decimal(last);
    const length = decimal(field('content-length'));
    if (from === undefined || to === undefined || length === undefined) return;
    return to - from + 1 !== length && { range: to - from + 1, length };
  },
  'content-range-meaningless': ({ status, field }) =>
    status !== 206 && status !== 416 && field('content-range') !== undefined,
  'range-not-satisfiable-without-range': ({ status, method, didNotAsk }) =>
    status === 416 && method === 'GET' && didNotAsk(/^range$/),
  'range-not-satisfiable-content-range': ({ status, field, lacks, asked, didNotAsk }) =>
    status === 416 &&
    !didNotAsk(/^range$/) &&
    /^\s*bytes\s*=/i.test(asked('range') ?? 'bytes=') &&
    (lacks('content-range') ||
      (field('content-range') !== undefined && !/^\S+ \*\/\d+$/.test(field('content-range') ?? ''))),
};
