import type { Requirement, Source } from './description.js';

/**
 * One code's answer to the question of a comparison.
 *
 * @category Guide
 */
export interface ComparisonAnswer {
  readonly code: number;
  readonly answer: string;
  /** The client's reaction, starting with a verb. */
  readonly client?: string;
  /** The server's action, starting with a verb. */
  readonly server?: string;
}

/**
 * A fact that differs between the compared codes. The items of `values` are in the same order as the codes.
 *
 * @category Guide
 */
export interface Difference {
  /** The fact's identifier, for use in programs. */
  readonly key:
    | 'class'
    | 'standing'
    | 'reasonPhrase'
    | 'summary'
    | 'heuristicallyCacheable'
    | 'mustNotStore'
    | 'content'
    | 'requiredFields'
    | 'redirect'
    | 'permanentRedirect'
    | 'retry'
    | 'retryWithRetryAfter'
    | 'generatedBy'
    | 'definedBy';
  /** The fact's label, for use in text. */
  readonly fact: string;
  /** The value for each code, in the same order as `codes`. */
  readonly values: readonly unknown[];
}

/**
 * A comparison of two or more codes.
 *
 * @category Guide
 */
export interface Comparison {
  readonly codes: readonly number[];
  /** The question that distinguishes the codes. Absent if no curated comparison contains them. */
  readonly question?: string;
  readonly answers: readonly ComparisonAnswer[];
  readonly differences: readonly Difference[];
  readonly sources: readonly Source[];
}

/**
 * A header to send with a recommended code.
 *
 * @category Guide
 */
export interface RecommendedField {
  readonly name: string;
  /** Whether the document says that the server must send the header. Equivalent to `requirement === 'must'`. */
  readonly required: boolean;
  /**
   * The strength of the requirement in the document. `'described'` means that the document mentions the header without
   * a requirement keyword.
   */
  readonly requirement: Requirement;
  /** The condition under which the requirement applies. Absent if it always applies. */
  readonly when?: string;
  /** A valid value for the header. */
  readonly example: string;
}

/**
 * A status code to send for an outcome of an operation.
 *
 * @category Guide
 */
export interface Recommendation {
  readonly code: number;
  readonly outcome: string;
  readonly when: string;
  readonly fields: readonly RecommendedField[];
  /** An example exchange in HTTP/1.1 syntax. */
  readonly exchange?: string;
  readonly mistakes: readonly string[];
  readonly source: Source;
}

/**
 * One of the most common codes.
 *
 * @category Guide
 */
export interface CommonCode {
  readonly code: number;
  readonly when: string;
}
