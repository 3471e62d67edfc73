/** Creates a function that caches its results. A document can contain the same object in thousands of places. */
export function cached<Result>(make: (value: unknown) => Result): (value: unknown) => Result {
  const known = new Map<unknown, { readonly result: Result }>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before.result;
    const result = make(value);
    known.set(value, { result });
    return result;
  };
}
