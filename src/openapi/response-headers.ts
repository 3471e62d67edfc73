import type { StatusDescription } from '../model/description.js';
import { formatValue } from '../text/format-value.js';
import { isObject } from './is-object.js';
import type { OpenapiHeader, ResponseInput } from './openapi-types.js';

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

/** Content-Type is said by the media type, and OpenAPI ignores it among the headers. */
const LEFT_OUT: readonly string[] = ['Content-Type', 'Content-Length', 'Transfer-Encoding', 'Date'];

/** The fields that a code requires, recommends or allows in its response. */
export function headersOf({ code, fields }: StatusDescription): Record<string, OpenapiHeader> {
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
export function merged(
  ours: Readonly<Record<string, OpenapiHeader>>,
  given: NonNullable<ResponseInput['headers']>,
  key: string,
): Record<string, OpenapiHeader> {
  const fields = new Map(Object.entries(ours).map((entry) => [entry[0].toLowerCase(), entry]));
  for (const [name, header] of Object.entries<Partial<OpenapiHeader> | false>(given)) {
    const anyCase = name.toLowerCase();
    const before = fields.get(anyCase)?.[1];
    fields.delete(anyCase);
    if (header === false) continue;
    const schema: unknown = isObject(header)
      ? (header.schema ?? before?.schema ?? { type: 'string' })
      : header;
    if (!isObject(schema))
      throw new TypeError(
        `Cannot give the response ${key} the field ${formatValue(name)}: expected a header object`,
      );
    fields.set(anyCase, [name, { ...before, ...header, schema }]);
  }
  return Object.fromEntries(fields.values());
}
