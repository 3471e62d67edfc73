import { certain, codeOf, NONE, type Recognizer, statusIn } from './reading.js';

/**
 * Matches HAProxy's HTTP log: five timers, the status, and the byte count. The TCP log has three timers and no status.
 */
export const HAPROXY = /\s[+-]?-?\d+(?:\/[+-]?-?\d+){4}\s+(-1|\d{1,3})(?=\s+\+?\d+\s)/;

/**
 * Matches the logs of Squid and Traffic Server: the cache result, a slash, and the status, which is 000 if there was no
 * response.
 */
export const SQUID = /\s(?:[A-Z]{2,}_[A-Z_]+|NONE|HIT|MISS)(?::[A-Z_]+)?\/(\d{3})(?=\s)/;

/** Matches the logs of AWS load balancers: three times, the status, the target's status, two sizes, and the request. */
const ELB = /\s(?:-1|[\d.]+) (?:-1|[\d.]+) (?:-1|[\d.]+) (\d{3}|-) (\d{3}|-)(?= \d+ \d+ ")/;

export const elasticLoadBalancer: Recognizer = (line) => {
  const match = ELB.exec(line);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const target = match[2] ?? '';
  const targetAt = end - target.length;
  return [...certain(match[1], targetAt - ' 502'.length), ...certain(target, targetAt, 1)];
};

/**
 * Matches the replies of mail and file servers, and AWS flow logs and TLS logs, which contain ports, protocols, and
 * sizes, but no status.
 */
const OTHER_LOG =
  /^\s*\d (?:\d{12}|unknown) eni-|^tls \d\.\d \d{4}-|\bSERVER -> CLIENT: \d|\b(?:FTP|RETR) response:? \d|\bFTPError: \d/;

export const otherLog: Recognizer = (line) => (OTHER_LOG.test(line) ? NONE : undefined);

/**
 * Matches IIS logs that lack the header line with the column names. The status, the substatus, and the Win32 status come
 * before the sizes and the time. Columns such as X-Forwarded-For can be added at the end.
 */
const W3C_START =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S.* (?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|DEBUG|PROPFIND) /;
const W3C_STATUS = / ([1-5]\d\d)(?= \d{1,3} \d{1,10}(?: \d+){0,4}(?: \S+){0,3}$)/;
/** Matches the IIS log file format: the time, two sizes, the status, and the Win32 status follow the addresses. */
const IIS_FORMAT = /^(?:[^,]*, ){4}W3SVC\d+, (?:[^,]*, ){5}(\d{1,3})(?=, \d+, )/;

export const iis: Recognizer = (line) =>
  statusIn(IIS_FORMAT, line) ?? (W3C_START.test(line) ? statusIn(W3C_STATUS, line.trimEnd()) : undefined);

/**
 * Matches CloudFront logs without the line of column names. The status is in the ninth column of standard logs, and in
 * the fourth column of real-time logs.
 */
export const CLOUDFRONT =
  /^(?:\d{4}-\d\d-\d\d\t\d\d:\d\d:\d\d\t[A-Z]{3}\d+(?:-\w+)?\t\d+\t[^\t]*\t[A-Z]+\t[^\t]*\t[^\t]*\t|\d{10}[\d.]*\t\S+\t[\d.]+\t(?=\d+\t\d+\t[A-Z]+\thttps?\t))(\d{1,3}|-)(?=\t)/;

/**
 * Matches Azure Storage logs: the version, the time, the operation, the outcome, and the status, separated by
 * semicolons.
 */
export const AZURE_STORAGE = /^\d\.\d;\d{4}-[^;]*;\w+;\w+;(\d{3})(?=;)/;

/** Matches the varnishlog tags that contain the status of the response or the backend response. */
const VARNISH = /^-+\s+(?:Beresp|Resp|Obj)Status\s+(\d{3})\b/;

export const varnishlog: Recognizer = (line) => statusIn(VARNISH, line);

const CACHE_RESULT = /^\s*(?:HIT|MISS|EXPIRED|STALE|BYPASS|UPDATING|REVALIDATED|-)\s*$/;
const METHOD_PART = /^\s*"?(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE|PROPFIND)\b/;

/**
 * Reads logs whose columns are separated by vertical bars, such as those of gin, Fiber, Negroni, Artifactory, and
 * BunnyCDN.
 */
export const bars: Recognizer = (line) => {
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
  const place = places.find(({ part }) => part > methodAt) ?? places[0];
  return place && certain(place.digits, place.start);
};
