import { formatValue } from '../text/format-value.js';
import type { Checks } from './check.js';
import { fixdate } from './fixdate.js';

const A_YEAR = 31_536_000;
const PLAUSIBLE: readonly number[] = [413, 429, 503];
/** The status codes outside the 3xx class for which an RFC or common practice defines the meaning of Retry-After. */
const MEANINGFUL: readonly number[] = [
  200, 202, 403, 404, 408, 409, 413, 421, 423, 425, 429, 500, 502, 503, 504, 507,
];

/** The rules for Retry-After. */
export const retryAfter: Checks<
  'retry-after-syntax' | 'retry-after-implausible' | 'retry-after-meaningless' | 'retry-after-missing'
> = {
  'retry-after-syntax': ({ field }) => {
    const value = field('retry-after');
    return (
      value !== undefined &&
      !/^\d+$/.test(value) &&
      Number.isNaN(fixdate(value)) && { value: formatValue(value) }
    );
  },
  'retry-after-implausible': ({ status, field }) => {
    const value = field('retry-after') ?? '';
    const isLong = /^\d+$/.test(value) && Number(value) > A_YEAR;
    const isPast = fixdate(value) < fixdate(field('date') ?? '');
    return (
      ((status >= 300 && status < 400) || PLAUSIBLE.includes(status)) &&
      (isLong || isPast) && { value: formatValue(value) }
    );
  },
  'retry-after-meaningless': ({ status, field }) =>
    field('retry-after') !== undefined && (status < 300 || status > 399) && !MEANINGFUL.includes(status),
  'retry-after-missing': ({ status, lacks }) => (status === 429 || status === 503) && lacks('retry-after'),
};
