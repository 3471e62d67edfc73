import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import * as codes from '../../src/codes.js';
import * as core from '../../src/core.js';
import { commonCodes, compare, listComparisons, listOperations, recommend } from '../../src/guide.js';
import * as atlas from '../../src/index.js';
import * as vendor from '../../src/vendor.js';
import { inMegabytesRead } from '../time-of.js';
import { budget, casesInAll, total } from './budget.js';
import { exportedFunctions, publicFunctions } from './functions.js';
import { contentsOf, guarded, holdsInherited, unfrozen } from './guarded.js';
import { armed, inheritedNames, isDangerous, isFromArgument, texts } from './hostile-values.js';

/** The longest a call can take, in times that it takes to read 1 MB. The index of the search has a separate budget. */
const LIMIT = 40;

/** Returns all shared data as text. */
const sharedData = () =>
  JSON.stringify([
    atlas.list(),
    commonCodes,
    listComparisons().map((each) => compare(...each)),
    listOperations().map((each) => recommend(each)),
    codes,
    vendor,
  ]);
const before = sharedData();
// The first search builds the search index, which has a separate budget.
atlas.search('warm up');

type Answer = { readonly result: unknown } | { readonly error: unknown };

function answerOf(call: (...args: never[]) => unknown, args: readonly unknown[]): Answer {
  try {
    return { result: call(...(args as never[])) };
  } catch (error) {
    return { error };
  }
}

/** Returns the comparable part of a result. For a predicate, this is the set of values that it accepts. */
const comparable = (answer: Answer): unknown => {
  if ('error' in answer) return String((answer.error as Error).message);
  const { result } = answer;
  return typeof result === 'function'
    ? Array.from({ length: 700 }, (_, code) => (result as (code: number) => boolean)(code))
    : result;
};

describe('every public function', () => {
  test("has a row in this suite's table", () => {
    expect(Object.keys(publicFunctions).sort()).toEqual([...exportedFunctions().keys()].sort());
    for (const [name, value] of Object.entries(core)) {
      if (typeof value === 'function') expect(exportedFunctions().get(name)).toBe(value);
    }
  });

  test('runs the requested number of cases', () => {
    expect(casesInAll()).toBeGreaterThanOrEqual(total);
  });

  const names = Object.entries(publicFunctions);
  const { numRuns } = budget('functions', names.length);
  let cases = 0;
  afterAll(() => {
    expect(cases).toBeGreaterThanOrEqual(names.length * numRuns);
  });
  test.each(names)(
    '%s() throws only documented errors, returns the same result twice, changes nothing, and is fast',
    (_name, { call, args, reads = [], throws = [], mutable, holds }) => {
      fc.assert(
        fc.property(args, (unarmed) => {
          cases += 1;
          const values = unarmed.map(armed);
          const contents = contentsOf(values);
          const guards = values.map(guarded);
          const guardedValues = guards.map(({ value }) => value);
          let answer: Answer = { result: undefined };
          const duration = inMegabytesRead(() => {
            answer = answerOf(call, guardedValues);
          }, LIMIT);
          expect(duration).toBeLessThan(LIMIT);
          expect(guards.flatMap(({ attempts }) => attempts)).toEqual([]);

          if ('error' in (answer as Answer)) {
            const { error } = answer as unknown as { error: unknown };
            if (isFromArgument(error)) expect(reads.some((at) => isDangerous(unarmed[at]))).toBe(true);
            else {
              const { name, message } = error as Error;
              expect(
                throws.some(([kind, text]) => error instanceof kind && text.test(message)),
                `${name}: ${message}`,
              ).toBe(true);
            }
          }
          // This call doesn't use the guards, so that it detects a function that keeps an argument.
          const plain = answerOf(call, values);
          expect(isDeepStrictEqual(comparable(plain), comparable(answerOf(call, values)))).toBe(true);
          expect('error' in plain).toBe('error' in (answer as Answer));
          if ('result' in plain) {
            const { result } = plain;
            if (holds) expect(holds(result, values)).toBe(true);
            if (mutable === undefined) expect(unfrozen(result)).toBeUndefined();
            if (mutable === 'shallow') expect(Object.isFrozen(result)).toBe(true);
            expect(holdsInherited(result)).toBe(false);
          }
          expect(contentsOf(values)).toEqual(contents);
        }),
        budget('functions', names.length),
      );
    },
  );

  // A trap in an argument that isn't read must not be triggered. These functions must not throw its error.
  test("reads an argument unless the documentation promises that it doesn't", () => {
    const reading = Object.entries(publicFunctions).filter(([, { reads }]) => reads !== undefined);
    expect(reading.map(([name]) => name).sort()).toEqual(
      [
        'errorType',
        'hasStatus',
        'isRetryable',
        'list',
        'logLevel',
        'matchStatus',
        'openapiResponses',
        'problem',
        'redirectRequest',
        'responseKey',
        'retryAdvice',
        'retryDelay',
        'search',
        'spanStatus',
        'statusText',
      ].sort(),
    );
  });
});

describe('constants', () => {
  test('an entry point exports only the expected names', () => {
    fc.assert(
      fc.property(fc.oneof(inheritedNames, texts), (name) => {
        for (const entryPoint of [codes, vendor] as Record<string, unknown>[]) {
          const value = entryPoint[name];
          expect(value === undefined || typeof value === 'number' || name === 'StatusCode').toBe(true);
        }
      }),
      budget('constants'),
    );
  });
});

afterAll(() => {
  expect(sharedData() === before, 'the shared data is what it was').toBe(true);
});
