// Calls every public function of the built entry points with fixed arguments and prints the results, so that a process
// with polluted prototypes or hardened flags can be compared with a normal one. Usage: node transcript.mjs <esm|cjs>
// [before|after]
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [format, pollution] = process.argv.slice(2);
const entryPoints = [
  'index',
  'core',
  'codes',
  'guide',
  'vendor',
  'grpc',
  'openapi',
  'problem',
  'telemetry',
  'reading',
  'reference',
];

/** Adds every key that an unsafe table lookup could find to the prototypes, with values that look like entries. */
function pollute() {
  const values = {
    foo: 'OK',
    404: 'OK',
    471: () => 'polluted',
    5: 'OK',
    '4xx': () => 'polluted',
    default: () => 'polluted',
  };
  for (const key of [
    'constructor404',
    'retry-after',
    'Retry-After',
    'undefined',
    'create',
    'NOT_FOUND',
    '',
  ]) {
    values[key] = '5';
  }
  // The keys are assigned, so that they are enumerable and affect a `for in` loop without a check.
  for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
    for (const [key, value] of Object.entries(values)) prototype[key] = value;
  }
}

const require = createRequire(import.meta.url);
const load = (entryPoint) =>
  format === 'cjs' ? require(`../../dist/_cjs/${entryPoint}.js`) : import(`../../dist/${entryPoint}.js`);

if (pollution === 'before') pollute();
const loaded = {};
for (const entryPoint of entryPoints) loaded[entryPoint] = await load(entryPoint);
if (pollution === 'after') pollute();

const bare = (entries) => Object.assign(Object.create(null), entries);
const inputs = [
  ...Array.from({ length: 40 }, (_, index) => index * 17),
  ...[5, 100, 200, 301, 302, 304, 404, 418, 425, 429, 451, 471, 499, 500, 502, 503, 520, 599],
  ...[
    -0,
    404.5,
    Number.NaN,
    '404',
    'foo',
    'Not Found',
    'undefined',
    '__proto__',
    '',
    null,
    undefined,
    true,
    404n,
  ],
  ...[
    [],
    {},
    { status: 404 },
    { status: 471 },
    { foo: '1' },
    () => 404,
    'create',
    'NOT_FOUND',
    'OK',
    '4xx',
    '200-299',
  ],
  ...['120', 'email already exists', { 200: {}, 404: {} }, new Headers({ 'Retry-After': '3' }), ['7']],
];
const seconds = [
  undefined,
  'POST',
  bare({ method: 'POST', retryAfter: '3' }),
  bare({ limit: 2 }),
  404,
  '4xx',
];
const cases = bare({ 200: () => 'ok', '5xx': () => '5xx', default: () => 'default' });

const lines = [];
/** Several entry points export the same functions, so calling a function again would reveal nothing. */
const called = new Set();
const say = (value) =>
  JSON.stringify(value, (_key, inner) =>
    typeof inner === 'function' ? 'function' : typeof inner === 'bigint' ? `${inner}n` : inner,
  );
for (const [entryPoint, names] of Object.entries(loaded)) {
  for (const name of Object.keys(names).sort()) {
    if (['default', 'module.exports', '__esModule'].includes(name) || !Object.hasOwn(names, name)) continue;
    const member = names[name];
    if (typeof member !== 'function') {
      lines.push(`${entryPoint}.${name} ${say(member)}`);
      continue;
    }
    if (called.has(member)) continue;
    called.add(member);
    for (const [at, input] of inputs.entries()) {
      for (const [second, extra] of (name === 'matchStatus' ? [cases] : seconds).entries()) {
        // Searching is slow, and all numbers have similar results.
        if (name === 'search' && (at % 20 > 0 || second > 3)) continue;
        // A list of all codes has 300 kB. Anything that isn't an object isn't a filter, so it results in the same list.
        if (name === 'list' && (second > 0 || (at % 20 > 0 && typeof input !== 'object'))) continue;
        let answer;
        try {
          const result = member(input, extra);
          answer = typeof result === 'function' ? inputs.map((one) => result(one)) : result;
        } catch (error) {
          answer = `${error.name}: ${error.message}`;
        }
        lines.push(`${entryPoint}.${name} #${at} #${second} ${say(answer)}`);
      }
    }
  }
}
const text = lines.join('\n');
console.log(`${lines.length} ${createHash('sha256').update(text).digest('hex')}`);
// The complete text is for comparing by hand if the checksums differ.
if (process.env.TRANSCRIPT) writeFileSync(process.env.TRANSCRIPT, text);
