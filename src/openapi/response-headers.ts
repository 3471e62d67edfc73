import type { Requirement, StatusDescription } from '../model/description.js';
import { formatValue } from '../text/format-value.js';
import { isObject } from './is-object.js';
import type { OpenapiHeader, ResponseInput } from './openapi-types.js';

/**
 * Headers that are never generated. The media type already specifies Content-Type, and OpenAPI ignores a header object
 * with that name.
 */
const LEFT_OUT: readonly string[] = ['Content-Type', 'Content-Length', 'Transfer-Encoding', 'Date'];

/** The requirement levels at which a server can send a header. */
const SENT: readonly Requirement[] = ['must', 'should', 'may', 'described'];

/**
 * Returns the response headers that a code requires, recommends, or allows. If there are several rules for a header,
 * the first one is used.
 */
export function headersOf({ fields }: StatusDescription): Record<string, OpenapiHeader> {
  const found: Record<string, OpenapiHeader> = {};
  for (const { name, direction, requirement, always, when, example } of fields) {
    if (direction !== 'response' || LEFT_OUT.includes(name) || Object.hasOwn(found, name)) continue;
    if (!SENT.includes(requirement)) continue;
    const text =
      when === undefined
        ? `${requirement === 'must' ? 'Required' : 'Can be sent'} with this status.`
        : `${when[0]?.toUpperCase()}${when.slice(1)}.`;
    found[name] = {
      description: text,
      ...(always ? { required: true } : {}),
      schema: { type: 'string' },
      ...(example === undefined ? {} : { example }),
    };
  }
  return found;
}

/** Merges the generated headers with the given ones, which take precedence. Header names are case-insensitive. */
export function merged(
  ours: Readonly<Record<string, OpenapiHeader>>,
  given: NonNullable<ResponseInput['headers']>,
  key: string,
): Record<string, OpenapiHeader> {
  const fields = { ...ours };
  const spellings = new Map(Object.keys(ours).map((name) => [name.toLowerCase(), name]));
  for (const name of Object.keys(given)) {
    const header = given[name];
    const anyCase = name.toLowerCase();
    const spelling = spellings.get(anyCase);
    const before = spelling === undefined ? undefined : fields[spelling];
    if (spelling !== undefined) {
      delete fields[spelling];
      spellings.delete(anyCase);
    }
    if (header === false) continue;
    const schema: unknown = isObject(header)
      ? (header.schema ?? before?.schema ?? { type: 'string' })
      : header;
    if (!isObject(schema))
      throw new TypeError(
        `Cannot set header ${formatValue(name)} of response ${key}: expected a header object`,
      );
    const value = { ...before, ...header, schema };
    // An assignment to __proto__ would change the prototype. Only this name is defined separately, because defining
    // every header that way takes several times as long.
    if (name === '__proto__') {
      Object.defineProperty(fields, name, { value, configurable: true, enumerable: true, writable: true });
    } else fields[name] = value;
    spellings.set(anyCase, name);
  }
  return fields;
}
