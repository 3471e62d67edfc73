/**
 * Headers as a Fetch `Headers` object, as pairs, or as an object with names in any letter case.
 *
 * @category Messages
 */
export type HeaderFields =
  | { readonly forEach: (callback: (value: string, name: string) => void) => void }
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, unknown>>;

/**
 * The HTTP version of a message, without the prefix `HTTP/`.
 *
 * @category Messages
 */
export type HttpVersion = '1.0' | '1.1' | '2' | '3';

/**
 * The known facts about a response. An absent property means that the value is unknown, not that it's empty.
 *
 * @category Messages
 */
export interface ResponseFacts {
  /** The status code. */
  readonly status: number;
  /** The headers. `{}` means that the response has no headers. */
  readonly headers: HeaderFields;
  /** The body. If absent, the body is unknown. `null` and `''` mean that the body is empty. */
  readonly body?: string | Uint8Array | null | undefined;
  /** The HTTP version. If absent, the version is unknown. */
  readonly httpVersion?: HttpVersion | undefined;
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
  readonly httpVersion?: HttpVersion | undefined;
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
