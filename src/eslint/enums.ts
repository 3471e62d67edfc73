import { type AnyNode, parentOf, partOf, typeOf } from './nodes.js';

const initializerOf = (member: unknown): unknown =>
  typeof member === 'object' && member !== null && 'initializer' in member ? member.initializer : undefined;

const isText = (value: unknown) =>
  typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string';

/**
 * Checks whether the enum that contains this member requires values that are known at compile time, such as numbers.
 */
export function needsKnownValues(member: AnyNode): boolean {
  const body = parentOf(member);
  // Older versions of typescript-eslint have no node for the body of an enum.
  const declaration = body && typeOf(body) === 'TSEnumBody' ? parentOf(body) : body;
  if (body === undefined || declaration === undefined || partOf(declaration, 'const') === true) return true;
  const members = partOf(body, 'members');
  const values = Array.isArray(members) ? members.map(initializerOf) : [];
  // A member without a value is one more than the member before it.
  return values.some((value) => value === undefined || value === null || isText(value));
}
