import { describe, expect, test } from 'vitest';
import { codesOfIdentifiers, withoutType } from '../../src/search/identifiers.js';
import { searchOver } from './small-corpus.js';

const { index } = await searchOver([
  { code: 404, phrases: ['Not Found'], errors: ['NoSuchBasket', 'Shop::NoSuchShelf', 'shelf_missing_here'] },
  { code: 409, phrases: ['Conflict'], errors: ['shelf_locked_now', 'the NoSuchBasket error'] },
  { code: 415, errors: ['NotReadableException', 'AADSTS5007601', 'KeyError', 'permission'] },
  { code: 423, errors: ['shelf_locked_now'] },
]);
const codesIn = (query: string) => [...codesOfIdentifiers(query, index)];

describe('codesOfIdentifiers()', () => {
  test.each([
    ['E: NoSuchBasket (b1)', [404]],
    ['error=nosuchbasket', []],
    ['Market.NoSuchBasket: b1', [404]],
    ['Shop::NoSuchShelf and NoSuchShelf', [404]],
    ['{"error":"shelf_missing_here"}', [404]],
    ['AADSTS5007601: no', [415]],
    ['shelf_locked_now', [409, 423]],
    ['a.b.NotReadableException: no', [415]],
    ['NotReadable', []],
  ])('returns the codes of an entry that is the identifier: %s', (query, codes) => {
    expect(codesIn(query)).toEqual(codes);
  });

  test.each([
    ['app.ConflictException: x', [409]],
    ['ConflictHttpException', [409]],
    ['NotFoundError: x', [404]],
    ['NotFoundFault: x', []],
    ['TeapotException', []],
  ])('returns the code whose name is the name of the exception: %s', (query, codes) => {
    expect(codesIn(query)).toEqual(codes);
  });

  test.each(['KeyError: a', 'permission', 'java.shop.NoSuchBasket', 'System.NotFoundException'])(
    'ignores short names, words, and exceptions of standard libraries: %s',
    (query) => {
      expect(codesIn(query)).toEqual([]);
    },
  );

  test('accepts exceptions of a web framework in the namespace of .NET', () => {
    expect(codesIn('System.Web.NotFoundException')).toEqual([404]);
  });
});

describe('withoutType()', () => {
  test('removes the type of an error whose code is known', () => {
    expect(withoutType('{"code": "shelf_missing_here", "type": "shelf_error"}', index)).toBe(
      '{"code": "shelf_missing_here", }',
    );
    expect(withoutType('{"code":"basket_odd","type":"shelf_error"}', index)).toContain('shelf_error');
    expect(withoutType('{"type":"shelf_error"}', index)).toContain('shelf_error');
  });
});
