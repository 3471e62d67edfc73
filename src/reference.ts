/**
 * Builds a status code reference for an API's documentation.
 *
 * @module http-status-atlas/reference
 */
export type { Severity } from './model/check-rule.js';
export type { FieldRule, Retry, Source } from './model/description.js';
export type { ClassRange, StatusClass } from './model/status-class.js';
export type {
  DescribedStatus,
  DocumentText,
  OpenapiDocument,
  OwnText,
  OwnTexts,
  ProblemType,
  ReferenceField,
  ReferenceFinding,
  ReferenceKey,
  ReferenceMember,
  ReferenceOperation,
  ReferenceOptions,
  ReferenceRuleId,
  RefusedResponses,
  StatusReference,
  StatusSection,
} from './reference/reference-types.js';
export { statusReference } from './reference/status-reference.js';
export { type MarkdownOptions, toMarkdown } from './reference/to-markdown.js';
