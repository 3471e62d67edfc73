import { parseHttpDate } from '../retry/parse-http-date.js';

/** An HTTP date in the only form that a sender may generate, in milliseconds since 1970; `NaN` for anything else. */
export const fixdate = (value: string): number =>
  /^\w{3}, \d\d \w{3} \d{4} /.test(value) ? parseHttpDate(value, 0) : Number.NaN;
