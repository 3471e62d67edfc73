import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/compiler/read-dataset.js';
import { identify } from '../../src/identify.js';
import { parseResponse } from './parse-response.js';

const examples = readDataset(process.cwd()).products.flatMap(({ record }) =>
  (record.fingerprints ?? []).flatMap((fingerprint) =>
    fingerprint.example === undefined ? [] : [{ record, fingerprint, example: fingerprint.example }],
  ),
);

describe('the example of a fingerprint', () => {
  test('is there for every product that can be named', () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  test.each(examples.map((one) => [one.fingerprint.id, one] as const))(
    '%s is recognized',
    (id, { record, fingerprint, example }) => {
      const found = identify(parseResponse(example.response));
      const named = found.product === undefined ? found.others : [found.product, ...found.others];
      if (fingerprint.certainty === 'hint') expect(found.product).toBeUndefined();
      expect(named.map((one) => one.id)).toContain(record.id);
      // A response can contain two signs of the same product, of which only one decides.
      if (found.product?.id === record.id) expect(found.evidence.map((one) => one.fingerprint)).toContain(id);
    },
  );

  test.each(examples.map((one) => [one.fingerprint.id, one] as const))(
    '%s names no other product with more certainty',
    (_, { record, fingerprint, example }) => {
      const { product } = identify(parseResponse(example.response));
      if (product !== undefined && product.id !== record.id) {
        const rank = ['hint', 'likely', 'certain'];
        expect(rank.indexOf(product.certainty)).toBeGreaterThanOrEqual(rank.indexOf(fingerprint.certainty));
      }
    },
  );
});
