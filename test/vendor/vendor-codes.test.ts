import { describe, expect, expectTypeOf, test } from 'vitest';
import { vendorConstantName } from '../../src/compiler/render/vendor-codes.js';
import { list } from '../../src/index.js';
import type { VendorRecord } from '../../src/model/schema/record.js';
import * as vendor from '../../src/vendor.js';

const meanings = list().flatMap((one) =>
  ('meanings' in one ? one.meanings : one.otherUses).map((meaning) => ({ code: one.code, meaning })),
);
const prefixOf = (slug: string) => `${slug.replaceAll('-', '_').toUpperCase()}_`;

describe('the vendor entry point', () => {
  test('has one constant for each named meaning, except those from unsourced lists', () => {
    const named = meanings.filter(
      ({ meaning }) => meaning.reasonPhrase !== undefined && meaning.confidence !== 'low',
    );
    expect(Object.keys(vendor).length).toBe(named.length);
    for (const { code, meaning } of named) {
      const own = Object.entries(vendor).filter(
        ([name, value]) => value === code && name.startsWith(prefixOf(meaning.vendor)),
      );
      expect(own, `${meaning.vendor} ${code}`).toHaveLength(1);
    }
    expect(Object.values(vendor)).not.toContain(218);
  });

  test('contains the vendor once in each name', () => {
    expect(vendor.SHOPIFY_SECURITY_REJECTION).toBe(430);
    for (const name of Object.keys(vendor)) expect(name).toMatch(/^(?<vendor>[A-Z]+)_(?!\k<vendor>_)/);
  });

  test("uses the vendors' own names", () => {
    expect(vendor.CLOUD_FOUNDRY_REQUEST_CANCELLED).toBe(499);
    expect(vendor.MICROSOFT_IIS_LOGIN_TIMEOUT).toBe(440);
    expect(vendor.CLOUDFLARE_A_TIMEOUT_OCCURRED).toBe(524);
  });

  test('has literal types', () => {
    expectTypeOf(vendor.NGINX_CLIENT_CLOSED_REQUEST).toEqualTypeOf<499>();
    expectTypeOf(vendor.CLOUDFLARE_WEB_SERVER_IS_DOWN).toEqualTypeOf<521>();
  });
});

describe('vendorConstantName()', () => {
  const record: VendorRecord = {
    code: 499,
    kind: 'status',
    meaning: 'The client left.',
    reachesClient: false,
    sources: ['somewhere'],
    confidence: 'high',
    words: { symptoms: [], errors: [], names: [], topics: [] },
  };

  test('joins slug and phrase', () => {
    expect(vendorConstantName('aws-alb', { ...record, reasonPhrase: "It's Time-out" })).toBe(
      'AWS_ALB_ITS_TIME_OUT',
    );
  });

  test('returns undefined without a phrase, and for unsourced meanings', () => {
    expect(vendorConstantName('nginx', record)).toBeUndefined();
    expect(
      vendorConstantName('nginx', { ...record, reasonPhrase: 'Gone', confidence: 'low' }),
    ).toBeUndefined();
  });
});
