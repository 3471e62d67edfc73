import type { RequestFacts } from '../../model/message.js';
import type { Unassigned } from './assign-roles.js';
import { hasMeter, withoutMeter } from './curl-meter.js';
import { charactersOf, cutBody } from './cut-body.js';
import type { ParsedResponse } from './parsed-exchange.js';
import {
  readFieldLine,
  readRequestLine,
  readStatusLine,
  type StatusLine,
  TELLING_FIELD,
} from './start-line.js';
import { isTerminalOutput } from './terminal-output.js';

/** A response that isn't complete yet. */
interface Open {
  readonly start: StatusLine;
  /** Whether two spaces precede the status line and the headers, as in the output of `wget -S`. */
  readonly isIndented: boolean;
  readonly request: RequestFacts | undefined;
  readonly headers: [string, string][];
  /** The position at which the body starts. Set after the headers end. */
  bodyStart: number | undefined;
  bodyEnd: number;
  /** The lines of the body in the output of `curl -v`, where other lines can interrupt it. */
  readonly bodyLines: string[];
  endsSession: boolean;
}

/**
 * Matches curl's markers at the start of a line: `<` for received lines, `>` for sent lines, `*` for remarks, and `{`
 * for data. The `--trace-time` option adds a timestamp.
 */
const MARKED = /^(?:\d\d:\d\d:\d\d\.\d{6} )?(?:([<>*])(?: |$)|[{}] \[\d+ bytes data\]$)(.*)$/;
/** Matches nghttp's marker before a header. */
const FRAME = /^\[\s*\d+\.\d+\] recv \(stream_id=\d+\) /;
const PROMPT = /^(?:[\w.@~:/\\-]{0,80} ?)?[$#%>❯] ?(?:sudo )?(?:curl|http|https|wget|xh|curlie)(?:\.exe)? /;
const WGET_URL = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--\s+(\S+)/;
const WGET_STATUS = /awaiting response\.\.\. (\d{3})(| .*)$/;
/** The end of the headers in the output of `wget -d`. Only remarks follow, which can quote the body. */
const WGET_HEADERS_END = '---response end---';
/** Matches the headers that reveal a request and rarely appear elsewhere. */
const SENT_FIELD = /^(?:host|user-agent|accept)$/i;
const WGET_LOCATION = /^Location: (\S+) \[following\]/;
/** Matches what wget prints after the headers, which `wget -S` indents. */
const WGET_REMARK =
  /^(?:Location: \S+ \[following\]|Length: |Saving to: |\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:ERROR \d{3}: |\())/;

/**
 * Parses the output of `curl -i`, `-I`, `-v`, `-L`, `wget`, HTTPie, and similar tools: a sequence of requests and
 * responses with their header sections.
 */
export function readTranscript(printed: string): Unassigned[] {
  const verbose = /^(?:\d\d:\d\d:\d\d\.\d{6} )?< HTTP\/[\d.]+ \d{3}/m.test(printed);
  // In other output, a meter that isn't before the first response belongs to a body.
  const isMetered = verbose || hasMeter(printed.slice(0, Math.max(0, printed.search(/HTTP\/\d/))));
  const text = isMetered ? withoutMeter(printed) : printed;
  const found: Open[] = [];
  let request: RequestFacts | undefined;
  let current: Open | undefined;
  /** The headers of the current message, which can be a request or a response. */
  let fields: [string, string][] | undefined;

  const closeHeaders = (bodyStart: number) => {
    fields = undefined;
    if (current) current.bodyStart ??= bodyStart;
  };
  const open = (start: StatusLine, isIndented: boolean) => {
    current = {
      start,
      isIndented,
      request,
      headers: [],
      bodyStart: undefined,
      bodyEnd: 0,
      bodyLines: [],
      endsSession: false,
    };
    found.push(current);
    fields = current.headers;
  };
  const endSession = () => {
    if (current) current.endsSession = true;
    current = undefined;
    fields = undefined;
    request = undefined;
  };

  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const raw = text.slice(at, lineEnd < 0 ? text.length : lineEnd).replace(/^\r+|\r$/g, '');
    const marked = verbose ? MARKED.exec(raw) : null;
    const unframed = raw.replace(FRAME, '');
    const indented = /^ {2}\S/.test(raw) && !verbose;
    const line = marked
      ? (marked[2] as string)
      : unframed.trim() === ''
        ? ''
        : indented
          ? raw.slice(2)
          : unframed;
    const here = at;
    at = next;

    if (marked && marked[1] !== '<' && marked[1] !== '>') {
      // A remark from curl doesn't end a header section. Only the next message or an empty line ends it.
      continue;
    }
    if (verbose && !marked) {
      if (PROMPT.test(raw)) endSession();
      else if (current && fields === undefined) current.bodyLines.push(text.slice(here, next));
      continue;
    }
    const inBody = !verbose && current !== undefined && fields === undefined;
    const status = readStatusLine(line);
    if (status && (!inBody || beginsMessage(text, next, indented))) {
      open(status, indented);
      continue;
    }
    const sent = readRequestLine(line);
    if (sent && (!inBody || beginsMessage(text, next, indented, SENT_FIELD))) {
      const headers: [string, string][] = [];
      request = {
        method: sent.method,
        url: sent.url,
        headers,
        ...(sent.httpVersion === undefined ? {} : { httpVersion: sent.httpVersion }),
      };
      current = undefined;
      fields = headers;
      continue;
    }
    if (current?.isIndented && !indented && WGET_REMARK.test(raw)) {
      current = undefined;
      fields = undefined;
      continue;
    }
    if (fields) {
      if (line === '') {
        if (startsWithStatusLine(text, next)) {
          fields = undefined;
          if (!verbose) current = undefined;
          continue;
        }
        if (text.startsWith(WGET_HEADERS_END, next)) {
          fields = undefined;
          current = undefined;
          continue;
        }
        closeHeaders(next);
        if (current && !verbose) {
          at = skipContent(text, next, current);
          current.bodyEnd = at;
        }
        continue;
      }
      const field = readFieldLine(line);
      if (field) {
        fields.push([field[0], field[1]]);
        continue;
      }
      const last = fields.at(-1);
      if (last && /^[ \t]/.test(raw) && !indented) {
        last[1] = `${last[1]} ${raw.trim()}`;
        continue;
      }
      closeHeaders(here);
    }
    if (PROMPT.test(raw)) {
      endSession();
      continue;
    }
    const wget = readWget(raw);
    const previous = found.at(-1);
    if (wget.url !== undefined) {
      request = { url: wget.url };
      current = undefined;
    } else if (wget.status) {
      open(wget.status, false);
      fields = undefined;
    } else if (wget.location !== undefined && previous?.headers.length === 0) {
      previous.headers.push(['Location', wget.location]);
    } else if (current && !verbose) current.bodyEnd = next;
  }
  return found.map((one) => finish(one, text, verbose));
}

/**
 * Checks whether a line that looks like the first line of a message really is one. If it is, typical header lines
 * follow.
 */
function beginsMessage(text: string, start: number, indented: boolean, ownFields = TELLING_FIELD): boolean {
  const lines = text.slice(start, start + 2000).split(/\r?\n/, 12);
  let telling = 0;
  for (const line of lines) {
    const field = readFieldLine(indented ? line.trim() : line);
    if (!field) return telling > 0;
    if (TELLING_FIELD.test(field[0]) || ownFields.test(field[0])) telling += 1;
  }
  return telling > 0;
}

const startsWithStatusLine = (text: string, start: number) =>
  /^\s{0,4}HTTP\/[\d.]+ \d{3}/.test(text.slice(start, start + 20));

/** Returns the number of bytes in `Content-Length`, or `undefined` if the header is absent or invalid. */
function announcedLength(headers: Open['headers']): number | undefined {
  const length = headers.find(([name]) => name.toLowerCase() === 'content-length');
  return length && /^\d{1,12}$/.test(length[1]) ? Number(length[1]) : undefined;
}

/** Returns the end of the body according to `Content-Length`, or `start` if the text ends earlier. */
function skipContent(text: string, start: number, { start: { status }, headers }: Open): number {
  if (status < 200 || status === 204 || status === 304) return start;
  const end = start + charactersOf(text, start, announcedLength(headers) ?? 0);
  return end < text.length ? end : start;
}

function readWget(line: string): { url?: string; status?: StatusLine; location?: string | undefined } {
  const url = WGET_URL.exec(line)?.[1];
  if (url !== undefined) return { url };
  const answered = WGET_STATUS.exec(line);
  if (answered) {
    const status = Number(answered[1]);
    return status < 100
      ? {}
      : { status: { status, reason: (answered[2] as string).trim(), httpVersion: undefined } };
  }
  return { location: WGET_LOCATION.exec(line)?.[1] };
}

/**
 * Removes the copy of the header sections from a body. `curl -v -i` prints the headers as remarks and again as output,
 * which follows the remarks if both go to the same file. Copies of earlier responses come first.
 */
function withoutCopies(body: string, { start, headers }: Open): string {
  const wanted = headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  for (let at = 0; startsWithStatusLine(body, at); ) {
    const end = /\r?\n\r?(?:\n|$)/.exec(body.slice(at));
    if (end === null) return body;
    const [first = '', ...lines] = body.slice(at, at + end.index).split(/\r?\n/);
    const copied = lines.map((line) => readFieldLine(line)?.slice(0, 2).join(': ') ?? line).join('\n');
    at += end.index + end[0].length;
    if (readStatusLine(first)?.status === start.status && copied === wanted) return body.slice(at);
  }
  return body;
}

const isWithoutBody = (status: number, method: string | undefined) =>
  (status < 200 && status !== 101) || status === 204 || status === 304 || method === 'HEAD';

function finish(open: Open, text: string, verbose: boolean): Unassigned {
  const { start, request, headers, bodyStart, bodyEnd, bodyLines, endsSession } = open;
  const announced = announcedLength(headers);
  let body: string | undefined;
  if (verbose) body = withoutCopies(bodyLines.join(''), open);
  else if (bodyStart !== undefined) body = text.slice(bodyStart, Math.max(bodyStart, bodyEnd));
  const isFromTerminal =
    body !== undefined &&
    isWithoutBody(start.status, request?.method) &&
    isTerminalOutput(body, start.status);
  if (body !== undefined) body = cutBody(body, announced ?? 0, verbose);
  const isUnknown = body === undefined || isFromTerminal || (body.trim() === '' && announced !== 0);
  const response: ParsedResponse = {
    status: start.status,
    headers,
    ...(isUnknown ? {} : { body }),
    ...(start.httpVersion === undefined ? {} : { httpVersion: start.httpVersion }),
  };
  return { request, response, reason: start.reason, endsSession };
}
