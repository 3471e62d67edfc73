import { describe, expect, test } from 'vitest';
import { isContentCode } from '../../src/semantics/is-content-code.js';
import { isResponseStatus } from '../../src/semantics/is-response-status.js';
import { redirectRequest } from '../../src/semantics/redirect-request.js';

const contentFields = ['Content-Encoding', 'Content-Language', 'Content-Location', 'Content-Type'];

describe('redirectRequest()', () => {
  test('changes POST to GET after 301, 302, and 303, and drops the body and its headers', () => {
    for (const code of [301, 302, 303]) {
      const next = redirectRequest(code, { method: 'POST' });
      expect(next).toMatchObject({ method: 'GET', keepsContent: false });
      expect([...(next?.dropFields ?? [])].sort()).toEqual(contentFields);
    }
  });

  test('keeps the method and body after 307 and 308', () => {
    expect(redirectRequest(307, { method: 'PUT' })).toEqual({
      method: 'PUT',
      keepsContent: true,
      dropFields: [],
    });
    expect(redirectRequest(308, { method: 'post' })).toMatchObject({ keepsContent: true });
  });

  test('drops Authorization if the origin changes, or might have changed', () => {
    expect(redirectRequest(308, { method: 'GET', sameOrigin: false })?.dropFields).toEqual(['Authorization']);
    expect(redirectRequest(308, { method: 'GET', sameOrigin: 1 as never })?.dropFields).toEqual([
      'Authorization',
    ]);
    expect(redirectRequest(308, { method: 'GET', sameOrigin: true })?.dropFields).toEqual([]);
  });

  test('returns undefined if there is nothing to follow', () => {
    for (const code of [200, 300, 304, 404, null, undefined, 999]) {
      expect(redirectRequest(code, { method: 'GET' })).toBeUndefined();
    }
    expect(redirectRequest(301, undefined as never)).toBeUndefined();
  });

  test('returns frozen objects', () => {
    const next = redirectRequest(303, { method: 'PUT' });
    expect(Object.isFrozen(next) && Object.isFrozen(next?.dropFields)).toBe(true);
  });
});

describe('isContentCode() and isResponseStatus()', () => {
  test.each([
    [100, false, false],
    [101, false, false],
    [199, false, false],
    [200, true, true],
    [204, false, true],
    [205, false, true],
    [304, false, true],
    [404, true, true],
    [599, false, true],
    [600, false, false],
    [404.5, false, false],
    [null, false, false],
    [undefined, false, false],
  ])('%s: %s, %s', (code, content, response) => {
    expect(isContentCode(code)).toBe(content);
    expect(isResponseStatus(code)).toBe(response);
  });
});
