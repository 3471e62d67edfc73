/**
 * Compiles only for a type that isn't any. If a package is missing, the types of its framework become any, and every
 * test would pass.
 */
export type NotAny<Type> = 0 extends 1 & Type ? never : Type;
export const notAny = <Type>(_value: NotAny<Type>): void => {};
export const same =
  <A>() =>
  <B>(_equal: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false): void => {};
