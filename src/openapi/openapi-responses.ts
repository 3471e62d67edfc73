import { isInRange } from '../classes/is-in-range.js';
import { describe } from '../describe/describe.js';
import { summary } from '../lookup/summary.js';
import type { StatusDescription } from '../model/description.js';
import { shown } from '../text/shown.js';

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
  'Content-Range 416': 'bytes */8000',
  ETag: '"v1"',
  IM: 'vcdiff',
  'Link 103': '</style.css>; rel=preload; as=style',
  'Link 451': '<https://example.net/>; rel="blocked-by"',
  Location: '/users/7',
  'Proxy-Authenticate': 'Basic realm="proxy"',
  'Retry-After': '120',
  Upgrade: 'websocket',
  'WWW-Authenticate': 'Bearer realm="api"',
};

/** RFC 9457, section 3.1: members are optional, and further ones are allowed; some serializers want to be told. */
const problemSchema = (code: number | undefined) => ({
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer', ...(code === undefined ? { minimum: 100, maximum: 599 } : { enum: [code] }) },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
  },
  additionalProperties: true,
});

const PROBLEM = 'application/problem+json';

/**
 * Writes the `responses` object of an OpenAPI operation.
 *
 * Descriptions come from our text, field objects from the fields that a code requires, recommends or allows (required
 * ones are marked and have an example), errors get a problem document (RFC 9457) as content, and codes without content
 * get none. What is given is merged over it. For 3.2 the reason phrase is the summary.
 *
 * @param responses - By code, class range (`'4XX'`, capital X) or `default`: description, schema, media type, example and
 *   fields.
 * @param options - The version to write for. Default: 3.1.
 * @returns A new plain object with the same keys.
 * @throws RangeError - When a key is neither a code from 100 to 599, a class range, nor `default`.
 * @throws TypeError - When `responses` is no object or is empty, when the version is unknown, when a member has a wrong
 *   type, or when a code without content is given some.
 * @see {@link https://spec.openapis.org/oas/v3.1.2.html#responses-object | OpenAPI, responses object}
 *
 * @example
 * ```ts
 * import { openapiResponses } from 'http-status-atlas/openapi';
 *
 * const responses = openapiResponses({ 200: { schema: { type: 'object' } }, 405: {}, '5XX': {} });
 *
 * Object.keys(responses); // => ['200', '405', '5XX']
 * Object.keys(responses[405].content ?? {}); // => ['application/problem+json']
 * responses[405].headers?.['Allow']?.required; // => true
 * ```
 * @category OpenAPI
 */
export function openapiResponses<Key extends ResponseKey>(
  responses: { readonly [Each in Key]?: ResponseInput | undefined },
  options: OpenapiOptions = {},
): { [Each in Key]: OpenapiResponse } {
  const version = options?.version ?? '3.1';
  if (!['3.0', '3.1', '3.2'].includes(version)) {
    throw new TypeError(`Cannot write OpenAPI ${shown(version)}: expected "3.0", "3.1" or "3.2"`);
  }
  if (!isObject(responses) || Object.keys(responses).length === 0) {
    throw new TypeError(
      `Cannot write responses from ${shown(responses)}: expected an object with at least one code`,
    );
  }
  const written = Object.entries<ResponseInput | undefined>(responses).map(([key, input = {}]) => [
    key,
    responseOf(key, input, version),
  ]);
  return Object.fromEntries(written);
}

/** What each member of the input has to be. */
const MEMBERS: readonly (readonly [
  name: 'description' | 'mediaType' | 'schema' | 'headers',
  is: (value: unknown) => boolean,
  expected: string,
])[] = [
  ['description', (value) => typeof value === 'string', 'text'],
  ['mediaType', (value) => typeof value === 'string', 'text'],
  ['schema', isObject, 'an object'],
  ['headers', isObject, 'an object'],
];

function responseOf(key: string, input: ResponseInput, version: OpenapiVersion): OpenapiResponse {
  const code = /^\d{3}$/.test(key) ? Number(key) : undefined;
  const range = Object.hasOwn(CLASS_TEXTS, key) ? CLASS_TEXTS[key] : undefined;
  if (range === undefined && !isInRange(code, 100, 599)) {
    throw new RangeError(
      `Cannot write a response for ${shown(key)}: expected a code from 100 to 599, 1XX to 5XX or default`,
    );
  }
  if (!isObject(input))
    throw new TypeError(`Cannot write the response ${key} from ${shown(input)}: expected an object`);
  for (const [name, is, expected] of MEMBERS) {
    const given = input[name];
    if (given !== undefined && !is(given))
      throw new TypeError(
        `Cannot give the response ${key} the ${name} ${shown(given)}: expected ${expected}`,
      );
  }
  const known = code === undefined ? undefined : describe(code);
  const registered = known === undefined || known.standing === 'nonstandard' ? undefined : known;
  const hasNoContent = key.startsWith('1') || registered?.content.requirement === 'must-not';
  const { description, example, headers = {} } = input;
  const content = contentOf(key, code, input);
  if (hasNoContent && (input.schema ?? input.mediaType ?? example) !== undefined) {
    throw new TypeError(`Cannot give the response ${key} content: it has none`);
  }
  const fields = merged(registered === undefined ? {} : headersOf(registered), headers, key);
  const phrase = version === '3.2' ? registered?.reasonPhrase : undefined;
  return {
    ...(phrase === undefined ? {} : { summary: phrase }),
    description: description ?? range ?? (code === undefined ? undefined : summary(code)) ?? classText(key),
    ...(Object.keys(fields).length === 0 ? {} : { headers: fields }),
    ...(hasNoContent || content === undefined ? {} : { content }),
  };
}

/** The content that is asked for, or a problem for errors. */
function contentOf(key: string, code: number | undefined, input: ResponseInput): OpenapiResponse['content'] {
  const isProblem =
    /^[45]|^default$/.test(key) && input.schema === undefined && isProblemType(input.mediaType);
  const { mediaType = isProblem ? PROBLEM : 'application/json', example } = input;
  const schema = input.schema ?? (isProblem ? problemSchema(code) : undefined);
  if (schema === undefined && input.mediaType === undefined && example === undefined) return undefined;
  return {
    [mediaType]: {
      ...(schema === undefined ? {} : { schema }),
      ...(example === undefined ? {} : { example }),
    },
  };
}

/** Whether the content is a problem where nothing else is said; a text or a page is none. */
const isProblemType = (mediaType: string | undefined) =>
  mediaType === undefined || /^application\/(?:json|problem\+(?:json|xml))\b/i.test(mediaType);

const classText = (key: string) => CLASS_TEXTS[`${key[0]}XX`] ?? 'A response.';

/** Content-Type is said by the media type, and OpenAPI ignores it among the headers. */
const LEFT_OUT: readonly string[] = ['Content-Type', 'Content-Length', 'Transfer-Encoding', 'Date'];

function headersOf({ code, fields }: StatusDescription): Record<string, OpenapiHeader> {
  const found: Record<string, OpenapiHeader> = {};
  for (const { name, direction, requirement, when } of fields) {
    if (direction !== 'response' || LEFT_OUT.includes(name) || /not$/.test(requirement)) continue;
    if (Object.hasOwn(found, name)) continue;
    const always = requirement === 'must' && !/\bif\b|\bwhen\b|single-part|multipart/.test(when ?? '');
    const text =
      when === undefined
        ? `${requirement === 'must' ? 'Required' : 'Can be sent'} with this status.`
        : `${when[0]?.toUpperCase()}${when.slice(1)}.`;
    const example = EXAMPLES[`${name} ${code}`] ?? EXAMPLES[name];
    found[name] = {
      description: text,
      ...(always ? { required: true } : {}),
      schema: { type: 'string' },
      ...(example === undefined ? {} : { example }),
    };
  }
  return found;
}

/** Our fields with those given over them; a field's name is the same in any case. */
function merged(
  ours: Readonly<Record<string, OpenapiHeader>>,
  given: NonNullable<ResponseInput['headers']>,
  key: string,
): Record<string, OpenapiHeader> {
  const fields = new Map(Object.entries(ours));
  for (const [name, header] of Object.entries<Partial<OpenapiHeader> | false>(given)) {
    const own = [...fields.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
    const before = fields.get(own);
    fields.delete(own);
    if (header === false) continue;
    const schema: unknown = isObject(header)
      ? (header.schema ?? before?.schema ?? { type: 'string' })
      : header;
    if (!isObject(schema))
      throw new TypeError(
        `Cannot give the response ${key} the field ${shown(name)}: expected a header object`,
      );
    fields.set(name, { ...before, ...header, schema });
  }
  return Object.fromEntries(fields);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
