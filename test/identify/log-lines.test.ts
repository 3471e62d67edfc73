import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/compiler/read-dataset.js';
import { parseResponse } from './parse-response.js';

const { registered, vendor, nonstandard, products } = readDataset(process.cwd());

/** The texts that a search starts from: lines that a product prints with a code. */
const lines = [...registered, ...vendor, ...nonstandard].flatMap(({ record }) =>
  (record.words?.errors ?? []).flatMap(({ product, texts }) =>
    texts.map((text) => ({ code: record.code, product, text })),
  ),
);

/**
 * Names that represent several products with the same page, each with the products that the page usually belongs to.
 */
const KIN: Readonly<Record<string, readonly string[]>> = {
  'fastapi-or-starlette': ['fastapi', 'starlette'],
  'flask-or-werkzeug': ['flask', 'werkzeug'],
  'go-or-traefik': ['go-net-http', 'traefik'],
  'grafana-loki-mimir-or-tempo': ['grafana-loki'],
  'koa-or-starlette': ['koa', 'starlette'],
};
const isSame = (fingerprint: string, line: string) =>
  fingerprint === line || KIN[fingerprint]?.includes(line) === true;

const pages = products.flatMap(({ record }) =>
  (record.fingerprints ?? [])
    .filter(({ says }) => says === 'made')
    .map((fingerprint) => {
      const body = fingerprint.all.flatMap((one) =>
        'text' in one ? [one.text] : 'json' in one ? [one.json] : [],
      );
      return { product: record.id, fingerprint, patterns: body.map((pattern) => new RegExp(pattern, 'i')) };
    })
    .filter(({ patterns }) => patterns.length > 0),
);

describe('a log line that is a default page', () => {
  const matched = pages.flatMap((page) => {
    const texts = [
      ...new Set(
        lines.map(({ text }) => text).filter((text) => page.patterns.every((one) => one.test(text))),
      ),
    ];
    return texts.map((text) => ({ ...page, id: page.fingerprint.id, text }));
  });

  test('is there for many fingerprints', () => {
    expect(new Set(matched.map(({ id }) => id)).size).toBeGreaterThanOrEqual(15);
  });

  test.each(matched)('"$text" is of the product that $id names', ({ product, text }) => {
    const filed = lines.filter((one) => one.text === text).map((one) => one.product);
    expect(filed.filter((one) => isSame(product, one))).not.toEqual([]);
  });

  test.each(matched)('"$text" is filed under a status that $id allows', ({ product, fingerprint, text }) => {
    const allowed = fingerprint.all.flatMap((one) => ('status' in one ? one.status : []));
    const codes = lines.filter((one) => one.text === text && isSame(product, one.product));
    for (const { code } of codes) if (allowed.length > 0) expect(allowed).toContain(code);
  });
});

describe('a log line in the example of a fingerprint', () => {
  const quoted = pages.flatMap(({ product, fingerprint }) => {
    const { example } = fingerprint;
    if (example === undefined) return [];
    const { body, status } = parseResponse(example.response);
    if (typeof body !== 'string') return [];
    const found = lines.filter(
      ({ text, product: of }) => text.length >= 20 && body.includes(text) && isSame(product, of),
    );
    return found.map(({ text }) => ({ id: fingerprint.id, product, status, text }));
  });

  test('is there for many examples', () => {
    expect(new Set(quoted.map(({ id }) => id)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(quoted)('"$text" of $id is filed under $status', ({ product, status, text }) => {
    const codes = lines.filter((one) => one.text === text && isSame(product, one.product));
    expect(codes.map(({ code }) => code)).toContain(status);
  });
});
