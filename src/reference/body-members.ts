import { firstParagraph } from './document-text.js';
import { asMembers, own, ownText } from './own.js';
import type { ReferenceMember } from './reference-types.js';
import type { DocumentReader } from './resolver.js';

/** The maximum number of members to list. A longer list would no longer be an overview. */
const MOST_MEMBERS = 16;
const MOST_VALUES = 12;
/** The maximum number of schemas to examine for a body. A limit is necessary because nested schemas can multiply. */
const MOST_SCHEMAS = 120;
/**
 * The maximum depth of the members to list. Members of an object such as `error` are listed, but members of objects
 * nested inside it aren't.
 */
const DEEPEST = 2;
/** The maximum length of a member's name. */
const LONGEST_NAME = 200;

/** Returns the properties of a schema, including those that it combines from other schemas. */
function propertiesOf(
  schema: unknown,
  { resolve, names }: DocumentReader,
  budget: { left: number },
): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  const visit = (one: unknown, depth: number): void => {
    budget.left -= 1;
    if (budget.left < 0 || depth > 8) return;
    const { value } = resolve(one);
    const own_ = own(value, 'properties');
    for (const name of names(own_).slice(0, MOST_SCHEMAS)) {
      if (name.length <= LONGEST_NAME && !properties.has(name)) properties.set(name, own(own_, name));
    }
    const parts = own(value, 'allOf');
    if (Array.isArray(parts)) for (const part of parts.slice(0, MOST_SCHEMAS)) visit(part, depth + 1);
    // Only the first alternative is used, because the alternatives for errors rarely differ in their members.
    for (const kind of ['oneOf', 'anyOf']) {
      const alternatives = own(value, kind);
      if (properties.size === 0 && Array.isArray(alternatives)) visit(alternatives[0], depth + 1);
    }
  };
  visit(schema, 0);
  return properties;
}

/** Returns the types that a schema allows, as text. */
function typeOf(schema: unknown): string | undefined {
  const type = own(schema, 'type');
  const names = (Array.isArray(type) ? type : [type]).filter(
    (one): one is string => typeof one === 'string' && one !== 'null' && one.length < 20,
  );
  return names.length === 0 ? undefined : names.slice(0, 4).join(' or ');
}

/** Returns the values of an enumeration of strings and numbers, if the enumeration is short. */
function valuesOf(schema: unknown): readonly string[] | undefined {
  const values = own(schema, 'enum') ?? [own(schema, 'const')];
  if (!Array.isArray(values) || values.length === 0 || values.length > MOST_VALUES) return undefined;
  const texts = values.filter(
    (one) => (typeof one === 'string' && one.length < 80) || typeof one === 'number',
  );
  return texts.length === values.length ? texts.map(String) : undefined;
}

/** Returns the members of a body with this schema, including the members of its objects, such as `error.code`. */
export function membersOf(schema: unknown, reader: DocumentReader): readonly ReferenceMember[] {
  const { resolve } = reader;
  const budget = { left: MOST_SCHEMAS };
  const members: ReferenceMember[] = [];
  const add = (from: unknown, prefix: string, depth: number): void => {
    for (const [name, property] of propertiesOf(from, reader, budget)) {
      if (members.length >= MOST_MEMBERS) return;
      const { value } = resolve(property);
      const item = resolve(own(value, 'items')).value;
      const isList = asMembers(item) !== undefined;
      const inner = isList ? item : value;
      const path = `${prefix}${name}${isList ? '[]' : ''}`;
      const opened = depth < DEEPEST ? propertiesOf(inner, reader, budget).size : 0;
      const description = firstParagraph(own(property, 'description') ?? own(value, 'description'));
      const type = isList ? undefined : typeOf(value);
      const values = valuesOf(inner);
      if (opened === 0 || description !== undefined) {
        members.push({
          name: path,
          ...(type === undefined || opened > 0 ? {} : { type }),
          ...(description === undefined ? {} : { description }),
          ...(values === undefined ? {} : { values }),
        });
      }
      if (opened > 0) add(inner, `${path}.`, depth + 1);
    }
  };
  add(schema, '', 1);
  return members;
}

/** Returns a schema's name, which is the last part of its reference. */
export const schemaName = (schema: unknown): string | undefined => ownText(schema, '$ref')?.split('/').at(-1);
