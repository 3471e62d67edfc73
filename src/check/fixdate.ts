import { parseHttpDate } from '../retry/parse-http-date.js';

/**
 * Parses an HTTP date in the only format that a sender may generate. Returns milliseconds since 1970, or `NaN` for
 * anything else, such as the other formats and lists that `parseHttpDate` accepts.
 */
export const fixdate = (value: string): number =>
  /^\w{3}, [^,]+$/.test(value) ? parseHttpDate(value, 0) : Number.NaN;
