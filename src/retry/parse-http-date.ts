/**
 * The names of the months. Each name takes up four characters, so dividing its position by four yields the month's
 * number.
 */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

// Matches IMF-fixdate (day, month, year), asctime (month, day), or the format of RFC 850 (day, month, two-digit year),
// followed by the time, which can include a leap second, and the zone (in asctime, the year). The expression is a
// single literal, because bundlers can remove an unused literal. It rejects long text at the first wrong character.
const HTTP_DATE =
  /^[ \t]*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:, (\d\d) (\w{3}) (\d{4})| (\w{3}) (\d\d| \d))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\d\d)-(\w{3})-(\d\d)) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60) (?:GMT|(\d{4}))[ \t]*(?:$|, \S)/;

/**
 * Parses an HTTP-date in any of its three formats (RFC 9110, section 5.6.7). Returns milliseconds since 1970.
 *
 * Text after a comma and a space is ignored because it's the value of another header line. The day of the week isn't
 * checked against the date. For a two-digit year, the function uses the latest matching year that is at most 50 years
 * after `now`. It returns `NaN` for any other text and for dates that don't exist.
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
    // Only the asctime format has the year at the end.
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
