import type { Finding } from '../check.js';
import { checkExchanges } from '../explain/check-exchanges.js';
import { type LogMark, readLogMarks } from '../explain/log-marks.js';
import { senderOf } from '../explain/sender-of.js';
import { senderOfPage } from '../explain/sender-of-page.js';
import { statedMethod } from '../explain/stated-method.js';
import { type Identification, identify } from '../identify.js';
import {
  describe,
  type RetryAdvice,
  reasonPhrase,
  retryAdvice,
  type StatedStatus,
  searchNotes,
} from '../index.js';
import { type ParsedExchange, parseExchanges, readStatusCodes } from '../reading.js';
import { identifiedLines } from './identified.js';
import { adviceLines, causesOf, headLine, items, usersOf } from './pages.js';
import { painter, printable, type Terminal, wrap } from './terminal.js';

/** The output of `explain --json` for a single response or line. */
export interface Explanation {
  readonly kind: 'response' | 'line';
  readonly code: number;
  readonly reasonPhrase?: string;
  readonly summary?: string;
  /** What to check if you sent the request (`client`) or if you run the server (`server`). */
  readonly causes: { readonly client: readonly string[]; readonly server: readonly string[] };
  /** The software that generated the response. Absent for a line, unless the line is a body that reveals its sender. */
  readonly identification?: Identification;
  /** The marks in a log line that explain the status, such as Envoy's response flags. Absent if the line has none. */
  readonly marks?: readonly LogMark[];
  /** The rules that the response breaks. Absent for a line. */
  readonly findings?: readonly Finding[];
  readonly retry: RetryAdvice;
  /** The request method, if it is known. */
  readonly method?: string;
  /** Every status in the input. */
  readonly statuses: readonly StatedStatus[];
  /** The final responses before this one, if the input consists of several transcripts. */
  readonly earlier?: readonly EarlierResponse[];
}

/** A response that is explained in only one line because a later response is explained in full. */
export interface EarlierResponse {
  readonly code: number;
  readonly identification: Identification;
}

/**
 * Explains the status in a response, log line, or error message. Returns `undefined` if the input contains no status.
 *
 * @param given - The request method to use if the input doesn't include it.
 */
export function explainText(text: string, given?: string): Explanation | undefined {
  const exchanges = parseExchanges(text);
  const exchange = exchanges.at(-1);
  const statuses = readStatusCodes(text);
  const code = exchange?.response.status ?? statuses.find(({ final }) => final)?.code;
  if (code === undefined) return undefined;
  const phrase = reasonPhrase(code);
  const described = describe(code);
  // A number above 599 has no record, but a note can explain it.
  const summary = described?.summary ?? (code > 599 ? searchNotes(`${code}`)[0]?.text : undefined);
  const method = (exchange ? exchange.request?.method : statedMethod(text)) ?? given;
  const page = exchange ? undefined : senderOfPage(text, code);
  const marks = exchange ? [] : readLogMarks(text);
  const earlier = exchanges.slice(0, -1).filter(({ role }) => role === 'final');
  return {
    kind: exchange ? 'response' : 'line',
    code,
    ...(phrase === undefined ? {} : { reasonPhrase: phrase }),
    ...(summary === undefined ? {} : { summary }),
    causes: causesOf(described),
    ...(exchange
      ? { identification: identify(exchange.response), findings: findingsOf(exchanges, text, given) }
      : page && { identification: page }),
    ...(marks.length === 0 ? {} : { marks }),
    retry: retryAdvice(code, { method, retryAfter: exchange?.response.headers }),
    ...(method === undefined ? {} : { method }),
    statuses,
    ...(earlier.length === 0
      ? {}
      : {
          earlier: earlier.map(({ response }) => ({
            code: response.status,
            identification: identify(response),
          })),
        }),
  };
}

/** Returns the findings for the last response. */
const findingsOf = (
  exchanges: readonly ParsedExchange[],
  text: string,
  method: string | undefined,
): readonly Finding[] =>
  checkExchanges(exchanges, text, { method }).find(({ index }) => index === exchanges.length - 1)?.findings ??
  [];

/** Returns the Retry-After value of the last response in the input. */
export function retryAfterOf(text: string): string | undefined {
  const headers = parseExchanges(text).at(-1)?.response.headers;
  return headers?.find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
}

/** Formats the marks in a log line. Returns no lines if there are none. */
export const markLines = (marks: readonly LogMark[], terminal: Terminal): string[] =>
  items(
    `Logged by ${marks[0]?.product}`,
    marks.map(({ mark, meaning, nextStep }) => `${mark}: ${[meaning, nextStep].join(' ').trim()}`),
    terminal,
  );

/**
 * Formats an explanation as a page.
 *
 * @param retryAfter - The Retry-After value of the response, if it has one.
 */
export function explanationPage(
  {
    code,
    summary,
    causes,
    identification,
    marks = [],
    findings = [],
    retry,
    method,
    statuses,
    earlier = [],
  }: Explanation,
  terminal: Terminal,
  retryAfter?: string,
): string {
  const paint = painter(terminal);
  const list = (title: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [
          paint.bold(title),
          ...texts.map((one) => `  - ${wrap(one, terminal.width, '    ').trimStart()}`),
          '',
        ];
  const listed = [code, ...earlier.map((one) => one.code)];
  const others = [...new Set(statuses.map((one) => one.code))].filter((one) => !listed.includes(one));
  return [
    ...list(
      'Earlier responses in the input',
      earlier.map((one) => `${headLine(one.code, terminal)}: ${printable(senderOf(one.identification))}`),
    ),
    headLine(code, terminal),
    ...(summary === undefined ? [] : [wrap(summary, terminal.width)]),
    ...(others.length === 0 ? [] : [paint.dim(`Also in the input: ${others.join(', ')}`)]),
    '',
    ...(identification ? identifiedLines(identification, paint, terminal.width) : []),
    ...markLines(marks, terminal),
    ...list(
      'Problems with the response',
      findings.map(({ message, fix, source }) => `${printable(message)} ${printable(fix)} (${source})`),
    ),
    ...(identification?.product === undefined ? list('Who uses it', usersOf(describe(code))) : []),
    ...list('If you sent the request, check', causes.client),
    ...list('If you run the server, check', causes.server),
    ...adviceLines(code, retry, method, terminal, retryAfter),
  ].join('\n');
}
