import { isInRange } from '../classes/is-in-range.js';
import { describe } from '../describe/describe.js';
import { summary } from '../lookup/summary.js';
import type { StatusDescription } from '../model/description.js';

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

/**
 * A header object of a response.
 *
 * @category OpenAPI
 */
export interface OpenapiHeader {
  readonly description: string;
  readonly required?: true;
  readonly schema: object;
  readonly example?: string;
}

/**
 * A response object, valid for every version.
 *
 * @category OpenAPI
 */
export interface OpenapiResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, OpenapiHeader>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

const CLASS_TEXTS: Readonly<Record<string, string>> = {
  '1XX': 'An interim response; the final one follows.',
  '2XX': 'The request succeeded.',
  '3XX': 'Further action is needed to complete the request.',
  '4XX': 'The request seems to be in error.',
  '5XX': 'The server failed to fulfil a request that looks valid.',
  default: 'Any other response.',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  Allow: 'GET, HEAD',
  Connection: 'upgrade',
  'Content-Range': 'bytes 0-499/8000',
  'Content-Type': 'multipart/byteranges; boundary=part',
  ETag: '"v1"',
  IM: 'vcdiff',
  Location: '/users/7',
  'Proxy-Authenticate': 'Basic realm="proxy"',
  'Retry-After': '120',
  Upgrade: 'websocket',
  'WWW-Authenticate': 'Bearer realm="api"',
};

/** RFC 9457, section 3.1: members are optional, and further ones are allowed. */
const problemSchema = (code: number | undefined) => ({
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer', ...(code === undefined ? { minimum: 100, maximum: 599 } : { enum: [code] }) },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
  },
});

/**
 * Writes the `responses` object of an OpenAPI operation.
 *
 * Descriptions come from our text, field objects from the fields that a code requires or recommends (required ones are
 * marked), errors get a problem document (RFC 9457) as content, and codes without content get none. The result is valid
 * for 3.0, 3.1 and 3.2.
 *
 * @param responses - By code, class range (`'4XX'`, capital X) or `default`: description, schema and media type.
 * @param options - The version to write for. Default: 3.1.
 * @returns A new plain object.
 * @throws RangeError - When a key is neither a code from 100 to 599, a class range, nor `default`.
 * @throws TypeError - When `responses` is no object or is empty, when the version is unknown, when a description or
 *   media type is no text, or when a code without content is given a schema.
 * @see {@link https://spec.openapis.org/oas/v3.1.2.html#responses-object | OpenAPI, responses object}
 *
 * @example
 * ```ts
 * import { openapiResponses } from 'http-status-atlas/openapi';
 *
 * const responses = openapiResponses({ 200: { schema: { type: 'object' } }, 404: {}, '5XX': {} });
 *
 * Object.keys(responses); // => ['200', '404', '5XX']
 * responses['404']?.content?.['application/problem+json'] !== undefined; // => true
 * ```
 * @category OpenAPI
 */
export function openapiResponses(
  responses: { readonly [Key in ResponseKey]?: ResponseInput },
  options: OpenapiOptions = {},
): Record<string, OpenapiResponse> {
  const version = options?.version ?? '3.1';
  if (!['3.0', '3.1', '3.2'].includes(version)) {
    throw new TypeError(`Cannot write OpenAPI ${shown(version)}: expected "3.0", "3.1" or "3.2"`);
  }
  if (typeof responses !== 'object' || responses === null || Object.keys(responses).length === 0) {
    throw new TypeError('Cannot write responses: expected an object with at least one code');
  }
  return Object.fromEntries(
    Object.entries(responses).map(([key, input]) => [key, responseOf(key, (input ?? {}) as ResponseInput)]),
  );
}

function responseOf(key: string, input: ResponseInput): OpenapiResponse {
  const range = Object.hasOwn(CLASS_TEXTS, key) ? CLASS_TEXTS[key] : undefined;
  const code = /^\d{3}$/.test(key) ? Number(key) : undefined;
  if (range === undefined && !isInRange(code, 100, 599)) {
    throw new RangeError(
      `Cannot write a response for ${JSON.stringify(key.slice(0, 60))}: expected a code from 100 to 599, 1XX to 5XX or default`,
    );
  }
  const known = code === undefined ? undefined : describe(code);
  const registered = known === undefined || known.standing === 'nonstandard' ? undefined : known;
  const hasNoContent = key.startsWith('1') || registered?.content.requirement === 'must-not';
  if (hasNoContent && input.schema !== undefined) {
    throw new TypeError(`Cannot give the response ${key} a schema: it has no content`);
  }
  for (const name of ['description', 'mediaType'] as const) {
    const given: unknown = input[name];
    if (given !== undefined && typeof given !== 'string') {
      throw new TypeError(`Cannot give the response ${key} the ${name} ${shown(given)}: expected text`);
    }
  }
  const isError = /^[45]/.test(key) || key === 'default';
  const schema = input.schema ?? (isError && !hasNoContent ? problemSchema(code) : undefined);
  const mediaType =
    input.mediaType ??
    (isError && input.schema === undefined ? 'application/problem+json' : 'application/json');
  const fields = registered === undefined ? {} : headersOf(registered);
  return {
    description:
      input.description ?? range ?? (code === undefined ? undefined : summary(code)) ?? classText(key),
    ...(Object.keys(fields).length === 0 ? {} : { headers: fields }),
    ...(schema === undefined ? {} : { content: { [mediaType]: { schema } } }),
  };
}

/** A value as a message can show it, without asking the value. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `of type ${typeof value}`;

const classText = (key: string) => CLASS_TEXTS[`${key[0]}XX`] ?? 'A response.';

/** Content-Type is said by the media type, and OpenAPI ignores it among the headers. */
const LEFT_OUT = new Set(['Content-Type', 'Content-Length', 'Transfer-Encoding', 'Date']);

function headersOf({ fields }: StatusDescription): Record<string, OpenapiHeader> {
  const found: Record<string, OpenapiHeader> = {};
  for (const { name, direction, requirement, when } of fields) {
    if (direction !== 'response' || LEFT_OUT.has(name) || /not$/.test(requirement)) continue;
    if (Object.hasOwn(found, name)) continue;
    const always = requirement === 'must' && !/\bif\b|\bwhen\b|single-part|multipart/.test(when ?? '');
    const text =
      when === undefined
        ? `${requirement === 'must' ? 'Required' : 'Can be sent'} with this status.`
        : `${when[0]?.toUpperCase()}${when.slice(1)}.`;
    found[name] = {
      description: text,
      ...(always ? { required: true as const } : {}),
      schema: { type: 'string' },
      ...(EXAMPLES[name] === undefined ? {} : { example: EXAMPLES[name] }),
    };
  }
  return found;
}
