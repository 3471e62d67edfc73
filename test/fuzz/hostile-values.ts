import fc from 'fast-check';

/** Thrown by a trap in an argument. The library must not trigger it if the argument isn't to be read. */
export class TrapError extends Error {
  override readonly name = 'TrapError';
}

const trap = (): never => {
  throw new TrapError('the value was touched');
};

/** Checks whether an error comes from the argument and not from the library. */
export const isFromArgument = (error: unknown): boolean =>
  error instanceof TrapError ||
  (error instanceof TypeError && /proxy that has been revoked/.test(error.message));

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const touchy = (target: object): object =>
  new Proxy(target, {
    apply: trap,
    construct: trap,
    get: trap,
    getOwnPropertyDescriptor: trap,
    getPrototypeOf: trap,
    has: trap,
    ownKeys: trap,
  });

const makers: Readonly<Record<string, () => unknown>> = {
  'a proxy that throws': () => touchy({}),
  'a list that throws': () => touchy([]),
  'a function that throws': () => touchy(() => 404),
  'a revoked object': () => revoked({}),
  'a revoked list': () => revoked([]),
  'an object that cannot be converted': () => ({ valueOf: trap, toString: trap, [Symbol.toPrimitive]: trap }),
  'a status that throws': () => Object.defineProperty({}, 'status', { get: trap, enumerable: true }),
  'a field that throws': () => Object.defineProperty({}, 'retry-after', { get: trap, enumerable: true }),
  'a get that throws': () => ({ get: trap, has: trap }),
  'a function': () => () => 404,
  'a class': () => class NotFound {},
  'a boxed number': () => Object(404),
  'an invalid date': () => new Date(Number.NaN),
  'a Headers': () => new Headers({ 'Retry-After': '30' }),
  'a Map': () => new Map([['Retry-After', '30']]),
  'own __proto__': () => JSON.parse('{"__proto__":{"status":404},"constructor":404}') as unknown,
  'an object in itself': () => {
    const cyclic: { self?: unknown; status: number } = { status: 404 };
    cyclic.self = cyclic;
    return cyclic;
  },
};

/** Represents a value that fast-check must not examine, because it throws an error or never ends. */
class Placeholder {
  readonly of: string;
  constructor(of: string) {
    this.of = of;
  }
}

const dangerous = fc.constantFrom(...Object.keys(makers)).map((name) => new Placeholder(name));

/** Checks whether any part of a value is a placeholder. */
export function isDangerous(value: unknown): boolean {
  if (value instanceof Placeholder) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(isDangerous);
}

/** Returns the value with each placeholder replaced by a new instance of its value. */
export function armed(value: unknown): unknown {
  if (value instanceof Placeholder) return makers[value.of]?.();
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype) return value;
  const copy: object = Array.isArray(value)
    ? new Array(value.length)
    : Object.create(prototype as object | null);
  for (const key of Object.keys(value)) {
    Object.defineProperty(copy, key, {
      value: armed(Reflect.get(value, key)),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return copy;
}

/** Names that every object inherits, and other names that a table lookup must handle carefully. */
export const inheritedNames = fc.constantFrom(
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  'prototype',
  'undefined',
  'null',
  'NaN',
  '-0',
);

export const numbers = fc.oneof(
  fc.integer({ min: 100, max: 599 }),
  fc.constantFrom(-1, 0, -0, 99, 100, 199, 200, 299, 300, 399, 400, 499, 500, 599, 600, 999, 404.5, 1e21),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, 2 ** 32 + 404),
  fc.integer(),
  fc.double(),
);

const words = fc.constantFrom(
  ...[
    '404',
    '4xx',
    '4XX',
    '200-299',
    '2xx,304',
    'NOT_FOUND',
    'Not Found',
    'HTTP/1.1 404 Not Found',
    'default',
  ],
  ...['GET', 'POST', 'po\u017ft', 'Sun, 22 Nov 2026 12:02:00 GMT', 'Retry-After', '120', '1.5', '-1', '1e3'],
  ...['email already exists', 'create', 'conflict', 'client-error', 'nginx', '\u001b[2J', '\ud800', '\u0130'],
);

/** Text that consists of words, fragments of patterns, and any characters. Some texts are very long. */
export const texts = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: inheritedNames },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')) },
  {
    weight: 3,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        '4',
        '0',
        'x',
        'X',
        '-',
        ',',
        ' ',
        '\t',
        '/',
        '.',
        '_',
        ':',
        'H',
        'S',
        'o',
        '\u00e9',
      ),
      maxLength: 30,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.oneof(words, fc.string({ minLength: 1, maxLength: 5 })),
        fc.integer({ min: 100, max: 60_000 }),
      )
      .map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, length)),
  },
);

const things = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const oddities = fc.constantFrom<unknown>(Symbol('404'), 404n, true, null, undefined);

/** Any value. */
export const anything = fc.oneof(
  { weight: 3, arbitrary: numbers },
  { weight: 3, arbitrary: texts },
  { weight: 3, arbitrary: things },
  { weight: 1, arbitrary: oddities },
  { weight: 1, arbitrary: dangerous as fc.Arbitrary<unknown> },
);

/** Usually a suitable value for a parameter, and sometimes any value. */
export const mostly = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 2, arbitrary: anything });

/** An object with some of the properties. Most of them have suitable values. */
export const record = (properties: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  mostly(fc.record(properties, { requiredKeys: [], noNullPrototype: false }));
