import { describe, expect, test } from 'vitest';
import { describe as describeCode, isRetryable, list, retryAdvice } from '../../src/index.js';
import matrix from './retry-matrix.json' with { type: 'json' };

const contexts = [
  undefined,
  { method: 'GET' },
  { method: 'POST' },
  { method: 'GET', retryAfter: '1' },
  { method: 'POST', retryAfter: '1' },
];

describe('isRetryable()', () => {
  test('follows the matrix for every status from 100 to 599', () => {
    expect(Object.keys(matrix.rows)).toHaveLength(500);
    for (const [code, row] of Object.entries(matrix.rows)) {
      const answers = contexts.map((context) => (isRetryable(Number(code), context) ? '1' : '0')).join('');
      expect(answers, code).toBe(row);
    }
  });

  test('agrees with describe().retry for every described code', () => {
    for (const description of list()) {
      const { plain, withRetryAfter } = description.retry;
      expect(isRetryable(description.code), String(description.code)).toBe(plain !== 'never');
      expect(isRetryable(description.code, { method: 'POST' })).toBe(plain === 'any-method');
      expect(isRetryable(description.code, { method: 'GET', retryAfter: 1 })).toBe(
        withRetryAfter !== 'never',
      );
      expect(isRetryable(description.code, { method: 'POST', retryAfter: 1 })).toBe(
        withRetryAfter === 'any-method',
      );
    }
  });

  test.each(['get', 'Put', 'QUERY', 'query', 'PROPFIND', 'UPDATEREDIRECTREF', 'unbind', 'MKCOL', 'DELETE'])(
    'takes %s for idempotent',
    (method) => {
      expect(isRetryable(503, { method })).toBe(true);
    },
  );

  test.each(['POST', 'patch', 'CONNECT', 'LOCK', 'BREW', '', 'GETS', 'GE', 'G\u0130T', ' GET'])(
    'takes %j for not idempotent',
    (method) => {
      expect(isRetryable(503, { method })).toBe(false);
    },
  );

  test('lets the caller say whether repeating does harm', () => {
    expect(isRetryable(502, { method: 'POST', idempotent: true })).toBe(true);
    expect(isRetryable(502, { method: 'GET', idempotent: false })).toBe(false);
    expect(isRetryable(429, { method: 'POST', idempotent: false })).toBe(true);
  });

  test('takes an invalid Retry-After for absent', () => {
    expect(isRetryable(413, { retryAfter: 'soon' })).toBe(false);
    expect(isRetryable(413, { retryAfter: '1.5' })).toBe(false);
    expect(isRetryable(413, { retryAfter: '0' })).toBe(true);
    expect(isRetryable(503, { method: 'POST', retryAfter: 'soon' })).toBe(false);
  });

  test('heeds also and never, and never beats also', () => {
    expect(isRetryable(403, { also: [403] })).toBe(true);
    expect(isRetryable(403, { also: [403], method: 'POST' })).toBe(false);
    expect(isRetryable(403, { also: [403], method: 'POST', retryAfter: '60' })).toBe(true);
    expect(isRetryable(503, { never: [503] })).toBe(false);
    expect(isRetryable(403, { also: [403], never: [403] })).toBe(false);
    expect(isRetryable(Number.NaN, { also: [Number.NaN] })).toBe(false);
    expect(isRetryable(600, { also: [600] })).toBe(false);
  });
});

describe('isRetryable() with also', () => {
  test('never refuses what the policy allows: 429 stays repeatable for every method', () => {
    expect(isRetryable(429, { method: 'POST', also: [429] })).toBe(true);
    expect(isRetryable(530, { also: [530] })).toBe(true);
  });

  test.each([5, '503', {}, null, true])('takes %j for no list', (list) => {
    const context = { also: list, never: list } as unknown as { also: number[] };
    expect(isRetryable(503, context)).toBe(true);
    expect(retryAdvice(503, context).reason).not.toContain('The caller');
    expect(isRetryable(403, context)).toBe(false);
  });
});

describe('retryAdvice()', () => {
  test('decides as isRetryable does, always with a reason and a basis', () => {
    for (let code = 100; code < 600; code += 1) {
      for (const context of contexts) {
        const advice = retryAdvice(code, context);
        expect(advice.retry).toBe(isRetryable(code, context));
        expect(advice.reason).toMatch(/\.$/);
        expect(advice.basis).toMatch(/^(policy|(RFC \d+|draft)[\w .;-]*)$/);
        expect(Object.isFrozen(advice)).toBe(true);
      }
    }
  });

  test('says why a POST is not repeated after 503, with the section', () => {
    expect(retryAdvice(503, { method: 'POST' })).toEqual({
      retry: false,
      reason:
        'POST is not an idempotent method, so send it again only where you know that the first one took no effect.',
      basis: 'RFC 9110 9.2.2',
    });
  });

  test('does not say of a request that the server can have carried it out where it never arrived', () => {
    // 521: the origin refused the connection; 403 with also: a limit turned the request away.
    for (const advice of [
      retryAdvice(521, { method: 'POST' }),
      retryAdvice(403, { also: [403], method: 'POST' }),
    ]) {
      expect(advice.retry).toBe(false);
      expect(advice.reason).not.toContain('carried it out');
    }
    expect(describeCode(521)?.retry).toMatchObject({
      plain: 'idempotent',
      reason: expect.stringContaining('only idempotent requests'),
    });
  });

  test('says that it is Retry-After which lets a POST be repeated after 503', () => {
    expect(retryAdvice(503, { method: 'POST', retryAfter: '120' })).toEqual({
      retry: true,
      delayMs: 120_000,
      reason: expect.stringContaining('says when to come back'),
      basis: 'RFC 9110 10.2.3',
    });
    expect(retryAdvice(503, { method: 'GET', retryAfter: '120' }).reason).toBe(
      describeCode(503).retry.reason,
    );
  });

  test('gives the delay where the response named one and the request is repeated', () => {
    expect(retryAdvice(429, { retryAfter: '30' }).delayMs).toBe(30_000);
    expect(retryAdvice(429).delayMs).toBeUndefined();
    expect(retryAdvice(404, { retryAfter: '30' })).not.toHaveProperty('delayMs');
  });

  test('says that an unregistered code follows its class', () => {
    const advice = retryAdvice(512);
    expect(advice.retry).toBe(true);
    expect(advice.reason).toContain('512 is not registered and counts as 500');
    expect(advice.basis).toBe('RFC 9110 15');
  });

  test('says what is missing where only Retry-After would help', () => {
    expect(retryAdvice(413).reason).toContain('no Retry-After');
    expect(describeCode(413).retry).toMatchObject({ plain: 'never', withRetryAfter: 'any-method' });
  });

  test('names the caller as the reason for also and never', () => {
    expect(retryAdvice(403, { also: [403] }).reason).toContain('caller');
    expect(retryAdvice(503, { never: [503] }).reason).toContain('caller');
  });

  test('does not echo a method that could control a terminal', () => {
    expect(retryAdvice(503, { method: '\u001b[2J' }).reason).not.toContain('\u001b');
  });
});
