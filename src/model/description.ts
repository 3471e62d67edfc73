import type { StatusClass } from './status-class.js';

/**
 * How settled a code is.
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
 * How strongly the document asks for something.
 *
 * `described` marks a statement without a keyword, `unspecified` that the document is silent.
 *
 * @category Describing
 */
export type Requirement = 'must' | 'should' | 'may' | 'should-not' | 'must-not' | 'described' | 'unspecified';

/**
 * Documents and sections that a fact rests on, for example `RFC 9110 15.2; 6.4.1`.
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
  /** Where to read it. */
  readonly url: string;
  /** What the document adds, where that needs saying. */
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
  /** `former`: replaced since; `spelling`: today's phrase spelled otherwise; `joke RFC`. */
  readonly kind: 'former' | 'spelling' | 'joke RFC';
}

/**
 * Another name that the number has somewhere.
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
 * A phrase that servers send in place of the registered one.
 *
 * @category Describing
 */
export interface ImplementationPhrase {
  readonly reasonPhrase: string;
  readonly by: readonly string[];
}

/**
 * What caches do with the response.
 *
 * @category Describing
 */
export interface Caching {
  /** Whether a cache must not store it. */
  readonly mustNotStore: boolean;
  /** Whether explicit freshness (`Cache-Control: max-age`, `Expires`) makes it storable. */
  readonly explicitFreshness: boolean;
  /** Whether only a cache that understands the status handles it. */
  readonly needsUnderstandingCache: boolean;
  readonly note?: string;
  readonly source: Source;
  /** What `heuristicallyCacheable` rests on. */
  readonly heuristicSource: Source;
}

/**
 * Whether the response has content.
 *
 * @category Describing
 */
export interface Content {
  readonly requirement: Requirement;
  readonly rule: string;
  readonly source: Source;
}

/**
 * The part of a condition that a program can decide; all members that are there hold together.
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
  /** Who sends the response. */
  readonly sender?: 'origin-server' | 'proxy';
  /** A 200 response to the same request would have the header. */
  readonly sentWith200?: true;
}

/**
 * A field that goes with the status.
 *
 * @category Describing
 */
export interface FieldRule {
  readonly name: string;
  readonly direction: 'response' | 'request';
  readonly requirement: Requirement;
  /** Set if every response with this status code must have the header: `when` then describes it and limits nothing. */
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
 * What following the redirect does.
 *
 * @category Describing
 */
export interface Redirect {
  readonly permanent: boolean;
  readonly method: 'kept' | 'post-may-become-get' | 'becomes-get';
  /** Whether a user agent follows by itself. */
  readonly follow: Requirement;
  readonly note?: string;
  readonly source: Source;
}

/**
 * Why a 3xx leads nowhere by itself.
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
 * What the document says about repeating the request.
 *
 * @category Describing
 */
export interface Repeat {
  readonly requirement: Requirement;
  readonly condition: string;
  readonly source: Source;
}

/**
 * Our policy on repeating the request.
 *
 * @category Describing
 */
export interface Retry {
  /** For which methods, when the response has no usable Retry-After. */
  readonly plain: 'any-method' | 'idempotent' | 'never';
  /** For which methods, when it has one. */
  readonly withRetryAfter: 'any-method' | 'idempotent' | 'never';
  readonly reason: string;
  /** A section, or `policy` where the decision is ours. */
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
 * Who sends the status.
 *
 * @category Describing
 */
export interface GeneratedBy {
  readonly who: string;
  readonly source: Source;
}

/**
 * What the version of HTTP does to the status.
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
 * A tempting wrong use.
 *
 * @category Describing
 */
export interface NotToUse {
  readonly text: string;
  /** The right code. */
  readonly instead?: number;
}

/**
 * A code that people mix up with this one.
 *
 * @category Describing
 */
export interface SeeAlso {
  readonly code: number;
  readonly difference: string;
}

/**
 * What a vendor means by a number.
 *
 * @category Describing
 */
export interface VendorMeaning {
  /** The slug, for example `nginx`. */
  readonly vendor: string;
  /** The display name. */
  readonly vendorName: string;
  readonly reasonPhrase?: string;
  /** `status`, `body` where the number stands in the content, `client-side` where a library makes it up. */
  readonly kind: 'status' | 'body' | 'client-side';
  readonly meaning: string;
  /** Whether a client ever receives it as a status code. */
  readonly reachesClient: boolean;
  readonly fix?: string;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Everything we know about a row of the registry.
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
  /** The day (ISO 8601) when the registration's printed expiry asks for another look. */
  readonly reviewBy?: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown. */
  readonly description?: string;
  readonly definedBy: Citation;
  readonly alsoDefinedBy: readonly Citation[];
  readonly formerPhrases: readonly FormerPhrase[];
  /** Deprecated constants of the same number. */
  readonly deprecatedNames: readonly string[];
  readonly otherNames: readonly OtherName[];
  readonly implementationPhrases: readonly ImplementationPhrase[];
  readonly heuristicallyCacheable: boolean;
  readonly caching: Caching;
  readonly content: Content;
  /** Whether Fetch calls it a null body status. */
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
 * Everything we know about a number outside the registry that is seen in the wild.
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
