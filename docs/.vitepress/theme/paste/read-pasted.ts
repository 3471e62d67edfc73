import { retryAdvice } from 'http-status-atlas/core';
import { identify } from 'http-status-atlas/identify';
import { type ParsedExchange, parseExchanges, readStatusCodes } from 'http-status-atlas/reading';
import { type CheckedResponse, checkExchanges } from '../../../../src/explain/check-exchanges';
import { LogCounter } from '../../../../src/explain/count-statuses';
import { readLogMarks } from '../../../../src/explain/log-marks';
import { senderOfPage } from '../../../../src/explain/sender-of-page';
import { MOST_SHOWN, type Reading, type ReadLine, type ReadResponse, type ReadResponses } from './reading';

/** The number of characters to examine when deciding whether the text is a transcript or a log. */
const FIRST_LOOK = 1 << 16;
/** The maximum length of a transcript. Longer input is a log that quotes responses. */
const LONGEST_TRANSCRIPT = 1 << 24;
const LONGEST_MESSAGE = 1 << 18;
const CHUNK = 1 << 18;
/** The maximum number of characters to show around the code in a line. */
const AROUND = 90;

const startsAsJson = (text: string) => /^[\s\ufeff]*[[{]/.test(text.slice(0, FIRST_LOOK));

/**
 * Checks whether each line is a JSON value, as in structured logs. In a HAR file, the first line isn't a complete
 * value.
 */
function isJsonLog(text: string): boolean {
  const lineEnd = text.trimStart().indexOf('\n');
  if (lineEnd < 0) return false;
  try {
    JSON.parse(text.trimStart().slice(0, lineEnd));
    return true;
  } catch {
    return false;
  }
}

/** Returns the exchanges in a HAR file or a transcript. A log has none. */
function exchangesOf(text: string): readonly ParsedExchange[] {
  if (startsAsJson(text)) return isJsonLog(text) ? [] : parseExchanges(text);
  if (text.length > LONGEST_TRANSCRIPT) return [];
  // A header section at the start shows that the text is a transcript. A log line that quotes a status line isn't
  // followed by headers.
  const isTranscript = parseExchanges(text.slice(0, FIRST_LOOK)).some(
    ({ response }) => response.headers.length > 0,
  );
  const isStatusLine = /^\s*HTTP\/\d(?:\.\d)? \d{3}/.test(text);
  return isTranscript || isStatusLine ? parseExchanges(text) : [];
}

const worstFirst = (one: number, other: number) => Math.trunc(other / 100) - Math.trunc(one / 100);

function viewOf(exchange: ParsedExchange, checked: CheckedResponse | undefined): ReadResponse {
  const { request, response, role } = exchange;
  const method = checked?.method ?? request?.method;
  return {
    status: response.status,
    role,
    ...(method === undefined ? {} : { method }),
    ...(checked?.url === undefined ? {} : { url: checked.url }),
    identification: identify(response),
    findings: checked?.findings ?? [],
    checked: checked !== undefined,
    retry: retryAdvice(response.status, { method, retryAfter: response.headers }),
  };
}

function readResponses(exchanges: readonly ParsedExchange[], text: string): ReadResponses {
  const checked = new Map(checkExchanges(exchanges, text, {}).map((one) => [one.index, one]));
  const counts = new Map<number, number>();
  for (const { response } of exchanges) counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
  const codes = [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => worstFirst(a.code, b.code) || b.count - a.count || a.code - b.code);
  const answers = exchanges.filter(({ role }) => role === 'final');
  const isOne = answers.length <= 1;
  const last = exchanges.length - 1;
  const final = isOne ? exchanges[last] : undefined;
  const troubled = isOne
    ? []
    : exchanges
        .map((exchange, index) => ({ exchange, index, findings: checked.get(index)?.findings.length ?? 0 }))
        .filter(({ exchange, findings }) => findings > 0 || exchange.response.status >= 400)
        .sort(
          (a, b) =>
            worstFirst(a.exchange.response.status, b.exchange.response.status) || b.findings - a.findings,
        );
  return {
    kind: 'responses',
    format: startsAsJson(text) ? 'har' : 'transcript',
    total: exchanges.length,
    ...(final === undefined ? {} : { final: viewOf(final, checked.get(last)) }),
    before: isOne
      ? exchanges.slice(0, -1).map(({ response, role }) => ({ status: response.status, role }))
      : [],
    codes,
    troubled: troubled
      .slice(0, MOST_SHOWN)
      .map(({ exchange, index }) => viewOf(exchange, checked.get(index))),
    troubledTotal: troubled.length,
  };
}

/**
 * Reads a line or a multiline message (such as a stack trace) that contains one status. Returns `undefined` for a log.
 */
function readLine(text: string): ReadLine | { readonly kind: 'nothing' } | undefined {
  const statuses = readStatusCodes(text);
  const isMessage = !text.trim().includes('\n');
  if (!isMessage && statuses.filter(({ certainty }) => certainty !== 'hint').length > 1) return undefined;
  const final = statuses.find((one) => one.final);
  if (final === undefined) return { kind: 'nothing' };
  const { code, start, end, from, certainty } = final;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  return {
    kind: 'line',
    code,
    from,
    certainty,
    excerpt: [
      text.slice(lineStart, start),
      text.slice(start, end),
      text.slice(end, Math.min(lineEnd, end + AROUND)).trimEnd(),
    ],
    others: [...new Set(statuses.map((one) => one.code))].filter((one) => one !== code),
    marks: readLogMarks(text),
    retry: retryAdvice(code),
  };
}

/** Reads the body of an error page that was copied without its headers. */
function readPage(text: string): ReadResponses | undefined {
  const code = readStatusCodes(text).find(({ final }) => final)?.code;
  const identification = code === undefined ? undefined : senderOfPage(text, code);
  if (code === undefined || identification === undefined) return undefined;
  return {
    kind: 'responses',
    format: 'page',
    total: 1,
    final: {
      status: code,
      role: 'final',
      identification,
      findings: [],
      checked: false,
      retry: retryAdvice(code),
    },
    before: [],
    codes: [{ code, count: 1 }],
    troubled: [],
    troubledTotal: 0,
  };
}

/** Reads pasted text. While reading, calls `progress` with the number of characters read so far. */
export function readPasted(text: string, progress: (characters: number) => void = () => {}): Reading {
  if (text.trim() === '') return { kind: 'nothing' };
  const exchanges = exchangesOf(text);
  if (exchanges.length > 0) return readResponses(exchanges, text);
  const short = text.length > LONGEST_MESSAGE ? undefined : (readPage(text) ?? readLine(text));
  if (short !== undefined) return short;
  const counter = new LogCounter();
  for (let at = 0; at < text.length; at += CHUNK) {
    counter.push(text.slice(at, at + CHUNK));
    progress(Math.min(text.length, at + CHUNK));
  }
  const summary = counter.end();
  return summary.statuses === 0 ? { kind: 'nothing' } : summary;
}
