import { describe, expect, test } from 'vitest';
import { byStrength, surest } from '../../src/identify/decide.js';
import type { Match } from '../../src/identify/find-matches.js';
import { literalOf, literalsOf, startOf } from '../../src/identify/literal-of.js';
import { fieldValue, match, type Subject } from '../../src/identify/matcher.js';

describe('literalOf()', () => {
  test.each([
    ['error code: \\d+', 'error code: '],
    ['ab(cd)efg', 'efg'],
    ['abcd(ef)g', 'abcd'],
    ['ab(c(d)e)fgh', 'fgh'],
    ['abc[d-z]ef', 'abc'],
    ['a[\\]b]cdef', 'cdef'],
    ['abc?defg', 'defg'],
    ['abcd*ef', 'abc'],
    ['abc{2}defg', 'defg'],
    ['ab+cde', 'cde'],
    ['ab.cde', 'cde'],
    ['abc$', 'abc'],
    ['ABC\\.De', 'abc.de'],
  ])('of %s has the longest text that every match contains: %s', (pattern, literal) => {
    expect(literalOf(pattern)).toBe(literal);
  });
});

describe('literalsOf()', () => {
  test.each([
    ['abc', ['abc']],
    ['Abc|d(e|f)gh|[|]ij', ['abc', 'gh', 'ij']],
    ['ab\\|cd|ef', ['ab|cd', 'ef']],
    ['abc|\\d', []],
    ['[\\]|]ab', ['ab']],
  ])('of %s has one string for each alternative: %j', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });
});

describe('startOf()', () => {
  test.each([
    ['abc', ''],
    ['^Abc: \\d', 'abc: '],
    ['^a\\.b\\{c+', 'a.b{'],
    ['^abc?d', 'ab'],
    ['^(a|b)c', ''],
    ['^abc|def', ''],
  ])('of %s is %j', (pattern, start) => {
    expect(startOf(pattern)).toBe(start);
  });
});

describe('match()', () => {
  const subject = (more: Partial<Subject> = {}): Subject => {
    const text = more.text ?? '';
    return { status: 404, fields: new Map(), text, lower: text.toLowerCase(), json: false, ...more };
  };
  const condition = (more: object) =>
    ({ kind: 'field', field: '', source: '', codes: [], ...more }) as Parameters<typeof match>[0];
  const fields = new Map([
    ['server', ['nginx/1.2 ']],
    ['x-a-id', ['7']],
    ['set-cookie', ['a=secret', 'b=secret']],
    ['via', ['a', 'b']],
  ]);

  test.each([
    [{ kind: 'status', codes: [404] }, '404'],
    [{ kind: 'status', codes: [500] }, undefined],
    [{ kind: 'absent', field: 'via' }, undefined],
    [{ kind: 'absent', field: 'date' }, ''],
    [{ field: 'server' }, 'nginx/1.2 '],
    [{ field: 'date' }, undefined],
    [{ field: 'server', source: '^NGINX' }, 'nginx/1.2 '],
    [{ field: 'server', source: '^apache' }, undefined],
    [{ field: 'date', source: '.' }, undefined],
    [{ field: 'x-a-*' }, 'x-a-id'],
    [{ field: 'x-b-*' }, undefined],
    [{ field: 'a-id*' }, undefined],
    [{ field: 'via', source: '^a, b$' }, 'a, b'],
    // The value of a cookie is private.
    [{ field: 'set-cookie', source: '\\nb=' }, 'b='],
    [{ field: 'set-cookie', source: '^c=' }, undefined],
  ])('of %j finds %j', (one, found) => {
    expect(match(condition(one), subject({ fields }))).toBe(found);
  });

  test.each([
    ['text', '^not found', 'Not Found here', false, 'Not Found'],
    ['text', 'found', '<p>Not Found here', false, 'Found'],
    ['text', 'found', 'Not Found here', false, undefined],
    ['text', 'gone', 'Not Found here', false, undefined],
    ['text', '^found', 'Not Found here', false, undefined],
    ['json', '"a":\\d', '{"a":1}', true, '"a":1'],
    ['json', '"a":\\d', '{"a":1}', false, undefined],
    ['text', '"a":\\d', '{"a":1}', true, undefined],
  ])('of %s with %s in %s, which is JSON: %j, finds %j', (kind, source, text, json, found) => {
    expect(match(condition({ kind, source }), subject({ text, json }))).toBe(found);
  });

  test('looks at the first 2,048 characters of a header', () => {
    expect(fieldValue(new Map([['a', ['x'.repeat(3000)]]]), 'a')).toHaveLength(2048);
    expect(fieldValue(new Map([['a', ['b', 'c']]]), 'a')).toBe('b, c');
    expect(fieldValue(new Map([['set-cookie', ['b', 'c']]]), 'set-cookie')).toBe('b\nc');
    expect(fieldValue(new Map(), 'a')).toBeUndefined();
  });
});

describe('byStrength()', () => {
  const of = (
    certainty: string,
    more: { engine?: boolean; role?: string; inContent?: boolean; evidence?: number } = {},
  ) =>
    ({
      fingerprint: { engine: more.engine ?? false, role: more.role ?? 'framework' },
      certainty,
      inContent: more.inContent ?? false,
      evidence: Array.from({ length: more.evidence ?? 1 }),
    }) as unknown as Match; // contains only the properties that the comparison reads
  const page = { engine: true, role: 'web-server', inContent: true, evidence: 3 };

  test.each([
    ['more certainty', of('certain'), of('likely', { inContent: true })],
    ['likely over a hint', of('likely'), of('hint', { inContent: true })],
    ['the body', of('likely', { inContent: true }), of('likely', { role: 'waf', evidence: 3 })],
    ['a firewall', of('likely', { role: 'waf' }), of('likely', { role: 'cdn', evidence: 3 })],
    ['more evidence', of('likely', { evidence: 2 }), of('likely')],
    ...['cdn', 'waf', 'load-balancer', 'gateway', 'proxy', 'platform'].map(
      (role) => [`a ${role} on an engine`, of('certain', { role }), of('certain', page)] as const,
    ),
    ['the page of an engine over a framework', of('certain', page), of('certain')],
    ['the page of an engine over a likely product', of('certain', page), of('likely', { role: 'cdn' })],
    ['the page with more evidence', of('certain', page), of('certain', { ...page, evidence: 2 })],
  ] as const)('puts %s first', (_, first, second) => {
    expect([first, second].sort(byStrength)).toEqual([first, second]);
    expect([second, first].sort(byStrength)).toEqual([first, second]);
    expect(byStrength(first, second)).toBeLessThan(0);
    expect(byStrength(second, first)).toBeGreaterThan(0);
  });

  test('is 0 for equal matches', () => {
    expect(byStrength(of('likely', { role: 'waf' }), of('likely', { role: 'waf' }))).toBe(0);
    expect(byStrength(of('likely', { evidence: 2 }), of('likely', { evidence: 2 }))).toBe(0);
  });

  test('surest() is the highest certainty', () => {
    expect(surest([of('hint'), of('certain'), of('likely')])).toBe('certain');
    expect(surest([of('hint'), of('likely')])).toBe('likely');
    expect(surest([])).toBeUndefined();
  });
});
