/**
 * Returns values that aren't status codes, with the labels of the table of bad input. The values are created anew for
 * each call.
 */
export function badCodes(): [label: string, value: unknown][] {
  const trap = () => {
    throw new Error('the value was touched');
  };
  const touchy = new Proxy(
    {},
    { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap },
  );
  return [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['-0', -0],
    ['404.5', 404.5],
    ["'404'", '404'],
    ["'404abc'", '404abc'],
    ["''", ''],
    ['null', null],
    ['undefined', undefined],
    ['404n', 404n],
    ['a symbol', Symbol('404')],
    ['{}', {}],
    ['[404]', [404]],
    ["'__proto__'", '__proto__'],
    ["'constructor'", 'constructor'],
    ['an object whose valueOf and toString throw', { valueOf: trap, toString: trap }],
    ['a proxy that throws when it is touched', touchy],
    ['a boxed number', Object(404)],
    ['a string of a million characters', '4'.repeat(1_000_000)],
    ['true', true],
    ['a function', () => 404],
  ];
}

/** The boundaries of every range, and numbers outside the ranges. */
export const boundaries = [
  -1,
  0,
  1,
  99,
  100,
  101,
  199,
  200,
  299,
  300,
  399,
  400,
  499,
  500,
  599,
  600,
  999,
  1404,
  429496730000 + 400,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  1e21,
  Number.MAX_VALUE,
] as const;
