/**
 * An explanation for a query that matches no status code: an error that comes with 200 or without a response, or a
 * number that isn't a status code.
 *
 * @category Search
 */
export interface SearchNote {
  /** The ID, for example `slack-ok-false`. */
  readonly id: string;
  readonly title: string;
  /** A few sentences in plain text. */
  readonly text: string;
  /** The status codes that the text is about, most important first; can be empty. */
  readonly codes: readonly number[];
}
