/**
 * Checks a response against the definition of its status code.
 *
 * @module http-status-atlas/check
 */
export { checkResponse } from './check/check-response.js';
export type { CheckOptions, CheckView, Finding } from './check/finding.js';
export type { RuleId } from './generated/check-rule-ids.js';
export { checkRules } from './generated/check-rules.js';
export type { CheckRule, Severity } from './model/check-rule.js';
export type { Source } from './model/description.js';
export type {
  FetchResponse,
  HeaderFields,
  HttpVersion,
  RequestFacts,
  ResponseFacts,
} from './model/message.js';
