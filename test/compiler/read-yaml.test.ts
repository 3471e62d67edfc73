import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem, type Problem } from '../../src/compiler/problem.js';
import { canonicalYaml, readYaml } from '../../src/compiler/read-yaml.js';
import { schemaOf } from '../../src/compiler/record-files.js';
import { registeredRecord } from '../../src/model/schema/record.js';

const schema = z.strictObject({
  code: z.int(),
  name: z.string().exactOptional(),
  fields: z.array(z.strictObject({ name: z.string(), source: z.string() })),
});

function problemsOf(text: string): Problem[] {
  const problems: Problem[] = [];
  readYaml({ file: 'one.yaml', text }, schema, problems);
  return problems;
}

describe('readYaml()', () => {
  test('accepts a record with its keys in the order of the schema', () => {
    const text = 'code: 404\nname: x\nfields:\n  - name: Date\n    source: RFC 9110 6.6.1\n';
    expect(problemsOf(text)).toEqual([]);
  });

  test('reports the first key that is out of order', () => {
    expect(problemsOf('name: x\ncode: 404\nfields: []\n')).toEqual([
      {
        rule: 'key-order',
        file: 'one.yaml',
        path: 'key 1',
        found: 'name',
        expected: 'code',
        fix: 'run npm run format:data',
      },
    ]);
  });

  test('reports a key in a list that is out of order', () => {
    const text = 'code: 404\nfields:\n  - source: RFC 9110 6.6.1\n    name: Date\n';
    expect(problemsOf(text)).toMatchObject([
      { rule: 'key-order', path: 'fields.0.key 1', found: 'source', expected: 'name' },
    ]);
  });

  test('reports an unknown key with its value, not the entire record', () => {
    expect(problemsOf('code: 404\nfields: []\ncolour: red\n')).toMatchObject([
      { rule: 'schema', path: 'colour', found: '"red"', expected: 'no key with this name' },
    ]);
  });

  test('reports a missing key as nothing', () => {
    const [problem] = problemsOf('code: 404\n');
    expect(problem).toMatchObject({ rule: 'schema', path: 'fields', found: 'nothing' });
    expect(formatProblem(problem as Problem)).toMatch(/found: +nothing\n/);
  });
});

describe('canonicalYaml()', () => {
  test('puts the keys in the order of the schema, and keeps comments', () => {
    expect(canonicalYaml('fields:\n  - source:   a\n    name: b\n# the number\ncode: 404\n', schema)).toBe(
      '# the number\ncode: 404\nfields:\n  - name: b\n    source: a\n',
    );
  });

  test("doesn't change text that can't be parsed, or the order of invalid data", () => {
    expect(canonicalYaml('code: [404\n', schema)).toBe('code: [404\n');
    expect(canonicalYaml('fields:   []\ncode: 404\ncolour: red\n', schema)).toBe(
      'fields: []\ncode: 404\ncolour: red\n',
    );
    expect(canonicalYaml('fields: []\ncode: &a 404\nname: *a\n', schema)).toBe(
      'fields: []\ncode: &a 404\nname: *a\n',
    );
  });

  test('matches the form of the records', () => {
    const text = readFileSync('src/data/registered/425.yaml', 'utf8');
    const shuffled = text.replace(/^(repeat:\n(?: .*\n)+)(retry:\n(?: .*\n)+)/m, '$2$1');
    expect(shuffled).not.toBe(text);
    expect(canonicalYaml(shuffled, registeredRecord)).toBe(text);
  });
});

describe('schemaOf()', () => {
  test.each(['src/data/registered/404.yaml', 'src/data/vendor/nginx/499.yaml', 'src/data/common-codes.yaml'])(
    'returns a schema for %s',
    (file) => expect(schemaOf(file)).toBeDefined(),
  );

  test.each([
    'src/data/registered/notes.txt',
    'src/data/registered/4040.yaml',
    'src/data/registered/a/404.yaml',
  ])('returns nothing for %s', (file) => expect(schemaOf(file)).toBeUndefined());
});
