import { describe, expect, test } from 'vitest';
import { isAboutHttp } from '../../src/search/is-about-http.js';
import { tokenize } from '../../src/text/tokenize.js';
import { searchOver } from './small-corpus.js';

const { index } = await searchOver([
  { code: 420, vendorNames: ['Shopify', 'CloudFront'], symptoms: ['shopify shop', 'cloudfront zone'] },
  { code: 421, symptoms: ['locked shop', 'LockedShop'] },
]);
const isAbout = (query: string) => isAboutHttp(query, index, tokenize);

describe('isAboutHttp()', () => {
  test('is true for a word that texts about HTTP contain, in any case', () => {
    expect(isAbout('the Proxy is tired')).toBe(true);
    expect(isAbout('a tired pro')).toBe(false);
    expect(isAbout('')).toBe(false);
  });

  test('is true for a method in capital letters', () => {
    expect(isAbout('cannot PATCH it')).toBe(true);
    expect(isAbout('cannot patch it')).toBe(false);
  });

  test('is true for the name of a vendor anywhere in the query', () => {
    expect(isAbout('shopify')).toBe(true);
    expect(isAbout('locked by shopify staff')).toBe(true);
  });

  test('is true for a vendor whose name consists of several parts, as one word', () => {
    expect(index.vocabulary.stemsOf('cloudfront')).toHaveLength(2);
    expect(isAbout('cloudfront')).toBe(true);
  });

  test('is false for words and identifiers of other entries', () => {
    expect(isAbout('locked shop')).toBe(false);
    expect(isAbout('lockedshop zone')).toBe(false);
  });
});
