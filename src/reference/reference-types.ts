import type { RuleId } from '../generated/check-rule-ids.js';
import type { Severity } from '../model/check-rule.js';
import type { Retry, Source, StatusDescription } from '../model/description.js';
import type { ClassRange, StatusClass } from '../model/status-class.js';

/**
 * What a section is about: a code, a class range, or every other status.
 *
 * @category Reference
 */
export type ReferenceKey = number | `${number}` | ClassRange | Uppercase<ClassRange> | 'default';

/**
 * Your own descriptions of a status. Each member replaces the library's text.
 *
 * @category Reference
 */
export interface OwnText {
  /** The text after the code in the heading. Default: the reason phrase. */
  readonly phrase?: string | undefined;
  /** What the status means for the caller. */
  readonly meaning?: string | undefined;
  /** What the caller does, one sentence each. Also replaces what to check. */
  readonly actions?: string | readonly string[] | undefined;
  /** Whether and when to retry. */
  readonly retry?: string | undefined;
}

/**
 * Your own descriptions by status. A string replaces only the meaning.
 *
 * @category Reference
 */
export type OwnTexts = { readonly [Key in ReferenceKey]?: string | OwnText | undefined };

/**
 * An OpenAPI document, parsed from JSON or YAML.
 *
 * @category Reference
 */
export interface OpenapiDocument {
  /** The version of the specification, such as `3.1.2`. */
  readonly openapi: string;
  readonly info?: unknown;
  readonly paths?: unknown;
  readonly webhooks?: unknown;
  readonly components?: unknown;
  readonly servers?: unknown;
  readonly security?: unknown;
  readonly tags?: unknown;
  readonly externalDocs?: unknown;
  readonly jsonSchemaDialect?: unknown;
  readonly $self?: unknown;
}

/** The parts of a description that concern a caller. `describe` of the main entry point returns them. */
export type DescribedStatus = Partial<Pick<StatusDescription, 'code' | 'causes' | 'fields'>>;

/**
 * Options of `statusReference`.
 *
 * @category Reference
 */
export interface ReferenceOptions {
  /**
   * The `describe` function of `http-status-atlas`, which provides what to check and which headers to read. Default:
   * none, so that a bundle contains only summaries and retry reasons.
   */
  readonly describe?: ((code: number) => DescribedStatus | undefined) | undefined;
  /** Your own descriptions, which replace the library's. Default: none. */
  readonly texts?: OwnTexts | undefined;
  /** The statuses to include and to report findings for. A class range includes its codes. Default: all. */
  readonly only?: readonly ReferenceKey[] | undefined;
  /** The heading of the page. Default: the title of the document, followed by `status codes`. */
  readonly title?: string | undefined;
}

/**
 * An operation of an API.
 *
 * @category Reference
 */
export interface ReferenceOperation {
  /** In uppercase. */
  readonly method: string;
  readonly path: string;
  /** The `operationId`. */
  readonly id?: string;
  readonly summary?: string;
  readonly deprecated?: true;
}

/**
 * A header of a response.
 *
 * @category Reference
 */
export interface ReferenceField {
  readonly name: string;
  readonly description?: string;
  /** Whether the document lists it for this status; otherwise, it comes from the definition of the status. */
  readonly documented: boolean;
  /** The number of responses with this status that list it; absent if none do. */
  readonly count?: number;
}

/**
 * A member of an error's JSON body; `error.code` stands for `code` in the object `error`.
 *
 * @category Reference
 */
export interface ReferenceMember {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  /** The values that the document allows; at most 12. */
  readonly values?: readonly string[];
}

/**
 * A problem type (RFC 9457) that the document names.
 *
 * @category Reference
 */
export interface ProblemType {
  readonly type: string;
  readonly title?: string;
}

/**
 * A description of the status in the document.
 *
 * @category Reference
 */
export interface DocumentText {
  readonly text: string;
  /** The number of responses with this description. */
  readonly count: number;
}

/**
 * A section of the reference: one status, or a range of statuses.
 *
 * @category Reference
 */
export interface StatusSection {
  /** `404`, `4xx`, or `default`. */
  readonly key: string;
  /** Absent for ranges and `default`. */
  readonly code?: number;
  /** The fragment of links to the section, such as `status-404`; it never changes. */
  readonly anchor: string;
  /** The reason phrase, or your own. */
  readonly phrase?: string;
  readonly class?: StatusClass;
  /** What the status means for the caller. */
  readonly meaning: string;
  /** The descriptions of the document that say more than the phrase, most frequent first. */
  readonly texts: readonly DocumentText[];
  /** What the caller does. */
  readonly actions: readonly string[];
  /** What the caller checks, most likely cause first. */
  readonly causes: readonly string[];
  /** Whether a retry helps, and why. Absent if nothing failed, and for ranges and `default`. */
  readonly retry?: Retry;
  /** Your own sentence about retries. */
  readonly retryText?: string;
  /** Headers to read. */
  readonly fields: readonly ReferenceField[];
  /** Members of an error's body. */
  readonly members: readonly ReferenceMember[];
  readonly problemTypes: readonly ProblemType[];
  readonly mediaTypes: readonly string[];
  /** An example body from the document, as JSON. */
  readonly example?: string;
  /** The operations that send the status, in the order of the document. */
  readonly operations: readonly ReferenceOperation[];
}

/**
 * The ID of a rule for documents. If `checkResponse` has the same rule, the ID is the same.
 *
 * @category Reference
 */
export type ReferenceRuleId =
  | Extract<
      RuleId,
      | 'content-forbidden'
      | 'created-by-safe-method'
      | 'created-without-location'
      | 'deprecated-status'
      | 'invalid-status'
      | 'method-not-allowed-without-allow'
      | 'not-modified-other-method'
      | 'ok-error-body'
      | 'partial-without-content-range'
      | 'problem-status-mismatch'
      | 'proxy-auth-without-challenge'
      | 'range-not-satisfiable-content-range'
      | 'range-status-for-other-method'
      | 'redirect-without-location'
      | 'retry-after-missing'
      | 'switching-without-upgrade'
      | 'teapot'
      | 'unauthorized-without-challenge'
      | 'unregistered-status'
      | 'upgrade-required-without-upgrade'
    >
  | 'default-hides-errors'
  | 'default-only'
  | 'phrase-mismatch';

/**
 * A finding about an OpenAPI document.
 *
 * A `violation` documents something that the definition of the status rules out. A `warning` omits something that the
 * definition requires, or contradicts it. `advice` is about something that is allowed.
 *
 * @category Reference
 */
export interface ReferenceFinding {
  readonly rule: ReferenceRuleId;
  readonly severity: Severity;
  /** `404`, `4xx`, or `default`; for `invalid-status`, the key as written in the document. */
  readonly key: string;
  /** What the document contains, in one sentence. */
  readonly message: string;
  /** What to change, in one sentence. */
  readonly fix: string;
  /** The sections that the rule is based on; absent for rules that are only about documents. */
  readonly source?: Source;
  /** The URL of the first section. */
  readonly url?: string;
  /** The operations that are affected. */
  readonly operations: readonly ReferenceOperation[];
}

/**
 * Responses that are not part of the sections.
 *
 * @category Reference
 */
export interface RefusedResponses {
  /** The reason, in one sentence. */
  readonly reason: string;
  readonly count: number;
  /** Their locations as JSON pointers; at most 100. */
  readonly where: readonly string[];
}

/**
 * The status code reference of an API.
 *
 * @category Reference
 */
export interface StatusReference {
  /** The heading of the page. */
  readonly title: string;
  /** The OpenAPI version of the document; absent without a document. */
  readonly openapi?: string;
  /** Why the input can't be used; absent if it can. */
  readonly error?: string;
  /** By class and code, with ranges after the codes of their class, and `default` at the end. */
  readonly sections: readonly StatusSection[];
  /** Findings about the document, in the order of the sections. */
  readonly findings: readonly ReferenceFinding[];
  /** The number of operations, without webhooks and callbacks. */
  readonly operationCount: number;
  /** The number of responses in the document: in sections, omitted by `only`, or in `refused`. */
  readonly responseCount: number;
  /** The number of responses that `only` omits. */
  readonly leftOutCount: number;
  readonly refused: readonly RefusedResponses[];
  /** Whether an operation accepts the header `Idempotency-Key`. */
  readonly idempotencyKey: boolean;
}
