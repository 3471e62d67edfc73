const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const CLOCK = '(\\d\\d):(\\d\\d):(\\d\\d)';
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

// The longest form has 33 characters, so a long text is refused at its first wrong one.
const IMF = new RegExp(`^${DAY}, (\\d\\d) ${MONTH} (\\d{4}) ${CLOCK} GMT$`);
const RFC_850 = new RegExp(`^${LONG_DAY}, (\\d\\d)-${MONTH}-(\\d\\d) ${CLOCK} GMT$`);
const ASCTIME = new RegExp(`^${DAY} ${MONTH} (\\d\\d| \\d) ${CLOCK} (\\d{4})$`);

/** Milliseconds since 1970, or `undefined` for a day or time that does not exist. */
function utc(year: number, month: string, day: number, hour: number, minute: number, second: number) {
  const at = new Date(0);
  // setUTCFullYear takes years below 100 as they stand, which Date.UTC does not.
  at.setUTCFullYear(year, MONTHS.indexOf(month) / 3, day);
  if (at.getUTCDate() !== day || hour > 23 || minute > 59 || second > 60) return undefined;
  return at.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
}

/**
 * Reads an HTTP-date in its three forms (RFC 9110, section 5.6.7); day names are not compared with the date.
 *
 * A two-digit year is the latest one that is not more than 50 years ahead of `now`.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const numbers = (match: RegExpExecArray) => match.map(Number);
  const imf = IMF.exec(text);
  if (imf) {
    const [, day = 0, , year = 0, hour = 0, minute = 0, second = 0] = numbers(imf);
    return utc(year, imf[2] as string, day, hour, minute, second);
  }
  const asctime = ASCTIME.exec(text);
  if (asctime) {
    const [, , day = 0, hour = 0, minute = 0, second = 0, year = 0] = numbers(asctime);
    return utc(year, asctime[1] as string, day, hour, minute, second);
  }
  const old = RFC_850.exec(text);
  if (!old) return undefined;
  const [, day = 0, , short = 0, hour = 0, minute = 0, second = 0] = numbers(old);
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + 50);
  let year = limit.getUTCFullYear() - (limit.getUTCFullYear() % 100) + short;
  const inYear = (candidate: number) => utc(candidate, old[2] as string, day, hour, minute, second);
  if (year > limit.getUTCFullYear() || (inYear(year) ?? 0) > limit.getTime()) year -= 100;
  return inYear(year);
}
