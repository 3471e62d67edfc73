import { type AnyNode, parentOf, partOf, textOf } from './nodes.js';

type EnumBody = Extract<AnyNode, { readonly members: unknown }>;

/**
 * Checks whether the enum that contains this member requires values that are known at compile time, such as numbers.
 */
export function needsKnownValues(member: AnyNode): boolean {
  const body = parentOf(member) as EnumBody;
  return (
    [body, parentOf(body)].some((one) => partOf(one, 'const') === true) ||
    // The value of a member without an initializer is one more than the value of the member before it.
    body.members.some(({ initializer }) => !initializer || textOf(initializer) !== undefined)
  );
}
