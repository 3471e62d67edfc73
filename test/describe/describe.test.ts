import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as describeCode, list } from '../../src/index.js';

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('describe()', () => {
  test('describes a registered code', () => {
    expect(describeCode(404)).toMatchObject({
      code: 404,
      name: 'NOT_FOUND',
      reasonPhrase: 'Not Found',
      class: 'client-error',
      standing: 'standard',
      heuristicallyCacheable: true,
      definedBy: {
        document: 'RFC 9110',
        section: '15.5.5',
        url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
      },
    });
  });

  test('describes 104 without a name and 306 without a phrase', () => {
    expect(describeCode(104)).toMatchObject({
      reasonPhrase: 'Upload Resumption Supported',
      standing: 'temporary',
    });
    expect(describeCode(104)).not.toHaveProperty('name');
    expect(describeCode(306)).not.toHaveProperty('reasonPhrase');
    expect(describeCode(306).causes).toEqual({ client: [], server: [] });
  });

  test('describes a nonstandard code with a meaning for each vendor', () => {
    const found = describeCode(499);
    expect(found?.standing).toBe('nonstandard');
    expect(found?.meanings.map(({ vendor }) => vendor)).toEqual(
      expect.arrayContaining(['nginx', 'cloudflare', 'google', 'arcgis']),
    );
    expect(found?.meanings.find(({ vendor }) => vendor === 'nginx')?.reachesClient).toBe(false);
    expect(found?.retry.plain).toBe('never');
  });

  test("includes vendors' meanings of registered codes", () => {
    expect(describeCode(308).otherUses.map(({ vendor }) => vendor)).toEqual(['google']);
    expect(describeCode(451).otherUses.map(({ vendor }) => vendor)).toEqual(['exchange-activesync']);
  });

  test('returns the same data as data.json, without undefined properties', () => {
    const { codes } = JSON.parse(readFileSync('src/generated/data.json', 'utf8'));
    expect(list()).toStrictEqual(codes);
    for (const one of codes) expect(describeCode(one.code)).toStrictEqual(one);
  });

  test('marks only the redirects', () => {
    const redirects = list().filter((one) => 'redirect' in one && one.redirect !== undefined);
    expect(redirects.map(({ code }) => code)).toEqual([301, 302, 303, 307, 308]);
  });

  test('is frozen, and the same object every time', () => {
    for (const one of list()) expect(isDeeplyFrozen(one), String(one.code)).toBe(true);
    expect(describeCode(404)).toBe(describeCode(404));
  });

  test.each([471, 209, 599.5, 600])('returns undefined for %d', (code) => {
    expect(describeCode(code)).toBeUndefined();
  });
});

describe('list()', () => {
  test('contains every described code in ascending order', () => {
    const codes = list().map(({ code }) => code);
    expect(codes).toEqual([...codes].sort((a, b) => a - b));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(123);
  });

  test('filters by class, class range, standing, and vendor, also in combination', () => {
    expect(list({ class: '3xx' })).toEqual(list({ class: 'redirection' }));
    expect(list({ class: '3XX' })).toEqual(list({ class: 'redirection' }));
    expect(list({ standing: 'deprecated' }).map(({ code }) => code)).toEqual([305, 510]);
    expect(list({ vendor: 'cloudflare' }).map(({ code }) => code)).toEqual([
      499, 520, 521, 522, 523, 524, 525, 526, 527, 530,
    ]);
    expect(list({ vendor: 'cloudflare', class: '4xx' }).map(({ code }) => code)).toEqual([499]);
  });

  test('is empty for unknown values, and handles invalid filters', () => {
    expect(list({ vendor: 'nobody' as 'nginx' })).toEqual([]);
    expect(list({ class: '6xx' as '5xx' })).toEqual([]);
    for (const filter of [null, 'class', 404]) expect(list(filter as never)).toHaveLength(123);
    expect(Object.isFrozen(list())).toBe(true);
  });
});

describe('meanings of a code with several vendors', () => {
  test('start with the most common meaning', () => {
    const first = (code: number) => {
      const described = describeCode(code);
      return described !== undefined && 'meanings' in described ? described.meanings[0]?.vendor : undefined;
    };
    expect(first(499)).toBe('nginx');
    expect(first(419)).toBe('laravel');
    expect(first(520)).toBe('cloudflare');
  });
});
