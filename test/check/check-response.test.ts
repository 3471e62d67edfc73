import { describe, expect, test } from 'vitest';
import { checkResponse, checkRules } from '../../src/check.js';
import { expectLinear } from '../time-of.js';

const rulesOf = (...args: Parameters<typeof checkResponse>) => checkResponse(...args).map(({ rule }) => rule);

describe('checkResponse()', () => {
  test('returns the finding with the observed values, the fix, and the section', () => {
    expect(checkResponse({ status: 503, headers: { 'Retry-After': '0.493' } })).toEqual([
      {
        rule: 'retry-after-syntax',
        severity: 'violation',
        status: 503,
        message: 'Retry-After "0.493" is neither a whole number of seconds nor an HTTP date.',
        fix: 'Send a whole number of seconds, for example 120.',
        source: 'RFC 9110 10.2.3; 5.6.7; 2.2',
        url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
      },
    ]);
  });

  test('replaces every placeholder in its messages', async () => {
    const { ruleCases } = await import('./rule-cases.js');
    for (const { rule } of checkRules) {
      for (const [response, request, options] of ruleCases[rule].breaks) {
        for (const finding of checkResponse(response, request, {
          ...options,
          level: 'advice',
          also: [rule],
        })) {
          expect(`${finding.message} ${finding.fix}`).not.toMatch(/\{|undefined|NaN\b.*bytes/);
        }
      }
    }
  });

  test.each([
    ['x', 'A 204 response cannot have a body, but this one has a body of 1 byte.'],
    ['x'.repeat(11), 'A 204 response cannot have a body, but this one has a body of 11 bytes.'],
  ])('counts the bytes of %j', (body, message) => {
    expect(checkResponse({ status: 204, headers: {}, body })[0]?.message).toBe(message);
  });

  test.each([99, 600, 599.5, 404.5, -200, Number.NaN, Number.POSITIVE_INFINITY])(
    'reports nothing else for the invalid status %d',
    (status) => {
      const also = checkRules.map(({ rule }) => rule);
      expect(rulesOf({ status, headers: {} }, { method: 'GET', headers: {} }, { also })).toEqual([
        'invalid-status',
      ]);
    },
  );

  test.each([
    [{ status: 0 }, ['invalid-status']],
    [{ status: 0, type: 7 }, ['invalid-status']],
    [{ status: 0, type: 'error' }, []],
    [{ status: 0, type: 'opaque' }, []],
    [{ status: 599 }, ['unregistered-status']],
  ])('finds in %j: %j', (response, rules) => {
    const also = ['unregistered-status'] as const;
    expect(rulesOf({ headers: {}, ...response } as never, undefined, { also })).toEqual(rules);
  });

  test.each([
    [{ status: 305 }, 'deprecated-status', '300'],
    [{ status: 510 }, 'deprecated-status', '500'],
    [{ status: 299 }, 'unregistered-status', '200'],
    [{ status: 520 }, 'unregistered-status', '500'],
    [
      { status: 500, headers: { 'Cache-Control': 'max-age=3600' } },
      'server-error-with-freshness',
      'for 3600 seconds',
    ],
    [
      { status: 500, headers: { 'Cache-Control': 'immutable' } },
      'server-error-with-freshness',
      'and reuse it without revalidation',
    ],
    [
      { status: 206, headers: { 'Content-Range': 'bytes 10-19/100', 'Content-Length': '9' } },
      'partial-length-mismatch',
      '10 bytes',
    ],
    [
      { status: 304, headers: { 'Content-Type': 'a/b', 'Content-Language': 'de' } },
      'not-modified-metadata',
      'Content-Type, Content-Language',
    ],
    [
      { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"error":"x"}' },
      'ok-error-body',
      '"error"',
    ],
    [
      { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"code":404,"message":"x"}' },
      'ok-error-body',
      '"code"',
    ],
    [{ status: 101, httpVersion: '2' }, 'upgrade-over-http2', '2'],
    [{ status: 101 }, 'switching-not-requested', 'another protocol'],
    [
      {
        status: 206,
        headers: { 'Content-Type': 'multipart/byteranges; boundary=B' },
        body: '--B\nContent-Range: 1\n\nx\n--B\nA: 1\n\nx\n--B--',
      },
      'partial-multipart-part-without-range',
      'Part 2 ',
    ],
    [
      {
        status: 206,
        headers: { 'Content-Type': 'multipart/byteranges; boundary=B' },
        body: '--B\nA: 1\n\nx\n--B--',
      },
      'partial-multipart-part-without-range',
      'Part 1 ',
    ],
  ] as const)('reports for %j, %s: %s', (response, rule, text) => {
    const found = checkResponse(
      { headers: {}, ...response },
      { method: 'GET', headers: {} },
      { also: [rule] },
    );
    expect(found.find((one) => one.rule === rule)?.message).toContain(text);
  });

  test('is frozen, and in the order of checkRules', () => {
    const found = checkResponse({
      status: 204,
      headers: { 'Transfer-Encoding': 'chunked', 'Content-Length': '1' },
      body: 'x',
    });
    expect(found.map(({ rule }) => rule)).toEqual([
      'content-forbidden',
      'content-length-forbidden',
      'transfer-encoding-forbidden',
    ]);
    expect(Object.isFrozen(found) && found.every(Object.isFrozen)).toBe(true);
  });

  test('accepts headers in every form', () => {
    for (const headers of [new Headers({ Allow: 'GET' }), [['ALLOW', 'GET']] as const, { aLLow: ['GET'] }])
      expect(rulesOf({ status: 405, headers })).toEqual([]);
  });

  describe('unknown headers', () => {
    const also = checkRules.map(({ rule }) => rule);
    const unknown = [undefined, null, 'Allow: GET', 7] as never[];

    test.each([302, 401, 405, 407, 426, 429, 451, 511])(
      'of a %d aren\'t treated as "no headers"',
      (status) => {
        expect(rulesOf({ status } as never)).toEqual([]);
        for (const headers of unknown) expect(rulesOf({ status, headers })).toEqual([]);
      },
    );

    test.each([206, 304, 406, 412, 416, 417])(
      'of a request for a %d aren\'t treated as "no headers"',
      (status) => {
        const response = {
          status,
          headers: { 'Content-Range': status === 206 ? 'bytes 0-1/2' : 'bytes */2' },
        };
        expect(rulesOf(response, { method: 'GET', headers: {} })).toHaveLength(1);
        for (const headers of unknown) expect(rulesOf(response, { method: 'GET', headers })).toEqual([]);
      },
    );

    test('lead to no finding that the headers might refute', async () => {
      // Without the request headers, these rules assume the common request: one for bytes, not an upload.
      const assuming = ['redirect-without-location', 'range-not-satisfiable-content-range'];
      const { ruleCases } = await import('./rule-cases.js');
      for (const { breaks, keeps } of Object.values(ruleCases)) {
        for (const [response, request, options] of [...breaks, ...keeps]) {
          const known = rulesOf(response, request, { ...options, also });
          const withoutHeaders = { ...response, headers: undefined as never };
          for (const one of rulesOf(withoutHeaders, request, { ...options, also }))
            expect(known, JSON.stringify([response, request])).toContain(one);
          const asked = request && { ...request, headers: undefined };
          for (const one of rulesOf(response, asked, { ...options, also }))
            if (!assuming.includes(one)) expect(known, JSON.stringify([response, request])).toContain(one);
        }
      }
    });

    test("don't disable the rules that read no headers", () => {
      expect(rulesOf({ status: 204, body: 'x' } as never)).toEqual(['content-forbidden']);
      expect(rulesOf({ status: 206 } as never, { method: 'POST' })).toEqual([
        'range-status-for-other-method',
      ]);
    });
  });

  test('uses the defaults for null options', () => {
    const response = { status: 405, headers: {} };
    expect(checkResponse(response, undefined, null)).toEqual(checkResponse(response));
    expect(rulesOf(response, null as never, null)).toEqual(['method-not-allowed-without-allow']);
  });

  test.each([
    [{}, 'Without Location, a client cannot follow a 302 response.'],
    [{ Location: '' }, 'With an empty Location, a client cannot follow a 302 response.'],
    [[['Location', ' ']] as const, 'With an empty Location, a client cannot follow a 302 response.'],
  ])('distinguishes a missing Location from an empty one: %j', (headers, message) => {
    expect(checkResponse({ status: 302, headers }).map((one) => one.message)).toEqual([message]);
  });

  test.each(['2', '3'] as const)('reports a 426 over HTTP/%s once', (httpVersion) => {
    for (const headers of [{}, { Upgrade: 'TLS/1.3' }, { Upgrade: '' }]) {
      expect(
        checkResponse({ status: 426, headers, httpVersion }).map(({ rule, message, fix }) => [
          rule,
          message,
          fix,
        ]),
      ).toEqual([
        [
          'upgrade-over-http2',
          `HTTP/${httpVersion} does not allow the Upgrade header, which a 426 response requires.`,
          'Use extended CONNECT, or send a 4xx code other than 426.',
        ],
      ]);
    }
  });

  test('continues with a problem document if the body is unknown', () => {
    const headers = { 'Content-Type': 'application/problem+json' };
    expect(rulesOf({ status: 401, headers })).toEqual(['unauthorized-without-challenge']);
  });

  describe('level, ignore, also', () => {
    const response = { status: 405, headers: { Location: '/' } };

    test('reports violations and warnings by default', () => {
      expect(rulesOf(response)).toEqual(['method-not-allowed-without-allow']);
      expect(rulesOf({ status: 301, headers: {} })).toEqual(['redirect-without-location']);
      expect(rulesOf({ status: 301, headers: {} }, undefined, { level: 'violation' })).toEqual([]);
    });

    test('reports advice on request', () => {
      expect(rulesOf(response, undefined, { level: 'advice' })).toEqual([
        'location-meaningless',
        'method-not-allowed-without-allow',
      ]);
    });

    test('omits findings of ignored rules', () => {
      expect(rulesOf(response, undefined, { ignore: ['method-not-allowed-without-allow'] })).toEqual([]);
    });

    test('adds the listed rules, regardless of the level', () => {
      expect(rulesOf({ status: 429, headers: {} })).toEqual([]);
      expect(rulesOf({ status: 429, headers: {} }, undefined, { also: ['retry-after-missing'] })).toEqual([
        'retry-after-missing',
      ]);
      expect(
        rulesOf({ status: 429, headers: {} }, undefined, {
          also: ['retry-after-missing'],
          ignore: ['retry-after-missing'],
        }),
      ).toEqual([]);
    });
  });

  describe('of a Fetch Response', () => {
    test("doesn't read the body", async () => {
      const response = new Response('text', { status: 405 });
      expect(rulesOf(response)).toEqual(['method-not-allowed-without-allow']);
      expect(response.bodyUsed).toBe(false);
      expect(await response.text()).toBe('text');
    });

    test('accepts the body as an option', () => {
      const response = new Response('{"status":400}', {
        status: 404,
        headers: { 'Content-Type': 'application/problem+json' },
      });
      expect(rulesOf(response, undefined, { body: '{"status":400}' })).toEqual(['problem-status-mismatch']);
      expect(rulesOf(response)).toEqual([]);
    });

    test('uses the handler view', () => {
      expect(rulesOf(new Response(null, { status: 511 }))).toEqual(['network-auth']);
      expect(rulesOf(new Response(null, { status: 511 }), undefined, { view: 'wire' })).toEqual([]);
    });

    test("uses the headers of a handler's Request, but not those of a client's", () => {
      const request = new Request('https://a.example/', { method: 'POST' });
      expect(rulesOf(new Response(null, { status: 406 }), request)).toEqual([
        'not-acceptable-without-negotiation',
      ]);
      expect(rulesOf(new Response(null, { status: 406 }), request, { view: 'wire' })).toEqual([]);
      const fetched = Object.defineProperty(new Response(null, { status: 406 }), 'url', {
        value: 'https://a.example/',
      });
      expect(rulesOf(fetched, request)).toEqual([]);
    });

    test.each([401, 405, 407, 416, 426, 451])(
      "doesn't treat a header that a browser hides as missing: %d",
      (status) => {
        // Later rules still run.
        const headers = { 'Retry-After': 'soon' };
        const cors = Object.defineProperty(new Response(null, { status, headers }), 'type', {
          value: 'cors',
        });
        expect(rulesOf(cors)).toEqual(['retry-after-syntax']);
      },
    );

    test.each([
      [{}, ['partial-length-mismatch']],
      // Fetch decodes the body, but Content-Range and Content-Length describe the encoded bytes.
      [{ 'Content-Encoding': 'gzip' }, []],
    ])('compares Content-Length with Content-Range: %j', (encoding, rules) => {
      const headers = { 'Content-Range': 'bytes 0-9/100', 'Content-Length': '7', ...encoding };
      expect(rulesOf(new Response('x', { status: 206, headers }))).toEqual(rules);
    });

    test('returns no findings without a status', () => {
      expect(rulesOf(Response.error())).toEqual([]);
    });
  });

  test("returns no findings for a value that isn't a response", () => {
    const call = checkResponse as (...args: unknown[]) => unknown;
    const thrower = {
      get status() {
        throw new Error('no');
      },
    };
    for (const value of [
      null,
      undefined,
      404,
      'HTTP/1.1 404',
      {},
      [],
      { status: '404' },
      { status: 204n },
      thrower,
    ])
      expect(call(value)).toEqual([]);
    for (const value of [null, 7, 'x', { headers: 7 }, { method: {} }])
      expect(call({ status: 200, headers: {} }, value)).toEqual([]);
    expect(call({ status: 405, headers: {} }, undefined, { level: 'x', view: 'y' })).toHaveLength(1);
    const also = ['error-without-content'];
    expect(call({ status: 404, headers: {}, body: '' }, { method: 7 }, { also })).toEqual([]);
    expect(call({ status: 204, headers: {}, body: new ArrayBuffer(3) })).toEqual([]);
  });

  test('takes linear time', () => {
    const responses = (length: number) => {
      const long = (text: string) => text.repeat(length);
      return [
        { status: 451, headers: { link: `${long('<')}${long('; rel ')}` }, body: '' },
        { status: 401, headers: { 'www-authenticate': long(', a ') }, body: '' },
        {
          status: 206,
          headers: { 'content-type': 'multipart/byteranges; boundary=B', 'content-range': long('9') },
          body: long('\n--B'),
        },
        { status: 429, headers: { 'cache-control': long('a=,"'), 'retry-after': long('1') }, body: '' },
        { status: 416, headers: { 'content-range': long('*/') }, body: '' },
        { status: 302, headers: { location: long('/') }, body: '' },
      ].map((response) => [response, { method: 'GET', headers: { range: long('bytes=,') } }] as const);
    };
    for (const at of responses(1).keys())
      expectLinear(
        (length) => responses(length)[at] as ReturnType<typeof responses>[number],
        ([response, request]) => checkResponse(response, request, { level: 'advice' }),
        50_000,
      );
  });
});

test('returns the severity, source, and position in checkRules with every finding', async () => {
  const { ruleCases } = await import('./rule-cases.js');
  for (const { rule, severity, source } of checkRules) {
    const [response, request, options] = ruleCases[rule].breaks[0] ?? [];
    const found = response && checkResponse(response, request, { ...options, also: [rule] });
    expect(found?.find((one) => one.rule === rule)).toMatchObject({ severity, source });
  }
});

test('checkRules contains each rule once', () => {
  expect(new Set(checkRules.map(({ rule }) => rule)).size).toBe(checkRules.length);
  expect(checkRules.length).toBeGreaterThanOrEqual(45);
});
