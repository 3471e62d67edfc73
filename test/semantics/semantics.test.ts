import { describe, expect, test } from 'vitest';
import {
  describe as describeCode,
  isHeuristicallyCacheable,
  isNullBodyStatus,
  isPermanentRedirect,
  isRedirectStatus,
  list,
  redirectMethod,
} from '../../src/index.js';

const all = Array.from({ length: 1200 }, (_, code) => code);

describe('the sets', () => {
  test("isRedirectStatus() returns true for Fetch's redirect statuses", () => {
    expect(all.filter(isRedirectStatus)).toEqual([301, 302, 303, 307, 308]);
  });

  test('isRedirectStatus() matches Response.redirect', () => {
    for (const code of all.slice(100, 600)) {
      const build = () => Response.redirect('https://api.example/', code as 301);
      if (isRedirectStatus(code)) expect(build).not.toThrow();
      else expect(build).toThrow(RangeError);
    }
  });

  test("isNullBodyStatus() returns true for Fetch's null body statuses", () => {
    expect(all.filter(isNullBodyStatus)).toEqual([101, 103, 204, 205, 304]);
  });

  test('isNullBodyStatus() matches the Response constructor', () => {
    for (const status of all.slice(200, 600)) {
      const build = () => new Response('content', { status });
      if (isNullBodyStatus(status)) expect(build).toThrow(TypeError);
      else expect(build).not.toThrow();
    }
  });

  test('isPermanentRedirect() returns true for 301 and 308', () => {
    expect(all.filter(isPermanentRedirect)).toEqual([301, 308]);
  });

  test('isHeuristicallyCacheable() returns true for the twelve codes of RFC 9110 and 451', () => {
    expect(all.filter(isHeuristicallyCacheable)).toEqual([
      200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
    ]);
  });

  test('match the results of describe()', () => {
    for (const description of list()) {
      if (description.standing === 'nonstandard') continue;
      expect(isHeuristicallyCacheable(description.code)).toBe(description.heuristicallyCacheable);
      expect(isNullBodyStatus(description.code)).toBe(description.nullBodyStatus);
      expect(isRedirectStatus(description.code)).toBe(description.redirect !== undefined);
      expect(isPermanentRedirect(description.code)).toBe(description.redirect?.permanent === true);
    }
  });
});

describe('redirectMethod()', () => {
  test("doesn't change a method that equals POST only in Unicode", () => {
    expect(redirectMethod(307, 'po\u017ft')).toBe('po\u017ft');
    expect(redirectMethod(302, 'po\u017ft')).toBe('po\u017ft');
  });

  test.each([
    [301, 'POST', 'GET'],
    [301, 'PUT', 'PUT'],
    [301, 'DELETE', 'DELETE'],
    [301, 'HEAD', 'HEAD'],
    [302, 'POST', 'GET'],
    [302, 'PATCH', 'PATCH'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [303, 'DELETE', 'GET'],
    [303, 'GET', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [307, 'POST', 'POST'],
    [308, 'PATCH', 'PATCH'],
    [301, 'post', 'GET'],
    [303, 'head', 'HEAD'],
    [307, 'chicken', 'chicken'],
    [307, 'xget', 'xget'],
    [307, 'getx', 'getx'],
    [307, 'patch', 'patch'],
    [301, 'options', 'OPTIONS'],
    [303, 'get', 'GET'],
    [303, 'xhead', 'GET'],
    [300, 'GET', undefined],
    [304, 'GET', undefined],
    [305, 'GET', undefined],
    [306, 'GET', undefined],
    [200, 'GET', undefined],
    [399, 'GET', undefined],
  ])('%d after %s: %s', (code, method, next) => {
    expect(redirectMethod(code, method)).toBe(next);
  });

  test.each([undefined, null, 1, {}, Symbol('GET')])('returns undefined for the method %s', (method) => {
    expect(redirectMethod(307, method as string)).toBeUndefined();
  });

  test('returns undefined exactly if describe() has no redirect', () => {
    for (const code of all.slice(100, 600)) {
      const description = describeCode(code);
      const redirects =
        description !== undefined && 'redirect' in description && description.redirect !== undefined;
      expect(redirectMethod(code, 'GET') !== undefined).toBe(redirects);
    }
  });
});
