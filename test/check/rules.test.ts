import { describe, expect, test } from 'vitest';
import { checkResponse, checkRules, type RuleId } from '../../src/check.js';
import { type Given, ruleCases } from './rule-cases.js';

const has = (rule: RuleId, [response, request, options]: Given) =>
  checkResponse(response, request, { ...options, also: [rule] }).some((finding) => finding.rule === rule);

/** Rules whose test cases include a request that isn't needed. */
const NEED_NO_REQUEST: readonly RuleId[] = [
  'content-forbidden',
  'content-type-missing',
  'date-missing',
  'interim-as-final',
  'method-not-allowed-without-allow',
  'network-auth',
  'permanent-redirect-without-freshness',
  'range-not-satisfiable-content-range',
  'redirect-without-location',
];

describe.each(checkRules.map(({ rule }) => rule))('checkResponse(): %s', (rule) => {
  const { breaks, keeps } = ruleCases[rule];

  test.each(breaks.map((given) => [JSON.stringify(given), given] as const))('finds %s', (_, given) => {
    expect(has(rule, given)).toBe(true);
  });

  test.each(keeps.map((given) => [JSON.stringify(given), given] as const))('accepts %s', (_, given) => {
    expect(has(rule, given)).toBe(false);
  });

  const needing = NEED_NO_REQUEST.includes(rule) ? [] : breaks.filter(([, request]) => request !== undefined);
  test.each(needing.map((given) => [JSON.stringify(given), given] as const))(
    'reports nothing without the request of %s',
    (_, [response, , options]) => {
      expect(has(rule, [response, undefined, options ?? {}])).toBe(false);
    },
  );
});
