import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/compiler/read-dataset.js';
import { identify } from '../../src/identify.js';
import { summary } from '../../src/index.js';
import { parseResponse } from './parse-response.js';

const examples = readDataset(process.cwd()).products.flatMap(({ record }) =>
  (record.fingerprints ?? []).flatMap((fingerprint) =>
    fingerprint.example === undefined ? [] : [{ record, fingerprint, example: fingerprint.example }],
  ),
);

const known = new Map(
  readDataset(process.cwd()).products.flatMap(({ record }) =>
    (record.fingerprints ?? []).map((fingerprint) => [fingerprint.id, { record, fingerprint }] as const),
  ),
);
const valuesOf = (headers: unknown, name: string) =>
  (headers as readonly (readonly [string, string])[])
    .filter(([one]) => one.toLowerCase() === name)
    .map(([, value]) => value)
    .join(name === 'set-cookie' ? '\n' : ', ');

describe('what identify() says about an example', () => {
  test.each(examples.map((one) => [one.fingerprint.id, one.example.response] as const))(
    '%s is what the records of the product say',
    (_, text) => {
      const response = parseResponse(text);
      const { status } = response;
      const found = identify(response);
      expect(found).toStrictEqual(JSON.parse(JSON.stringify(found)));
      const decided = known.get(found.evidence[0]?.fingerprint ?? '');
      if (found.product === undefined || decided === undefined) return;
      const { record, fingerprint } = decided;
      expect(found.product).toEqual({
        id: record.id,
        name: record.name,
        role: fingerprint.role ?? record.role,
        certainty: fingerprint.certainty,
      });
      const sides = fingerprint.generatedBy ?? 'unknown';
      const side = typeof sides === 'string' ? sides : (sides[status] ?? sides['default'] ?? 'unknown');
      expect([found.generatedBy, found.certainty]).toEqual([
        side,
        side === 'unknown' ? undefined : fingerprint.certainty,
      ]);
      expect(found.meaning).toBe(record.meaning?.[status] ?? summary(status));
      expect(found.nextStep).toBe(fingerprint.nextStep ?? record.nextStep);
      expect(found.statusMayComeFromOrigin).toBe(
        fingerprint.statusMayComeFromOrigin === true && (status === 502 || status === 504),
      );
      expect(found.others.map(({ id }) => id)).not.toContain(record.id);
      expect(new Set(found.others.map(({ id }) => id)).size).toBe(found.others.length);
      expect(found.path.map(({ name }) => name)).not.toContain(record.name);
    },
  );

  test.each(examples.map((one) => [one.fingerprint.id, one.example.response] as const))(
    '%s has the evidence of every condition, once',
    (_, text) => {
      const response = parseResponse(text);
      const { evidence, generatedBy, product } = identify(response);
      if (generatedBy !== 'unknown') expect(evidence).not.toEqual([]);
      const ids = [...new Set(evidence.map((one) => one.fingerprint))];
      for (const id of ids) {
        const own = evidence.filter((one) => one.fingerprint === id);
        const { fingerprint, record } = known.get(id) ?? {};
        expect(own).toHaveLength(fingerprint?.all.filter((one) => !('absent' in one)).length ?? 0);
        if (product !== undefined) expect(record?.id).toBe(product.id);
      }
      for (const { in: place, field, text: quoted } of evidence) {
        expect(quoted.length).toBeLessThanOrEqual(120);
        if (place === 'status') expect([field, quoted]).toEqual([undefined, String(response.status)]);
        else if (place === 'field')
          expect([valuesOf(response.headers, field ?? ''), field].join()).toContain(quoted);
        else {
          expect([place, field]).toEqual(['content', undefined]);
          expect(response.body).toContain(quoted);
        }
      }
    },
  );
});

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
      // A response can contain two pieces of evidence for the same product, only one of which determines the result.
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
