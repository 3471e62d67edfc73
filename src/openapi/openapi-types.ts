/**
 * A version of the OpenAPI specification.
 *
 * @category OpenAPI
 */
export type OpenapiVersion = '3.0' | '3.1' | '3.2';

/**
 * What to say about a response beyond what we know.
 *
 * @category OpenAPI
 */
export interface ResponseInput {
  /** Default: our sentence on the code. */
  readonly description?: string | undefined;
  /** The schema of the content. Default: no content, and a problem for errors. */
  readonly schema?: object | undefined;
  /** The media type of the content. Default: `application/json`, and `application/problem+json` for errors. */
  readonly mediaType?: string | undefined;
  /** An example of the content. Default: none. */
  readonly example?: unknown;
  /**
   * Fields of one's own, and changes to what we say about a field: given members replace ours, `false` leaves the field
   * out. Names count in any case. Default: ours alone.
   */
  readonly headers?: Readonly<Record<string, Partial<OpenapiHeader> | false>> | undefined;
}

/**
 * The keys of a responses object: codes, class ranges with a capital X, and `default`.
 *
 * @category OpenAPI
 */
export type ResponseKey = number | `${number}` | '1XX' | '2XX' | '3XX' | '4XX' | '5XX' | 'default';

/**
 * Which version to write for.
 *
 * @category OpenAPI
 */
export interface OpenapiOptions {
  /** Default: `'3.1'`. */
  readonly version?: OpenapiVersion | undefined;
}

// Types and no interfaces: only types fit the index signatures that other libraries want of such objects.

/**
 * A header object of a response.
 *
 * @category OpenAPI
 */
export type OpenapiHeader = {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: object;
  readonly example?: unknown;
};

/**
 * A response object.
 *
 * @category OpenAPI
 */
export type OpenapiResponse = {
  /** The reason phrase; from OpenAPI 3.2 on. */
  readonly summary?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, OpenapiHeader>>;
  readonly content?: Readonly<Record<string, { readonly schema?: object; readonly example?: unknown }>>;
};
