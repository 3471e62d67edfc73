import { describe, expectTypeOf, test } from 'vitest';
import {
  type AnyStatusCode,
  type ClassGuard,
  type ClassRange,
  type ClassRangeOf,
  type ClientErrorCode,
  classify,
  classRange,
  type Description,
  type DescriptionOf,
  describe as describeCode,
  type ErrorCode,
  fallbackCode,
  isClientError,
  isError,
  isNullBodyStatus,
  isPermanentRedirect,
  isRedirectStatus,
  isStatusCode,
  type NullBodyStatusCode,
  type ReasonPhrase,
  type ReasonPhraseOf,
  type RedirectStatusCode,
  reasonPhrase,
  type StatusClass,
  type StatusCode,
  type StatusName,
  type StatusNameOf,
  statusName,
  summary,
} from '../../src/index.js';

// biome-ignore lint/suspicious/noExplicitAny: any is what is tested
declare const anything: any;
declare const wide: number;
declare const known: StatusCode;
declare const branded: number & { readonly brand: 'status' };
declare const foreign: 404 | 499 | 200;
declare const completed: AnyStatusCode;
declare const nothing: never;

describe('classify()', () => {
  test('returns literal types for literals', () => {
    expectTypeOf(classify(404)).toEqualTypeOf<'client-error'>();
    expectTypeOf(classify(499)).toEqualTypeOf<'client-error'>();
    expectTypeOf(classify(foreign)).toEqualTypeOf<'client-error' | 'successful'>();
    expectTypeOf(classify(999)).toEqualTypeOf<undefined>();
    expectTypeOf(classify(404.5)).toEqualTypeOf<undefined>();
    expectTypeOf(classRange(200)).toEqualTypeOf<'2xx'>();
  });

  test('returns every class and undefined for a wide number', () => {
    expectTypeOf(classify(wide)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(classify(branded)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(classify(anything)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(classRange(wide)).toEqualTypeOf<ClassRange | undefined>();
  });

  test("rejects values that aren't numbers", () => {
    // @ts-expect-error a string isn't a code
    classify('404');
    // @ts-expect-error unknown must be narrowed first
    classify({} as unknown);
  });
});

describe('class guards', () => {
  test('narrow a StatusCode in both branches', () => {
    if (isClientError(known)) expectTypeOf(known).toEqualTypeOf<ClientErrorCode>();
    else expectTypeOf(known).toEqualTypeOf<Exclude<StatusCode, ClientErrorCode>>();
    if (isError(known)) expectTypeOf(known).toEqualTypeOf<ErrorCode>();
  });

  test('narrow unregistered literals by range', () => {
    if (isClientError(foreign)) expectTypeOf(foreign).toEqualTypeOf<404 | 499>();
    else expectTypeOf(foreign).toEqualTypeOf<200>();
  });

  test('keep a wide number as a number in both branches', () => {
    if (isClientError(wide)) expectTypeOf(wide).toEqualTypeOf<number>();
    else expectTypeOf(wide).toEqualTypeOf<number>();
    if (isClientError(branded)) expectTypeOf(branded).toEqualTypeOf<typeof branded>();
    else expectTypeOf(branded).toEqualTypeOf<typeof branded>();
    if (isClientError(anything)) expectTypeOf(anything).toBeAny();
    else expectTypeOf(anything).toBeAny();
  });

  test('filter arrays', () => {
    const codes: StatusCode[] = [];
    const numbers: number[] = [];
    expectTypeOf(codes.filter(isClientError)).toEqualTypeOf<ClientErrorCode[]>();
    expectTypeOf(numbers.filter((code) => isClientError(code))).toEqualTypeOf<number[]>();
    expectTypeOf(numbers.filter(isClientError)).toEqualTypeOf<number[]>();
  });
});

describe('class guards: unusual types', () => {
  test('keep the type AnyStatusCode in both branches', () => {
    if (isClientError(completed)) expectTypeOf(completed).toEqualTypeOf<AnyStatusCode>();
    else expectTypeOf(completed).toEqualTypeOf<AnyStatusCode>();
  });

  test('return a boolean for never; reject unknown and strings, but not undefined', () => {
    expectTypeOf(isClientError(nothing)).toEqualTypeOf<boolean>();
    // @ts-expect-error unknown must be narrowed first
    isClientError({} as unknown);
    // @ts-expect-error a string isn't a code
    isClientError('404');
    const maybe = undefined as 404 | 200 | undefined;
    if (isClientError(maybe)) expectTypeOf(maybe).toEqualTypeOf<404>();
    else expectTypeOf(maybe).toEqualTypeOf<200 | undefined>();
  });

  test('are assignable as predicates only if that is sound', () => {
    expectTypeOf(isClientError).toExtend<(code: number) => boolean>();
    expectTypeOf(isClientError).toExtend<(code: StatusCode) => code is ClientErrorCode>();
    expectTypeOf(isClientError).not.toExtend<(code: number) => code is ClientErrorCode>();
  });

  test("return no class for numbers that aren't integers", () => {
    const odd = 4e2 as -404 | 404.5 | 4e2;
    if (isClientError(odd)) expectTypeOf(odd).toEqualTypeOf<400>();
  });
});

describe('guards for sets', () => {
  test('narrow any number in both branches', () => {
    if (isNullBodyStatus(known)) expectTypeOf(known).toEqualTypeOf<NullBodyStatusCode>();
    else expectTypeOf(known).toEqualTypeOf<Exclude<StatusCode, NullBodyStatusCode>>();
    if (isRedirectStatus(wide)) expectTypeOf(wide).toEqualTypeOf<RedirectStatusCode>();
    else expectTypeOf(wide).toEqualTypeOf<number>();
    if (isPermanentRedirect(known)) expectTypeOf(known).toEqualTypeOf<301 | 308>();
  });
});

describe('isStatusCode()', () => {
  test('guards the type with its name', () => {
    const value: unknown = 404;
    if (isStatusCode(value)) expectTypeOf(value).toEqualTypeOf<StatusCode>();
    else expectTypeOf(value).toBeUnknown();
  });
});

describe('lookups', () => {
  test('have literal types', () => {
    expectTypeOf(reasonPhrase(404)).toEqualTypeOf<'Not Found'>();
    expectTypeOf(reasonPhrase(wide)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(known)).not.toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(471)).toEqualTypeOf<undefined>();
    expectTypeOf(statusName(404)).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(fallbackCode(404)).toEqualTypeOf<404>();
    expectTypeOf(fallbackCode(wide)).toEqualTypeOf<StatusCode | undefined>();
    expectTypeOf(fallbackCode(foreign)).toEqualTypeOf<StatusCode | undefined>();
    expectTypeOf(fallbackCode(known)).toEqualTypeOf<StatusCode>();
    expectTypeOf(summary(404)).toEqualTypeOf<string>();
    expectTypeOf(summary(known)).toEqualTypeOf<string>();
    expectTypeOf(summary(471)).toEqualTypeOf<string | undefined>();
    expectTypeOf(summary(wide)).toEqualTypeOf<string | undefined>();
  });

  test("don't return any for an argument of type any", () => {
    expectTypeOf(reasonPhrase(anything)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(statusName(anything)).toEqualTypeOf<StatusName | undefined>();
    expectTypeOf(fallbackCode(anything)).toEqualTypeOf<StatusCode | undefined>();
    expectTypeOf(summary(anything)).toEqualTypeOf<string | undefined>();
    expectTypeOf(describeCode(anything)).toEqualTypeOf<Description | undefined>();
  });

  test("handle never, and numbers that aren't codes", () => {
    expectTypeOf<ReasonPhraseOf<never>>().toBeNever();
    expectTypeOf<StatusNameOf<never>>().toBeNever();
    expectTypeOf<ReasonPhraseOf<404.5>>().toEqualTypeOf<undefined>();
    expectTypeOf<StatusNameOf<104>>().toEqualTypeOf<undefined>();
    expectTypeOf<ClassRangeOf<404 | 200 | 600>>().toEqualTypeOf<'4xx' | '2xx' | undefined>();
  });
});

describe('describe()', () => {
  test('has literal types in its short properties', () => {
    expectTypeOf(describeCode(404).name).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(describeCode(404).class).toEqualTypeOf<'client-error'>();
    expectTypeOf(describeCode(104).reasonPhrase).toEqualTypeOf<'Upload Resumption Supported'>();
    expectTypeOf(describeCode(306).code).toEqualTypeOf<306>();
  });

  test('accepts the values of a general union in addition to the codes', () => {
    // 104 is an example: it has a description, but it isn't a StatusCode and has no name.
    expectTypeOf<Description>().toExtend<DescriptionOf<AnyStatusCode>>();
    expectTypeOf<undefined>().toExtend<DescriptionOf<AnyStatusCode>>();
  });

  test('has a name and a reason phrase to read for any code', () => {
    expectTypeOf(describeCode(404 as number)?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(describeCode(404 as number)?.reasonPhrase).toEqualTypeOf<string | undefined>();
  });
});

describe('ClassGuard', () => {
  test('names the type of a guard, so that a module with declarations can export the guard', () => {
    expectTypeOf(isError).toEqualTypeOf<ClassGuard<ErrorCode, 4 | 5>>();
  });
});
