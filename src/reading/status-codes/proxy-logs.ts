import { codeOf, logged, NONE, type Reading, type Recognizer } from './reading.js';

/**
 * Matches HAProxy's HTTP log: five timers, the status, and the byte count. The TCP log has three timers and no status.
 */
const HAPROXY = /\s[+-]?-?\d+(?:\/[+-]?-?\d+){4}\s+(-1|\d{1,3})(?=\s+\+?\d+\s)/;

export const haproxy: Recognizer = (line) => {
  const match = HAPROXY.exec(line);
  const digits = match?.[1];
  return match && digits !== undefined
    ? logged(digits, match.index + match[0].length - digits.length)
    : undefined;
};

/**
 * Matches the logs of Squid and Traffic Server: the cache result, a slash, and the status, which is 000 if there was no
 * response.
 */
const SQUID = /\s(?:[A-Z]{2,}_[A-Z_]+|NONE|HIT|MISS)(?::[A-Z_]+)?\/(\d{3})(?=\s)/;

export const squid: Recognizer = (line) => {
  const match = SQUID.exec(line);
  return match ? logged(match[1], match.index + match[0].length - 3) : undefined;
};

/** Matches the logs of AWS load balancers: three times, the status, the target's status, two sizes, and the request. */
const ELB = /\s(?:-1|[\d.]+) (?:-1|[\d.]+) (?:-1|[\d.]+) (\d{3}|-) (\d{3}|-)(?= \d+ \d+ ")/;

export const elasticLoadBalancer: Recognizer = (line) => {
  const match = ELB.exec(line);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const target = match[2] ?? '';
  const own = match[1] ?? '';
  const both = [
    ...logged(own, end - target.length - 1 - own.length),
    ...logged(target, end - target.length, 1),
  ];
  return both.length > 0 ? both : NONE;
};

/** Matches AWS flow logs and TLS logs, which contain ports, protocols, and sizes, but no status. */
const FLOW = /^\s*\d (?:\d{12}|unknown) eni-|^tls \d\.\d \d{4}-/;

export const flowLog: Recognizer = (line) => (FLOW.test(line) ? NONE : undefined);

/**
 * Matches IIS logs without the line of column names. The status, the substatus, and the Win32 status come before the
 * last sizes and the time.
 */
const W3C_START =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S.* (?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|DEBUG|PROPFIND) /;
const W3C_STATUS = / ([1-5]\d\d) \d{1,3} \d{1,10}(?: \d+){0,4}$/;

export const iis: Recognizer = (line) => {
  if (!W3C_START.test(line)) return undefined;
  const match = W3C_STATUS.exec(line.trimEnd());
  return match ? logged(match[1], match.index + 1) : undefined;
};

/** Matches CloudFront logs without the line of column names. The status is in the ninth column. */
const CLOUDFRONT =
  /^\d{4}-\d\d-\d\d\t\d\d:\d\d:\d\d\t[A-Z]{3}\d+(?:-\w+)?\t\d+\t[^\t]*\t[A-Z]+\t[^\t]*\t[^\t]*\t(\d{1,3}|-)(?=\t)/;

export const cloudfront: Recognizer = (line) => {
  const match = CLOUDFRONT.exec(line);
  const digits = match?.[1];
  return match && digits !== undefined ? logged(digits, match[0].length - digits.length) : undefined;
};

/**
 * Matches Azure Storage logs: the version, the time, the operation, the outcome, and the status, separated by
 * semicolons.
 */
const AZURE_STORAGE = /^\d\.\d;\d{4}-[^;]*;\w+;\w+;(\d{3})(?=;)/;

export const azureStorage: Recognizer = (line) => {
  const match = AZURE_STORAGE.exec(line);
  return match ? logged(match[1], match[0].length - 3) : undefined;
};

/** Matches the varnishlog tags that contain the status of the response or the backend response. */
const VARNISH = /^-+\s+(Beresp|Resp|Obj)Status\s+(?=(\d{3})\b)/;

export const varnishlog: Recognizer = (line) => {
  const match = VARNISH.exec(line);
  return match ? logged(match[2], match[0].length, match[1] === 'Resp' ? 0 : 1) : undefined;
};

const CACHE_RESULT = /^\s*(?:HIT|MISS|EXPIRED|STALE|BYPASS|UPDATING|REVALIDATED|-)\s*$/;
const METHOD_PART = /^\s*"?(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE|PROPFIND)\b/;

/**
 * Reads logs whose columns are separated by vertical bars, such as those of gin, Fiber, Negroni, Artifactory, and
 * BunnyCDN.
 */
export const bars: Recognizer = (line) => {
  if (!line.includes('|')) return undefined;
  const parts = line.split('|', 40);
  if (parts.length < 4) return undefined;
  const methodAt = parts.findIndex((part) => METHOD_PART.test(part));
  if (methodAt < 0 && !CACHE_RESULT.test(parts[0] as string)) return undefined;
  const places: { part: number; digits: string; start: number }[] = [];
  let offset = 0;
  for (const [part, text] of parts.entries()) {
    const digits = text.trim();
    if (codeOf(digits) !== undefined) places.push({ part, digits, start: offset + text.indexOf(digits) });
    offset += text.length + 1;
  }
  const place = places.find(({ part }) => methodAt >= 0 && part > methodAt) ?? places[0];
  return place ? (logged(place.digits, place.start) as Reading[]) : undefined;
};
