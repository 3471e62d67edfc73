import { describe, expect, test } from 'vitest';
import { commonCodes, compare, listComparisons, listOperations, recommend } from '../../src/guide.js';
import { describe as describeCode } from '../../src/index.js';

describe('compare()', () => {
  test('finds a curated comparison whatever the order', () => {
    expect(compare(403, 401)).toEqual(compare(401, 403));
    expect(compare(401, 403)).toMatchObject({
      codes: [401, 403],
      question: 'Is the server asking for credentials, or refusing the request?',
      answers: [{ code: 401 }, { code: 403 }],
      sources: ['RFC 9110 15.5.2; 15.5.4; 11.6.1'],
    });
  });

  test('finds the comparison that a subset stands in', () => {
    expect(compare(302, 307)?.question).toBe(compare(302, 303, 307)?.question);
    expect(compare(302, 307)?.answers.map(({ code }) => code)).toEqual([302, 307]);
  });

  test.each(
    [
      [401, 403],
      [404, 410],
      [500, 502, 503],
      [400, 422],
      [301, 308],
      [302, 303, 307],
      [200, 201, 202, 204],
      [204, 205],
      [401, 407],
      [403, 404],
      [408, 504],
      [409, 412, 428],
      [405, 501],
      [406, 415],
      [413, 414, 431],
      [429, 503],
      [502, 504],
      [404, 421],
      [502, 520],
      [504, 522, 524],
      [408, 499],
      [301, 307],
      [400, 409],
      [402, 403, 429],
      [404, 422],
      [460, 499, 504],
      [521, 522, 523, 524, 525, 526],
    ].map((codes) => [codes]),
  )('has a question and complete answers for %j', (codes) => {
    const found = compare(...codes);
    expect(found?.question).toMatch(/\?$/);
    expect(found?.answers.map(({ code }) => code)).toEqual(codes);
    for (const answer of found?.answers ?? []) {
      expect(answer.client).toMatch(/\.$/);
      expect(answer.server).toMatch(/\.$/);
    }
    expect(found?.sources.length).toBeGreaterThan(0);
  });

  test.each(listComparisons().map((codes) => [codes]))('asks one question and answers it for %j', (codes) => {
    const found = compare(...codes);
    expect(found?.question?.match(/\?/g)).toHaveLength(1);
    expect(found?.question).toMatch(/^[A-Z].*\?$/);
    for (const { answer, client, server } of found?.answers ?? [])
      for (const text of [answer, client, server]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(new Set(found?.answers.map(({ answer }) => answer)).size).toBe(codes.length);
  });

  test('gives the facts that differ for codes that nobody curated', () => {
    const found = compare(200, 503);
    expect(found).not.toHaveProperty('question');
    expect(found?.differences).toContainEqual({
      key: 'heuristicallyCacheable',
      fact: 'heuristically cacheable',
      values: [true, false],
    });
    for (const { values } of found?.differences ?? []) expect(values).toHaveLength(2);
  });

  test.each([
    [[]],
    [[404]],
    [[404, 404]],
    [[404, 471]],
    [[200, 201, 202, 203, 204]],
    [[Number.NaN, 404]],
    [['401', '403']],
  ])('is undefined for %j', (codes) => {
    expect(compare(...(codes as number[]))).toBeUndefined();
  });

  test('has more than four codes only where a curated comparison has them all', () => {
    expect(compare(521, 522, 523, 524, 525)?.question).toBe(compare(521, 526)?.question);
    expect(compare(520, 521, 522, 523, 524)).toBeUndefined();
    expect(compare(521, 522, 523, 524, 525, 526, 530)).toBeUndefined();
  });

  test('leaves unknown codes out', () => {
    expect(compare(401, 471, 403)?.codes).toEqual([401, 403]);
  });

  test('is frozen', () => {
    expect(Object.isFrozen(compare(401, 403)?.answers[0])).toBe(true);
    expect(listComparisons().length).toBeGreaterThanOrEqual(21);
  });
});

describe('recommend()', () => {
  test('has the operations of the guide and more', () => {
    expect([...listOperations()].sort()).toEqual([
      'async-job',
      'bulk',
      'conditional-request',
      'create',
      'delete',
      'feature-disabled',
      'graphql',
      'health-check',
      'list',
      'maintenance',
      'modify',
      'moved',
      'password-reset',
      'payment',
      'plan-limit',
      'range-request',
      'rate-limit',
      'read',
      'receive-webhook',
      'replace',
      'server-sent-events',
      'sign-in',
      'upload',
    ]);
  });

  test.each([
    ['create', [201, 400, 409]],
    ['read', [200, 404]],
    ['replace', [200, 404, 422, 201]],
    ['delete', [204, 404]],
  ] as const)('%s has the codes of the guide', (operation, codes) => {
    expect(recommend(operation).map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  test('puts the code to choose first in front, and narrows by outcome', () => {
    expect(recommend('create')[0]?.code).toBe(201);
    expect(recommend('delete')[0]?.code).toBe(204);
    expect(recommend('create', 'conflict').map(({ code }) => code)).toEqual([409]);
    expect(recommend('create', 'invalid').map(({ code }) => code)).toEqual([422, 400]);
    expect(recommend('moved', 'moved').map(({ code }) => code)).toEqual([308, 301]);
    expect(recommend('list', 'page-out-of-range').map(({ code }) => code)).toEqual([200, 404]);
    expect(recommend('sign-in', 'unverified').map(({ code }) => code)).toEqual([403]);
  });

  test.each([
    ['async-job', [202, 200, 303, 404, 410, 409, 429]],
    ['bulk', [200, 207, 202, 400, 422, 413, 424]],
    ['conditional-request', [304, 200, 412, 428]],
    ['create', [201, 202, 303, 400, 422, 409, 401, 403, 404, 405, 413, 415, 425]],
    ['delete', [204, 200, 202, 404, 410, 409, 412, 428, 401, 403, 405]],
    ['feature-disabled', [404, 403, 503, 501, 410]],
    ['graphql', [200, 400, 422, 401, 403, 405, 406, 415, 503]],
    ['health-check', [200, 204, 503]],
    ['list', [200, 303, 304, 400, 422, 401, 403, 404, 414, 429]],
    ['maintenance', [503, 307, 410]],
    ['modify', [200, 204, 400, 422, 409, 412, 428, 415, 404, 401, 403, 405]],
    ['moved', [308, 301, 307, 302, 303, 410]],
    ['payment', [201, 202, 303, 402, 403, 422, 409, 400, 502, 504]],
    ['password-reset', [202, 204, 400, 422, 429]],
    ['plan-limit', [402, 403, 429]],
    ['range-request', [206, 416, 200, 304, 412]],
    ['rate-limit', [429, 503, 403]],
    ['read', [200, 304, 404, 410, 301, 308, 401, 403, 406, 451, 204]],
    ['receive-webhook', [204, 202, 200, 400, 401, 410, 429, 503]],
    ['replace', [200, 204, 201, 404, 308, 400, 422, 409, 412, 428, 401, 403, 405, 413, 415]],
    ['server-sent-events', [200, 204, 401, 503]],
    ['sign-in', [200, 204, 303, 401, 400, 302, 403, 429]],
    ['upload', [201, 204, 202, 100, 413, 415, 411, 400, 408, 401, 403, 507, 104, 409]],
  ] as const)('%s leaves out no code that its design needs', (operation, codes) => {
    expect(recommend(operation).map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  test('repeats neither a code for one outcome nor a sentence for one operation', () => {
    for (const operation of listOperations()) {
      const all = recommend(operation);
      expect(new Set(all.map(({ code, outcome }) => `${code} ${outcome}`)).size, operation).toBe(all.length);
      expect(new Set(all.map(({ when }) => when)).size, operation).toBe(all.length);
      for (const { when, mistakes, source } of all) {
        for (const text of [when, ...mistakes]) expect(text).toMatch(/^[A-Z].*\.$/);
        expect(source).not.toBe('');
      }
    }
  });

  test('marks the fields that the documents require', () => {
    for (const operation of listOperations()) {
      for (const { code, fields } of recommend(operation)) {
        const found = describeCode(code);
        if (found === undefined || found.standing === 'nonstandard')
          throw new Error(`${code} is not registered`);
        for (const { name, requirement } of found.fields) {
          if (requirement !== 'must' || !['WWW-Authenticate', 'Allow', 'Proxy-Authenticate'].includes(name))
            continue;
          expect(fields.find((field) => field.name === name)?.required, `${operation} ${code} ${name}`).toBe(
            true,
          );
        }
        for (const { required, requirement, example } of fields) {
          expect(required).toBe(requirement === 'must');
          expect(example).not.toBe('');
        }
      }
    }
    // RFC 9110 says SHOULD for Location, both for a 201 response to POST and for redirects (9.3.3, 15.4).
    for (const found of [...recommend('create', 'created'), ...recommend('moved', 'moved')])
      expect(found.fields).toMatchObject([{ name: 'Location', required: false, requirement: 'should' }]);
  });

  test.each([['__proto__'], ['constructor'], ['toString'], [''], [undefined], [404], [{}]])(
    'is empty for %j',
    (operation) => {
      expect(recommend(operation as 'create')).toEqual([]);
    },
  );

  test('is empty for an unknown outcome, and frozen', () => {
    expect(recommend('create', 'nothing' as 'created')).toEqual([]);
    expect(Object.isFrozen(recommend('create'))).toBe(true);
    expect(Object.isFrozen(recommend('create')[0]?.fields)).toBe(true);
  });
});

describe('commonCodes', () => {
  test('are the ten of the guide', () => {
    expect(commonCodes.map(({ code }) => code)).toEqual([200, 201, 301, 400, 401, 403, 404, 422, 429, 500]);
    for (const { when } of commonCodes) expect(when).toMatch(/\.$/);
  });
});
