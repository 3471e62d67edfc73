import { parseHttpDate } from '../retry/parse-http-date.js';

/**
 * Parses an HTTP date in the only format that a sender may generate. Returns milliseconds since 1970, or `NaN` for
 * anything else.
 */
export const fixdate = (value: string): number =>
  /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(value) ? parseHttpDate(value, 0) : Number.NaN;
