import type { ClassDigit, ClassRange, Digit } from '../model/status-class.js';

/**
 * A version of the OpenAPI specification.
 *
 * @category OpenAPI
 */
export type OpenapiVersion = '3.0' | '3.1' | '3.2';

/**
 * Your values for a response. They replace or extend the generated values.
 *
 * @category OpenAPI
 */
export interface ResponseInput {
  /** The description of the response. Default: the library's summary of the code. */
  readonly description?: string | undefined;
  /** The schema of the body. Default: the schema of a problem document for errors, and no body for other codes. */
  readonly schema?: object | undefined;
  /**
   * The media type of the body. Default: `application/problem+json` for errors, and `application/json` for other codes.
   */
  readonly mediaType?: string | undefined;
  /** An example of the body. Default: none. */
  readonly example?: unknown;
  /**
   * Your own headers and your changes to generated headers. Your properties replace the generated ones, and `false`
   * omits a header. Names are case-insensitive. Default: only the generated headers.
   */
  readonly headers?: Readonly<Record<string, Partial<OpenapiHeader> | false>> | undefined;
  /**
   * The body for each media type, copied unchanged and used instead of `schema`, `mediaType`, and `example`. Default: a
   * body built from those three properties.
   */
  readonly content?: Readonly<Record<string, object>> | undefined;
  /**
   * A reference to another response object, copied unchanged. Only `summary` and `description` are copied along with
   * the reference.
   */
  readonly $ref?: string | undefined;
  /** The summary, copied unchanged. Default: the reason phrase in OpenAPI 3.2, and none in earlier versions. */
  readonly summary?: string | undefined;
  /** The links, copied unchanged. Default: none. */
  readonly links?: Readonly<Record<string, object>> | undefined;
  /** An extension, copied unchanged. */
  readonly [extension: `x-${string}`]: unknown;
}

/**
 * The type of the value for `Key`. For an invalid key, it's a string literal type that explains the error. Keys of type
 * `string` or `number` are checked at runtime.
 */
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

/** The key written for a response. Ranges have a capital X, as OpenAPI requires. */
export type WrittenKey<Key> = Key extends ClassRange ? Uppercase<Key> : Key;

/**
 * A key of a responses object: a code, a class range such as `'4XX'` or `'4xx'`, or `default`.
 *
 * @category OpenAPI
 */
export type ResponseKey = number | `${number}` | ClassRange | Uppercase<ClassRange> | 'default';

/**
 * The options of `openapiResponses`.
 *
 * @category OpenAPI
 */
export interface OpenapiOptions {
  /** The OpenAPI version. Default: `'3.1'`. */
  readonly version?: OpenapiVersion | undefined;
}

// These are type aliases, because interfaces aren't assignable to the index signatures that other libraries require.

/**
 * A header object in a response.
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
  /** Your summary. Otherwise, in OpenAPI 3.2, the reason phrase. */
  readonly summary?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, OpenapiHeader>>;
  readonly content?: Readonly<Record<string, { readonly schema?: object; readonly example?: unknown }>>;
  readonly $ref?: string;
  readonly links?: Readonly<Record<string, object>>;
  readonly [extension: `x-${string}`]: unknown;
};
