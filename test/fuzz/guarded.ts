/** Reports every attempt to change an argument. */
export interface Guard {
  readonly value: unknown;
  readonly attempts: readonly string[];
}

const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return (
      prototype === Object.prototype ||
      prototype === null ||
      (Array.isArray(value) && prototype === Array.prototype)
    );
  } catch {
    return false; // a proxy whose traps throw an error
  }
};

/** Wraps plain objects and arrays deeply, so that they can be read, while writes are recorded and rejected. */
export function guarded(value: unknown): Guard {
  const attempts: string[] = [];
  const refuse = (what: string) => (_target: object, key?: unknown) => {
    attempts.push(`${what} ${String(key)}`);
    return false;
  };
  const wrap = (inner: unknown): unknown =>
    isPlain(inner)
      ? new Proxy(inner, {
          get: (target, key) => {
            const fixed = Reflect.getOwnPropertyDescriptor(target, key);
            const found: unknown = Reflect.get(target, key);
            return fixed?.configurable === false ? found : wrap(found);
          },
          set: refuse('set'),
          defineProperty: refuse('define'),
          deleteProperty: refuse('delete'),
          setPrototypeOf: refuse('set prototype'),
          preventExtensions: refuse('freeze'),
        })
      : inner;
  return { value: wrap(value), attempts };
}

/** Returns content that a proxy can't protect because it isn't in a property, in a form that can be compared later. */
function contentOf(value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || value instanceof Headers) return [...value];
  if (value instanceof Date) return value.getTime();
  return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : undefined;
}

/** Returns the contents of all maps, sets, dates, headers, and typed arrays in plain values. */
export function contentsOf(value: unknown, seen = new Set<unknown>()): readonly unknown[] {
  if (seen.has(value)) return [];
  if (isPlain(value)) {
    seen.add(value);
    return Object.values(Object.getOwnPropertyDescriptors(value)).flatMap((property) =>
      'value' in property ? contentsOf(property.value, seen) : [],
    );
  }
  try {
    const content = contentOf(value);
    return content === undefined ? [] : [content];
  } catch {
    return []; // a proxy whose traps throw an error
  }
}

/** Returns the path of the first part of a value that isn't frozen, or `undefined` if all parts are frozen. */
export function unfrozen(value: unknown, path = 'result'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Object.isFrozen(value)) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = unfrozen(inner, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const inherited = new Set<unknown>(
  [Object.prototype, Function.prototype, Array.prototype, String.prototype, Number.prototype].flatMap(
    (prototype) =>
      Object.getOwnPropertyNames(prototype).flatMap((name) => {
        const descriptor = Reflect.getOwnPropertyDescriptor(prototype, name);
        return [descriptor?.value, descriptor?.get, descriptor?.set].filter(
          (one) => typeof one === 'function',
        );
      }),
  ),
);

/** Checks whether any part of a result is a value that objects inherit. */
export function holdsInherited(value: unknown, seen = new Set<unknown>()): boolean {
  if (inherited.has(value) || value === Object.prototype) return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((inner) => holdsInherited(inner, seen));
}
