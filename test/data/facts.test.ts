import { describe, expect, test } from 'vitest';
import type { FieldRule, StatusDescription } from '../../src/index.js';
import { list } from '../../src/index.js';

const registered = list().filter((one): one is StatusDescription => one.standing !== 'nonstandard');

const recordOf = (code: number): StatusDescription => {
  const found = registered.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no record ${code}`);
  return found;
};

const rulesOf = (code: number, direction: FieldRule['direction'], name: string) =>
  recordOf(code)
    .fields.filter((one) => one.direction === direction && one.name === name)
    .map(({ requirement, source }) => `${requirement}, ${source}`);

describe('request headers', () => {
  test.each([
    [100, 'Expect', ['must, RFC 9110 10.1.1', 'must-not, RFC 9110 10.1.1']],
    [101, 'Upgrade', ['must, RFC 9110 7.8']],
    [206, 'Range', ['described, RFC 9110 15.3.7; 14.2']],
    [226, 'A-IM', ['must, RFC 3229 10.4.1']],
    [226, 'If-None-Match', ['must, RFC 3229 10.5.3']],
    [304, 'If-None-Match', ['described, RFC 9110 15.4.5; 13.1.2']],
    [412, 'If-Match', ['described, RFC 9110 13.1.1']],
    [416, 'Range', ['described, RFC 9110 15.5.17; 14.2']],
    [417, 'Expect', ['described, RFC 9110 15.5.18; 10.1.1']],
    [425, 'Early-Data', ['must, RFC 8470 5.1']],
  ])('%i requires %s', (code, name, expected) => {
    expect(rulesOf(code, 'request', name)).toEqual(expected);
  });

  test('come after response headers, and have no example for a response', () => {
    for (const { code, fields } of registered) {
      const directions = fields.map(({ direction }) => direction).join(' ');
      expect(directions, String(code)).not.toMatch(/request.*response/);
      for (const { direction, example } of fields)
        if (direction === 'request') expect(example, String(code)).toBeUndefined();
    }
  });
});

describe('rules for several codes', () => {
  test('interim responses are forwarded and can be parsed by every client', () => {
    for (const code of [100, 102, 103, 104]) {
      const { note, source } = recordOf(code).protocols ?? {};
      expect(note, String(code)).toMatch(
        /proxy MUST forward the response unless the proxy itself requested it/,
      );
      expect(source, String(code)).toContain('RFC 9110 15.2');
    }
  });

  test('redirects have Retry-After, and say which headers the next request drops', () => {
    const followed = registered.filter(({ redirect }) => redirect !== undefined);
    expect(followed.map(({ code }) => code)).toEqual([301, 302, 303, 307, 308]);
    for (const { code, redirect } of followed) {
      expect(rulesOf(code, 'response', 'Retry-After'), String(code)).toEqual(['described, RFC 9110 10.2.3']);
      expect(redirect?.note, String(code)).toMatch(
        /SHOULD remove or replace .* Host, Authorization, and Cookie/,
      );
      expect(redirect?.note?.includes('Content-*'), String(code)).toBe(redirect?.method !== 'kept');
      expect(redirect?.source, String(code)).toMatch(/\b15\.4(;| |$)/);
    }
  });

  test('successful responses to PUT have validators only for content that was saved unchanged', () => {
    for (const code of [200, 201, 204])
      for (const name of ['ETag', 'Last-Modified'])
        expect(rulesOf(code, 'response', name), String(code)).toContain('must-not, RFC 9110 9.3.4');
  });

  test('gateways report their errors in Proxy-Status', () => {
    for (const code of [502, 503, 504])
      expect(rulesOf(code, 'response', 'Proxy-Status')).toEqual(['described, RFC 9209 2.3']);
  });

  test("codes that only proxies send have no rule about an origin server's clock", () => {
    for (const code of [407, 511]) expect(rulesOf(code, 'response', 'Date'), String(code)).toEqual([]);
  });
});

describe('facts that were wrong before', () => {
  test('the requirement level of a header matches its section', () => {
    expect(rulesOf(206, 'response', 'Content-Length')).toEqual(['should, RFC 9110 8.6; 15.3.7']);
    expect(rulesOf(226, 'response', 'Delta-Base')).toEqual(['must, RFC 3229 10.5.1', 'may, RFC 3229 10.5.1']);
    expect(rulesOf(415, 'response', 'Accept-Encoding')).toEqual([
      'described, RFC 9110 15.5.16',
      'must-not, RFC 9110 12.5.3',
    ]);
  });

  test('only a document limits methods', () => {
    expect(recordOf(104).methods).toBeUndefined();
    expect(recordOf(207).methods?.only).toContain('REPORT');
  });

  test('a conflict can be temporary', () => {
    expect(recordOf(409).retry.basis).toBe('RFC 9110 15.5.10; RFC 5789 2.2');
    expect(recordOf(409).repeat?.condition).toMatch(/repeat the request unchanged/);
  });
});
