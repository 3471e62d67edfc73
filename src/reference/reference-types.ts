import type { RuleId } from '../generated/check-rule-ids.js';
import type { Severity } from '../model/check-rule.js';
import type { Retry, Source, StatusDescription } from '../model/description.js';
import type { ClassRange, StatusClass } from '../model/status-class.js';

/**
 * The subject of a section: a code, a class range, or `default` for all other statuses.
 *
 * @category Reference
 */
export type ReferenceKey = number | `${number}` | ClassRange | Uppercase<ClassRange> | 'default';

/**
 * Your own descriptions of a status. Each property replaces the library's text.
 *
 * @category Reference
 */
export interface OwnText {
  /** The text after the code in the heading. Default: the reason phrase. */
  readonly phrase?: string | undefined;
  /** The meaning of the status for the caller. */
  readonly meaning?: string | undefined;
  /**
   * What the caller should do, in one sentence per action. With this property, the section omits the causes to check.
   */
  readonly actions?: string | readonly string[] | undefined;
  /** Your own sentence about whether and when to retry. */
  readonly retry?: string | undefined;
}

/**
 * Your own descriptions by status. A string value replaces only the meaning.
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
  /** The version of the OpenAPI specification, such as `3.1.2`. */
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

/** The parts of a description that an API caller needs. The main entry point's `describe` function returns them. */
export type DescribedStatus = Partial<Pick<StatusDescription, 'code' | 'causes' | 'fields'>>;

/**
 * The options of `statusReference`.
 *
 * @category Reference
 */
export interface ReferenceOptions {
  /**
   * The `describe` function of `http-status-atlas`, which supplies the causes to check and the headers to read.
   * Default: none, so that a bundle contains only the summaries and retry reasons.
   */
  readonly describe?: ((code: number) => DescribedStatus | undefined) | undefined;
  /** Your own descriptions, which replace the library's text. Default: none. */
  readonly texts?: OwnTexts | undefined;
  /**
   * The statuses to include and to report findings for. `4XX` means every code from 400 to 499. Default: all.
   */
  readonly only?: readonly ReferenceKey[] | undefined;
  /** The heading of the page. Default: the document's title, followed by `status codes`. */
  readonly title?: string | undefined;
}

/**
 * An operation in an API.
 *
 * @category Reference
 */
export interface ReferenceOperation {
  /** The method in uppercase. */
  readonly method: string;
  readonly path: string;
  /** The operation's `operationId`. */
  readonly id?: string;
  readonly summary?: string;
  readonly deprecated?: true;
}

/**
 * A header in a response.
 *
 * @category Reference
 */
export interface ReferenceField {
  readonly name: string;
  readonly description?: string;
  /**
   * Whether the document lists the header for this status. If not, the header comes from the definition of the status.
   */
  readonly documented: boolean;
  /** The number of responses with this status that list the header. Absent if none do. */
  readonly count?: number;
}

/**
 * A member in the JSON body of an error. For example, `error.code` is the member `code` in the object `error`.
 *
 * @category Reference
 */
export interface ReferenceMember {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  /** Up to 12 of the values that the document allows. */
  readonly values?: readonly string[];
}

/**
 * A problem type (RFC 9457) that the document mentions.
 *
 * @category Reference
 */
export interface ProblemType {
  readonly type: string;
  readonly title?: string;
}

/**
 * A description of the status, taken from the document.
 *
 * @category Reference
 */
export interface DocumentText {
  readonly text: string;
  /** The number of responses with this description. */
  readonly count: number;
}

/**
 * A reference section, which describes one status or a range of statuses.
 *
 * @category Reference
 */
export interface StatusSection {
  /** The status: `404`, `4xx`, or `default`. */
  readonly key: string;
  /** The status code. Absent for ranges and `default`. */
  readonly code?: number;
  /** The fragment identifier for links to the section, such as `status-404`. It never changes. */
  readonly anchor: string;
  /** The reason phrase, or your own phrase. */
  readonly phrase?: string;
  readonly class?: StatusClass;
  /** The meaning of the status for the caller. */
  readonly meaning: string;
  /** The document's descriptions that say more than the reason phrase, most frequent first. */
  readonly texts: readonly DocumentText[];
  /** What the caller should do. */
  readonly actions: readonly string[];
  /** What the caller should check, most likely cause first. */
  readonly causes: readonly string[];
  /** Whether a retry helps, and why. Absent for statuses that aren't errors, for ranges, and for `default`. */
  readonly retry?: Retry;
  /** Your own sentence about retries. */
  readonly retryText?: string;
  /** The headers that the caller should read. */
  readonly fields: readonly ReferenceField[];
  /** The members of an error's body. */
  readonly members: readonly ReferenceMember[];
  readonly problemTypes: readonly ProblemType[];
  readonly mediaTypes: readonly string[];
  /** An example body from the document, formatted as JSON. */
  readonly example?: string;
  /** The operations that send the status, in document order. */
  readonly operations: readonly ReferenceOperation[];
}

/**
 * The ID of a rule for documents. If `checkResponse` also has the rule, it uses the same ID.
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
 * A `violation` means that the document describes something that the definition of the status doesn't allow. A
 * `warning` means that the document contradicts the definition or omits something that it requires.
 * `advice` is about something that is allowed.
 *
 * @category Reference
 */
export interface ReferenceFinding {
  readonly rule: ReferenceRuleId;
  readonly severity: Severity;
  /** The status: `404`, `4xx`, or `default`. For the rule `invalid-status`, the key as written in the document. */
  readonly key: string;
  /** The problem in the document, in one sentence. */
  readonly message: string;
  /** How to fix the problem, in one sentence. */
  readonly fix: string;
  /** The specification sections that the rule is based on. Absent for rules that are only about OpenAPI documents. */
  readonly source?: Source;
  /** The URL of the first section. */
  readonly url?: string;
  /** The operations that have the problem. */
  readonly operations: readonly ReferenceOperation[];
}

/**
 * A group of responses that aren't included in the sections.
 *
 * @category Reference
 */
export interface RefusedResponses {
  /** Why the responses aren't included, in one sentence. */
  readonly reason: string;
  readonly count: number;
  /** The locations of the responses as JSON pointers, up to 100. */
  readonly where: readonly string[];
}

/**
 * An API's status code reference.
 *
 * @category Reference
 */
export interface StatusReference {
  /** The heading of the page. */
  readonly title: string;
  /** The OpenAPI version of the document. Absent if the input isn't a document. */
  readonly openapi?: string;
  /** Why the input can't be used. Absent if the input is valid. */
  readonly error?: string;
  /** The sections, sorted by class and code. A range follows the codes of its class, and `default` is last. */
  readonly sections: readonly StatusSection[];
  /** The findings about the document, in the order of the sections. */
  readonly findings: readonly ReferenceFinding[];
  /** The number of operations, not including webhooks and callbacks. */
  readonly operationCount: number;
  /**
   * The number of responses in the document, including those that `only` omits and those listed in `refused`.
   */
  readonly responseCount: number;
  /** The number of responses that `only` omits. */
  readonly leftOutCount: number;
  readonly refused: readonly RefusedResponses[];
  /** Whether any operation accepts the `Idempotency-Key` header. */
  readonly idempotencyKey: boolean;
}
