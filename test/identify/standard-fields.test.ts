import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCacheStatus, parseProxyStatus, parseVia } from '../../src/identify.js';
import { expectLinear } from '../time-of.js';

interface Row {
  readonly error: string;
  readonly status?: number | '4xx';
  readonly onlyByIntermediary: boolean;
}
const rows = parse(readFileSync('src/data/proxy-status-errors.yaml', 'utf8')) as readonly Row[];

describe('parseProxyStatus()', () => {
  test('explains each of the 32 registered error types', () => {
    expect(rows).toHaveLength(32);
    for (const { error, status, onlyByIntermediary } of rows) {
      const [hop] = parseProxyStatus(`edge; error=${error}`);
      expect(hop).toMatchObject({ name: 'edge', error, onlyByIntermediary });
      expect(hop?.recommendedStatus).toBe(typeof status === 'number' ? status : undefined);
      expect(hop?.meaning).toMatch(/\.$/);
      expect(hop?.nextStep).toMatch(/\.$/);
    }
  });

  test('keeps the order, from the origin to the client', () => {
    expect(
      parseProxyStatus(
        '"near origin"; received-status=503, edge; next-hop="10.0.0.1:80"; next-protocol=h2; details="x"',
      ),
    ).toEqual([
      { name: 'near origin', receivedStatus: 503 },
      { name: 'edge', nextHop: '10.0.0.1:80', nextProtocol: 'h2', details: 'x' },
    ]);
  });

  test('keeps an unregistered error type without a meaning', () => {
    expect(parseProxyStatus('a; error=own_error')).toEqual([{ name: 'a', error: 'own_error' }]);
    expect(parseProxyStatus('a; error=toString')).toEqual([{ name: 'a', error: 'toString' }]);
  });

  test('ignores parameters and members of another type', () => {
    expect(parseProxyStatus('a; error="dns_error"; received-status="503"; details=x')).toEqual([
      { name: 'a' },
    ]);
    expect(parseProxyStatus('a; received-status=99, b; received-status=600')).toEqual([
      { name: 'a' },
      { name: 'b' },
    ]);
    expect(parseProxyStatus('1, (a), a')).toStrictEqual([{ name: 'a' }]);
    expect(parseProxyStatus('a; received-status=100, b; received-status=599')).toStrictEqual([
      { name: 'a', receivedStatus: 100 },
      { name: 'b', receivedStatus: 599 },
    ]);
  });

  test.each(['a; error=', 'a,', 1, undefined, null, { a: 1 }])('returns [] for %j', (value) => {
    expect(parseProxyStatus(value)).toEqual([]);
  });

  test('returns frozen results', () => {
    const hops = parseProxyStatus('a');
    expect(Object.isFrozen(hops) && Object.isFrozen(hops[0])).toBe(true);
  });
});

describe('parseCacheStatus()', () => {
  test('reads every parameter of RFC 9211', () => {
    expect(
      parseCacheStatus(
        'origin; hit, "edge"; fwd=stale; fwd-status=503; ttl=-3; stored; collapsed=?0; key="/a"; detail=x',
      ),
    ).toEqual([
      { name: 'origin', hit: true },
      {
        name: 'edge',
        hit: false,
        fwd: 'stale',
        fwdStatus: 503,
        ttl: -3,
        stored: true,
        collapsed: false,
        key: '/a',
        detail: 'x',
      },
    ]);
  });

  test.each(['bypass', 'method', 'uri-miss', 'vary-miss', 'miss', 'request', 'stale', 'partial'])(
    'knows fwd=%s',
    (fwd) => {
      expect(parseCacheStatus(`a; fwd=${fwd}`)[0]?.fwd).toBe(fwd);
    },
  );

  test('ignores what has another type or is not registered', () => {
    expect(parseCacheStatus('a; hit="1"; fwd=soon; ttl=1.5; fwd-status=600; key=k')).toEqual([
      { name: 'a', hit: false },
    ]);
  });

  test('takes a status from 100 to 599, and leaves out members without a name', () => {
    const statuses = [99, 100, 599, 600].map((status) => `a; fwd-status=${status}`).join();
    expect(parseCacheStatus(`${statuses}, (b), 1`)).toStrictEqual([
      { name: 'a', hit: false },
      { name: 'a', hit: false, fwdStatus: 100 },
      { name: 'a', hit: false, fwdStatus: 599 },
      { name: 'a', hit: false },
    ]);
    expect(parseCacheStatus('a; detail="x y"')).toStrictEqual([{ name: 'a', hit: false, detail: 'x y' }]);
  });

  test.each(['a; hit=;', 'a b', 1, undefined])('returns [] for %j', (value) => {
    expect(parseCacheStatus(value)).toEqual([]);
  });
});

describe('parseVia()', () => {
  test.each([
    ['1.1 varnish', [{ protocol: '1.1', by: 'varnish' }]],
    [
      'HTTP/1.1 a:8080 (squid/5.7), 2.0 b',
      [
        { protocol: 'HTTP/1.1', by: 'a:8080', comment: 'squid/5.7' },
        { protocol: '2.0', by: 'b' },
      ],
    ],
    ['1.1 a (one (two) \\) three)', [{ protocol: '1.1', by: 'a', comment: 'one (two) ) three' }]],
    ['1.1 [2001:db8::1]:80', [{ protocol: '1.1', by: '[2001:db8::1]:80' }]],
    [
      ' ,1.1 a,, 1.0 b , ',
      [
        { protocol: '1.1', by: 'a' },
        { protocol: '1.0', by: 'b' },
      ],
    ],
    ['', []],
    [
      '1.1 a (b) \t , 1.1\tc\t(d)',
      [
        { protocol: '1.1', by: 'a', comment: 'b' },
        { protocol: '1.1', by: 'c', comment: 'd' },
      ],
    ],
  ])('reads %j', (value, hops) => {
    expect(parseVia(value)).toStrictEqual(hops);
  });

  test.each([
    'varnish',
    '1.1 a b',
    '1.1 a (open',
    '1.1 a (b) c',
    '(x), 1.1 a',
    '1.1 a; b',
    1,
    undefined,
    null,
  ])('returns [] for %j', (value) => {
    expect(parseVia(value)).toEqual([]);
  });

  test.each(['1.1 a (', ',', '1.1 a,', ' ', '('])('takes linear time: %j', (piece) => {
    expectLinear((count) => piece.repeat(count), parseVia, 100_000);
    expectLinear((count) => `1.1 a ${piece.repeat(count)}`, parseVia, 100_000);
  });
});
