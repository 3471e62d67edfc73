import { describe, expect, test } from 'vitest';
import { describe as describeStatus } from '../../src/index.js';
import { statusReference, toMarkdown } from '../../src/reference.js';
import { expectLinear } from '../time-of.js';

const respond = (responses: unknown, more: object = {}) => ({
  openapi: '3.1.2',
  paths: { '/things': { get: { responses } } },
  ...more,
});
const read = (document: unknown) => {
  const model = statusReference(document as never, { describe: describeStatus });
  const page = toMarkdown(model);
  toMarkdown(model, { style: 'table' });
  return { model, page };
};

describe('hostile documents', () => {
  const wrong = [
    null,
    0,
    1,
    '',
    'text',
    true,
    [],
    [null],
    {},
    { $ref: 1 },
    { $ref: '#' },
    { $ref: '#/' },
    () => 1,
  ];
  const places: readonly (readonly [string, (value: unknown) => unknown])[] = [
    ['paths', (value) => ({ openapi: '3.1.2', paths: value })],
    ['a path item', (value) => ({ openapi: '3.1.2', paths: { '/a': value } })],
    ['an operation', (value) => ({ openapi: '3.1.2', paths: { '/a': { get: value } } })],
    ['responses', respond],
    ['a response', (value) => respond({ 404: value })],
    ['a description', (value) => respond({ 404: { description: value, summary: value } })],
    ['headers', (value) => respond({ 404: { description: '', headers: value } })],
    ['a header', (value) => respond({ 404: { description: '', headers: { A: value } } })],
    ['content', (value) => respond({ 404: { description: '', content: value } })],
    ['a media type', (value) => respond({ 404: { content: { 'application/json': value } } })],
    ['a schema', (value) => respond({ 404: { content: { 'application/problem+json': { schema: value } } } })],
    [
      'a property',
      (value) =>
        respond({
          404: {
            content: {
              'application/problem+json': { schema: { properties: value, allOf: value, enum: value } },
            },
          },
        }),
    ],
    [
      'a type',
      (value) =>
        respond({
          404: {
            content: {
              'application/problem+json': {
                schema: { properties: { type: value, a: { type: value, enum: value, items: value } } },
              },
            },
          },
        }),
    ],
    [
      'an example',
      (value) => respond({ 404: { content: { 'application/json': { example: value, examples: value } } } }),
    ],
    ['info', (value) => respond({ 404: {} }, { info: value })],
    ['a title', (value) => respond({ 404: {} }, { info: { title: value } })],
    ['webhooks', (value) => respond({ 404: {} }, { webhooks: value, components: value })],
    [
      'callbacks',
      (value) => ({ openapi: '3.1.2', paths: { '/a': { get: { callbacks: value, parameters: value } } } }),
    ],
  ];
  test.each(places)('wrong types in the place of %s', (_, place) => {
    for (const value of wrong) {
      const { model, page } = read(place(value));
      expect(model.error).toBeUndefined();
      const counted = model.sections.reduce((sum, { operations }) => sum + operations.length, 0);
      const refused = model.refused.reduce((sum, { count }) => sum + count, 0);
      expect(model.responseCount).toBe(counted + refused);
      expect(page.endsWith('\n')).toBe(true);
    }
  });

  test('circular references of schemas, and of objects', () => {
    const schema: Record<string, unknown> = { type: 'object' };
    schema['properties'] = { inner: schema, list: { type: 'array', items: schema } };
    schema['allOf'] = [schema, { $ref: '#/components/schemas/Loop' }];
    const response = { description: 'Loop', content: { 'application/json': { schema, example: schema } } };
    const callbacks: Record<string, unknown> = {};
    callbacks['again'] = { '{$url}': { post: { callbacks, responses: { 200: {} } } } };
    const { model } = read({
      openapi: '3.1.2',
      paths: { '/a': { get: { responses: { 404: response }, callbacks } } },
      components: { schemas: { Loop: { $ref: '#/components/schemas/Loop' } } },
    });
    expect(model.sections[0]?.key).toBe('404');
    expect(model.sections[0]?.example).toBeUndefined();
  });

  test('names of prototypes are names', () => {
    const document = JSON.parse(
      '{"openapi":"3.1.2","__proto__":{"x":1},"paths":{"__proto__":{"get":{"responses":{"__proto__":{},"404":{"headers":{"__proto__":{},"constructor":{}}}}}},"/a":{"get":{"responses":{"404":{"$ref":"#/__proto__/toString"}}}}}}',
    );
    const { model } = read(document);
    expect(model.sections[0]?.fields.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(model.refused.map(({ reason }) => reason)).toEqual([
      'The key is not a status code',
      'The reference has no target',
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('members that throw', () => {
    const document = {
      openapi: '3.1.2',
      get paths() {
        throw new Error('no');
      },
    };
    expect(statusReference(document).error).toBe('Cannot read the input: one of its members threw an error');
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(statusReference(proxy).error).toBeDefined();
  });

  test('schemas of schemas take no time', () => {
    const schemas: Record<string, unknown> = {};
    for (let level = 0; level < 40; level += 1) {
      const next = { $ref: `#/components/schemas/S${level + 1}` };
      schemas[`S${level}`] = { allOf: Array(30).fill(next), properties: { [`p${level}`]: next } };
    }
    // If each reference were followed, this would never end.
    read(
      respond(
        { 400: { content: { 'application/json': { schema: { $ref: '#/components/schemas/S0' } } } } },
        { components: { schemas } },
      ),
    );
  });

  test('a depth of 100,000 is no depth', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1)
      deep = { a: deep, items: deep, properties: deep, allOf: [deep] };
    const { model } = read(
      respond({ 404: { content: { 'application/json': { schema: deep, example: deep } } } }),
    );
    expect(model.sections).toHaveLength(1);
    expect(model.sections[0]?.example).toBeUndefined();
  });

  test('references to shared path items stop at 250,000 responses, which takes time', {
    timeout: 60_000,
  }, () => {
    const responses = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [100 + index, { description: '' }]),
    );
    const paths: Record<string, unknown> = {};
    for (let index = 0; index < 600; index += 1) paths[`/${index}`] = { $ref: '#/components/pathItems/All' };
    const model = statusReference({
      openapi: '3.1.2',
      paths,
      components: { pathItems: { All: { get: { responses } } } },
    });
    expect(model.responseCount).toBe(250_000);
  });

  test('refused responses stop at the same number, also within an operation', () => {
    const responses = Object.fromEntries(Array.from({ length: 499 }, (_, index) => [`x${index}`, {}]));
    const paths: Record<string, unknown> = {};
    for (let index = 0; index < 600; index += 1) paths[`/${index}`] = { $ref: '#/components/pathItems/All' };
    paths['/lost'] = { $ref: '#/components/pathItems/None' };
    const components = { pathItems: { All: { get: { responses } } } };
    const { responseCount, operationCount } = statusReference({ openapi: '3.1.2', paths, components });
    // 499 * 501 + 1
    expect([responseCount, operationCount]).toEqual([250_000, 502]);
  });

  test('references to shared path items stop at 250,000 operations', () => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
    const All = Object.fromEntries(methods.map((method) => [method, {}]));
    const paths: Record<string, unknown> = {};
    for (let index = 0; index < 27_778; index += 1)
      paths[`/${index}`] = { $ref: '#/components/pathItems/All' };
    const { operationCount } = statusReference({
      openapi: '3.1.2',
      paths,
      components: { pathItems: { All } },
    });
    expect(operationCount).toBe(250_000);
  });

  test('responses of webhooks stop at the same number', () => {
    const responses = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [100 + index, {}]));
    const webhooks = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [index, { $ref: '#/components/pathItems/All' }]),
    );
    const components = { pathItems: { All: { get: { responses } } } };
    const { responseCount, refused } = read(respond({ 404: {} }, { webhooks, components })).model;
    expect([responseCount, refused[0]?.count, refused[0]?.where.length]).toEqual([250_000, 249_999, 100]);
  });

  test('takes time that grows with the size of the document', { timeout: 60_000 }, () => {
    const document = (paths: number) => ({
      openapi: '3.1.2',
      paths: Object.fromEntries(
        Array.from({ length: paths }, (_, index) => [
          `/things/${index}`,
          {
            get: {
              responses: {
                200: { description: `Thing ${index}` },
                404: {
                  description: `No thing ${index}`,
                  content: { 'application/json': { example: { message: 'x'.repeat(200) } } },
                },
              },
            },
          },
        ]),
      ),
    });
    expectLinear(document, read, 8000);
  });
});
