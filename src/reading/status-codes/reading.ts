import { isCode } from '../../classes/is-code.js';

/**
 * The evidence for a status code: the first line of a response (`status-line`), the code's position in a known log
 * format (`access-log`), the name next to it in JSON, `key=value`, or XML (`named-value`), the column that a table
 * header names (`column`), the words of an error message or a sentence (`message`), or the reason phrase alone
 * (`reason`).
 *
 * @category Reading
 */
export type StatusOrigin = 'status-line' | 'access-log' | 'named-value' | 'column' | 'message' | 'reason';

/**
 * The certainty that a number is a status code: `certain` if a format has a status code in that position, `likely` if
 * the text describes the number as one, or `hint` if only a nearby word suggests it.
 *
 * @category Reading
 */
export type StatusCertainty = 'certain' | 'likely' | 'hint';

/**
 * A status code found in text.
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
  /** Whether this is the last status that the client received. At most one item has this property set. */
  readonly final: boolean;
}

/** A status code found in a line. */
export interface Reading {
  readonly code: number;
  readonly start: number;
  readonly from: StatusOrigin;
  readonly certainty: StatusCertainty;
  /** The length of the status code in the text. Default: 3. */
  readonly length?: number;
  /**
   * The priority: 0 for the status that the client received, and higher for an upstream server's status or a status
   * that is only mentioned.
   */
  readonly rank: number;
}

/** The result for a line in a known format that doesn't contain a status. */
export const NONE: readonly Reading[] = [];

/** Reads a line in one specific format. Returns `undefined` if the line has another format. */
export type Recognizer = (line: string) => readonly Reading[] | undefined;

/** Converts three digits to a status code. Returns `undefined` if the result isn't from 100 to 599. */
export function codeOf(digits: string | undefined): number | undefined {
  const code = Number(digits);
  return digits?.length === 3 && isCode(code) ? code : undefined;
}

/**
 * Converts digits in the position of a status to a reading. Returns no reading if they are a placeholder instead of a
 * status.
 */
export function certain(
  digits: string | undefined,
  start: number,
  rank = 0,
  from: StatusOrigin = 'access-log',
): readonly Reading[] {
  const code = codeOf(digits);
  return code === undefined ? NONE : [{ code, start, from, certainty: 'certain', rank }];
}

/** Reads a line in the format of a pattern. The match ends with the status, which is the pattern's only group. */
export function statusIn(format: RegExp, line: string): readonly Reading[] | undefined {
  const match = format.exec(line);
  if (!match) return undefined;
  const digits = match[1] as string;
  return certain(digits, match.index + match[0].length - digits.length);
}
