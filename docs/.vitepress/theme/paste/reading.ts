import type { Finding } from 'http-status-atlas/check';
import type { RetryAdvice } from 'http-status-atlas/core';
import type { Identification } from 'http-status-atlas/identify';
import type { ResponseRole, StatusCertainty, StatusOrigin } from 'http-status-atlas/reading';
import type { LogSummary } from '../../../../src/explain/count-statuses';
import type { LogMark } from '../../../../src/explain/log-marks';

/** A response in the pasted text, with all of the library's reports about it. */
export interface ReadResponse {
  readonly status: number;
  readonly role: ResponseRole;
  readonly method?: string;
  /** The URL without the parts that might contain credentials: user information, query, and fragment. */
  readonly url?: string;
  readonly identification: Identification;
  readonly findings: readonly Finding[];
  /** Whether the headers are known, which is required to check the response. */
  readonly checked: boolean;
  readonly retry: RetryAdvice;
}

/** A code and the number of responses with that code. */
export interface Tally {
  readonly code: number;
  readonly count: number;
}

/** The only status in a line or a message. */
export interface ReadLine {
  readonly kind: 'line';
  readonly code: number;
  readonly from: StatusOrigin;
  readonly certainty: StatusCertainty;
  /** The part of the line around the code: the text before it, the code, and the text after it. */
  readonly excerpt: readonly [string, string, string];
  readonly others: readonly number[];
  /** What the line says about the status, such as Envoy's response flags. */
  readonly marks: readonly LogMark[];
  readonly retry: RetryAdvice;
}

/** The responses in a transcript or a HAR file. */
export interface ReadResponses {
  readonly kind: 'responses';
  readonly format: 'har' | 'transcript' | 'page';
  readonly total: number;
  /** The final response. Absent if a HAR file or a transcript contains several requests. */
  readonly final?: ReadResponse;
  /** The responses before the final one, such as interim responses, redirects, and challenges. */
  readonly before: readonly Pick<ReadResponse, 'status' | 'role'>[];
  /** The codes, sorted by class (worst first) and then by count. */
  readonly codes: readonly Tally[];
  /** The errors and the responses with findings, worst first, up to `MOST_SHOWN`. */
  readonly troubled: readonly ReadResponse[];
  readonly troubledTotal: number;
}

/** The result of reading pasted text. */
export type Reading = { readonly kind: 'nothing' } | ReadLine | LogSummary | ReadResponses;

/** The maximum number of responses to show individually. */
export const MOST_SHOWN = 20;

/** The maximum size of the text in bytes. */
export const MOST_BYTES = 50_000_000;

/** The number of characters to use as a search query if the text contains no status code. */
export const MOST_WORDS = 1500;
