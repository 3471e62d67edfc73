import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/compiler/read-dataset.js';
import { list, reasonPhrase, StatusCode, search } from '../../src/index.js';

const dataset = readDataset(process.cwd());
const first = (query: string) => search(query)[0]?.code;

describe('search()', () => {
  test('finds each code by number, phrase and constant', () => {
    for (const [name, code] of Object.entries(StatusCode)) {
      expect(first(String(code))).toBe(code);
      expect(first(reasonPhrase(code)), reasonPhrase(code)).toBe(code);
      expect(first(name), name).toBe(code);
      expect(first(`http ${code} error`)).toBe(code);
    }
  });

  test('finds each code by the words that its record holds', () => {
    const lost = dataset.registered.flatMap(({ record: { code, words } }) =>
      [...words.symptoms, ...words.errors.flatMap(({ texts }) => texts)]
        .filter((text) => !search(text).some((result) => result.code === code))
        .map((text) => `${code} ${text}`),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['401 vs 403', [401, 403]],
    ['308, 301', [308, 301]],
    ['502 or 504?', [502, 504]],
    ['499 versus 408', [499, 408]],
    ['404 and 471', [404]],
  ])('finds the codes that %j compares', (query, codes) => {
    expect(search(query).map(({ code }) => code)).toEqual(codes);
  });

  test('finds nonstandard numbers', () => {
    for (const { code } of list({ standing: 'nonstandard' })) expect(first(String(code))).toBe(code);
  });

  test.each([
    ['4xx', 400],
    ['50x', 500],
    ['HTTP 30x', 300],
    ['42', 421],
    ['403 vs 401 for an expired token', 401],
    ['401 vs 403 difference', 401],
    ['4', 400],
    ['50', 500],
    ['client errors', 400],
    ['5XX server errors', 500],
    ['redirection', 300],
    ['rfc 8470', 425],
    ['RFC 9110 15.5.5', 404],
    ['im a te', 418],
    ['TOOMANYREQUESTS', 429],
    ['HTTP/1.1" 502 157', 502],
    ['unauthorised', 401],
    ['canceled', 499],
    ['timeout', 408],
    ['see othr', 303],
    ['ntfound', 404],
    ['gw timeout', 504],
    ['perm redirect', 308],
    ["user isn't authenticated", 401],
  ])('reads %j', (query, code) => {
    expect(first(query)).toBe(code);
  });

  test.each([
    '',
    '   ',
    '\n\t',
    'asdfghjkl',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '999999',
    'HTTP/1.1 999 Request denied: forbidden',
    'The linked page returns status 999: access denied',
    '700',
    '471',
    '-1',
    '\u{1f4a5}\u{1f4a5}',
    '\u0645\u0631\u062d\u0628\u0627',
    '(.*)+$',
    '[a-z]{1,}\\d+',
    '\\',
    '%00',
    '\u0000',
    "'; --",
    'x'.repeat(10_000),
    'the',
    'http',
    'http response',
    'http status',
    'npm install react',
    'best running shoes',
    'docker build .',
  ])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  test.each([undefined, null, 404, Number.NaN, {}, [], Symbol('x'), () => 'x', true])(
    'gives [] for %s',
    (query) => {
      expect(search(query as string)).toEqual([]);
    },
  );

  test('keeps what the options ask for', () => {
    expect(search('timeout', { class: '5xx' }).every(({ code }) => code >= 500)).toBe(true);
    expect(search('timeout', { vendor: 'cloudflare' }).map(({ code }) => code)).toEqual(
      expect.arrayContaining([522, 524]),
    );
    expect(search('redirect', { standing: 'deprecated' }).map(({ code }) => code)).toEqual([305]);
    expect(search('error 4xx', { limit: 3 })).toHaveLength(3);
    expect(search('4xx', { limit: 0 })).toEqual([]);
    expect(search('4xx', { limit: -1 })).toHaveLength(10);
    expect(search('4xx', { limit: Number.NaN })).toHaveLength(10);
    expect(search('4xx', { limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(40);
    expect(search('4xx', null as never)).toHaveLength(10);
  });

  test('gives scores from 0 to 1 in descending order, without repeating a code', () => {
    for (const query of [
      'not found',
      'timeout',
      'email already exists',
      '5xx',
      'upstream',
      'rate limit',
      'retry-after',
    ]) {
      const results = search(query, { limit: 100 });
      const scores = results.map(({ score }) => score);
      expect(Math.max(...scores)).toBeLessThanOrEqual(1);
      expect(Math.min(...scores)).toBeGreaterThan(0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(results.map(({ code }) => code)).size).toBe(results.length);
    }
  });

  test('says where it matched, with ranges inside the text', () => {
    const [result] = search('email already exists');
    expect(result?.matches.length).toBeGreaterThan(0);
    for (const query of [
      'email already exists',
      'not found',
      '404',
      'im a te',
      'cloudflare timeout',
      'NoSuchKey',
    ]) {
      for (const { matches } of search(query)) {
        for (const { text, ranges } of matches) {
          let end = 0;
          for (const [from, to] of ranges) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            end = to;
          }
        }
      }
    }
  });

  test('is frozen, and the same every time', () => {
    const results = search('not found');
    expect(Object.isFrozen(results)).toBe(true);
    expect(Object.isFrozen(results[0])).toBe(true);
    expect(Object.isFrozen(results[0]?.matches[0]?.ranges)).toBe(true);
    expect(search('not found')).toEqual(results);
  });
});

describe('search() on messages with names of places', () => {
  test.each([
    ['System.Security.Authentication.AuthenticationException', 401],
    ['Illuminate\\Auth\\AuthenticationException', 401],
    ['Illuminate\\Auth\\Access\\AuthorizationException: This action is unauthorized.', 403],
    ['Api::V1::NotFoundError', 404],
  ])('reads the name of the exception, not its package: %s', (message, code) => {
    expect(search(message)[0]?.code).toBe(code);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'POST'])(
    'reads a message about a method in the same way for each method: %s',
    (method) => {
      expect(search(`Resolved [Request method '${method}' is not supported]`)[0]?.code).toBe(405);
    },
  );

  test('takes the name of an AWS resource for a place', () => {
    const message = 'ResourceConflictException: an update is in progress for the resource';
    expect(search(`${message} arn:aws:lambda:eu-west-1:111122223333:function:resize-images`)[0]?.code).toBe(
      409,
    );
    expect(search(`${message} arn:aws-cn:lambda:cn-north-1:111122223333:function:resize`)[0]?.code).toBe(409);
  });
});
