/**
 * The main entry point without `describe`, `list`, `search`, and their data. Use it when load time matters.
 *
 * `http-status-atlas` also exports everything in this entry point.
 *
 * @module http-status-atlas/core
 */
export {
  type ClassGuard,
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isSuccessful,
} from './classes/class-guards.js';
export { classRange } from './classes/class-range.js';
export { classify } from './classes/classify.js';
export { fallbackCode } from './classes/fallback-code.js';
export { isStatusCode } from './classes/is-status-code.js';
export type {
  ClientErrorCode,
  ContentCode,
  ErrorCode,
  InformationalCode,
  NullBodyStatusCode,
  RedirectionCode,
  RedirectStatusCode,
  ServerErrorCode,
  SuccessfulCode,
} from './generated/code-types.js';
export * from './generated/codes.js';
export { REGISTRY_UPDATED } from './generated/registry.js';
export type {
  AnyStatusCode,
  CodeOf,
  CodesOf,
  ReasonPhrase,
  ReasonPhraseOf,
  StatusName,
  StatusNameOf,
} from './lookup/code-lookup-types.js';
export { parseStatusCode } from './lookup/parse-status-code.js';
export { reasonPhrase } from './lookup/reason-phrase.js';
export { statusName } from './lookup/status-name.js';
export { statusText } from './lookup/status-text.js';
export { summary } from './lookup/summary.js';
export { hasStatus, type WithStatus } from './matching/has-status.js';
export { matchStatus, type StatusCases } from './matching/match-status.js';
export type { StatusPattern } from './matching/pattern-types.js';
export { type CheckedPattern, statusMatcher } from './matching/status-matcher.js';
export type { Standing } from './model/description.js';
export type { ClassOf, ClassRange, ClassRangeOf, CodeAsNumber, StatusClass } from './model/status-class.js';
export { isRetryable } from './retry/is-retryable.js';
export { parseRetryAfter, type RetryAfterInput } from './retry/parse-retry-after.js';
export { type RetryAdvice, retryAdvice } from './retry/retry-advice.js';
export type { RetryContext } from './retry/retry-decision.js';
export { type RetryDelayOptions, retryDelay } from './retry/retry-delay.js';
export { isContentCode } from './semantics/is-content-code.js';
export { isHeuristicallyCacheable } from './semantics/is-heuristically-cacheable.js';
export { isNullBodyStatus } from './semantics/is-null-body-status.js';
export { isPermanentRedirect } from './semantics/is-permanent-redirect.js';
export { isRedirectStatus } from './semantics/is-redirect-status.js';
export { isResponseStatus } from './semantics/is-response-status.js';
export { redirectMethod } from './semantics/redirect-method.js';
export { type RedirectContext, type RedirectRequest, redirectRequest } from './semantics/redirect-request.js';
