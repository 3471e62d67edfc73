/**
 * Header fields: a Fetch `Headers`, pairs, or an object with names in any letter case.
 *
 * @category Messages
 */
export type HeaderFields =
  | { readonly forEach: (callback: (value: string, name: string) => void) => void }
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, unknown>>;

/**
 * The HTTP version of a message, without the `HTTP/`.
 *
 * @category Messages
 */
export type HttpVersion = '1.0' | '1.1' | '2' | '3';

/**
 * What is known about a response. An absent member is unknown, which isn't the same as empty.
 *
 * @category Messages
 */
export interface ResponseFacts {
  /** The status code. */
  readonly status: number;
  /** The header fields. */
  readonly headers: HeaderFields;
  /** The body. Absent: unknown. `null` or `''`: known to be empty. */
  readonly body?: string | Uint8Array | null | undefined;
  /** The HTTP version. Absent: unknown. */
  readonly httpVersion?: HttpVersion | undefined;
}

/**
 * What is known about a request. An absent member is unknown, which isn't the same as empty.
 *
 * @category Messages
 */
export interface RequestFacts {
  /** The method, for example `GET`. Absent: unknown. */
  readonly method?: string | undefined;
  /** The header fields. Absent: unknown. `{}`: known to be none. */
  readonly headers?: HeaderFields | undefined;
  /** The URL or request target, as given. Absent: unknown. */
  readonly url?: string | undefined;
  /** The HTTP version. Absent: unknown. */
  readonly httpVersion?: HttpVersion | undefined;
}

/**
 * A response, and its request if that is known.
 *
 * @category Messages
 */
export interface Exchange {
  readonly request?: RequestFacts;
  readonly response: ResponseFacts;
}
