import { describe, expect, test } from 'vitest';
import * as atlas from '../src/index.js';
import { badCodes } from './bad-input-values.js';

type Call = (value: never) => unknown;

/** The result of each function for a value that isn't a status code. */
const answers: Record<string, { call: Call; answer: unknown }> = {
  isInformational: { call: atlas.isInformational as Call, answer: false },
  isSuccessful: { call: atlas.isSuccessful as Call, answer: false },
  isRedirection: { call: atlas.isRedirection as Call, answer: false },
  isClientError: { call: atlas.isClientError as Call, answer: false },
  isServerError: { call: atlas.isServerError as Call, answer: false },
  isError: { call: atlas.isError as Call, answer: false },
  isStatusCode: { call: atlas.isStatusCode as Call, answer: false },
  isRedirectStatus: { call: atlas.isRedirectStatus as Call, answer: false },
  isNullBodyStatus: { call: atlas.isNullBodyStatus as Call, answer: false },
  isPermanentRedirect: { call: atlas.isPermanentRedirect as Call, answer: false },
  isHeuristicallyCacheable: { call: atlas.isHeuristicallyCacheable as Call, answer: false },
  isRetryable: { call: atlas.isRetryable as Call, answer: false },
  classify: { call: atlas.classify as Call, answer: undefined },
  classRange: { call: atlas.classRange as Call, answer: undefined },
  reasonPhrase: { call: atlas.reasonPhrase as Call, answer: undefined },
  statusName: { call: atlas.statusName as Call, answer: undefined },
  summary: { call: atlas.summary as Call, answer: undefined },
  describe: { call: atlas.describe as Call, answer: undefined },
  redirectMethod: { call: ((code: never) => atlas.redirectMethod(code, 'GET')) as Call, answer: undefined },
};

describe.each(Object.entries(answers))('%s()', (_name, { call, answer }) => {
  test.each(badCodes())(`returns ${answer} for %s`, (_label, value) => {
    expect(call(value as never)).toBe(answer);
  });
});

describe('fallbackCode()', () => {
  test.each(badCodes())('returns the documented result for %s', (_label, value) => {
    // -0 is an integer below 100, so it's treated as 500.
    expect(atlas.fallbackCode(value as number)).toBe(Object.is(value, -0) ? 500 : undefined);
  });
});

describe('retryAdvice()', () => {
  test.each(badCodes())('returns advice not to retry for %s', (_label, value) => {
    const advice = atlas.retryAdvice(value as number);
    expect(advice.retry).toBe(false);
    expect(advice.reason).toContain('valid status code');
    expect(advice.basis).toBe('RFC 9110 15');
  });
});

describe('parseStatusCode()', () => {
  test.each(badCodes().filter(([label]) => label !== "'404'"))(
    'returns undefined for %s',
    (_label, value) => {
      expect(atlas.parseStatusCode(value)).toBeUndefined();
    },
  );
});

describe('parseRetryAfter()', () => {
  const readable = new Set(["'404'", '-0', 'a string of a million characters']);
  test.each(badCodes().filter(([label]) => !readable.has(label) && !label.includes('proxy')))(
    'returns undefined for %s',
    (_label, value) => {
      expect(atlas.parseRetryAfter(value)).toBeUndefined();
    },
  );
});

describe('unregistered codes', () => {
  test("have a class and their class's retry policy, but no other data", () => {
    expect(atlas.classify(471)).toBe('client-error');
    expect(atlas.classRange(512)).toBe('5xx');
    expect(atlas.isRetryable(512)).toBe(true);
    expect(atlas.isRetryable(471)).toBe(false);
    expect(atlas.isHeuristicallyCacheable(299)).toBe(false);
    expect(atlas.reasonPhrase(471)).toBeUndefined();
    expect(atlas.statusName(471)).toBeUndefined();
    expect(atlas.describe(471)).toBeUndefined();
    expect(atlas.fallbackCode(471)).toBe(400);
  });
});
