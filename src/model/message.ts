/**
 * Headers as a Fetch `Headers` object, as pairs, or as an object with names in any letter case.
 *
 * @category Messages
 */
export type HeaderFields =
  | { readonly forEach: (callback: (value: string, name: string) => void) => void }
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, unknown>>
  // An interface isn't assignable to a record.
  | object;

/**
 * The HTTP version of a message, without the prefix `HTTP/`.
 *
 * @category Messages
 */
export type HttpVersion = '1.0' | '1.1' | '2' | '3';

/**
 * The properties of a Fetch `Response` that `checkResponse` and `identify` read. They never read the body.
 *
 * @category Messages
 */
export interface FetchResponse {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly clone: () => unknown;
  readonly type?: string;
  readonly url?: string;
}

/** The HTTP version as clients and servers report it. Versions that aren't in `HttpVersion` are treated as unknown. */
type ReportedVersion = HttpVersion | (string & {}) | number | undefined;

/**
 * The known facts about a response. An absent property means that the value is unknown, not that it's empty.
 *
 * @category Messages
 */
export interface ResponseFacts {
  /** The status code. If it's `null` or `undefined`, the response has none. */
  readonly status: number | null | undefined;
  /** The headers. `{}` means that the response has no headers. */
  readonly headers: HeaderFields;
  /** The body. If absent, the body is unknown. `null` and `''` mean that the body is empty. */
  readonly body?: string | Uint8Array | null | undefined;
  /** The HTTP version. If absent, the version is unknown. */
  readonly httpVersion?: ReportedVersion;
}

/**
 * The known facts about a request. An absent property means that the value is unknown, not that it's empty.
 *
 * @category Messages
 */
export interface RequestFacts {
  /** The method, for example `GET`. If absent, the method is unknown. */
  readonly method?: string | undefined;
  /** The headers. If absent, the headers are unknown. `{}` means that the request has no headers. */
  readonly headers?: HeaderFields | undefined;
  /** The URL or request target, exactly as given. If absent, the URL is unknown. */
  readonly url?: string | undefined;
  /** The HTTP version. If absent, the version is unknown. */
  readonly httpVersion?: ReportedVersion;
}

/**
 * A response and, if known, its request.
 *
 * @category Messages
 */
export interface Exchange {
  readonly request?: RequestFacts;
  readonly response: ResponseFacts;
}
