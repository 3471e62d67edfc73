import type { StatusClass } from './status-class.js';

/**
 * How established a code is.
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
 * How strongly a document requires something.
 *
 * `described` means a statement without a keyword; `unspecified` means that the document says nothing about it.
 *
 * @category Describing
 */
export type Requirement = 'must' | 'should' | 'may' | 'should-not' | 'must-not' | 'described' | 'unspecified';

/**
 * Documents and sections that state a fact, for example `RFC 9110 15.2; 6.4.1`.
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
  /** A note on the document, if one is needed. */
  readonly note?: string;
  /** The document's category, for example `PROPOSED STANDARD`. */
  readonly maturity?: string;
}

/**
 * A reason phrase that an older document gave to the code.
 *
 * @category Describing
 */
export interface FormerPhrase {
  readonly reasonPhrase: string;
  readonly document: string;
  readonly section?: string;
  /**
   * `former`: since replaced; `spelling`: another spelling of the current phrase; `joke RFC`: from an RFC
   * that is a joke.
   */
  readonly kind: 'former' | 'spelling' | 'joke RFC';
}

/**
 * Another name of the code in a product or document.
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
 * How caches handle the response.
 *
 * @category Describing
 */
export interface Caching {
  /** Whether a cache must not store it. */
  readonly mustNotStore: boolean;
  /** Whether explicit freshness (`Cache-Control: max-age`, `Expires`) makes it storable. */
  readonly explicitFreshness: boolean;
  /** Whether only a cache that understands the status code handles the response. */
  readonly needsUnderstandingCache: boolean;
  readonly note?: string;
  readonly source: Source;
  /** The source of `heuristicallyCacheable`. */
  readonly heuristicSource: Source;
}

/**
 * Whether the response has a body.
 *
 * @category Describing
 */
export interface Content {
  readonly requirement: Requirement;
  readonly rule: string;
  readonly source: Source;
}

/**
 * The part of a condition that a program can check. All present members must be true.
 *
 * @category Describing
 */
export interface Condition {
  /** The method of the request is one of these. */
  readonly method?: readonly string[];
  /** The request has at least one of these headers. */
  readonly request?: readonly string[];
  /** The request has none of these headers. */
  readonly requestWithout?: readonly string[];
  /** The version of HTTP is one of these. */
  readonly http?: readonly ('1.0' | '1.1' | '2' | '3')[];
  /** Whether the body is `multipart/byteranges`. */
  readonly multipart?: boolean;
  /** The sender of the response. */
  readonly sender?: 'origin-server' | 'proxy';
  /** A 200 response to the same request would have the header. */
  readonly sentWith200?: true;
}

/**
 * A header that belongs to the status code.
 *
 * @category Describing
 */
export interface FieldRule {
  readonly name: string;
  readonly direction: 'response' | 'request';
  readonly requirement: Requirement;
  /**
   * Set if every response with this status code must have the header: `when` then describes it but isn't a
   * condition.
   */
  readonly always?: true;
  /** The condition or a description; absent if there is neither. */
  readonly when?: string;
  /** The machine-readable part of the condition; absent if `when` is all there is. */
  readonly if?: Condition;
  /** A value that the header can have with this status code. */
  readonly example?: string;
  readonly source: Source;
}

/**
 * How clients follow the redirect.
 *
 * @category Describing
 */
export interface Redirect {
  readonly permanent: boolean;
  readonly method: 'kept' | 'post-may-become-get' | 'becomes-get';
  /** Whether a user agent follows automatically. */
  readonly follow: Requirement;
  readonly note?: string;
  readonly source: Source;
}

/**
 * Why a 3xx code doesn't redirect automatically.
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
 * What the document says about retrying the request.
 *
 * @category Describing
 */
export interface Repeat {
  readonly requirement: Requirement;
  readonly condition: string;
  readonly source: Source;
}

/**
 * The library's policy on retrying the request.
 *
 * @category Describing
 */
export interface Retry {
  /** The methods to retry if the response has no valid Retry-After. */
  readonly plain: 'any-method' | 'idempotent' | 'never';
  /** The methods to retry if the response has a valid Retry-After. */
  readonly withRetryAfter: 'any-method' | 'idempotent' | 'never';
  readonly reason: string;
  /** A section, or `policy` if the decision is the library's. */
  readonly basis: string;
}

/**
 * The methods that the document limits the status to.
 *
 * @category Describing
 */
export interface Methods {
  readonly only: readonly string[];
  readonly note?: string;
  readonly source: Source;
}

/**
 * The requests that the document limits the status to.
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
 * The sender of the status code.
 *
 * @category Describing
 */
export interface GeneratedBy {
  readonly who: string;
  readonly source: Source;
}

/**
 * How the HTTP version affects the status code.
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
 * A code that is easily confused with this one.
 *
 * @category Describing
 */
export interface SeeAlso {
  readonly code: number;
  readonly difference: string;
}

/**
 * The meaning that a vendor gives to a code.
 *
 * @category Describing
 */
export interface VendorMeaning {
  /** The slug, for example `nginx`. */
  readonly vendor: string;
  /** The display name. */
  readonly vendorName: string;
  readonly reasonPhrase?: string;
  /**
   * `status`: the response's status code; `body`: a number in the response body; `client-side`: a number that a
   * client library generates locally.
   */
  readonly kind: 'status' | 'body' | 'client-side';
  readonly meaning: string;
  /** Whether a client can receive it as a status code. */
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
  /** The constant's name; 104 and 306 have none. */
  readonly name?: string;
  /** The reason phrase; 306 has none. */
  readonly reasonPhrase?: string;
  readonly class: StatusClass;
  readonly standing: Exclude<Standing, 'nonstandard'>;
  readonly standingNote?: string;
  /** The date (ISO 8601) on which the registration expires and has to be reviewed. */
  readonly reviewBy?: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown. */
  readonly description?: string;
  readonly definedBy: Citation;
  readonly alsoDefinedBy: readonly Citation[];
  readonly formerPhrases: readonly FormerPhrase[];
  /** Deprecated constants for the same code. */
  readonly deprecatedNames: readonly string[];
  readonly otherNames: readonly OtherName[];
  readonly implementationPhrases: readonly ImplementationPhrase[];
  readonly heuristicallyCacheable: boolean;
  readonly caching: Caching;
  readonly content: Content;
  /** Whether it is a null body status in the Fetch standard. */
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
  readonly summary: string;
  readonly meanings: readonly VendorMeaning[];
  readonly retry: Retry;
}
