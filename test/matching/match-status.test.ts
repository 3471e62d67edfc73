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
  ])('gives %j to the handler %s, as a code and as the status of an object', (status, handler) => {
    expect(match(status)).toEqual([handler, status]);
    const response = { status };
    expect(match(response)).toEqual([handler, response]);
  });

  test('takes a range in capitals too, after the one in small letters', () => {
    const capitals = { '4XX': () => 'capitals', default: () => 'default' };
    expect(matchStatus(404 as number, capitals)).toBe('capitals');
    expect(matchStatus(404 as number, { ...capitals, '4xx': () => 'small' } as never)).toBe('small');
    expect(matchStatus(500 as number, capitals)).toBe('default');
  });

  test('looks for no range outside 100-599', () => {
    expect(matchStatus(600 as number, { '6xx': () => 'range', default: () => 'default' } as never)).toBe(
      'default',
    );
    expect(matchStatus(600 as number, { 600: () => 'exact', default: () => 'default' })).toBe('default');
  });

  test('answers undefined where no case is a handler', () => {
    expect(matchStatus(404 as number, { 500: () => 'other' } as never)).toBeUndefined();
    expect(matchStatus(404 as number, { 404: 'text', '4xx': null, default: 5 } as never)).toBeUndefined();
  });

  test.each([undefined, null, 5, 'cases'])('answers undefined for the cases %j', (none) => {
    expect(matchStatus(404 as number, none as never)).toBeUndefined();
  });

  test('passes over a key that is no handler to the next one', () => {
    expect(matchStatus(404 as number, { 404: undefined, '4xx': () => 'range' } as never)).toBe('range');
  });

  test('takes no handler from a prototype', () => {
    const inherited = Object.create({ 404: () => 'inherited', default: () => 'inherited' });
    expect(matchStatus(404 as number, inherited)).toBeUndefined();
  });
});
