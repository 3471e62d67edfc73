/**
 * Advice for API design: which code to send, and how similar codes differ.
 *
 * @module http-status-atlas/guide
 */
export { commonCodes } from './generated/common-codes.js';
export type { Operation } from './generated/operations.js';
export { compare } from './guide/compare.js';
export { listComparisons } from './guide/list-comparisons.js';
export { listOperations, type OperationAlias, type OutcomeOf, recommend } from './guide/recommend.js';
export type {
  CommonCode,
  Comparison,
  ComparisonAnswer,
  Difference,
  Recommendation,
  RecommendedField,
} from './model/guide.js';
