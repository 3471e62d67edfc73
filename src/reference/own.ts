/** An object of unknown structure in a document. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Returns the value as an object whose members can be read one at a time. Returns `undefined` for an array or a
 * primitive.
 */
export const asMembers = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;

/** Returns an object's own member. Members of a prototype aren't part of the document. */
export function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Members)[name]
    : undefined;
}

/** Copies an object without its prototype so that a missing member is also missing if `Object.prototype` has it. */
export const bare = <Type extends object>(value: Type): Type =>
  Object.assign(Object.create(null) as object, value);

/** The maximum length of a string. A longer string is truncated before it is processed. */
const LONGEST = 10_000;

/** Returns the value of a member if it's a nonempty string. */
export function ownText(value: unknown, name: string): string | undefined {
  const text = own(value, name);
  if (typeof text !== 'string') return undefined;
  const trimmed = text.slice(0, LONGEST).trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Returns the names of an object's members, or an empty array for anything else. */
export const namesOf = (value: unknown): readonly string[] => {
  const members = asMembers(value);
  return members === undefined ? [] : Object.keys(members);
};
