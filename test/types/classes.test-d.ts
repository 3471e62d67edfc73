import { describe, expectTypeOf, test } from 'vitest';
import {
  type ClassRange,
  type ClientErrorCode,
  classify,
  classRange,
  type ErrorCode,
  fallbackCode,
  isClientError,
  isError,
  isStatusCode,
  type ReasonPhrase,
  reasonPhrase,
  type StatusClass,
  type StatusCode,
  statusName,
} from '../../src/index.js';

// biome-ignore lint/suspicious/noExplicitAny: any is what is tested
declare const anything: any;
declare const wide: number;
declare const known: StatusCode;
declare const branded: number & { readonly brand: 'status' };
declare const foreign: 404 | 499 | 200;

describe('classify()', () => {
  test('literal in, literal out', () => {
    expectTypeOf(classify(404)).toEqualTypeOf<'client-error'>();
    expectTypeOf(classify(499)).toEqualTypeOf<'client-error'>();
    expectTypeOf(classify(foreign)).toEqualTypeOf<'client-error' | 'successful'>();
    expectTypeOf(classify(999)).toEqualTypeOf<undefined>();
    expectTypeOf(classify(404.5)).toEqualTypeOf<undefined>();
    expectTypeOf(classRange(200)).toEqualTypeOf<'2xx'>();
  });

  test('a wide number gives every class and undefined', () => {
    expectTypeOf(classify(wide)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(classify(branded)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(classify(anything)).toEqualTypeOf<StatusClass | undefined>();
    expectTypeOf(classRange(wide)).toEqualTypeOf<ClassRange | undefined>();
  });

  test('refuses what is no number', () => {
    // @ts-expect-error a string is no code
    classify('404');
    // @ts-expect-error unknown has to be narrowed first
    classify({} as unknown);
  });
});

describe('class guards', () => {
  test('narrow a StatusCode in both branches', () => {
    if (isClientError(known)) expectTypeOf(known).toEqualTypeOf<ClientErrorCode>();
    else expectTypeOf(known).toEqualTypeOf<Exclude<StatusCode, ClientErrorCode>>();
    if (isError(known)) expectTypeOf(known).toEqualTypeOf<ErrorCode>();
  });

  test('narrow literals outside the registry by range', () => {
    if (isClientError(foreign)) expectTypeOf(foreign).toEqualTypeOf<404 | 499>();
    else expectTypeOf(foreign).toEqualTypeOf<200>();
  });

  test('a wide number stays a number in both branches', () => {
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

describe('isStatusCode()', () => {
  test('guards the type of that name', () => {
    const value: unknown = 404;
    if (isStatusCode(value)) expectTypeOf(value).toEqualTypeOf<StatusCode>();
    else expectTypeOf(value).toBeUnknown();
  });
});

describe('lookups', () => {
  test('are literal typed', () => {
    expectTypeOf(reasonPhrase(404)).toEqualTypeOf<'Not Found'>();
    expectTypeOf(reasonPhrase(wide)).toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(known)).not.toEqualTypeOf<ReasonPhrase | undefined>();
    expectTypeOf(reasonPhrase(471)).toEqualTypeOf<undefined>();
    expectTypeOf(statusName(404)).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(fallbackCode(404)).toEqualTypeOf<404>();
    expectTypeOf(fallbackCode(wide)).toEqualTypeOf<StatusCode | undefined>();
  });
});
