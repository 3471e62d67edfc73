import { isCode } from '../classes/is-code.js';
import { describe } from '../describe/describe.js';
import { summary } from '../lookup/summary.js';
import { formatValue } from '../text/format-value.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { isObject } from './is-object.js';
import type {
  CheckedInput,
  OpenapiOptions,
  OpenapiResponse,
  OpenapiVersion,
  ResponseInput,
  WrittenKey,
} from './openapi-types.js';
import { contentOf } from './response-content.js';
import { headersOf, merged } from './response-headers.js';

const CLASS_TEXTS: Readonly<Record<string, string>> = {
  '1XX': 'An interim response; the final one follows.',
  '2XX': 'The request succeeded.',
  '3XX': 'Further action is needed to complete the request.',
  '4XX': 'The request seems to be in error.',
  '5XX': 'The server failed to fulfill an apparently valid request.',
  default: 'Any other response.',
};

/**
 * Builds the `responses` object of an OpenAPI operation.
 *
 * Each response has a description and header objects for the headers that the code requires, recommends, or allows.
 * Required headers are marked as such and have an example. For errors, `content` is a problem document (RFC 9457).
 * Codes without a body have no `content`. Your values are merged with these defaults and override them. In OpenAPI 3.2,
 * the summary is the reason phrase.
 *
 * @param responses - The description, schema, media type, example, and headers for each code, class range (`'4XX'` or
 * `'4xx'`), or `default`.
 * @param options - The OpenAPI version. Default: `'3.1'`.
 * @returns A new plain object with the same keys. The keys for ranges have a capital X, as OpenAPI requires.
 * @throws RangeError - If a key isn't a code from 100 to 599, a class range, or `default`.
 * @throws TypeError - If `responses` isn't an object or is empty, the version is unknown, a member has the wrong type,
 * or `content` is given for a code without a body.
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
export function openapiResponses<Key extends string | number>(
  responses: { readonly [Each in Key]?: CheckedInput<Each> },
  options?: OpenapiOptions | null,
): { [Each in Key as WrittenKey<Each>]: OpenapiResponse };
export function openapiResponses(
  responses: object,
  options: OpenapiOptions | null = NO_OPTIONS,
): Record<string, OpenapiResponse> {
  const version = options?.version ?? '3.1';
  if (!['3.0', '3.1', '3.2'].includes(version)) {
    throw new TypeError(
      `Unsupported OpenAPI version ${formatValue(version)}: expected "3.0", "3.1", or "3.2"`,
    );
  }
  if (!isObject(responses) || Object.keys(responses).length === 0) {
    throw new TypeError(
      `Invalid responses ${formatValue(responses)}: expected an object with at least one status code`,
    );
  }
  const written = new Map<string, OpenapiResponse>();
  for (const [given, input = NO_OPTIONS as ResponseInput] of Object.entries(responses) as [
    string,
    ResponseInput | undefined,
  ][]) {
    const key = /^[1-5]xx$/.test(given) ? given.toUpperCase() : given;
    if (written.has(key))
      throw new TypeError(`Cannot add response ${key} twice: expected one spelling of the range`);
    written.set(key, responseOf(key, input, version));
  }
  return Object.fromEntries(written);
}

/** The type that each property of the input must have. */
const MEMBERS: readonly (readonly [
  name: 'description' | 'mediaType' | 'schema' | 'headers' | 'content' | '$ref' | 'summary' | 'links',
  is: (value: unknown) => boolean,
  expected: string,
])[] = [
  ['description', (value) => typeof value === 'string', 'a string'],
  ['mediaType', (value) => typeof value === 'string', 'a string'],
  ['schema', isObject, 'an object'],
  ['headers', isObject, 'an object'],
  ['content', isObject, 'an object'],
  ['$ref', (value) => typeof value === 'string', 'a string'],
  ['summary', (value) => typeof value === 'string', 'a string'],
  ['links', isObject, 'an object'],
];

function responseOf(key: string, input: ResponseInput, version: OpenapiVersion): OpenapiResponse {
  const code = /^\d{3}$/.test(key) ? Number(key) : undefined;
  const range = Object.hasOwn(CLASS_TEXTS, key) ? CLASS_TEXTS[key] : undefined;
  if (range === undefined && !isCode(code)) {
    throw new RangeError(
      `Invalid response key ${formatValue(key)}: expected a code from 100 to 599, 1XX to 5XX, or default`,
    );
  }
  if (!isObject(input))
    throw new TypeError(`Invalid response ${key} ${formatValue(input)}: expected an object`);
  for (const [name, is, expected] of MEMBERS) {
    const given = input[name];
    if (given !== undefined && !is(given))
      throw new TypeError(`Invalid ${name} ${formatValue(given)} of response ${key}: expected ${expected}`);
  }
  const known = code === undefined ? undefined : describe(code);
  const registered = known === undefined || known.standing === 'nonstandard' ? undefined : known;
  const hasNoContent = key.startsWith('1') || registered?.content.requirement === 'must-not';
  // A reference replaces the entire object. Apart from these two properties, OpenAPI ignores everything next to a
  // reference.
  if (input.$ref !== undefined) return referenceOf(input);
  const { description, headers = {}, links } = input;
  const content = input.content ?? contentOf(key, code, input);
  const isGiven = (input.schema ?? input.mediaType ?? input.example) !== undefined;
  if (hasNoContent && (isGiven || Object.keys(input.content ?? {}).length > 0)) {
    throw new TypeError(
      `Cannot set content of response ${key}: this status code does not allow a response body`,
    );
  }
  const fields = merged(registered === undefined ? {} : headersOf(registered), headers, key);
  const phrase = input.summary ?? (version === '3.2' ? registered?.reasonPhrase : undefined);
  return {
    ...(phrase === undefined ? {} : { summary: phrase }),
    description: description ?? range ?? (code === undefined ? undefined : summary(code)) ?? classText(key),
    ...(Object.keys(fields).length === 0 ? {} : { headers: fields }),
    ...(hasNoContent || content === undefined ? {} : { content }),
    ...(links === undefined ? {} : { links }),
    ...extensionsOf(input),
  };
}

/** Builds a reference object, which doesn't need a generated description. */
function referenceOf({ $ref, summary: short, description }: ResponseInput): OpenapiResponse {
  const reference = {
    $ref,
    ...(short === undefined ? {} : { summary: short }),
    ...(description === undefined ? {} : { description }),
  };
  return reference as OpenapiResponse;
}

const extensionsOf = (input: ResponseInput) =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name.startsWith('x-')));

const classText = (key: string) => CLASS_TEXTS[`${key[0]}XX`] ?? 'A response.';
