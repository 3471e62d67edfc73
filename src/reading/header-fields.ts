/** Headers by lowercase name. The values of each header are in order. */
export type FieldValues = ReadonlyMap<string, readonly string[]>;

const NO_FIELDS: FieldValues = /* @__PURE__ */ new Map();

/**
 * Reads headers from a `Headers` object, pairs, an object, or the names and values in Node's `rawHeaders`. Never throws
 * an error.
 *
 * The function doesn't convert anything. It ignores values that aren't strings or numbers, and names that aren't
 * strings.
 */
export function readHeaderFields(holder: unknown): FieldValues {
  if (typeof holder !== 'object' || holder === null) return NO_FIELDS;
  const fields = new Map<string, string[]>();
  const add = (name: unknown, value: unknown): void => {
    if (typeof name !== 'string' || name === '') return;
    const key = name.toLowerCase();
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one !== 'string' && typeof one !== 'number') continue;
      const values = fields.get(key) ?? [];
      values.push(`${one}`.trim());
      fields.set(key, values);
    }
  };
  try {
    const iterable = holder as { readonly [Symbol.iterator]?: unknown; readonly forEach?: unknown };
    if (typeof iterable[Symbol.iterator] === 'function') {
      let name: unknown;
      for (const one of holder as Iterable<unknown>) {
        if (Array.isArray(one)) add(one[0], one[1]);
        else if (name === undefined) name = one;
        else {
          add(name, one);
          name = undefined;
        }
      }
    } else if (typeof iterable.forEach === 'function') {
      (iterable.forEach as (callback: (value: unknown, name: unknown) => void) => void).call(
        holder,
        (value, name) => add(name, value),
      );
    } else {
      for (const [name, value] of Object.entries(holder)) add(name, value);
    }
  } catch {
    // A getter or iterator in the caller's object threw an error, so only the headers read so far are used.
  }
  return fields;
}
