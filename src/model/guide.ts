import type { Requirement, Source } from './description.js';

/**
 * The answer to a comparison's question for one of its codes.
 *
 * @category Guide
 */
export interface ComparisonAnswer {
  readonly code: number;
  readonly answer: string;
  /** How the client responds, starting with a verb. */
  readonly client?: string;
  /** What the server sends or does, starting with a verb. */
  readonly server?: string;
}

/**
 * A fact that differs between the compared codes; `values` are in the same order as `codes`.
 *
 * @category Guide
 */
export interface Difference {
  /** The fact, as an identifier for programs. */
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
  /** The fact, as a label for people. */
  readonly fact: string;
  /** A value for each code, in their order. */
  readonly values: readonly unknown[];
}

/**
 * The differences between codes.
 *
 * @category Guide
 */
export interface Comparison {
  readonly codes: readonly number[];
  /** The question that tells the codes apart, if a curated comparison contains them. */
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
  /** Whether the document says "must". The same as `requirement === 'must'`. */
  readonly required: boolean;
  /** How strongly the document requires the header; `'described'` if it mentions the header without a keyword. */
  readonly requirement: Requirement;
  /** The condition of the requirement, if it doesn't always apply. */
  readonly when?: string;
  /** A valid value. */
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
  /** An example in HTTP/1.1 syntax. */
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
