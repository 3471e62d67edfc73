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
 * Your own words for a status. What is given replaces the library's.
 *
 * @category Reference
 */
export interface OwnText {
  /** The words after the code in the heading. Default: the reason phrase. */
  readonly phrase?: string | undefined;
  /** What the status means for the caller. */
  readonly meaning?: string | undefined;
  /** What the caller does, a sentence each; also replaces what there is to check. */
  readonly actions?: string | readonly string[] | undefined;
  /** Whether and when to retry. */
  readonly retry?: string | undefined;
}

/**
 * Your own words by status: a string is the meaning.
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

/** What a description says to a caller; `describe` of the main entry point gives it, and more. */
export type DescribedStatus = Partial<Pick<StatusDescription, 'code' | 'causes' | 'fields'>>;

/**
 * What to write about.
 *
 * @category Reference
 */
export interface ReferenceOptions {
  /**
   * The `describe` function of `http-status-atlas`, for what to check and which headers to read. Default: none, so that
   * a bundle carries summaries and retry reasons only.
   */
  readonly describe?: ((code: number) => DescribedStatus | undefined) | undefined;
  /** Your own words, which replace the library's. Default: none. */
  readonly texts?: OwnTexts | undefined;
  /** The statuses to write about, and to report findings for; a class range covers its codes. Default: all. */
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
  /** In upper case. */
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
  /** Whether the document lists it for this status; otherwise the definition of the status has it. */
  readonly documented: boolean;
  /** How many of the responses with this status list it; absent if none does. */
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
  /** The values that the document allows, at most 12. */
  readonly values?: readonly string[];
}

/**
 * A problem type of RFC 9457 that the document names.
 *
 * @category Reference
 */
export interface ProblemType {
  readonly type: string;
  readonly title?: string;
}

/**
 * What the document says about the status in its own words.
 *
 * @category Reference
 */
export interface DocumentText {
  readonly text: string;
  /** How many responses say it. */
  readonly count: number;
}

/**
 * What there is to say about a status.
 *
 * @category Reference
 */
export interface StatusSection {
  /** `404`, `4xx`, or `default`. */
  readonly key: string;
  /** Absent for ranges and `default`. */
  readonly code?: number;
  /** The fragment under which the section is found, such as `status-404`; it never changes. */
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
  /** What the caller checks, likeliest first. */
  readonly causes: readonly string[];
  /** Whether a retry helps, and why. Absent if nothing failed, and for ranges and `default`. */
  readonly retry?: Retry;
  /** Your own sentence about retries. */
  readonly retryText?: string;
  /** Headers to read. */
  readonly fields: readonly ReferenceField[];
  /** Members of the body of an error. */
  readonly members: readonly ReferenceMember[];
  readonly problemTypes: readonly ProblemType[];
  readonly mediaTypes: readonly string[];
  /** A body from the document as JSON. */
  readonly example?: string;
  /** The operations that send the status, in the order of the document. */
  readonly operations: readonly ReferenceOperation[];
}

/**
 * The id of a rule for documents; where `checkResponse` has the same rule, the id is the same.
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
 * Something that a reviewer would say about an OpenAPI document.
 *
 * A `violation` documents what the definition of the status rules out, a `warning` leaves out what it requires or says
 * something else, and `advice` is about what is allowed.
 *
 * @category Reference
 */
export interface ReferenceFinding {
  readonly rule: ReferenceRuleId;
  readonly severity: Severity;
  /** `404`, `4xx`, or `default`; for `invalid-status`, the key as the document has it. */
  readonly key: string;
  /** One sentence with what the document has. */
  readonly message: string;
  /** What to change, in one sentence. */
  readonly fix: string;
  /** The sections that the rule rests on; absent for rules about documents alone. */
  readonly source?: Source;
  /** Where to read the first of them. */
  readonly url?: string;
  /** The operations that it is about. */
  readonly operations: readonly ReferenceOperation[];
}

/**
 * Responses that are not part of the sections.
 *
 * @category Reference
 */
export interface RefusedResponses {
  /** Why, in one sentence. */
  readonly reason: string;
  readonly count: number;
  /** Where they are, as JSON pointers; at most 100. */
  readonly where: readonly string[];
}

/**
 * The reference of the statuses of an API.
 *
 * @category Reference
 */
export interface StatusReference {
  /** The heading of the page. */
  readonly title: string;
  /** The version of OpenAPI that the document is written in; absent without a document. */
  readonly openapi?: string;
  /** Why the input isn't read; absent if it is. */
  readonly error?: string;
  /** By class and code, ranges behind the codes of their class, `default` at the end. */
  readonly sections: readonly StatusSection[];
  /** What a reviewer would say, in the order of the sections. */
  readonly findings: readonly ReferenceFinding[];
  /** Operations that the API has, without webhooks and callbacks. */
  readonly operationCount: number;
  /** Responses in the document: those of the sections, those that `only` leaves out, and those refused. */
  readonly responseCount: number;
  /** Responses that `only` leaves out. */
  readonly leftOutCount: number;
  readonly refused: readonly RefusedResponses[];
  /** Whether an operation accepts the header `Idempotency-Key`. */
  readonly idempotencyKey: boolean;
}
