/**
 * An explanation for a query that matches no status code. Such a query names a number that isn't a status code, or an
 * error that occurs with a 200 response or without a response.
 *
 * @category Search
 */
export interface SearchNote {
  /** The note's ID, for example `slack-ok-false`. */
  readonly id: string;
  readonly title: string;
  /** The explanation: a few sentences of plain text. */
  readonly text: string;
  /** The status codes that the text discusses, most important first. The list can be empty. */
  readonly codes: readonly number[];
}
