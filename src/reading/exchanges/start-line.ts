import type { HttpVersion } from '../../model/message.js';

/** The first line of a response. */
export interface StatusLine {
  readonly status: number;
  readonly reason: string | undefined;
  readonly httpVersion: HttpVersion | undefined;
}

/** The first line of a request. */
export interface RequestLine {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: HttpVersion | undefined;
}

/**
 * Matches the first line of a response. Some servers send numbers above 599, such as LinkedIn's 999, so there is no
 * maximum. Tools write 000 if there was no response.
 */
const STATUS_LINE = /^HTTP\/([\d.]{1,3})\s{1,8}([1-9]\d\d)(?:\s+(.*))?$/i;
const REQUEST_LINE = /^([A-Z][A-Z-]{1,19}) (\S+) HTTP\/([\d.]{1,3})$/;
/**
 * Matches the pseudo-header that HTTP/2 and HTTP/3 use instead of a status line, in the form that browsers and nghttp
 * show.
 */
const STATUS_FIELD = /^:status:?\s+([1-9]\d\d)$/;

/** Parses an HTTP version in the formats of various tools: `1.1`, `HTTP/2.0`, `h2`, `h3-29`. */
export function readHttpVersion(text: unknown): HttpVersion | undefined {
  if (typeof text !== 'string') return undefined;
  const version = /^(?:HTTP\/|h)?([123])(?:\.([01]))?(?:$|-\d)/i.exec(text);
  if (!version) return undefined;
  if (version[1] === '1') return version[2] === '0' ? '1.0' : '1.1';
  return version[1] === '2' ? '2' : '3';
}

/** Parses the first line of a response or the `:status` pseudo-header of HTTP/2 and HTTP/3. */
export function readStatusLine(line: string): StatusLine | undefined {
  const match = STATUS_LINE.exec(line);
  if (match)
    return { status: Number(match[2]), reason: match[3]?.trim(), httpVersion: readHttpVersion(match[1]) };
  const field = STATUS_FIELD.exec(line);
  return field ? { status: Number(field[1]), reason: undefined, httpVersion: undefined } : undefined;
}

/** Parses the first line of a request. */
export function readRequestLine(line: string): RequestLine | undefined {
  const match = REQUEST_LINE.exec(line);
  if (!match) return undefined;
  return { method: match[1] as string, url: match[2] as string, httpVersion: readHttpVersion(match[3]) };
}

/** Matches the names of headers that rarely appear outside a header section. */
export const TELLING_FIELD =
  /^(?:date|server|content-type|content-length|location|cache-control|connection|via|transfer-encoding|etag|vary)$/i;

const FIELD_LINE = /^:?([!#$%&'*+.^_`|~\w-]+):(?:[ \t\u00a0]+(.*)|(\S.*)?)$/;

/** Parses a header line. */
export function readFieldLine(line: string): readonly [name: string, value: string] | undefined {
  const match = FIELD_LINE.exec(line);
  return match ? [match[1] as string, (match[2] ?? match[3] ?? '').trim()] : undefined;
}
