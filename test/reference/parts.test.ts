import { describe, expect, onTestFinished, test } from 'vitest';
import { membersOf } from '../../src/reference/body-members.js';
import { neededHeaderOf } from '../../src/reference/document-rules.js';
import { firstParagraph, saysMore } from '../../src/reference/document-text.js';
import { errorMember } from '../../src/reference/error-member.js';
import { exampleText } from '../../src/reference/example-text.js';
import { cell, code, heading, inline, paragraph } from '../../src/reference/markdown-text.js';
import { own, ownText } from '../../src/reference/own.js';
import {
  amount,
  introOf,
  nextStepOf,
  operationText,
  retryOf,
  sentBy,
  titleOf,
  waitOf,
} from '../../src/reference/page-parts.js';
import type {
  ReferenceOperation,
  StatusReference,
  StatusSection,
} from '../../src/reference/reference-types.js';
import { readerOf } from '../../src/reference/resolver.js';
import {
  actionsOf,
  fieldText,
  meaningOf,
  phraseOf,
  retryPolicyOf,
} from '../../src/reference/section-texts.js';
import { readStatusKey } from '../../src/reference/status-key.js';

describe('firstParagraph()', () => {
  const words = 'The order is closed and no longer accepts changes. ';
  test.each([
    [undefined, undefined],
    [404, undefined],
    ['', undefined],
    ['# Title', undefined],
    ['One.\n\nTwo.', 'One.'],
    ['One.\r\n \r\nTwo.', 'One.'],
    ['One.\rMore.', 'One. More.'],
    ['One.\r\rTwo.', 'One.'],
    ['One</h1>Two', 'One'],
    ['a  b', 'a b'],
    ['One.<br/>Two.', 'One.'],
    ['<p>One.</p><p>Two.</p>', 'One.'],
    ['<div class="a">One <em>and</em> two.</div>', 'One and two.'],
    ['a &lt;b&gt; &amp;amp; &quot;c&quot;&#39;s&apos;&nbsp;d &copy;', 'a <b> &amp; "c"\'s\' d &copy;'],
    ['a < b and c > d', 'a < b and c > d'],
    ['Title\n---\nText', 'Text'],
    ['\nTitle\n===', undefined],
    ['Long\ntitle\n---\nText', 'Text'],
    ['Title\n---\n- a\n- b', 'a; b.'],
    ['First\n\nTitle\n---', 'First'],
    ['```\na: 1\n---\nb: 1\n```\n\nText', 'Text'],
    ['~~~\na: 1\n---\n~~~\n\nText', 'Text'],
    ['> quoted\n\nText', 'Text'],
    ['```\ncode\n```\n\nText', 'Text'],
    ['~~~\n\n![image](a)\n\n::: tip\n\n---\n\n===\n\n| a |\n\nText', 'Text'],
    ['Reasons\n- one,\n- two;\n- three.', 'Reasons: one; two; three.'],
    ['Is it?\n1) one', 'Is it? one.'],
    ['Reasons \n- a, b\n- c', 'Reasons: a, b; c.'],
    ['Look:\n9. a\n10. b', 'Look: a; b.'],
    ['Look:\n + one\n * two', 'Look: one; two.'],
    ['x'.repeat(401), `${'x'.repeat(400)}...`],
    ['x'.repeat(400), 'x'.repeat(400)],
    [`${'x'.repeat(399)}\u{1f600}`, `${'x'.repeat(399)}...`],
    [`\u{1f600}${'x'.repeat(399)}`, `\u{1f600}${'x'.repeat(398)}...`],
    [`${'x'.repeat(390)},; ${'y'.repeat(50)}`, `${'x'.repeat(390)}...`],
    [words.repeat(10), words.repeat(7).trim()],
    [`A. ${'x'.repeat(300)} ${'y'.repeat(200)}`, `A. ${'x'.repeat(300)}...`],
    [`${'\n\n'.repeat(2000)}Late`, undefined],
  ])('of %j is %j', (description, text) => {
    expect(firstParagraph(description)).toBe(text);
  });
});

describe('saysMore()', () => {
  test.each([
    ['Not Found', 404, false],
    ['404 Not found.', 404, false],
    ['Not -- found', 404, false],
    ['The not -- found', 404, false],
    ['404 - The order is gone', 404, true],
    ['(404) The order is gone', 404, true],
    ['HTTP 404: The order is gone', 404, true],
    ['404: orderMissing', 404, false],
    ['Too many (100) requests', 429, true],
    ['The errorGoneResponse', 410, false],
    ['Status code 404: the order is gone', 404, true],
    ['Error 404 (not found)', 404, false],
    ['HTTP 413: payload too large', 413, false],
    ['Payload too large (413)', 413, false],
    ['HttpStatus404 the order is gone', 404, true],
    ['undefined', undefined, true],
    ['The bad-request', 400, false],
    ['The multi-status', 207, false],
    ['Payload Too Large', 413, false],
    ['orderV2', 404, false],
    ['the orderGone', 404, true],
    ['orderGone today', 404, true],
    ['2', 500, true],
    ['validationErrorResponse.', 400, false],
    ['HTTP 404: Not Found', 404, false],
    ['Successful response', 200, false],
    ['The request was completed successfully', 200, false],
    ['OK!', undefined, false],
    ['n/a', 500, false],
    ['', 500, false],
    ['500', 500, false],
    ['Bad Request', 404, true],
    ['No such order', 404, true],
    ['The order failed', 500, true],
    ['\u6ce8\u6587', 404, true],
  ])('of %j for %j is %j', (text, code, more) => {
    expect(saysMore(text, code)).toBe(more);
  });
});

describe('exampleText()', () => {
  test.each([
    [{}, '{}'],
    [[], '[]'],
    [null, 'null'],
    [true, 'true'],
    [-1.5, '-1.5'],
    ['a "b"', '"a \\"b\\""'],
    [[1, [2]], '[\n  1,\n  [\n    2\n  ]\n]'],
    [{ a: { b: [] }, c: 'd' }, '{\n  "a": {\n    "b": []\n  },\n  "c": "d"\n}'],
    [undefined, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [{ a: undefined }, undefined],
    [() => 1, undefined],
    [1n, undefined],
    ['x'.repeat(1498), `"${'x'.repeat(1498)}"`],
    ['x'.repeat(1499), undefined],
    [{ ['x'.repeat(1600)]: 1 }, undefined],
    [Array.from({ length: 400 }, () => 1), undefined],
    [[[[[[[[[1]]]]]]]], JSON.stringify([[[[[[[[1]]]]]]]], undefined, 2)],
    [[[[[[[[[[1]]]]]]]]], undefined],
  ])('%#: of %s', (value, text) => {
    expect(exampleText(value)).toBe(text);
  });
});

describe('errorMember()', () => {
  test.each([
    [{ success: false }, 'success'],
    [{ ok: false }, 'ok'],
    [{ success: true, ok: false }, 'ok'],
    [{ error: 'gone' }, 'error'],
    [{ error: { code: 1 } }, 'error'],
    [{ error: 'gone', a: 1, b: 2 }, 'error'],
    [{ error: 'gone', a: 1, b: 2, c: 3 }, undefined],
    [{ error: '' }, undefined],
    [{ error: {} }, undefined],
    [{ error: null }, undefined],
    [{ error: true }, undefined],
    [{ error: 'gone', result: 1 }, undefined],
    [{ error: 'gone', data: 1 }, undefined],
    [{ error: 'gone', errors: 1 }, undefined],
    [{ error: 'gone', jsonrpc: '2.0' }, undefined],
    [{ success: 0 }, undefined],
    [Object.create({ success: false }), undefined],
    [{}, undefined],
  ])('of %j is %j', (body, member) => {
    expect(errorMember(body)).toBe(member);
  });
});

describe('inline()', () => {
  test.each([
    ['a\u0000\u001f \u007f\u0085\u2028\n b ', 'a b'],
    ['a*b_c[d]{e}$f~g|h`i\\', 'a\\*b\\_c\\[d\\]\\{e\\}\\$f\\~g\\|h\\`i\\\\'],
    ['a:b c:1 :D ::', 'a\\:b c:1 \\:D ::'],
    [':+1: :a-b:', '\\:+1: \\:a-b:'],
    ['www.x.y a.b', 'www\\.x.y a.b'],
    ['{{{a', '\\{<span></span>\\{<span></span>\\{a'],
    ['&lt; &#60; &x & &amp', '&amp;lt; &amp;#60; &x & &amp'],
    ['<b>', '&lt;b&gt;'],
    ['**a** **b*c** ****', 'a \\*\\*b\\*c \\*\\*'],
    [`**${'a'.repeat(300)}**`, 'a'.repeat(300)],
    ['`a` and `b', '`a` and \\`b'],
    ['``a`b``', '``a`b``'],
    ['a``b', 'a\\`\\`b'],
    [
      '`{{a}}` `<!--` `a\\|b`',
      '<code>\\{<span></span>\\{a\\}\\}</code> <code>&lt;!--</code> <code>a\\\\\\|b</code>',
    ],
    ['[a](http://x.test)', '[a](http://x.test)'],
    ['[a](https://x.test/a_b*)', '[a](https://x.test/a\\_b\\*)'],
    ['[a](https://x.test/{a}|"b`c)', '[a](https://x.test/%7Ba%7D%7C%22b%60c)'],
    ['[`ab` b*](https://x.test)', '[`ab` b\\*](https://x.test)'],
    ['![a](https://x.test)', '\\![a](https://x.test)'],
    ['[`](https://x.test)', '[\\`](https://x.test)'],
    ['[a](javascript:1)', '\\[a\\](javascript:1)'],
    [
      'at https://x.test/a. or http://y.test/b?!',
      'at [https://x.test/a](https://x.test/a). or [http://y.test/b](http://y.test/b)?!',
    ],
    ['https://x.test/?&lt;=1', '[https://x.test/?&amp;lt;=1](https://x.test/?&amp;lt;=1)'],
    ['!`a` a! [a](https://x.test)', '!`a` a! [a](https://x.test)'],
    ['!https://x.test', '\\![https://x.test](https://x.test)'],
  ])('of %j is %j', (text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });
});

describe('other Markdown', () => {
  test.each([
    ['', ''],
    [' ', ''],
    ['a', '`a`'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['a``b', '```a``b```'],
    ['x'.repeat(501), `\`${'x'.repeat(500)}\``],
  ])('code() of %j is %j', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  test.each([
    ['import a', '&#105;mport a'],
    ['export b', '&#101;xport b'],
    ['important', 'important'],
    ['an import', 'an import'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['123456789) a', '123456789\\) a'],
    ['1234567890. a', '1234567890. a'],
    ['a - b', 'a - b'],
  ])('paragraph() of %j is %j', (text, markdown) => {
    expect(paragraph(text)).toBe(markdown);
  });

  test.each([
    ['a #', '## a \\#'],
    ['a ##', '## a \\##'],
    ['a # b', '## a # b'],
  ])('heading() of %j is %j', (text, markdown) => {
    expect(heading('##', text)).toBe(markdown);
  });

  test.each([
    ['a|b||', 'a\\|b\\|\\|'],
    ['a\\|b', 'a\\|b'],
    ['a\\\\|b', 'a\\\\\\|b'],
  ])('cell() of %j is %j', (text, markdown) => {
    expect(cell(text)).toBe(markdown);
  });
});

describe('own() and ownText()', () => {
  test('read only own properties', () => {
    expect([
      own({ a: 1 }, 'a'),
      own(['x'], '0'),
      own({}, 'toString'),
      own(null, 'a'),
      own('a', 'length'),
    ]).toEqual([1, 'x', undefined, undefined, undefined]);
    expect(ownText({ a: 'x'.repeat(10_001) }, 'a')).toHaveLength(10_000);
    expect([ownText({ a: ' b ' }, 'a'), ownText({ a: ' ' }, 'a'), ownText({ a: 1 }, 'a')]).toEqual([
      'b',
      undefined,
      undefined,
    ]);
  });
});

describe('readStatusKey()', () => {
  test.each([
    [404, { key: '404', code: 404, class: 'client-error', rank: 404 }],
    ['404', { key: '404', code: 404, class: 'client-error', rank: 404 }],
    ['100', { key: '100', code: 100, class: 'informational', rank: 100 }],
    ['599', { key: '599', code: 599, class: 'server-error', rank: 599 }],
    ['4XX', { key: '4xx', class: 'client-error', rank: 499.5 }],
    ['3xx', { key: '3xx', class: 'redirection', rank: 399.5 }],
    ['default', { key: 'default', rank: 1000 }],
    ...['4Xx', '4x4', '099', '600', '6XX', '4040', 'x404', '40', '', 'Default', 404.5, null, {}, [404]].map(
      (value) => [value, undefined] as const,
    ),
  ] as const)('of %j is %j', (value, key) => {
    expect(readStatusKey(value)).toStrictEqual(key);
    expect(readStatusKey(value)).toBe(readStatusKey(value));
  });
});

describe('readerOf()', () => {
  const document = {
    $self: 'https://a.example/api',
    parts: { 'a/b~c d': 1, loop: { $ref: '#/parts/loop' }, one: { $ref: '#/parts/two' }, two: { three: 3 } },
    list: ['first'],
  };
  const { resolve } = readerOf(document);
  test.each([
    [5, { value: 5 }],
    [{ a: 1 }, { value: { a: 1 } }],
    [{ $ref: 5 }, { value: { $ref: 5 } }],
    [{ $ref: '#/parts/a~1b~0c%20d' }, { value: 1 }],
    [{ $ref: '#/parts/one' }, { value: { three: 3 } }],
    [{ $ref: '#/list/0' }, { value: 'first' }],
    [{ $ref: 'https://a.example/api#/list/0' }, { value: 'first' }],
    [{ $ref: '#' }, { value: document }],
    [{ $ref: 'https://a.example/api' }, { value: document }],
    [{ $ref: '#/parts/%E0' }, { fault: 'The reference has no target' }],
    [{ $ref: '#parts' }, { fault: 'The reference has no target' }],
    [{ $ref: '#/parts/loop' }, { fault: 'The references are circular' }],
    [{ $ref: 'https://b.example/api#/list/0' }, { fault: expect.stringContaining('another file') }],
    [{ $ref: 'other.yaml' }, { fault: expect.stringContaining('another file') }],
  ])('of %j', (value, result) => {
    expect(resolve(value)).toEqual(result);
    expect(resolve(value)).toEqual(result);
  });

  test('follows up to 32 references in a row', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 33 }, (_, at) => [`a${at}`, at === 0 ? { b: 1 } : { $ref: `#/a${at - 1}` }]),
    );
    const of = (at: number) => readerOf(chain).resolve({ $ref: `#/a${at}` });
    expect(of(31)).toEqual({ value: { b: 1 } });
    expect(of(32)).toEqual({ fault: 'The references are circular' });
  });
});

describe('neededHeaderOf()', () => {
  test('reads only own properties', () => {
    const prototype = Object.prototype as Record<number, unknown>;
    prototype[404] = ['Allow', 'method-not-allowed-without-allow'];
    onTestFinished(() => void delete prototype[404]);
    expect([401, 404, undefined].map((code) => neededHeaderOf(code)?.[0])).toEqual([
      'WWW-Authenticate',
      undefined,
      undefined,
    ]);
  });
});

describe('membersOf()', () => {
  const of = (schema: unknown) => membersOf(schema, readerOf({}));
  test('lists the members with their types, descriptions, and values', () => {
    expect(
      of({
        properties: {
          a: { type: 'string', description: 'Text.', enum: ['x', 2] },
          b: { type: ['integer', 'null'], const: 1 },
          c: { items: { properties: { d: { type: ['string', 'number'] } } } },
          e: { properties: { f: { properties: { g: {} } } }, description: 'Inside.', type: 'object' },
          h: { type: 'array', items: { type: 'string', enum: ['y'] } },
          i: { enum: [null] },
          j: { enum: [] },
        },
      }),
    ).toStrictEqual([
      { name: 'a', type: 'string', description: 'Text.', values: ['x', '2'] },
      { name: 'b', type: 'integer', values: ['1'] },
      { name: 'c[].d', type: 'string or number' },
      { name: 'e', description: 'Inside.' },
      { name: 'e.f' },
      { name: 'h[]', values: ['y'] },
      { name: 'i' },
      { name: 'j' },
    ]);
  });

  test('joins allOf, and takes the first alternative only without other members', () => {
    const part = (name: string) => ({ properties: { [name]: {} } });
    const names = (schema: unknown) => of(schema).map(({ name }) => name);
    expect(names({ allOf: [part('a'), part('b')], ...part('c') })).toEqual(['c', 'a', 'b']);
    expect(names({ oneOf: [part('a'), part('b')] })).toEqual(['a']);
    expect(names({ anyOf: [part('a'), part('b')] })).toEqual(['a']);
    expect(names({ ...part('c'), oneOf: [part('a')] })).toEqual(['c']);
    expect(names({ oneOf: [] })).toEqual([]);
  });

  test('looks at alternatives and combined schemas up to a depth of 8', () => {
    const nested = (depth: number, wrap: (inner: object) => object): object =>
      depth === 0 ? { properties: { a: {} } } : wrap(nested(depth - 1, wrap));
    const wraps = [(one: object) => ({ allOf: [one] }), (one: object) => ({ oneOf: [one] })];
    for (const wrap of wraps) expect([8, 9].map((depth) => of(nested(depth, wrap)).length)).toEqual([1, 0]);
  });

  test('prefers the description beside a reference', () => {
    const reader = readerOf({ a: { description: 'There.' } });
    const properties = { a: { $ref: '#/a', description: 'Here.' }, b: { $ref: '#/a' } };
    expect(membersOf({ properties }, reader)).toEqual([
      { name: 'a', description: 'Here.' },
      { name: 'b', description: 'There.' },
    ]);
  });

  test('ignores long names and types', () => {
    const [short, long] = ['x'.repeat(200), 'x'.repeat(201)];
    const types = ['a', 'b', 'c', 'd', 'e'];
    expect(
      of({
        properties: {
          [short]: { type: 'x'.repeat(19) },
          [long]: {},
          a: { type: 'x'.repeat(20) },
          b: { type: types },
        },
      }),
    ).toEqual([
      { name: short, type: 'x'.repeat(19) },
      { name: 'a' },
      { name: 'b', type: 'a or b or c or d' },
    ]);
  });

  test('examines at most 120 members of a schema', () => {
    const longNames = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`.padStart(201, 'x'), {}]));
    expect(of({ properties: { ...longNames(119), a: {} } })).toEqual([{ name: 'a' }]);
    expect(of({ properties: { ...longNames(120), a: {} } })).toEqual([]);
  });

  test('lists at most 16 members, and only lists of at most 12 short values', () => {
    const properties = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`m${at}`, {}]));
    expect(of({ properties })).toHaveLength(16);
    const values = (list: unknown[]) => of({ properties: { a: { enum: list } } })[0]?.values?.length;
    expect(values(Array.from({ length: 12 }, (_, at) => at))).toBe(12);
    expect(values(Array.from({ length: 13 }, (_, at) => at))).toBeUndefined();
    expect(values(['x'.repeat(79)])).toBe(1);
    expect(values(['x'.repeat(80)])).toBeUndefined();
    expect(values(['a', true])).toBeUndefined();
  });
});

const key = (value: unknown) => {
  const read = readStatusKey(value);
  if (read === undefined) throw new Error(`${value} is no key`);
  return read;
};

describe('the texts of a section', () => {
  test.each([
    ['1xx', 'Informational', 'An interim response; the final one follows.'],
    ['2xx', 'Success', 'The request succeeded.'],
    [
      '3xx',
      'Redirection',
      'The client needs to take another action to complete the request, such as following Location.',
    ],
    [
      '4xx',
      'Client error',
      "The request has an error. If this page doesn't list a code, treat the code as 400.",
    ],
    [
      '5xx',
      'Server error',
      "The server failed to process a request that looks valid. If this page doesn't list a code, treat the code as 500.",
    ],
    [
      'default',
      'Any other status',
      "The operation can send a status that isn't listed for it. Handle such a status by its first digit: treat an unknown 4xx as 400, and an unknown 5xx as 500.",
    ],
    [
      '471',
      undefined,
      expect.stringMatching(/^The code is not registered, so clients treat it as 400: [a-z]/),
    ],
    ['404', 'Not Found', expect.any(String)],
  ])('of %s', (status, phrase, meaning) => {
    expect(phraseOf(key(status))).toBe(phrase);
    expect(meaningOf(key(status))).toEqual(meaning);
  });

  test.each([
    [
      '301',
      'Resend a GET or HEAD request to the URL in `Location`. Many clients change POST to GET. The move is permanent, so use the new URL from now on.',
    ],
    ['302', 'Resend a GET or HEAD request to the URL in `Location`. Many clients change POST to GET.'],
    ['303', 'Send a GET request to the URL in `Location`.'],
    ['307', 'Send the same request to the URL in `Location`.'],
    [
      '308',
      'Send the same request to the URL in `Location`. The move is permanent, so use the new URL from now on.',
    ],
  ])('say what to do after %s', (status, action) => {
    expect(actionsOf(key(status))).toEqual([action]);
  });

  test.each(['200', '304', '404', '3xx', 'default'])('say nothing to do after %s', (status) => {
    expect(actionsOf(key(status))).toEqual([]);
  });

  test('have a retry policy for errors, and for what Retry-After allows', () => {
    expect(['200', '301', '4xx', 'default'].map((one) => retryPolicyOf(key(one)))).toEqual(
      Array.from({ length: 4 }),
    );
    expect(retryPolicyOf(key('400'))).toBeDefined();
    expect(retryPolicyOf(key('404'))).toMatchObject({ plain: 'never', withRetryAfter: 'never' });
    expect(retryPolicyOf(key('502'))).toMatchObject({ plain: 'idempotent' });
    expect(retryPolicyOf(key('429'))).toMatchObject({ plain: 'any-method', withRetryAfter: 'any-method' });
  });

  test.each([
    ['Location', 201, 'The URL of the new resource.'],
    ['Location', 301, 'The URL to go to.'],
    ['Allow', 201, 'The methods that the resource supports.'],
    ['Accept-Patch', 415, 'The media types that the resource accepts in PATCH requests.'],
    ['Content-Range', 416, 'The range that the body contains, or the total length.'],
    ['ETag', 412, 'The version of the resource, for `If-Match` and `If-None-Match`.'],
    ['Link', 300, 'Related resources.'],
    ['Proxy-Authenticate', 407, 'The authentication schemes that the proxy accepts.'],
    ['RateLimit', 429, 'The remaining quota and when it resets.'],
    ['RateLimit-Policy', 429, 'The quota and its time window.'],
    ['Retry-After', 429, 'The time to wait before the next request, in seconds or as a date.'],
    ['Upgrade', 426, 'The protocol to use.'],
    ['WWW-Authenticate', 401, 'The authentication schemes that the server accepts.'],
    ['toString', 404, undefined],
  ])('know the header %s of a %d', (name, code, text) => {
    expect(fieldText(name, code)).toBe(text);
  });
});

describe('the parts of a page', () => {
  const model = (more: Partial<StatusReference> = {}) =>
    ({
      sections: [],
      openapi: '3.1.2',
      operationCount: 3,
      idempotencyKey: false,
      ...more,
    }) as unknown as StatusReference; // only what these parts read
  const section = (more: object = {}) =>
    ({ key: '503', actions: [], fields: [], operations: [], ...more }) as unknown as StatusSection; // only what these parts read
  const retry = (plain: string, withRetryAfter: string) => section({ retry: { plain, withRetryAfter } });
  const ANY = 'an idempotent request, such as GET, PUT, or DELETE';

  test.each([
    [retry('never', 'never'), 'No.', "Don't retry.", ''],
    [
      retry('never', 'any-method'),
      'Only if the response has `Retry-After`, but then with any method.',
      'Retry only if the response has `Retry-After`.',
      'Wait as long as `Retry-After` specifies.',
    ],
    [
      retry('never', 'idempotent'),
      `Only if the response has \`Retry-After\`, and then only ${ANY}.`,
      `Retry only if the response has \`Retry-After\`, and only ${ANY}.`,
      'Wait as long as `Retry-After` specifies.',
    ],
    [
      retry('any-method', 'any-method'),
      'Yes, with any method.',
      'Retry after a pause, with any method.',
      expect.stringMatching(/^If the response has/),
    ],
    [
      retry('idempotent', 'any-method'),
      `Only ${ANY}.`,
      `Retry only ${ANY}.`,
      expect.stringMatching(/^If the response has/),
    ],
    [
      retry('idempotent', 'idempotent'),
      `Only ${ANY}.`,
      `Retry only ${ANY}.`,
      expect.stringMatching(/^If the response has/),
    ],
    [section(), '', '', ''],
    [section({ retryText: 'After *noon*.', retry: {} }), 'After \\*noon\\*.', 'Retry: After \\*noon\\*.', ''],
  ])('say whether, how, and when to retry: %#', (one, whether, how, when) => {
    expect(retryOf(one, model())).toBe(whether);
    expect(nextStepOf(one, model())).toBe(how);
    expect(waitOf(one)).toEqual(when);
  });

  test('say what else can be done, and name the idempotency key', () => {
    const one = section({ actions: ['Wait.'], retry: { plain: 'idempotent', withRetryAfter: 'idempotent' } });
    expect(nextStepOf(one, model({ idempotencyKey: true }))).toBe(
      `Wait. Retry only ${ANY}, or one with \`Idempotency-Key\`.`,
    );
    const documented = section({
      retry: { plain: 'any-method', withRetryAfter: 'any-method' },
      fields: [
        { name: 'Allow', documented: false },
        { name: 'retry-AFTER', documented: true },
      ],
    });
    expect(waitOf(documented)).toMatch(/^Wait as long as `Retry-After` specifies\. If the header is missing/);
  });

  test.each([
    [{ key: 'default' }, 'Any other status'],
    [{ key: 'default', phrase: 'Else' }, 'Else'],
    [{ key: '4xx' }, '4XX'],
    [{ key: '404', phrase: 'Not *Found*' }, '404 Not \\*Found\\*'],
  ])('entitle %j', (more, title) => {
    expect(titleOf(section(more))).toBe(title);
  });

  test.each([
    [0, '0 operations'],
    [1, '1 operation'],
    [1234, '1,234 operations'],
    [1234567, '1,234,567 operations'],
  ])('count %d as %s', (count, text) => {
    expect(amount(count, 'operation')).toBe(text);
  });

  test.each([
    [3, 1, '1 of 3 operations'],
    [1, 1, 'the only operation'],
    [2, 2, 'both operations'],
    [3, 3, 'all 3 operations'],
    [3, 0, ''],
  ])('say of %d operations with %d in the section: %s', (operationCount, count, text) => {
    const one = section({ operations: Array.from({ length: count }) });
    expect(sentBy(one, model({ operationCount }))).toBe(text);
    const { openapi: _, ...codesOnly } = model({ operationCount });
    expect(sentBy(one, codesOnly as StatusReference)).toBe('');
  });

  test.each([
    [{ method: 'GET', path: '/a' }, '`GET /a`'],
    [
      { method: 'GET', path: '/a', summary: 'List *v1.2*.', deprecated: true },
      '`GET /a`: List \\*v1.2\\* (deprecated)',
    ],
  ])('write the operation %j', (operation, text) => {
    expect(operationText(operation as ReferenceOperation)).toBe(text);
  });

  test.each([
    [[], '3 operations with 0 HTTP status codes'],
    [['404'], '3 operations with 1 HTTP status code'],
    [['404', '410'], '3 operations with 2 HTTP status codes'],
    [['404', '5xx'], '3 operations with 1 HTTP status code and the range 5XX'],
    [['404', 'default'], '3 operations with 1 HTTP status code and a default for every other status'],
    [
      ['404', '4xx', '5xx', 'default'],
      '3 operations with 1 HTTP status code, the range 4XX, the range 5XX, and a default for every other status',
    ],
  ])('introduce %j', (keys, text) => {
    const sections = keys.map((one) =>
      section({ key: one, ...(one.length === 3 && /\d{3}/.test(one) ? { code: 1 } : {}) }),
    );
    expect(introOf(model({ sections }))).toBe(`This API has ${text}.`);
  });

  test('introduce an error, and nothing without a document', () => {
    expect(introOf(model({ error: 'Not *read*' }))).toBe('Not \\*read\\*');
    const { openapi: _, ...codesOnly } = model();
    expect(introOf(codesOnly as StatusReference)).toBe('');
  });
});
