import type { OpenapiResponse, ResponseInput } from './openapi-types.js';

/**
 * Returns the schema of a problem document. According to RFC 9457, section 3.1, members are optional and other
 * members are allowed. Some serializers allow other members only if the schema says so explicitly.
 */
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

/** Returns the given body, or a problem document for errors. */
export function contentOf(
  key: string,
  code: number | undefined,
  input: ResponseInput,
): OpenapiResponse['content'] {
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

/** Checks whether the default body can be a problem document. Plain text and HTML can't contain one. */
const isProblemType = (mediaType: string | undefined) =>
  mediaType === undefined || /^application\/(?:json|problem\+(?:json|xml))\b/i.test(mediaType);
