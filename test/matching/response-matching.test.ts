import { describe, expect, test } from 'vitest';
import { hasStatus, matchStatus } from '../../src/index.js';

describe('hasStatus()', () => {
  test.each([
    [404, [404], true],
    [404, ['4xx'], true],
    [404, ['2xx', 404], true],
    [499, ['4xx'], true],
    [404, ['2xx', 500], false],
    [404, [], false],
    [600, [600], false],
    [404.5, [404.5], false],
    [-0, [0], false],
    ['404', ['404'], false],
    [undefined, [undefined], false],
  ])('%j of %j is %s', (status, patterns, answer) => {
    expect(hasStatus({ status: status as number }, ...(patterns as number[]))).toBe(answer);
  });

  test.each([[null], [undefined], [404], ['404'], [Symbol('404')], [404n]])(
    "returns false for %s, which isn't a response",
    (response) => {
      expect(hasStatus(response as never, 404)).toBe(false);
    },
  );
});

describe('matchStatus()', () => {
  const cases = { 404: () => 'exact', '4xx': () => 'range', default: () => 'default' };

  test.each([
    [404, 'exact'],
    [499, 'range'],
    [200, 'default'],
    [999, 'default'],
    [Number.NaN, 'default'],
    [404.5, 'default'],
    ['404', 'default'],
    [null, 'default'],
    [undefined, 'default'],
    [{ status: 404 }, 'exact'],
    [{ status: 410 }, 'range'],
    [{ status: '404' }, 'default'],
    [{}, 'default'],
  ])('passes %j to %s', (subject, handler) => {
    expect(matchStatus(subject as number, cases)).toBe(handler);
  });

  test('passes the subject to the handler unchanged', () => {
    const response = new Response(null, { status: 404 });
    expect(matchStatus(response, { 404: (one) => one, default: () => undefined })).toBe(response);
  });

  test('has no inherited cases', () => {
    const inherited = Object.create({ 404: () => 'inherited' });
    expect(matchStatus(404, inherited as { 404: () => string })).toBeUndefined();
  });
});
