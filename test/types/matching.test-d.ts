import { describe, expectTypeOf, test } from 'vitest';
import { hasStatus, matchStatus, type StatusCode, statusMatcher } from '../../src/index.js';

type A = { status: 200; body: 'a' };
type B = { status: 404; body: 'b' };
type C = { status: 400 | 422; body: 'c' };
type D = { status: number; body: 'd' };
declare const union: A | B | C;
declare const withDefault: A | B | D;
declare const response: Response;
// biome-ignore lint/suspicious/noExplicitAny: any is what is tested
declare const anything: any;
declare const wide: number;
declare const known: StatusCode;

describe('hasStatus()', () => {
  test('narrows a union in both branches', () => {
    if (hasStatus(union, 404)) expectTypeOf(union).toEqualTypeOf<B>();
    else expectTypeOf(union).toEqualTypeOf<A | C>();
    if (hasStatus(union, '4xx')) expectTypeOf(union).toEqualTypeOf<B | C>();
    else expectTypeOf(union).toEqualTypeOf<A>();
    if (hasStatus(union, 200, 404)) expectTypeOf(union).toEqualTypeOf<A | B>();
    else expectTypeOf(union).toEqualTypeOf<C>();
    if (hasStatus(union, '2xx', 404)) expectTypeOf(union).toEqualTypeOf<A | B>();
    else expectTypeOf(union).toEqualTypeOf<C>();
    if (hasStatus(union, '5xx')) expectTypeOf(union).toBeNever();
    else expectTypeOf(union).toEqualTypeOf<A | B | C>();
  });

  test('reduces a member with several statuses to the matching ones', () => {
    if (hasStatus(union, 422)) {
      expectTypeOf(union.status).toEqualTypeOf<422>();
      expectTypeOf(union.body).toEqualTypeOf<'c'>();
    } else {
      expectTypeOf(union).toEqualTypeOf<A | B | C>();
    }
    if (hasStatus(union, 400, 422)) expectTypeOf(union).toEqualTypeOf<C>();
    else expectTypeOf(union).toEqualTypeOf<A | B>();
  });

  test('keeps a member whose status is any number', () => {
    if (hasStatus(withDefault, 404)) {
      expectTypeOf(withDefault.status).toEqualTypeOf<404>();
      expectTypeOf(withDefault.body).toEqualTypeOf<'b' | 'd'>();
    } else {
      expectTypeOf(withDefault).toEqualTypeOf<A | D>();
    }
  });

  test('keeps the type of a plain Response and any in both branches', () => {
    if (hasStatus(response, 404)) expectTypeOf(response).toEqualTypeOf<Response>();
    else expectTypeOf(response).toEqualTypeOf<Response>();
    if (hasStatus(anything, 404)) expectTypeOf(anything).toBeAny();
    else expectTypeOf(anything).toBeAny();
  });

  test("doesn't narrow by a pattern that is a union or a wide type", () => {
    const either = 200 as 200 | 404;
    if (hasStatus(union, either)) expectTypeOf(union).toEqualTypeOf<A | B | C>();
    else expectTypeOf(union).toEqualTypeOf<A | B | C>();
    if (hasStatus(union, wide)) expectTypeOf(union).toEqualTypeOf<A | B | C>();
    else expectTypeOf(union).toEqualTypeOf<A | B | C>();
  });

  test('accepts generic responses, and narrows the value of a property', () => {
    const only404 = <Answer extends A | B>(answer: Answer) => (hasStatus(answer, 404) ? answer : undefined);
    expectTypeOf(only404).toBeFunction();
    const box = { answer: { status: 200, body: 'a' } as A | B };
    if (hasStatus(box.answer, 404)) expectTypeOf(box.answer).toEqualTypeOf<B>();
    else expectTypeOf(box.answer).toEqualTypeOf<A>();
  });

  test('ends a chain of early returns in never', () => {
    const chain = (one: A | B | C) => {
      if (hasStatus(one, 200)) return;
      if (hasStatus(one, 404)) return;
      if (hasStatus(one, 400, 422)) return;
      expectTypeOf(one).toBeNever();
    };
    expectTypeOf(chain).toBeFunction();
  });

  test('rejects invalid patterns, and objects without a status', () => {
    // @ts-expect-error no such class
    hasStatus(union, '6xx');
    // @ts-expect-error a string isn't a code
    hasStatus(union, '404');
    // @ts-expect-error pass the number to statusMatcher instead
    hasStatus({ statusCode: 404 }, 404);
  });
});

describe('matchStatus()', () => {
  test('passes the narrowed subject to handlers and returns the union of their results', () => {
    const result = matchStatus(union, {
      200: (one) => {
        expectTypeOf(one).toEqualTypeOf<A>();
        return 'ok';
      },
      404: (one) => one.body,
      '4xx': (one) => {
        expectTypeOf(one).toEqualTypeOf<C>();
        return 1;
      },
    });
    expectTypeOf(result).toEqualTypeOf<'ok' | 'b' | 1>();
  });

  test('matches numbers', () => {
    const result = matchStatus(known, { '2xx': (code) => code, default: () => undefined });
    expectTypeOf(result).toExtend<StatusCode | undefined>();
    matchStatus(wide, {
      404: (code) => expectTypeOf(code).toEqualTypeOf<404>(),
      default: (code) => expectTypeOf(code).toEqualTypeOf<number>(),
    });
  });

  test('accepts computed and quoted keys', () => {
    const key = 404 as const;
    matchStatus(union, { [key]: (one) => one.body, default: () => 2 });
    matchStatus(union, { '404': (one) => one.body, default: () => 2 });
  });

  test("rejects cases that don't cover the subject", () => {
    // @ts-expect-error 400, 404, and 422 are missing
    matchStatus(union, { 200: (one) => one.body });
    // @ts-expect-error a number requires default
    matchStatus(wide, { 404: (code) => code });
    // @ts-expect-error a Response requires default
    matchStatus(response, { '2xx': (one) => one });
    // @ts-expect-error only one of 62 codes is handled
    matchStatus(known, { 200: () => 1 });
  });

  test('rejects invalid and unreachable keys', () => {
    // @ts-expect-error no such class
    matchStatus(union, { '6xx': () => 1, default: () => 2 });
    // @ts-expect-error no response has status 500
    matchStatus(union, { 500: () => 1, default: () => 2 });
    // @ts-expect-error not a function
    matchStatus(union, { 200: 'x', default: () => 2 });
    // @ts-expect-error a string isn't a subject
    matchStatus('404', { 404: () => 1, default: () => 2 });
    // @ts-expect-error the body of 200 has no such property
    matchStatus(union, { 200: (one) => one.nope, default: () => 2 });
  });
});

describe('statusMatcher()', () => {
  test('accepts codes, classes, ranges, and lists', () => {
    expectTypeOf(statusMatcher(404, '404', '2xx', '2XX', '200-299', '2xx, 304')).toEqualTypeOf<
      (code: number | null | undefined) => boolean
    >();
    statusMatcher(' 200 - 299 ', '2xx,\t304', '2xx,\n4xx\n', '200-200');
    statusMatcher('2xx' as '2xx' | '4xx');
    statusMatcher();
    const configured: string = '2xx';
    statusMatcher(configured);
    statusMatcher(wide);
    statusMatcher(...([] as string[]));
  });

  test('rejects invalid literals', () => {
    // @ts-expect-error no such class
    statusMatcher('4xy');
    // @ts-expect-error the range is reversed
    statusMatcher('299-200');
    // @ts-expect-error out of range
    statusMatcher(99);
    // @ts-expect-error an entry of the list is invalid
    statusMatcher('2xx,abc');
    // @ts-expect-error an entry is missing
    statusMatcher('2xx,');
    // @ts-expect-error empty
    statusMatcher('');
    // @ts-expect-error the range is outside 100 to 599
    statusMatcher('200-600');
    // @ts-expect-error not an integer
    statusMatcher(404.5);
    // @ts-expect-error a member of the union is invalid
    statusMatcher('2xx' as '2xx' | 'nope');
    // @ts-expect-error a bigint isn't a pattern
    statusMatcher(404n);
  });
});
