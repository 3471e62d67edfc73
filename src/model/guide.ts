import type { Requirement, Source } from './description.js';

/**
 * How a comparison's question is answered for one of its codes.
 *
 * @category Guide
 */
export interface ComparisonAnswer {
  readonly code: number;
  readonly answer: string;
  /** What the client does. */
  readonly client?: string;
  /** What the server sends. */
  readonly server?: string;
}

/**
 * Something that is not the same for all the codes compared; `values` are in the order of `codes`.
 *
 * @category Guide
 */
export interface Difference {
  /** The fact, as a name for code to compare. */
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
  /** The fact, in words for people. */
  readonly fact: string;
  /** A value for each code, in their order. */
  readonly values: readonly unknown[];
}

/**
 * What tells codes apart.
 *
 * @category Guide
 */
export interface Comparison {
  readonly codes: readonly number[];
  /** The one question that decides, where a curated comparison has the codes. */
  readonly question?: string;
  readonly answers: readonly ComparisonAnswer[];
  readonly differences: readonly Difference[];
  readonly sources: readonly Source[];
}

/**
 * A field to send with a recommended code.
 *
 * @category Guide
 */
export interface RecommendedField {
  readonly name: string;
  /** Whether the document says must; the same as `requirement === 'must'`. */
  readonly required: boolean;
  /** How strongly the document asks for the field; `'described'` where it speaks of it without a keyword. */
  readonly requirement: Requirement;
  /** The condition of the requirement, where it does not always hold. */
  readonly when?: string;
  /** A valid value. */
  readonly example: string;
}

/**
 * A code to answer an operation with.
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
 * One of the codes that people meet most.
 *
 * @category Guide
 */
export interface CommonCode {
  readonly code: number;
  readonly when: string;
}
