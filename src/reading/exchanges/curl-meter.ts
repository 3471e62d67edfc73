/** Matches an amount of data or a speed, with the spaces before it. */
const AMOUNT = / {1,8}[\d.]{1,6}[kMGTP]?/.source;
/** Matches the total, spent, and remaining time with the current speed. Since curl 8.18, unknown times are blank. */
const TIMES = / {1,3}(?:(?:--|\d{1,2}):(?:--|\d\d):(?:--|\d\d)|\d{1,3}d \d\dh|\d{1,7}d)/.source;
const BLANK_TIMES = / [ \d:dhmy]{23} [ \d.]{0,5}[\dkMGTP]/.source;
/** Matches a row of numbers. A carriage return precedes each row, so that it replaces the previous one. */
const ROW = `\\r? {0,2}\\d{1,3}(?:${AMOUNT}){7}(?:(?:${TIMES}){3}${AMOUNT}|${BLANK_TIMES})`;
const TITLES =
  /^ *% Total +% Received +% Xferd +Average Speed +Time +Time +Time +Current *\r*\n?|^ *Dload +Upload +Total +Spent +Left +Speed *\r*\n?/
    .source;

/** Matches rows that occupy a line, or rows at the start or in the middle of one. */
const METER = /* @__PURE__ */ new RegExp(`${TITLES}|^(?:${ROW})+ *\\r*(?:\\n|$)|(?:${ROW})+`, 'gm');
const ROWS_AT_START = /* @__PURE__ */ new RegExp(`^(?:${ROW})+`);

/** Removes curl's progress meter, which can interrupt any line, even a line of the body. */
export const withoutMeter = (text: string): string => text.replace(METER, '');

/** Returns the length of the progress meter's rows at the start of a line. */
export const meterLength = (line: string): number =>
  /^[\r \d]/.test(line) ? (ROWS_AT_START.exec(line)?.[0].length ?? 0) : 0;

/** Checks whether text contains a part of the progress meter. */
export const hasMeter = (text: string): boolean => text.search(METER) >= 0;

/** Matches the line that `curl -v` prints if it writes a body to a file or a pipe. */
export const DATA_REMARK = /^[{}] \[\d+ bytes data\]\s*$/;
