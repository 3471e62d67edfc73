import { describe, expectTypeOf, test } from 'vitest';
import * as Status from '../../src/codes.js';
import {
  type AnyStatusCode,
  type ClassOf,
  type ClientErrorCode,
  type CodeOf,
  type CodesOf,
  type ContentCode,
  NOT_FOUND,
  type NullBodyStatusCode,
  REGISTRY_UPDATED,
  type ReasonPhraseOf,
  type RedirectStatusCode,
  type ServerErrorCode,
  StatusCode,
  type StatusName,
} from '../../src/index.js';

describe('constants', () => {
  test('keep their literal types in let, object literals, arrays, and return types', () => {
    let status = NOT_FOUND;
    expectTypeOf(status).toEqualTypeOf<404>();
    status = 404;
    expectTypeOf({ status: NOT_FOUND }).toEqualTypeOf<{ status: 404 }>();
    expectTypeOf([NOT_FOUND]).toEqualTypeOf<404[]>();
    const answer = () => NOT_FOUND;
    expectTypeOf(answer()).toEqualTypeOf<404>();
    const answerMember = () => StatusCode.NOT_FOUND;
    expectTypeOf(answerMember()).toEqualTypeOf<404>();
    expectTypeOf(Status.NOT_FOUND).toEqualTypeOf<404>();
  });

  test('StatusCode is the union of its values', () => {
    expectTypeOf<404>().toExtend<StatusCode>();
    expectTypeOf<104>().not.toExtend<StatusCode>();
    expectTypeOf<306>().not.toExtend<StatusCode>();
    expectTypeOf<499>().not.toExtend<StatusCode>();
    expectTypeOf<number>().not.toExtend<StatusCode>();
    expectTypeOf<StatusCode>().not.toBeAny();
  });

  test('the object is readonly', () => {
    // @ts-expect-error a member cannot be assigned
    StatusCode.NOT_FOUND = 404;
  });

  test('REGISTRY_UPDATED is a literal date', () => {
    expectTypeOf(REGISTRY_UPDATED).toEqualTypeOf<'2025-09-15'>();
  });
});

describe('unions', () => {
  test('contain the codes of their class', () => {
    expectTypeOf<425>().toExtend<ClientErrorCode>();
    expectTypeOf<500>().not.toExtend<ClientErrorCode>();
    expectTypeOf<511>().toExtend<ServerErrorCode>();
    expectTypeOf<RedirectStatusCode>().toEqualTypeOf<301 | 302 | 303 | 307 | 308>();
    expectTypeOf<NullBodyStatusCode>().toEqualTypeOf<101 | 103 | 204 | 205 | 304>();
    expectTypeOf<204>().not.toExtend<ContentCode>();
    expectTypeOf<200>().toExtend<ContentCode>();
    expectTypeOf<100>().not.toExtend<ContentCode>();
  });

  test('AnyStatusCode accepts any number', () => {
    expectTypeOf<499>().toExtend<AnyStatusCode>();
    expectTypeOf<number>().toExtend<AnyStatusCode>();
    expectTypeOf<string>().not.toExtend<AnyStatusCode>();
  });

  test('CodeOf, CodesOf, ClassOf, and ReasonPhraseOf look up values in types', () => {
    expectTypeOf<CodeOf<'NOT_FOUND'>>().toEqualTypeOf<404>();
    expectTypeOf<CodesOf<'4xx'>>().toEqualTypeOf<ClientErrorCode>();
    expectTypeOf<CodesOf<'client-error'>>().toEqualTypeOf<ClientErrorCode>();
    expectTypeOf<CodesOf<'4xx' | 'server-error'>>().toEqualTypeOf<ClientErrorCode | ServerErrorCode>();
    expectTypeOf<ClassOf<404>>().toEqualTypeOf<'client-error'>();
    expectTypeOf<ClassOf<999>>().toEqualTypeOf<undefined>();
    expectTypeOf<ReasonPhraseOf<404>>().toEqualTypeOf<'Not Found'>();
    expectTypeOf<ReasonPhraseOf<499>>().toEqualTypeOf<undefined>();
    expectTypeOf<'NOT_FOUND'>().toExtend<StatusName>();
    // @ts-expect-error no such name
    expectTypeOf<CodeOf<'NOT_THERE'>>();
  });
});
