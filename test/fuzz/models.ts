// Simple models of the functions, based on the RFCs, the Fetch standard, and the documentation, not on the source. They
// are slow and use different algorithms than the library, so that both don't contain the same mistake.

const CLASSES = ['informational', 'successful', 'redirection', 'client-error', 'server-error'];

/** Returns the first digit of a three-digit code, or 0. */
const firstDigit = (value: unknown): number => {
  if (typeof value !== 'number') return 0;
  const written = String(value);
  return written.length === 3 &&
    [...written].every((one) => one >= '0' && one <= '9') &&
    '12345'.includes(written.charAt(0))
    ? Number(written.charAt(0))
    : 0;
};

export const modelClass = (value: unknown): string | undefined => CLASSES[firstDigit(value) - 1];
export const modelRange = (value: unknown): string | undefined =>
  firstDigit(value) === 0 ? undefined : `${firstDigit(value)}xx`;

/**
 * RFC 9110, section 15: an unknown code is treated as the x00 code of its class, and a code outside the classes is
 * treated as 500.
 */
export function modelFallback(value: unknown, known: ReadonlySet<number>): number | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  if (known.has(value)) return value;
  return firstDigit(value) === 0 ? 500 : firstDigit(value) * 100;
}

/** Fetch, "HTTP-redirect fetch", and its normalization of methods, which affects only ASCII letters. */
export function modelRedirect(code: unknown, method: unknown): string | undefined {
  if (typeof method !== 'string') return undefined;
  if (![301, 302, 303, 307, 308].some((one) => one === code)) return undefined;
  const lower = [...method].map((one) => (one >= 'A' && one <= 'Z' ? one.toLowerCase() : one)).join('');
  const normal = ['delete', 'get', 'head', 'options', 'post', 'put'].includes(lower)
    ? lower.toUpperCase()
    : method;
  if ((code === 301 || code === 302) && normal === 'POST') return 'GET';
  if (code === 303 && normal !== 'GET' && normal !== 'HEAD') return 'GET';
  return normal;
}

/** Fetch: a redirect status. Clients may remember the permanent ones. */
export const modelIsRedirect = (value: unknown) => [301, 302, 303, 307, 308].some((one) => one === value);
export const modelIsPermanent = (value: unknown) => value === 301 || value === 308;

const NOT_PROCESSED = [408, 425, 429];
const NEEDS_RETRY_AFTER = [509, 530];
const NEEDS_RETRY_AFTER_ANY_METHOD = [413, 420];
const NEVER_5XX = [501, 505, 506, 507, 508, 510, 511, 525, 526, 527, 540, 561];
const IDEMPOTENT = (
  'ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT COPY DELETE GET HEAD LABEL LINK MERGE MKACTIVITY MKCALENDAR MKCOL ' +
  'MKREDIRECTREF MKWORKSPACE MOVE OPTIONS ORDERPATCH PRI PROPFIND PROPPATCH PUT QUERY REBIND REPORT SEARCH TRACE ' +
  'UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL'
).split(' ');

export interface ModelContext {
  readonly method?: string | undefined;
  readonly idempotent?: boolean | undefined;
  readonly retryAfter?: string | number | undefined;
  readonly also?: readonly number[] | undefined;
  readonly never?: readonly number[] | undefined;
}

/** The retry policy according to its documentation. */
export function modelRetry(code: number, context: ModelContext, now: number): boolean {
  if (firstDigit(code) === 0) return false;
  if (context.never?.some((one) => one === code)) return false;
  const wait = modelRetryAfter(context.retryAfter, now);
  // This is the longest timer.
  if (wait !== undefined && wait > 2 ** 31 - 1) return false;
  if (NOT_PROCESSED.includes(code)) return true;
  const announced = wait !== undefined;
  const harmless =
    context.idempotent ??
    (context.method === undefined ||
      IDEMPOTENT.some((one) => one.toLowerCase() === context.method?.toLowerCase()));
  if (context.also?.some((one) => one === code)) return harmless || announced;
  if (NEEDS_RETRY_AFTER_ANY_METHOD.includes(code)) return announced;
  if (NEEDS_RETRY_AFTER.includes(code)) return announced && harmless;
  if (firstDigit(code) !== 5 || NEVER_5XX.includes(code)) return false;
  return harmless;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LONG_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const allDigits = (text: string, length: number) =>
  text.length === length && [...text].every((one) => one >= '0' && one <= '9');

/** Returns the time of a date and a time of day `hh:mm:ss`, or undefined if there is none. */
function moment(year: number, month: string, day: number, time: string): number | undefined {
  const [hour = '', minute = '', second = '', ...more] = time.split(':');
  const inDay = [hour, minute, second].every((one) => allDigits(one, 2)) && more.length === 0;
  if (!inDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const number = MONTHS.indexOf(month);
  if (number < 0 || day < 1 || day > (lengths[number] ?? 0)) return undefined;
  const at = new Date(0);
  at.setUTCFullYear(year, number, day);
  return at.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** Parses an HTTP-date (RFC 9110, section 5.6.7) by the positions of its parts. */
function modelDate(text: string, now: number): number | undefined {
  // Sun, 06 Nov 1994 08:49:37 GMT
  if (text.length === 29 && DAYS.includes(text.slice(0, 3)) && text.slice(3, 5) === ', ') {
    const [day = '', month = '', year = '', time = '', zone, ...more] = text.slice(5).split(' ');
    return allDigits(day, 2) && allDigits(year, 4) && zone === 'GMT' && more.length === 0
      ? moment(Number(year), month, Number(day), time)
      : undefined;
  }
  // Sun Nov  6 08:49:37 1994
  if (
    text.length === 24 &&
    DAYS.includes(text.slice(0, 3)) &&
    text[3] === ' ' &&
    text[7] === ' ' &&
    text[10] === ' '
  ) {
    const day = text[8] === ' ' ? text.slice(9, 10) : text.slice(8, 10);
    const year = text.slice(20);
    return allDigits(day, day.length) && allDigits(year, 4) && text[19] === ' '
      ? moment(Number(year), text.slice(4, 7), Number(day), text.slice(11, 19))
      : undefined;
  }
  // Sunday, 06-Nov-94 08:49:37 GMT
  const comma = text.indexOf(',');
  const rest = text.slice(comma + 1);
  if (
    LONG_DAYS.includes(text.slice(0, comma)) &&
    rest.length === 23 &&
    rest[0] === ' ' &&
    rest.slice(10, 11) === ' '
  ) {
    const [day = '', month = '', short = '', ...more] = rest.slice(1, 10).split('-');
    if (!allDigits(day, 2) || !allDigits(short, 2) || more.length > 0 || rest.slice(19) !== ' GMT')
      return undefined;
    const limit = new Date(now);
    limit.setUTCFullYear(limit.getUTCFullYear() + 50);
    let year = limit.getUTCFullYear();
    while (year % 100 !== Number(short)) year -= 1;
    const at = moment(year, month, Number(day), rest.slice(11, 19));
    return at !== undefined && at > limit.getTime()
      ? moment(year - 100, month, Number(day), rest.slice(11, 19))
      : at;
  }
  return undefined;
}

/** Retry-After (RFC 9110, section 10.2.3): delay-seconds or an HTTP-date, with optional whitespace around. */
export function modelRetryAfter(value: string | number | undefined, now: number): number | undefined {
  const whole = modelOneValue(value, now);
  if (whole !== undefined || typeof value !== 'string') return whole;
  // Several values are joined with a comma and a space. The first one is used.
  const parts = value.split(', ');
  for (let count = 1; count < parts.length; count += 1) {
    const next = parts[count] ?? '';
    if (next.trimStart() !== next || (next === '' && count === parts.length - 1)) continue;
    const first = modelOneValue(parts.slice(0, count).join(', '), now);
    if (first !== undefined) return first;
  }
  return undefined;
}

function modelOneValue(value: string | number | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  let text = String(value);
  if (typeof value === 'string') {
    while (text.startsWith(' ') || text.startsWith('\t')) text = text.slice(1);
    while (text.endsWith(' ') || text.endsWith('\t')) text = text.slice(0, -1);
  }
  const most = Number.MAX_SAFE_INTEGER;
  if (text !== '' && allDigits(text, text.length)) {
    const milliseconds = BigInt(text) * 1000n;
    return milliseconds > BigInt(most) ? most : Number(milliseconds);
  }
  const at = modelDate(text, now);
  return at === undefined ? undefined : Math.min(Math.max(0, at - now), most);
}

/** Returns the first and last codes of one part of a status pattern, or undefined if the part is invalid. */
function modelSpan(text: string): readonly [low: number, high: number] | undefined {
  const isCode = (one: string) => allDigits(one, 3) && firstDigit(Number(one)) > 0;
  const isClass = text.length === 3 && (text.endsWith('xx') || text.endsWith('XX'));
  if (isClass) return modelSpan(`${text[0]}00-${text[0]}99`);
  const sign = ['>=', '<=', '>', '<'].find((one) => text.startsWith(one));
  if (sign !== undefined) {
    const limit = text.slice(sign.length).trim();
    if (!isCode(limit)) return undefined;
    const beyond = sign.length === 1 ? 1 : 0;
    return sign.startsWith('>') ? [Number(limit) + beyond, 599] : [100, Number(limit) - beyond];
  }
  const isOpen = text.includes('..');
  const ends = text.split(isOpen ? '..' : '-').map((one) => one.trim());
  if (ends.length > 2 || ends.every((one) => one === '')) return undefined;
  if (!ends.every((one) => isCode(one) || (isOpen && one === ''))) return undefined;
  const [low, high] = [Number(ends[0] || 100), Number(ends.at(-1) || 599)];
  return low > high ? undefined : [low, high];
}

/** Returns the codes that a list of status patterns accepts, or undefined if a pattern is invalid. */
export function modelMatcher(
  patterns: readonly (string | number)[],
): ((code: unknown) => boolean) | undefined {
  const parts = patterns
    .flatMap((pattern) => String(pattern).split(','))
    .map((part) => part.trim())
    .map((part) => ({
      isExcluded: part.startsWith('!'),
      span: modelSpan(part.startsWith('!') ? part.slice(1).trim() : part),
    }));
  if (parts.some(({ span }) => span === undefined)) return undefined;
  return (code) => {
    if (firstDigit(code) === 0) return false;
    const hits = parts.filter(
      ({ span: [low, high] = [0, 0] }) => low <= Number(code) && Number(code) <= high,
    );
    if (hits.some(({ isExcluded }) => isExcluded)) return false;
    return hits.length > 0 || (parts.length > 0 && parts.every(({ isExcluded }) => isExcluded));
  };
}
