/**
 * How a status code was recognized: by the first line of a response, by its place in a line of a known log format, by
 * the name beside it (a JSON member, `key=value`, or an XML element), by the column that a header names, by the words
 * of an error message or a sentence, or by its name alone.
 *
 * @category Reading
 */
export type StatusOrigin = 'status-line' | 'access-log' | 'named-value' | 'column' | 'message' | 'reason';

/**
 * How sure it is that a number is a status code: `certain` by a format that has it there, `likely` by what is said
 * about it, `hint` if only a word beside it says so.
 *
 * @category Reading
 */
export type StatusCertainty = 'certain' | 'likely' | 'hint';

/**
 * A status code that a text states.
 *
 * @category Reading
 */
export interface StatedStatus {
  readonly code: number;
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  readonly from: StatusOrigin;
  readonly certainty: StatusCertainty;
  /** Whether it is what the client got at last; at most one in a text. */
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
  /** 0 for what the client got; more for what an upstream server sent, and for what is stated in passing. */
  readonly rank: number;
}

/** A reading without a status: the line is of a known kind and states none. */
export const NONE: readonly Reading[] = [];

/** Reads a line of its own kind. `undefined`: the line is of another kind. */
export type Recognizer = (line: string) => readonly Reading[] | undefined;

/** The code that three digits are; `undefined` outside 100-599. */
export function codeOf(digits: string | undefined): number | undefined {
  const code = Number(digits);
  return digits?.length === 3 && code >= 100 && code <= 599 ? code : undefined;
}

/** The reading of digits in an access log; none where the server had no status to log. */
export function logged(digits: string | undefined, start: number, rank = 0): readonly Reading[] {
  const code = codeOf(digits);
  return code === undefined ? NONE : [{ code, start, from: 'access-log', certainty: 'certain', rank }];
}
