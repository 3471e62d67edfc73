import type { ClassDigit, ClassRange, Digit } from '../model/status-class.js';

/**
 * A version of the OpenAPI specification.
 *
 * @category OpenAPI
 */
export type OpenapiVersion = '3.0' | '3.1' | '3.2';

/**
 * Your values for a response, which replace or extend the generated ones.
 *
 * @category OpenAPI
 */
export interface ResponseInput {
  /** Default: the library's summary of the code. */
  readonly description?: string | undefined;
  /** The schema of the body. Default: a problem document for errors, otherwise no body. */
  readonly schema?: object | undefined;
  /** The media type of the body. Default: `application/json`, and `application/problem+json` for errors. */
  readonly mediaType?: string | undefined;
  /** An example of the body. Default: none. */
  readonly example?: unknown;
  /**
   * Your own headers, and changes to generated headers: your members replace the generated ones, and `false` omits the
   * header. Names are case-insensitive. Default: only the generated headers.
   */
  readonly headers?: Readonly<Record<string, Partial<OpenapiHeader> | false>> | undefined;
  /**
   * The body by media type; copied unchanged. Replaces `schema`, `mediaType`, and `example`. Default: built from
   * those three.
   */
  readonly content?: Readonly<Record<string, object>> | undefined;
  /** A reference to another response object; copied unchanged, along with only `summary` and `description`. */
  readonly $ref?: string | undefined;
  /** Copied unchanged. Default: the reason phrase, from OpenAPI 3.2 on. */
  readonly summary?: string | undefined;
  /** Copied unchanged. Default: absent. */
  readonly links?: Readonly<Record<string, object>> | undefined;
  /** Extensions; copied unchanged. */
  readonly [extension: `x-${string}`]: unknown;
}

/** `Key` if it can be a key, otherwise a sentence as the type of the value; wide types are checked at run time. */
export type CheckedInput<Key extends string | number> =
  IsWideKey<Key> extends true
    ? ResponseInput | undefined
    : Key extends number | `${number}`
      ? `${Key}` extends `${ClassDigit}${Digit}${Digit}`
        ? ResponseInput | undefined
        : `${Key} is not a code from 100 to 599`
      : Key extends ResponseKey
        ? ResponseInput | undefined
        : `${Key} is not a response key: write 404, '4XX', or 'default'`;

type IsWideKey<Key extends PropertyKey> = {} extends { [Each in Key]: 1 } ? true : false;

/** The key under which a response is written: ranges have the capital X that OpenAPI requires. */
export type WrittenKey<Key> = Key extends ClassRange ? Uppercase<Key> : Key;

/**
 * The keys of a responses object: codes, class ranges such as `'4XX'` or `'4xx'`, and `default`.
 *
 * @category OpenAPI
 */
export type ResponseKey = number | `${number}` | ClassRange | Uppercase<ClassRange> | 'default';

/**
 * Options of `openapiResponses`.
 *
 * @category OpenAPI
 */
export interface OpenapiOptions {
  /** The OpenAPI version. Default: `'3.1'`. */
  readonly version?: OpenapiVersion | undefined;
}

// Types, not interfaces: only types are assignable to the index signatures that other libraries require.

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
  readonly $ref?: string;
  readonly links?: Readonly<Record<string, object>>;
  readonly [extension: `x-${string}`]: unknown;
};
