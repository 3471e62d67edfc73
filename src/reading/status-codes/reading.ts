/**
 * How a status code was recognized: by the first line of a response, by its position in a known log format, by the name
 * next to it (a JSON member, `key=value`, or an XML element), by the column that a header names, by the words of an
 * error message or a sentence, or by its name alone.
 *
 * @category Reading
 */
export type StatusOrigin = 'status-line' | 'access-log' | 'named-value' | 'column' | 'message' | 'reason';

/**
 * How certain it is that a number is a status code: `certain` if a format has a status code in that position, `likely`
 * if the text describes it as one, or `hint` if only a nearby word suggests it.
 *
 * @category Reading
 */
export type StatusCertainty = 'certain' | 'likely' | 'hint';

/**
 * A status code in a text.
 *
 * @category Reading
 */
export interface StatedStatus {
  readonly code: number;
  /** The start position in the text, in UTF-16 code units. */
  readonly start: number;
  /** The end position (exclusive). */
  readonly end: number;
  readonly from: StatusOrigin;
  readonly certainty: StatusCertainty;
  /** Whether it is the status that the client received last; at most one in a text. */
  readonly final: boolean;
}

/** A status code in a line. */
export interface Reading {
  readonly code: number;
  readonly start: number;
  readonly from: StatusOrigin;
  readonly certainty: StatusCertainty;
  /** Its length. Default: 3. */
  readonly length?: number;
  /** 0 for the status that the client received; higher for an upstream server's status, or one mentioned in passing. */
  readonly rank: number;
}

/** A reading without a status: the line has a known format but no status. */
export const NONE: readonly Reading[] = [];

/** Reads a line of one format; `undefined` if the line has another format. */
export type Recognizer = (line: string) => readonly Reading[] | undefined;

/** The status code that three digits represent; `undefined` outside 100-599. */
export function codeOf(digits: string | undefined): number | undefined {
  const code = Number(digits);
  return digits?.length === 3 && code >= 100 && code <= 599 ? code : undefined;
}

/** The reading of digits in an access log; no status if the server had none to log. */
export function logged(digits: string | undefined, start: number, rank = 0): readonly Reading[] {
  const code = codeOf(digits);
  return code === undefined ? NONE : [{ code, start, from: 'access-log', certainty: 'certain', rank }];
}
