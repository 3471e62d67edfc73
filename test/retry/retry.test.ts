import { describe, expect, test } from 'vitest';
import {
  describe as describeCode,
  isRetryable,
  list,
  type RetryContext,
  retryAdvice,
} from '../../src/index.js';
import matrix from './retry-matrix.json' with { type: 'json' };

const contexts = [
  undefined,
  { method: 'GET' },
  { method: 'POST' },
  { method: 'GET', retryAfter: '1' },
  { method: 'POST', retryAfter: '1' },
];

describe('isRetryable()', () => {
  test('matches the matrix for every status from 100 to 599', () => {
    expect(Object.keys(matrix.rows)).toHaveLength(500);
    for (const [code, row] of Object.entries(matrix.rows)) {
      const answers = contexts.map((context) => (isRetryable(Number(code), context) ? '1' : '0')).join('');
      expect(answers, code).toBe(row);
    }
  });

  test('matches describe().retry for every described code', () => {
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

  // The methods in the IANA HTTP Method Registry that are idempotent according to RFC 9110 and related documents, and
  // all others.
  const idempotent =
    'ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT COPY DELETE GET HEAD LABEL LINK MERGE MKACTIVITY MKCALENDAR MKCOL ' +
    'MKREDIRECTREF MKWORKSPACE MOVE OPTIONS ORDERPATCH PRI PROPFIND PROPPATCH PUT QUERY REBIND REPORT SEARCH TRACE ' +
    'UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL';

  test.each(idempotent.split(' '))('treats %s as idempotent, but not similar words', (method) => {
    expect(isRetryable(503, { method })).toBe(true);
    expect(isRetryable(503, { method: method.toLowerCase() })).toBe(true);
    expect(isRetryable(503, { method: `X${method}` })).toBe(false);
    expect(isRetryable(503, { method: `${method}X` })).toBe(false);
  });

  test.each([[['GET']], [{ toString: () => 'GET' }], [Symbol('GET')], [1], [true]])(
    "treats the method %s, which isn't a string, as non-idempotent",
    (method) => {
      expect(isRetryable(503, { method: method as never })).toBe(false);
    },
  );

  test.each(['get', 'Put', 'QUERY', 'query', 'PROPFIND', 'UPDATEREDIRECTREF', 'unbind', 'MKCOL', 'DELETE'])(
    'treats %s as idempotent',
    (method) => {
      expect(isRetryable(503, { method })).toBe(true);
    },
  );

  test.each(['POST', 'patch', 'CONNECT', 'LOCK', 'BREW', '', 'GETS', 'GE', 'G\u0130T', ' GET'])(
    'treats %j as non-idempotent',
    (method) => {
      expect(isRetryable(503, { method })).toBe(false);
    },
  );

  test('lets the caller declare whether a retry is safe', () => {
    expect(isRetryable(502, { method: 'POST', idempotent: true })).toBe(true);
    expect(isRetryable(502, { method: 'GET', idempotent: false })).toBe(false);
    expect(isRetryable(429, { method: 'POST', idempotent: false })).toBe(true);
  });

  test('ignores an invalid Retry-After', () => {
    expect(isRetryable(413, { retryAfter: 'soon' })).toBe(false);
    expect(isRetryable(413, { retryAfter: '1.5' })).toBe(false);
    expect(isRetryable(413, { retryAfter: '0' })).toBe(true);
    expect(isRetryable(420, { method: 'POST', retryAfter: 'soon' })).toBe(false);
  });

  test('respects also and never, and never overrides also', () => {
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
  test('never restricts the policy: 429 stays retryable for every method', () => {
    expect(isRetryable(429, { method: 'POST', also: [429] })).toBe(true);
    expect(isRetryable(530, { also: [530] })).toBe(true);
  });

  test.each([5, '503', {}, null, true])('treats %j as an empty list', (list) => {
    const context = { also: list, never: list } as unknown as { also: number[] };
    expect(isRetryable(503, context)).toBe(true);
    expect(retryAdvice(503, context).reason).not.toContain('`also`');
    expect(isRetryable(403, context)).toBe(false);
  });
});

describe('describe().retry', () => {
  test('returns the decision of isRetryable() for each scope', () => {
    const scope = (code: number, retryAfter?: string) =>
      isRetryable(code, { method: 'POST', retryAfter })
        ? 'any-method'
        : isRetryable(code, { method: 'GET', retryAfter })
          ? 'idempotent'
          : 'never';
    for (const { code, retry } of list()) {
      expect(retry.plain, String(code)).toBe(scope(code));
      expect(retry.withRetryAfter, String(code)).toBe(scope(code, '1'));
    }
  });

  test('has only a reason and its basis for every described code', () => {
    for (const { code, retry } of list()) {
      expect(Object.keys(retry).sort(), String(code)).toEqual(['basis', 'plain', 'reason', 'withRetryAfter']);
      expect(retry.reason).toMatch(/^[A-Z][^|]*\.$/);
      expect(retry.basis).toMatch(/^(policy|RFC \d+[\w .;-]*|draft[\w .;-]*)$/);
    }
  });
});

describe('retryAdvice()', () => {
  test('makes the same decision as isRetryable(), always with a reason and a basis', () => {
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

  test("explains why a POST isn't retried after 503, with the section", () => {
    expect(retryAdvice(503, { method: 'POST' })).toEqual({
      retry: false,
      reason:
        'POST is not an idempotent method, so retry it only if you know that the first attempt had no effect.',
      basis: 'RFC 9110 9.2.2',
    });
  });

  test("doesn't say that the server might have processed a request that never arrived", () => {
    // 521: the origin refused the connection. 403 with `also`: a limit rejected the request.
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

  test("doesn't let Retry-After make a POST safe to retry", () => {
    for (const code of [500, 502, 503, 504, 509, 529, 530]) {
      expect(isRetryable(code, { method: 'POST', retryAfter: '120' }), String(code)).toBe(false);
      expect(retryAdvice(code, { method: 'POST', retryAfter: '120' })).toEqual(
        retryAdvice(503, { method: 'POST' }),
      );
      expect(retryAdvice(code, { method: 'GET', retryAfter: '120' })).toEqual({
        retry: true,
        delayMs: 120_000,
        reason: describeCode(code)?.retry.reason,
        basis: describeCode(code)?.retry.basis,
      });
    }
    // These codes allow it by definition or because the caller takes responsibility.
    for (const code of [408, 413, 420, 425, 429])
      expect(isRetryable(code, { method: 'POST', retryAfter: '120' }), String(code)).toBe(true);
    expect(isRetryable(503, { method: 'POST', retryAfter: '120', also: [503] })).toBe(true);
  });

  test('returns the delay if the response specifies one and the request is retried', () => {
    expect(retryAdvice(429, { retryAfter: '30' }).delayMs).toBe(30_000);
    expect(retryAdvice(429).delayMs).toBeUndefined();
    expect(retryAdvice(404, { retryAfter: '30' })).not.toHaveProperty('delayMs');
  });

  test.each([
    [512, 500, true],
    [471, 400, false],
    [299, 200, false],
  ])(
    'says that the unregistered code %d is treated as %d, followed by its reason',
    (code, follows, retry) => {
      const { reason } = describeCode(follows as 500).retry;
      expect(retryAdvice(code)).toEqual({
        retry,
        reason: `${code} is not registered and is treated as ${follows}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
        basis: 'RFC 9110 15',
      });
    },
  );

  test("returns the code's policy, whether or not it allows a retry", () => {
    for (const [code, retry] of [
      [500, true],
      [404, false],
      [429, true],
    ] as const) {
      const { reason, basis } = describeCode(code).retry;
      expect(retryAdvice(code)).toStrictEqual({ retry, reason, basis });
    }
  });

  test('says what is missing if only Retry-After would help', () => {
    const { reason, basis } = describeCode(413).retry;
    expect(retryAdvice(413)).toEqual({
      retry: false,
      reason: `${reason} The response has no valid Retry-After.`,
      basis,
    });
    expect(retryAdvice(413, { retryAfter: '5' })).toEqual({ retry: true, reason, basis, delayMs: 5000 });
  });

  test('names the caller as the reason for also and never', () => {
    const allowed = { retry: true, reason: 'The `also` option allows retries for 403.', basis: 'policy' };
    expect(retryAdvice(403, { also: [403] })).toEqual(allowed);
    expect(retryAdvice(403, { also: [403], retryAfter: '5' })).toEqual({ ...allowed, delayMs: 5000 });
    expect(retryAdvice(503, { never: [503] })).toEqual({
      retry: false,
      reason: 'The `never` option excludes 503 from retries.',
      basis: 'policy',
    });
  });

  test.each([
    [{ method: 'POST', idempotent: undefined }, 'POST is not an idempotent method'],
    [{ method: 'lock' }, 'lock is not an idempotent method'],
    [{ method: 'POST', idempotent: false }, 'The request is not idempotent'],
    [{ method: 'GET', idempotent: false }, 'The request is not idempotent'],
    [{ idempotent: false }, 'The request is not idempotent'],
    [{ method: 1 as never }, 'The request is not idempotent'],
    [{ method: 'x'.repeat(32) }, `${'x'.repeat(32)} is not an idempotent method`],
    [{ method: 'x'.repeat(33) }, 'The request is not idempotent'],
    [{ method: '' }, 'The request is not idempotent'],
    [{ method: '\u001b[2J' }, 'The request is not idempotent'],
    [{ method: 'BREW\n' }, 'The request is not idempotent'],
    [{ method: ' BREW' }, 'The request is not idempotent'],
  ])("says for %j what isn't idempotent, and includes only a plain word", (context, who) => {
    expect(retryAdvice(503, context)).toEqual({
      retry: false,
      reason: `${who}, so retry it only if you know that the first attempt had no effect.`,
      basis: 'RFC 9110 9.2.2',
    });
  });

  test('returns the same without a context, with undefined, and with null', () => {
    expect(retryAdvice(503, undefined)).toEqual(retryAdvice(503));
    expect(retryAdvice(503, {})).toEqual(retryAdvice(503));
    expect(retryAdvice(503, null as never)).toEqual(retryAdvice(503));
  });

  test("reports a value that isn't a status code", () => {
    expect(retryAdvice(600)).toEqual({
      retry: false,
      reason: 'Not a valid status code: expected an integer from 100 to 599.',
      basis: 'RFC 9110 15',
    });
  });
});

describe('the delay', () => {
  const longest = 2_147_483_647;

  test.each<readonly [RetryContext, boolean]>([
    [{ delayMs: longest }, true],
    [{ delayMs: longest + 1 }, false],
    [{ retryAfter: '2147483' }, true],
    [{ retryAfter: '2147484' }, false],
    [{ retryAfter: '1795867200' }, false], // an epoch in seconds
    [{ retryAfter: '1795867200', maxDelayMs: Number.POSITIVE_INFINITY }, true],
    [{ retryAfter: '60', maxDelayMs: 60_000 }, true],
    [{ retryAfter: '61', maxDelayMs: 60_000 }, false],
    [{ retryAfter: '0', maxDelayMs: 0 }, true],
    [{ retryAfter: '1', maxDelayMs: 0 }, false],
    [{ maxDelayMs: 0 }, true],
    ...[-1, Number.NaN, '5', null, undefined, {}].map(
      (maxDelayMs) => [{ retryAfter: '60', maxDelayMs: maxDelayMs as number }, true] as const,
    ),
  ])('with %j is accepted: %s', (context, retry) => {
    expect(isRetryable(429, context)).toBe(retry);
    expect(retryAdvice(429, context).retry).toBe(retry);
  });

  test('appears in the advice if it is too long', () => {
    expect(retryAdvice(503, { retryAfter: '1795867200' })).toEqual({
      retry: false,
      reason:
        'The server asks the client to wait 1795867200000 ms, which is longer than the limit of 2147483647 ms.',
      basis: 'policy',
    });
    expect(retryAdvice(503, { delayMs: 1001, maxDelayMs: 1000 }).reason).toContain('limit of 1000 ms');
    // Other reasons come first, because they apply regardless of the delay.
    expect(retryAdvice(503, { method: 'POST', retryAfter: '1795867200' }).basis).toBe('RFC 9110 9.2.2');
    expect(retryAdvice(404, { retryAfter: '1795867200' }).reason).toBe(describeCode(404).retry.reason);
  });

  test('in delayMs takes precedence over Retry-After, and has the same effect', () => {
    expect(retryAdvice(503, { delayMs: 5, retryAfter: '60' }).delayMs).toBe(5);
    expect(retryAdvice(503, { delayMs: 0, retryAfter: '60' }).delayMs).toBe(0);
    expect(isRetryable(413, { delayMs: 5 })).toBe(true);
    expect(isRetryable(530, { delayMs: 5 })).toBe(true);
    expect(isRetryable(530, { delayMs: 5, method: 'POST' })).toBe(false);
    expect(isRetryable(403, { delayMs: 5, method: 'POST', also: [403] })).toBe(true);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '5', null, undefined, [5], 5n])(
    'in delayMs is ignored if it is %s',
    (delayMs) => {
      expect(isRetryable(413, { delayMs: delayMs as number })).toBe(false);
      expect(retryAdvice(429, { delayMs: delayMs as number, retryAfter: '3' }).delayMs).toBe(3000);
    },
  );

  test("is calculated with the caller's clock", () => {
    const context = { retryAfter: 'Sun, 22 Nov 2026 12:02:00 GMT', now: new Date('2026-11-22T12:00:00Z') };
    expect(retryAdvice(503, context).delayMs).toBe(120_000);
    expect(retryAdvice(503, { ...context, now: Date.UTC(2026, 10, 22, 12, 1) }).delayMs).toBe(60_000);
  });
});

test('retryAdvice() without a context reads nothing from Object.prototype', () => {
  const expected = retryAdvice(503);
  try {
    Object.defineProperty(Object.prototype, 'method', { value: 'POST', configurable: true });
    expect(retryAdvice(503)).toEqual(expected);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'method');
  }
});
