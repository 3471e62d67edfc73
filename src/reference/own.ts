/** A plain record of an unknown document. */
export type Members = Readonly<Record<string, unknown>>;

/** The value as an object whose members are read one by one; lists are none. */
export const asMembers = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;

/** A member of the value's own: what a prototype has is not in the document. */
export function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Members)[name]
    : undefined;
}

/** A member that is a text with something in it. */
export function ownText(value: unknown, name: string): string | undefined {
  const text = own(value, name);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The names of the members of an object; nothing for anything else. */
export const namesOf = (value: unknown): readonly string[] => {
  const members = asMembers(value);
  return members === undefined ? [] : Object.keys(members);
};
