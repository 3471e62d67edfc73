import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { checkRules } from '../../src/compiler/check-rules.js';
import { readDataset } from '../../src/compiler/read-dataset.js';
import { registeredPhrase } from '../../src/compiler/registry-snapshot.js';
import { renderAll } from '../../src/compiler/render-all.js';
import { staleFiles } from '../../src/compiler/write-files.js';
import { describe as describeCode, reasonPhrase, StatusCode } from '../../src/index.js';
import type { NonstandardDescription, StatusDescription } from '../../src/model/description.js';
import {
  dataset as datasetSchema,
  type nonstandardDescription,
  type statusDescription,
} from '../../src/model/schema/dataset.js';

const dataset = readDataset(process.cwd());
const published = JSON.parse(readFileSync('src/generated/data.json', 'utf8'));

describe('the registry', () => {
  test('has 64 registered rows, which cover 100 to 599 together with the unassigned rows', () => {
    const covered = dataset.registry.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    expect(covered).toEqual(Array.from({ length: 500 }, (_, at) => 100 + at));
    expect(dataset.registry.filter(({ description }) => description !== 'Unassigned')).toHaveLength(64);
  });

  test('has the same phrases as the records, except for 418', () => {
    for (const row of dataset.registry.filter(({ description }) => description !== 'Unassigned')) {
      if (row.from === 418) expect(reasonPhrase(418)).toBe("I'm a teapot");
      else expect(reasonPhrase(row.from), String(row.from)).toBe(registeredPhrase(row));
    }
  });

  test('has no phrases for unregistered codes', () => {
    for (const { from, to } of dataset.registry.filter(({ description }) => description === 'Unassigned')) {
      for (let code = from; code <= to; code += 1) expect(reasonPhrase(code)).toBeUndefined();
    }
  });
});

describe('the dataset', () => {
  test('has 64 registered records, 62 constants, and no empty summary or reason', () => {
    expect(dataset.registered).toHaveLength(64);
    expect(Object.keys(StatusCode)).toHaveLength(62);
    for (const { record } of [...dataset.registered, ...dataset.nonstandard]) {
      expect(record.summary).not.toBe('');
      expect(record.retry.reason).not.toBe('');
    }
  });

  test('has a description and a use for every common code', () => {
    for (const code of [
      ...dataset.commonCodes.map((one) => one.code),
      100,
      204,
      206,
      302,
      304,
      307,
      308,
      405,
      409,
      410,
      502,
      503,
      504,
    ]) {
      const found = describeCode(code);
      expect(found?.standing, String(code)).toBe('standard');
      expect((found as StatusDescription).description?.length, String(code)).toBeGreaterThan(200);
      expect((found as StatusDescription).whenToUse.length, String(code)).toBeGreaterThan(0);
    }
  });

  test('has the same content as data.json', () => {
    expect(datasetSchema.safeParse(published).error).toBeUndefined();
  });

  test('has public types that match the schema', () => {
    type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
    expectTypeOf<Mutable<StatusDescription>>().toExtend<z.infer<typeof statusDescription>>();
    expectTypeOf<z.infer<typeof statusDescription>>().toExtend<StatusDescription>();
    expectTypeOf<Mutable<NonstandardDescription>>().toExtend<z.infer<typeof nonstandardDescription>>();
    expectTypeOf<z.infer<typeof nonstandardDescription>>().toExtend<NonstandardDescription>();
  });
});

describe('generated files', () => {
  test('match the records; if this test fails, run npm run generate', () => {
    checkRules(dataset);
    expect(staleFiles(process.cwd(), renderAll(dataset))).toEqual([]);
  });

  test("don't depend on the order of the files", () => {
    const shuffled = {
      ...dataset,
      registered: [...dataset.registered].reverse().sort((a, b) => a.record.code - b.record.code),
    };
    expect(renderAll(shuffled)).toEqual(renderAll(dataset));
  });

  test('contain only Latin-1 text', () => {
    for (const [path, text] of renderAll(dataset))
      if (path.startsWith('src/')) expect(/[^\n\x20-\xff]/.test(text)).toBe(false);
  });
});
