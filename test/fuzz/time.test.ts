import { beforeAll, describe, expect, test } from 'vitest';
import * as guide from '../../src/guide.js';
import * as atlas from '../../src/index.js';
import { openapiResponses } from '../../src/openapi.js';
import { problem } from '../../src/problem.js';
import { runNow as run } from '../cli/run-command.js';
import { inMegabytesRead } from '../time-of.js';

/** The loop takes 1 to 4 ms, so this is less than 50 ms on most machines. */
const LIMIT = 12;
const MEGABYTE = 1_000_000;
const fill = (part: string, length = MEGABYTE) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);
const fields = Object.fromEntries(
  Array.from({ length: 20_000 }, (_, index) => [`x-header-${index}`, 'some value']),
);
const manyWords = Array.from({ length: 200_000 }, (_, index) => `q${index.toString(36)}`).join(' ');
const members = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`member${index}`, index]));
const allCodes = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [index + 100, {}]));
const manyHeaders = Object.fromEntries(Object.keys(fields).map((name) => [name, { description: 'x' }]));
const terminal = { width: 80, color: false };

/** The slowest inputs under 1 MB for each function: long repetitions of the parts that its patterns repeat. */
const cases: readonly (readonly [name: string, call: () => unknown])[] = [
  ['parseStatusCode: digits', () => atlas.parseStatusCode(fill('4'))],
  ['parseStatusCode: 1,000 characters of qualifiers', () => atlas.parseStatusCode(fill('sc', 1000))],
  ['parseStatusCode: 1,000 characters of "status"', () => atlas.parseStatusCode(fill('status', 1000))],
  ['parseStatusCode: 1,000 colons after a word', () => atlas.parseStatusCode(`status${fill(':', 994)}`)],
  ['parseStatusCode: 1,000 separators', () => atlas.parseStatusCode(`404${fill('. ', 997)}`)],
  ['parseStatusCode: segments', () => atlas.parseStatusCode(fill('a.', 1000))],
  ['parseRetryAfter: digits', () => atlas.parseRetryAfter(fill('9'))],
  ['parseRetryAfter: spaces', () => atlas.parseRetryAfter(`${fill(' ', MEGABYTE - 1)}x`)],
  ['parseRetryAfter: a digit and tabs', () => atlas.parseRetryAfter(`1${fill('\t', MEGABYTE - 2)}x`)],
  ['parseRetryAfter: dates', () => atlas.parseRetryAfter(fill('Sun, 22 Nov 2026 12:02:00 GMT'), 0)],
  ['parseRetryAfter: 20,000 fields', () => atlas.parseRetryAfter(fields)],
  ['isRetryable: a long method', () => atlas.isRetryable(503, { method: fill('UPDATE') })],
  [
    'isRetryable: long lists',
    () => atlas.isRetryable(503, { never: Array.from({ length: 200_000 }, () => 404) }),
  ],
  ['retryAdvice: a long method', () => atlas.retryAdvice(503, { method: fill('BREW') })],
  ['redirectMethod: a long method', () => atlas.redirectMethod(302, fill('\u00df'))],
  ['statusText: a long text', () => atlas.statusText({ status: 404, statusText: fill('x') })],
  [
    'hasStatus: many patterns',
    () => atlas.hasStatus({ status: 404 }, ...Array.from({ length: 50_000 }, () => 405)),
  ],
  ['statusMatcher: commas', () => refused(() => atlas.statusMatcher(fill(',') as string))],
  ['statusMatcher: a list of codes', () => refused(() => atlas.statusMatcher(fill('404,') as string))],
  ['statusMatcher: the longest list that is read', () => atlas.statusMatcher(fill('404,', 9999) as string)],
  ['statusMatcher: the longest list of ranges', () => atlas.statusMatcher(fill('100-599,', 9999) as string)],
  ['statusMatcher: spaces', () => refused(() => atlas.statusMatcher(`404${fill(' ', 9996)}x` as string))],
  ['search: one word', () => atlas.search(fill('x'))],
  ['search: many words', () => atlas.search(manyWords)],
  ['search: known words', () => atlas.search(fill('upstream prematurely closed connection '))],
  ['search: numbers', () => atlas.search(fill('404 502 '))],
  ['search: exceptions', () => atlas.search(`Error${fill(' ', MEGABYTE - 6)}x`)],
  ['search: addresses', () => atlas.search(fill('a-'))],
  ['search: slashes', () => atlas.search(fill('/'))],
  ['search: capitals', () => atlas.search(fill('aB'))],
  ['search: combining marks', () => atlas.search(fill('e\u0301'))],
  ['search: near misses', () => atlas.search(fill('unauthorzied servce unavialable ', 1500))],
  ['list: every filter', () => atlas.list({ class: '4xx', standing: 'standard', vendor: 'nginx' })],
  ['compare: many codes', () => guide.compare(...Array.from({ length: 50_000 }, (_, index) => index))],
  ['recommend: long names', () => guide.recommend(fill('create') as 'create', fill('conflict') as never)],
  ['problem: 10,000 members', () => problem(404, members)],
  ['problem: a long detail', () => problem(404, { detail: fill('x') })],
  ['openapiResponses: every code', () => openapiResponses(allCodes)],
  ['openapiResponses: 20,000 fields', () => openapiResponses({ 200: { headers: manyHeaders } })],
  ['openapiResponses: a long key', () => refused(() => openapiResponses({ [fill('4')]: {} }))],
  ['the command line: a long query', () => run(['search', fill('upstream timed out ')], terminal, '0')],
  ['the command line: a long option', () => run([`--${fill('x')}`], terminal, '0')],
  ['the command line: a long vendor', () => run(['list', fill('n')], terminal, '0')],
];

function refused(call: () => unknown): void {
  expect(call).toThrow(/^(Cannot|Invalid) /);
}

// Data that is built on first use, such as the search index, has separate budgets.
beforeAll(() => {
  for (const [, call] of cases) call();
});

describe(`input of less than 1 MB takes at most ${LIMIT} times as long as a loop over 1 MB`, () => {
  test.each(cases)('%s', (_name, call) => {
    expect(inMegabytesRead(call, LIMIT / 2)).toBeLessThan(LIMIT);
  });
});
