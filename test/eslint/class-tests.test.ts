import { describe, expect, test } from 'vitest';
import { reportsOf } from './reports.js';

const messages = (code: string) => reportsOf('prefer-class-guard', code).map(({ message }) => message);

/** Returns what the rule does about a test: it fixes it, or it only suggests a change. */
function repairs(code: string, file: string): string[] {
  return reportsOf('prefer-class-guard', code, { file }).map(({ fix }) => (fix ? 'fix' : 'suggestion'));
}

describe('a test of the first digit', () => {
  test.each([
    ['Math.floor((res.status) / 100) === 4', 'isClientError'],
    ['Math.trunc(res.status / 100) != 5', '!isServerError'],
    ['3 == Math.floor(res.status / 100)', 'isRedirection'],
    ['res.status / 100 >> 0 === 2', 'isSuccessful'],
    ['res.status / 100 >>> 0 === 1', 'isInformational'],
    ['(res.status / 100 | 0) !== 4', '!isClientError'],
    ['"5" === res.status.toString()[0]', 'isServerError'],
    [`\`\${res.status}\`.charAt(0) === \`4\``, 'isClientError'],
    [`\`\${res.status}\`.startsWith(\`4\`)`, 'isClientError'],
  ])('%s', (code, call) => {
    expect(messages(`check(${code});`)).toEqual([
      `Use ${call}(res.status) instead of comparing the first digit`,
    ]);
  });

  test.each(['Math.round', 'Math.ceil'])('%s is wrong', (round) => {
    expect(messages(`check(${round}(res.status / 100) !== 5);`)).toEqual([
      'This test rounds up, so it is wrong for half of the codes: use !isServerError(res.status)',
    ]);
  });

  test.each([
    // Other calculations
    'Math.fround(res.status / 100) === 4',
    'Math.abs(res.status / 100) === 4',
    'calc.floor(res.status / 100) === 4',
    'floor(res.status / 100) === 4',
    'Number.parseInt(res.status / 10) === 4',
    'Math.parseInt(res.status / 100) === 4',
    'Math.floor() === 4',
    'Math.floor(res.status * 100) === 4',
    'Math.floor(res.status / size) === 4',
    'Math.floor(100 / res.status) === 4',
    '(res.status / 100 | 1) === 4',
    '(res.status / 100 & 0) === 4',
    '(res.status / 100 << 0) === 4',
    '(res.status / 100 ^ 0) === 4',
    '~(res.status / 100) === 4',
    '-(-(res.status / 100)) === 4',
    '~-(res.status / 100) === 4',
    'res.status / 100 === 4',
    // Other comparisons
    'Math.floor(res.status / 100) >= 4',
    'Math.floor(res.status / 100) < 4',
    'Math.floor(res.status / 100) === 0',
    'Math.floor(res.status / 100) === 6',
    'Math.floor(res.status / 100) === -4',
    'Math.floor(res.status / 100) === digit',
    'Math.floor(res.status / 100) === "4"',
    // Other texts
    'String(res.status)[1] === "4"',
    'String(res.status)[at] === "4"',
    'String(res.status).x === "4"',
    'String(res.status).charAt(1) === "4"',
    'String(res.status).charAt() === "4"',
    'String(res.status).at(0) === "4"',
    'String(res.status).codePointAt(0) === "4"',
    'charAt(0) === "4"',
    'name.charAt(0) === "4"',
    'String(res.status)[0] === 4',
    'String(res.status)[0] === "6"',
    'String(res.status)[0] === "40"',
    'String(res.status)[0] === ""',
    'String(res.status)[0] === "x4"',
    'x.String(res.status)[0] === "4"',
    'String()[0] === "4"',
    'res.status.toString(16)[0] === "4"',
    'res.status.toLocaleString()[0] === "4"',
    'toString()[0] === "4"',
    'new String(res.status)[0] === "4"',
    'res.status[0] === "4"',
    `\`\${res.status}\${x}\`[0] === "4"`,
    `\`x\${res.status}\`[0] === "4"`,
    `\`\${res.status}x\`[0] === "4"`,
    '`4`[0] === "4"',
    // Other prefixes
    'String(res.status).startsWith("6")',
    'String(res.status).startsWith("")',
    'String(res.status).startsWith(4)',
    'String(res.status).startsWith(prefix)',
    'String(res.status).startsWith("4", 0)',
    'String(res.status).startsWith()',
    'String(res.status).endsWith("4")',
    'String(name).startsWith("4")',
    'res.status.startsWith("4")',
    'startsWith("4")',
  ])('not %s', (code) => {
    expect(messages(`check(${code});`)).toEqual([]);
  });

  test('a private name', () => {
    const code = 'class A { #x; f(o) { return #x in o && (#x in o) === 4; } }';
    expect(messages(code)).toEqual([]);
  });
});

describe('a comparison with bounds', () => {
  test.each([
    ['199 < res.status && 299 >= res.status', 'isSuccessful'],
    ['res.status <= 299 && res.status >= 200', 'isSuccessful'],
    ['res.status < 300 && res.status > 199', 'isSuccessful'],
    ['res.status>=400&&res.status<500', 'isClientError'],
    ['res.status >= 400  &&\n  res.status < 500', 'isClientError'],
    ['(res.status >= 400 && res.status < 500) || other', 'isClientError'],
    ['other || res.status >= 400 && res.status < 500', 'isClientError'],
    ['(a ?? b) && res.status >= 400 && res.status < 500', 'isClientError'],
    ['500 > res.status && 400 <= res.status', 'isClientError'],
    ['res.status > 599 || res.status < 400', '!isError'],
    ['400 > res.status || 599 < res.status', '!isError'],
    ['a || res.status < 500 || res.status >= 600 || b', '!isServerError'],
  ])('%s', (code, call) => {
    expect(messages(`check(${code});`)).toEqual([
      `Use ${call}(res.status) instead of comparing with the bounds of the class`,
    ]);
  });

  test.each([
    'res.status >= 400 && res.status != 500',
    'res.status == 400 && res.status < 500',
    'res.status >= 400 && res.status < limit',
    'res.status >= 400 && other && res.status < 500',
    'res.status >= 400 || (a && res.status < 500)',
    'res.status >= 400 && (a || res.status < 500)',
    'res.status >= 400 && res.status > 500',
    'res.status >= 400 && res.status < 410',
    'res.status > 399 && res.status < 401',
    'res.status >= 400 && #x in res',
    '(res.status >= 400) ?? (res.status < 500)',
    '400 <= 450 && 450 < 500',
    'res.status',
  ])('not %s', (code) => {
    expect(messages(`class A { #x; f(res) { check(${code}); } }`)).toEqual([]);
  });
});

describe('a fix that changes no result', () => {
  const isIn = 'check(s >= 400 && s < 500);';
  const isOut = 'check(s < 400 || s >= 500);';
  test.each([
    // Whether the value can be undefined matters for a negated guard
    ['const s = res.status;', 'fix', 'fix'],
    ['const s = err.response?.status;', 'fix', 'suggestion'],
    ['const s = err.response?.status ?? 500;', 'fix', 'fix'],
    ['const s = err.statusCode || err.response?.statusCode;', 'fix', 'suggestion'],
    ['const s = res && res.status;', 'fix', 'suggestion'],
    ['const s = ok ? res.status : 500;', 'fix', 'fix'],
    ['const s = ok ? res.status : err.response?.status;', 'fix', 'suggestion'],
    ['const s = ok ? err.response?.status : 500;', 'fix', 'suggestion'],
    ['let s; s = res.status;', 'fix', 'suggestion'],
    ['let s = res.status; s = 500;', 'fix', 'fix'],
    ['let s = 500; s = err.response?.status;', 'fix', 'suggestion'],
    ['let x; x = res.status; const s = x;', 'fix', 'suggestion'],
  ])('%s', (declaration, inside, outside) => {
    expect(repairs(`${declaration}\n${isIn}`, 'file.ts')).toEqual([inside]);
    expect(repairs(`${declaration}\n${isOut}`, 'file.ts')).toEqual([outside]);
    // Without types, the value of a variable might be a string.
    expect(repairs(`${declaration}\n${isIn}`, 'file.js')).toEqual(['suggestion']);
  });

  test.each([
    // In JavaScript, a response's status is a number.
    ['res.status >= 400 && res.status < 500', 'fix'],
    ['res.status < 400 || res.status >= 500', 'fix'],
    ['err.statusCode >= 400 && err.statusCode < 500', 'fix'],
    ['err.statusCode < 400 || err.statusCode >= 500', 'suggestion'],
    ['err.status >= 400 && err.status < 500', 'suggestion'],
    ['statusCode >= 400 && statusCode < 500', 'suggestion'],
  ])('in JavaScript: %s', (code, repair) => {
    expect(repairs(`check(${code});`, 'file.js')).toEqual([repair]);
  });

  test('variables that are computed from each other', () => {
    const code = 'let statusCode = first; const first = statusCode;';
    expect(repairs(`${code} check(statusCode < 400 || statusCode >= 500);`, 'file.ts')).toEqual([
      'suggestion',
    ]);
  });
});
