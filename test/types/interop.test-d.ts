import { describe, expectTypeOf, test } from 'vitest';
import { fromGrpc, type GrpcName, toGrpc } from '../../src/grpc.js';
import { type ProblemMembers, problem } from '../../src/problem.js';
import { errorType } from '../../src/telemetry.js';

declare const wide: number;

describe('toGrpc()', () => {
  test("returns the literal, and no name for a value that isn't a code", () => {
    expectTypeOf(toGrpc(404)).toEqualTypeOf<'UNIMPLEMENTED'>();
    expectTypeOf(toGrpc(200)).toEqualTypeOf<'UNKNOWN'>();
    expectTypeOf(toGrpc(599)).toEqualTypeOf<'UNKNOWN'>();
    expectTypeOf(toGrpc(99)).toEqualTypeOf<undefined>();
    expectTypeOf(toGrpc(600)).toEqualTypeOf<undefined>();
    expectTypeOf(toGrpc(404.5)).toEqualTypeOf<undefined>();
    expectTypeOf(toGrpc(wide)).toEqualTypeOf<GrpcName | undefined>();
    expectTypeOf(toGrpc(404 as 404 | 503 | 600)).toEqualTypeOf<'UNIMPLEMENTED' | 'UNAVAILABLE' | undefined>();
  });
});

describe('fromGrpc()', () => {
  test('returns the literal for a name and a number', () => {
    expectTypeOf(fromGrpc('ABORTED')).toEqualTypeOf<409>();
    expectTypeOf(fromGrpc(0)).toEqualTypeOf<200>();
    expectTypeOf(fromGrpc(17)).toEqualTypeOf<number | undefined>();
    expectTypeOf(fromGrpc(wide)).toEqualTypeOf<number | undefined>();
  });
});

describe('problem()', () => {
  test("has the given members, and the library's defaults for the others", () => {
    expectTypeOf(problem(404).type).toEqualTypeOf<'about:blank'>();
    expectTypeOf(problem(404, { user: 7 }).user).toEqualTypeOf<7>();
    expectTypeOf(problem(403, { type: '/a', title: 'No credit' }).title).toEqualTypeOf<'No credit'>();
    expectTypeOf(problem(403, { type: '/a' }).title).toEqualTypeOf<'Forbidden'>();
    expectTypeOf(problem(wide).title).toEqualTypeOf<string>();
    expectTypeOf(problem(404, { type: undefined }).type).toEqualTypeOf<'about:blank'>();
  });

  test("doesn't promise about:blank or the phrase if the members aren't known individually", () => {
    const members: ProblemMembers = { type: '/a', title: 'No credit' };
    expectTypeOf(problem(403, members).type).toEqualTypeOf<string>();
    expectTypeOf(problem(403, members).title).toEqualTypeOf<string>();
    expectTypeOf(problem(403, members).detail).toEqualTypeOf<string | undefined>();
  });

  test('accepts an interface, and arrays stay assignable to the types of a schema', () => {
    interface Extra {
      detail?: string;
      balance: number;
    }
    const extra: Extra = { balance: 1 };
    expectTypeOf(problem(403, extra).balance).toEqualTypeOf<number>();
    const body: { errors: { pointer: string; path: string[] }[] } = problem(422, {
      errors: [{ pointer: '/a', path: ['a'] }],
    });
    expectTypeOf(body.errors).toEqualTypeOf<{ pointer: string; path: string[] }[]>();
    // @ts-expect-error a standard member has to be a string
    problem(403, { detail: 7, balance: 1 });
    // @ts-expect-error a string isn't a set of members
    problem(403, 'no credit');
  });
});

describe('errorType()', () => {
  test('returns the code as a string, or undefined', () => {
    expectTypeOf(errorType(500, 'server')).toEqualTypeOf<'500' | undefined>();
  });
});
