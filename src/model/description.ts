import type { StatusClass } from './status-class.js';

/**
 * The degree to which a code is established, from `standard` to `nonstandard`.
 *
 * @category Describing
 */
export type Standing =
  | 'standard'
  | 'experimental'
  | 'temporary'
  | 'discouraged'
  | 'reserved'
  | 'deprecated'
  | 'unused'
  | 'nonstandard';

/**
 * The strength of a requirement in a document.
 *
 * `described` means that the document makes a statement without a requirement keyword. `unspecified` means that the
 * document doesn't mention the subject.
 *
 * @category Describing
 */
export type Requirement = 'must' | 'should' | 'may' | 'should-not' | 'must-not' | 'described' | 'unspecified';

/**
 * The documents and sections that state a fact, for example `RFC 9110 15.2; 6.4.1`.
 *
 * @category Describing
 */
export type Source = string;

/**
 * A section of a document.
 *
 * @category Describing
 */
export interface Citation {
  /** The document, for example `RFC 9110`. */
  readonly document: string;
  /** The section, for example `15.5.5`. */
  readonly section?: string;
  /** The URL of the section. */
  readonly url: string;
  /** A note about the document, if one is needed. */
  readonly note?: string;
  /** The document's category, for example `PROPOSED STANDARD`. */
  readonly maturity?: string;
}

/**
 * A different reason phrase for the code, usually from an older document.
 *
 * @category Describing
 */
export interface FormerPhrase {
  readonly reasonPhrase: string;
  readonly document: string;
  readonly section?: string;
  /**
   * The kind of phrase: a `former` phrase was replaced, a `spelling` is a variant of the current phrase, and a
   * `joke RFC` phrase comes from a joke RFC.
   */
  readonly kind: 'former' | 'spelling' | 'joke RFC';
}

/**
 * Another name for the code in a product or document.
 *
 * @category Describing
 */
export interface OtherName {
  readonly name: string;
  readonly kind:
    | 'constant'
    | 'draft'
    | 'unrelated earlier use of the number'
    | 'unrelated vendor use of the number';
  readonly where: string;
}

/**
 * A phrase that servers send instead of the registered one.
 *
 * @category Describing
 */
export interface ImplementationPhrase {
  readonly reasonPhrase: string;
  readonly by: readonly string[];
}

/**
 * The rules for caching the response.
 *
 * @category Describing
 */
export interface Caching {
  /** `true` if a cache must not store the response. */
  readonly mustNotStore: boolean;
  /**
   * Whether a cache can store a response with an explicit freshness lifetime (`Cache-Control: max-age` or `Expires`).
   */
  readonly explicitFreshness: boolean;
  /** Whether only a cache that understands the status code can store and use the response. */
  readonly needsUnderstandingCache: boolean;
  readonly note?: string;
  readonly source: Source;
  /** The source of the `heuristicallyCacheable` value. */
  readonly heuristicSource: Source;
}

/**
 * The rules for the response body.
 *
 * @category Describing
 */
export interface Content {
  readonly requirement: Requirement;
  readonly rule: string;
  readonly source: Source;
}

/**
 * The part of a condition that a program can check. All properties that are present must match.
 *
 * @category Describing
 */
export interface Condition {
  /** The possible request methods. */
  readonly method?: readonly string[];
  /** Request headers, at least one of which must be present. */
  readonly request?: readonly string[];
  /** Headers that the request must not contain. */
  readonly requestWithout?: readonly string[];
  /** The possible HTTP versions. */
  readonly http?: readonly ('1.0' | '1.1' | '2' | '3')[];
  /** Whether the body is `multipart/byteranges`. */
  readonly multipart?: boolean;
  /** The sender of the response. */
  readonly sender?: 'origin-server' | 'proxy';
  /** Set if the rule applies only when a 200 response to the same request would have contained the header. */
  readonly sentWith200?: true;
}

/**
 * A header mentioned in the status code's definition.
 *
 * @category Describing
 */
export interface FieldRule {
  readonly name: string;
  readonly direction: 'response' | 'request';
  readonly requirement: Requirement;
  /**
   * Set if every response with this status code must have the header. `when` is then a description, not a condition.
   */
  readonly always?: true;
  /** The condition or a description. Absent if the header has neither. */
  readonly when?: string;
  /** The machine-readable part of the condition. Absent if there is none. */
  readonly if?: Condition;
  /** An example value of the header for this status code. */
  readonly example?: string;
  readonly source: Source;
}

/**
 * The rules for following the redirect.
 *
 * @category Describing
 */
export interface Redirect {
  readonly permanent: boolean;
  readonly method: 'kept' | 'post-may-become-get' | 'becomes-get';
  /** The requirement level for following the redirect automatically. */
  readonly follow: Requirement;
  readonly note?: string;
  readonly source: Source;
}

/**
 * Why clients don't automatically follow a 3xx response.
 *
 * @category Describing
 */
export interface NotFollowed {
  readonly reason: string;
  readonly location: string;
  readonly follow?: Requirement;
  readonly source: Source;
}

/**
 * The retry rules in the document that defines the code.
 *
 * @category Describing
 */
export interface Repeat {
  readonly requirement: Requirement;
  readonly condition: string;
  readonly source: Source;
}

/**
 * The library's policy for retrying the request.
 *
 * @category Describing
 */
export interface Retry {
  /** The methods to retry if the response has no valid Retry-After. */
  readonly plain: 'any-method' | 'idempotent' | 'never';
  /** The methods to retry if the response has a valid Retry-After. */
  readonly withRetryAfter: 'any-method' | 'idempotent' | 'never';
  readonly reason: string;
  /** The RFC section that the decision is based on, or `policy` for the library's own decisions. */
  readonly basis: string;
}

/**
 * The request methods that the document allows for the status code.
 *
 * @category Describing
 */
export interface Methods {
  readonly only: readonly string[];
  readonly note?: string;
  readonly source: Source;
}

/**
 * The kind of request for which the document allows the status code.
 *
 * @category Describing
 */
export interface Requests {
  readonly condition: string;
  /** The machine-readable part of the condition. */
  readonly if?: Condition;
  readonly source: Source;
}

/**
 * The kind of software that generates the status code.
 *
 * @category Describing
 */
export interface GeneratedBy {
  readonly who: string;
  readonly source: Source;
}

/**
 * The differences between HTTP versions for the status code.
 *
 * @category Describing
 */
export interface Protocols {
  readonly http10?: string;
  readonly http2?: string;
  readonly http3?: string;
  readonly note?: string;
  readonly source: Source;
}

/**
 * A situation in which another code is correct.
 *
 * @category Describing
 */
export interface NotToUse {
  readonly text: string;
  /** The code to use instead. */
  readonly instead?: number;
}

/**
 * A code that people often confuse with this one.
 *
 * @category Describing
 */
export interface SeeAlso {
  readonly code: number;
  readonly difference: string;
}

/**
 * A vendor's meaning for a code.
 *
 * @category Describing
 */
export interface VendorMeaning {
  /** The vendor's slug, for example `nginx`. */
  readonly vendor: string;
  /** The vendor's display name. */
  readonly vendorName: string;
  readonly reasonPhrase?: string;
  /**
   * The form in which the code appears: `status` is the response's status code, `body` is a number in the response
   * body, and `client-side` is a number that a client library generates locally.
   */
  readonly kind: 'status' | 'body' | 'client-side';
  readonly meaning: string;
  /** Whether a client can receive the code as a status code. */
  readonly reachesClient: boolean;
  readonly fix?: string;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * The full description of a registered code.
 *
 * @category Describing
 */
export interface StatusDescription {
  readonly code: number;
  /** The constant's name. Absent for 104 and 306. */
  readonly name?: string;
  /** The reason phrase. Absent for 306. */
  readonly reasonPhrase?: string;
  readonly class: StatusClass;
  readonly standing: Exclude<Standing, 'nonstandard'>;
  readonly standingNote?: string;
  /** The date (ISO 8601) on which the registration expires and the record must be reviewed. */
  readonly reviewBy?: string;
  /** The meaning of the code in one sentence. */
  readonly summary: string;
  /** The meaning of the code in detail, as Markdown. */
  readonly description?: string;
  readonly definedBy: Citation;
  readonly alsoDefinedBy: readonly Citation[];
  readonly formerPhrases: readonly FormerPhrase[];
  /** The deprecated constants for the same code. */
  readonly deprecatedNames: readonly string[];
  readonly otherNames: readonly OtherName[];
  readonly implementationPhrases: readonly ImplementationPhrase[];
  readonly heuristicallyCacheable: boolean;
  readonly caching: Caching;
  readonly content: Content;
  /** Whether the code is a null body status in the Fetch standard. */
  readonly nullBodyStatus: boolean;
  readonly fields: readonly FieldRule[];
  readonly redirect?: Redirect;
  readonly notFollowed?: NotFollowed;
  readonly repeat?: Repeat;
  readonly retry: Retry;
  readonly methods?: Methods;
  readonly requests?: Requests;
  readonly generatedBy?: GeneratedBy;
  readonly protocols?: Protocols;
  readonly whenToUse: readonly string[];
  readonly notToUse: readonly NotToUse[];
  readonly causes: { readonly client: readonly string[]; readonly server: readonly string[] };
  readonly seeAlso: readonly SeeAlso[];
  readonly otherUses: readonly VendorMeaning[];
}

/**
 * The full description of an unregistered code that vendors use.
 *
 * @category Describing
 */
export interface NonstandardDescription {
  readonly code: number;
  readonly class: StatusClass;
  readonly standing: 'nonstandard';
  /** Always absent. Declared so that you can read it from any description. */
  readonly name?: undefined;
  /**
   * Always absent, because each meaning has its own reason phrase. Declared so that you can read it from any
   * description.
   */
  readonly reasonPhrase?: undefined;
  readonly summary: string;
  readonly meanings: readonly VendorMeaning[];
  readonly retry: Retry;
}
