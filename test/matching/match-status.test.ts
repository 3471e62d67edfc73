import { describe, expect, test } from 'vitest';
import { matchStatus } from '../../src/index.js';

const cases = {
  404: (subject: unknown) => ['exact', subject],
  '4xx': (subject: unknown) => ['range', subject],
  default: (subject: unknown) => ['default', subject],
};
const match = (subject: unknown) => matchStatus(subject as number, cases);

describe('matchStatus()', () => {
  test.each([
    [404, 'exact'],
    [400, 'range'],
    [499, 'range'],
    [399, 'default'],
    [500, 'default'],
    [99, 'default'],
    [600, 'default'],
    [404.5, 'default'],
    ['404', 'default'],
    [null, 'default'],
    [undefined, 'default'],
  ])('passes %j to the handler %s, as a code and as the status of an object', (status, handler) => {
    expect(match(status)).toEqual([handler, status]);
    const response = { status };
    expect(match(response)).toEqual([handler, response]);
  });

  test('accepts a range in uppercase, after the one in lowercase', () => {
    const capitals = { '4XX': () => 'capitals', default: () => 'default' };
    expect(matchStatus(404 as number, capitals)).toBe('capitals');
    expect(matchStatus(404 as number, { ...capitals, '4xx': () => 'small' } as never)).toBe('small');
    expect(matchStatus(500 as number, capitals)).toBe('default');
  });

  test("doesn't look for ranges outside 100-599", () => {
    expect(matchStatus(600 as number, { '6xx': () => 'range', default: () => 'default' } as never)).toBe(
      'default',
    );
    expect(matchStatus(600 as number, { 600: () => 'exact', default: () => 'default' })).toBe('default');
  });

  test('returns undefined if no case is a handler', () => {
    expect(matchStatus(404 as number, { 500: () => 'other' } as never)).toBeUndefined();
    expect(matchStatus(404 as number, { 404: 'text', '4xx': null, default: 5 } as never)).toBeUndefined();
  });

  test.each([undefined, null, 5, 'cases'])('returns undefined for the cases %j', (none) => {
    expect(matchStatus(404 as number, none as never)).toBeUndefined();
  });

  test("skips a key whose value isn't a handler", () => {
    expect(matchStatus(404 as number, { 404: undefined, '4xx': () => 'range' } as never)).toBe('range');
  });

  test('ignores handlers in a prototype', () => {
    const inherited = Object.create({ 404: () => 'inherited', default: () => 'inherited' });
    expect(matchStatus(404 as number, inherited)).toBeUndefined();
  });
});
