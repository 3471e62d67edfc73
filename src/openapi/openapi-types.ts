import type { ClassDigit, ClassRange, Digit } from '../model/status-class.js';

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
  /** The body by media type; kept as it is. Default: what `schema`, `mediaType`, and `example` say, which it replaces. */
  readonly content?: Readonly<Record<string, object>> | undefined;
  /** A reference to a response object elsewhere; kept as it is, with `summary` and `description` beside it alone. */
  readonly $ref?: string | undefined;
  /** Kept as it is. Default: the reason phrase, from OpenAPI 3.2 on. */
  readonly summary?: string | undefined;
  /** Kept as it is. Default: absent. */
  readonly links?: Readonly<Record<string, object>> | undefined;
  /** Extensions; kept as they are. */
  readonly [extension: `x-${string}`]: unknown;
}

/** `Key` where it can be a key, otherwise a sentence as the type of what is given; wide types are left to run time. */
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

/** The key under which a response is written: ranges have the capital X that OpenAPI prescribes. */
export type WrittenKey<Key> = Key extends ClassRange ? Uppercase<Key> : Key;

/**
 * The keys of a responses object: codes, class ranges such as `'4XX'` or `'4xx'`, and `default`.
 *
 * @category OpenAPI
 */
export type ResponseKey = number | `${number}` | ClassRange | Uppercase<ClassRange> | 'default';

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
  readonly $ref?: string;
  readonly links?: Readonly<Record<string, object>>;
  readonly [extension: `x-${string}`]: unknown;
};
