import type { Finding } from 'http-status-atlas/check';
import type { RetryAdvice } from 'http-status-atlas/core';
import type { Identification } from 'http-status-atlas/identify';
import type { ResponseRole, StatusCertainty, StatusOrigin } from 'http-status-atlas/reading';
import type { LogSummary } from '../../../../src/explain/count-statuses';

/** A response of the pasted text, with everything that the library reports about it. */
export interface ReadResponse {
  readonly status: number;
  readonly role: ResponseRole;
  readonly method?: string;
  /** Without user information, query, and fragment, which can hold credentials. */
  readonly url?: string;
  readonly identification: Identification;
  readonly findings: readonly Finding[];
  /** Whether the headers are known, so that the response was checked. */
  readonly checked: boolean;
  readonly retry: RetryAdvice;
}

/** A code with the number of responses that have it. */
export interface Tally {
  readonly code: number;
  readonly count: number;
}

/** One status in a line or a message. */
export interface ReadLine {
  readonly kind: 'line';
  readonly code: number;
  readonly from: StatusOrigin;
  readonly certainty: StatusCertainty;
  /** The part of the line with the code: before it, the code, after it. */
  readonly excerpt: readonly [string, string, string];
  readonly others: readonly number[];
  readonly retry: RetryAdvice;
}

/** The responses of a transcript or a HAR file. */
export interface ReadResponses {
  readonly kind: 'responses';
  readonly format: 'har' | 'transcript';
  readonly total: number;
  /** The last response that answered a request; absent if a HAR file or a transcript has several requests. */
  readonly final?: ReadResponse;
  /** The responses before the final one: interim, redirects, challenges. */
  readonly before: readonly Pick<ReadResponse, 'status' | 'role'>[];
  /** Worst first: by class, then by count. */
  readonly codes: readonly Tally[];
  /** Errors and responses with findings, worst first, at most `MOST_SHOWN`. */
  readonly troubled: readonly ReadResponse[];
  readonly troubledTotal: number;
}

/** What a pasted text states. */
export type Reading = { readonly kind: 'nothing' } | ReadLine | LogSummary | ReadResponses;

/** How many responses are shown one by one. */
export const MOST_SHOWN = 20;

/** The longest text that is read. */
export const MOST_BYTES = 50_000_000;

/** How much of a text without a status code is searched for its words. */
export const MOST_WORDS = 1500;
