/** Four characters per month, so that three letters match only at a multiple of four. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

// IMF-fixdate (day, month, year), asctime (month, day) or RFC 850 (day, month, short year); the time, with a leap second;
// and at the end the zone or, for asctime, the year. One literal, not built from parts: a bundler can drop a literal that
// nobody uses. It refuses a long text at its first wrong character.
const HTTP_DATE =
  /^[ \t]*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:, (\d\d) (\w{3}) (\d{4})| (\w{3}) (\d\d| \d))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\d\d)-(\w{3})-(\d\d)) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60) (?:GMT|(\d{4}))[ \t]*(?:$|, \S)/;

/**
 * Parses an HTTP-date in any of its three forms (RFC 9110, section 5.6.7) to milliseconds since 1970.
 *
 * What follows a comma and a space is another field line's value. Day names are not compared with the date. A two-digit year is the latest one that is not more than 50 years ahead of
 * `now`. `NaN` for other texts and for days that do not exist.
 */
export function parseHttpDate(text: string, now: number): number {
  const [
    ,
    imfDay,
    imfMonth,
    imfYear,
    ascMonth,
    ascDay,
    oldDay,
    oldMonth,
    oldYear,
    hour,
    minute,
    second,
    ascYear,
  ] = HTTP_DATE.exec(text) ?? [];
  const day = Number(imfDay ?? ascDay ?? oldDay);
  const month = MONTHS.indexOf((imfMonth ?? ascMonth ?? oldMonth) as string) / 4;
  const inYear = (year: number) => {
    const at = new Date(0);
    // Unlike Date.UTC, setUTCFullYear doesn't change years below 100.
    at.setUTCFullYear(year, month, day);
    // Only asctime ends with a year, and it has no other year.
    return month >= 0 && at.getUTCDate() === day && !ascMonth === !ascYear
      ? at.setUTCHours(Number(hour), Number(minute), Number(second))
      : Number.NaN;
  };
  if (!oldYear) return inYear(Number(imfYear ?? ascYear));
  const limit = new Date(now);
  const lastYear = limit.getUTCFullYear() + 50;
  const year = lastYear - (lastYear % 100) + Number(oldYear);
  return inYear(inYear(year) > limit.setUTCFullYear(lastYear) ? year - 100 : year);
}
