/** Compiles only for a type that is not any: a missing peer makes framework types any, and then every test passes. */
export type NotAny<Type> = 0 extends 1 & Type ? never : Type;
export const notAny = <Type>(_value: NotAny<Type>): void => {};
export const same =
  <A>() =>
  <B>(_equal: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false): void => {};
