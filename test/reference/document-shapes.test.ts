import { describe, expect, test } from 'vitest';
import { statusReference, toMarkdown } from '../../src/reference.js';

const sectionsOf = (document: object) =>
  statusReference(document as never).sections.map(({ key, operations }) => [
    key,
    operations.map(({ method, path }) => `${method} ${path}`),
  ]);
const textsOf = (document: object) =>
  statusReference(document as never).sections.map(({ key, texts }) => [key, texts.map(({ text }) => text)]);

describe('statusReference() of path items', () => {
  const gone = { description: 'The order was archived.' };

  test('reads the operations of a reference, and those beside it', () => {
    const paths = {
      '/a': { $ref: '#/components/pathItems/A', delete: { responses: { 410: gone } } },
      '/b': { $ref: '#/paths/~1a' },
      '/c': { get: { responses: { 404: gone } }, $ref: '#/components/pathItems/A' },
    };
    const A = {
      get: { responses: { 410: gone } },
      parameters: [{ name: 'idempotency-key', in: 'header' }],
    };
    const document = { openapi: '3.1.2', paths, components: { pathItems: { A } } };
    expect(sectionsOf(document)).toEqual([
      ['404', ['GET /c']],
      ['410', ['DELETE /a', 'GET /a', 'GET /b']],
    ]);
    expect(statusReference(document).idempotencyKey).toBe(true);
  });

  test('reads what is beside a reference that leads nowhere, and says so', () => {
    const paths = { '/a': { $ref: 'a.yaml', get: { responses: { 410: gone } } } };
    const { sections, refused } = statusReference({ openapi: '3.0.4', paths });
    expect(sections.map(({ key }) => key)).toEqual(['410']);
    expect(refused.map(({ where }) => where)).toEqual([['#/paths/~1a']]);
  });

  test.each([{}, undefined, { 'x-internal': { get: { responses: { 404: gone } } } }])(
    'paths of %j have no statuses',
    (paths) => {
      const model = statusReference({ openapi: '3.1.2', paths });
      expect(model).toMatchObject({ sections: [], findings: [], refused: [], operationCount: 0 });
      expect(toMarkdown(model)).toBe('# HTTP status codes\n\nThis document has no operations.\n');
    },
  );
});

describe('statusReference() of references to responses', () => {
  const responses = {
    First: { $ref: '#/components/responses/a~1b~0c' },
    'a/b~c': { $ref: '#/components/responses/%7Bid%7D' },
    '{id}': { $ref: '#/components/responses/100%' },
    '100%': { description: 'There is no such order.' },
    Short: { summary: 'In short.' },
  };
  const api = (openapi: string, reference: object) => ({
    openapi,
    paths: { '/a/{id}': { get: { responses: { 404: reference } } } },
    components: { responses },
  });

  test('follows chains, with every way to write a name', () => {
    for (const name of ['First', 'a~1b~0c', '{id}', '%7Bid%7D', '100%', '100%25']) {
      const $ref = `#/components/responses/${name}`;
      expect(textsOf(api('3.1.2', { $ref })), name).toEqual([['404', ['There is no such order.']]]);
    }
    const document = api('3.1.2', { $ref: '#/components/responses/First' });
    const paths = {
      ...document.paths,
      '/b': { get: { responses: { 410: { $ref: '#/paths/~1a~1%7Bid%7D/get/responses/404' } } } },
    };
    expect(textsOf({ ...document, paths })[1]).toEqual(['410', ['There is no such order.']]);
  });

  test.each([
    ['3.0.4', 'There is no such order.'],
    ['3.1.2', 'The shop is closed.'],
    ['3.1.3.0', 'The shop is closed.'],
    ['3.2.0', 'The shop is closed.'],
  ])('the description beside a reference counts since OpenAPI 3.1: %s', (openapi, text) => {
    const $ref = '#/components/responses/First';
    expect(textsOf(api(openapi, { $ref, description: 'The shop is closed.' }))).toEqual([['404', [text]]]);
    const short = { $ref: '#/components/responses/Short' };
    if (openapi === '3.1.2') {
      expect(textsOf(api(openapi, { ...short, summary: 'Closed.' }))).toEqual([['404', ['Closed.']]]);
      expect(textsOf(api(openapi, { ...short, description: '# Title' }))).toEqual([['404', ['In short.']]]);
    }
    // A summary beside the reference doesn't replace the description.
    expect(textsOf(api(openapi, { $ref, summary: 'Closed.' }))).toEqual([
      ['404', ['There is no such order.']],
    ]);
  });
});

describe('statusReference() of OpenAPI 3.2', () => {
  test.each([
    ['https://api.example/v1/openapi.json', 'https://api.example/v1/openapi.json'],
    ['https://api.example/v1/openapi.json', '/v1/openapi.json'],
    ['https://api.example/v1/openapi.json', 'openapi.json'],
    ['https://api.example/v1/openapi.json', './openapi.json'],
    ['https://api.example/v1/openapi.json#top', 'https://api.example/v1/openapi.json'],
    ['https://api.example/v1/', './'],
    ['h2://api.example/openapi.json', '/openapi.json'],
    ['/openapi', 'openapi'],
    ['urn:example:api', 'urn:example:api'],
  ])('$self %j makes %j a reference to the document', ($self, reference) => {
    const document = {
      openapi: '3.2.0',
      $self,
      paths: {
        '/a': { get: { responses: { 404: { $ref: `${reference}#/components/responses/Gone` } } } },
        '/b': { get: { responses: { 404: { $ref: `${reference}x#/components/responses/Gone` } } } },
      },
      components: { responses: { Gone: { description: 'The order was archived.' } } },
    };
    const { sections, refused } = statusReference(document);
    expect(sections[0]?.texts).toEqual([{ text: 'The order was archived.', count: 1 }]);
    expect(refused.map(({ reason }) => reason)).toEqual([expect.stringMatching(/ another file /)]);
  });

  test('a URL inside the path of $self is a part of the path', () => {
    const responses = { 404: { $ref: '/mirror//api#/components/responses/Gone' } };
    const { refused } = statusReference({
      openapi: '3.2.0',
      $self: '/mirror/https://a.example/api',
      paths: { '/a': { get: { responses } } },
      components: { responses: { Gone: {} } },
    });
    expect(refused.map(({ reason }) => reason)).toEqual([expect.stringMatching(/ another file /)]);
  });

  test('reads custom methods, summaries, media types by reference, and item schemas', () => {
    const problem = { $ref: '#/components/mediaTypes/Problem' };
    const model = statusReference({
      openapi: '3.2.0',
      paths: {
        '/search': {
          query: {
            parameters: [{ name: 'q', in: 'querystring', content: { 'application/json': {} } }],
            responses: {
              200: { summary: 'Found', content: { 'application/jsonl': { itemSchema: { type: 'object' } } } },
              204: {
                summary: 'Nothing',
                content: { 'application/jsonl': { itemSchema: { type: 'object' } } },
              },
              422: { summary: 'The query has no terms.', content: { 'application/problem+json': problem } },
            },
          },
          additionalOperations: {
            COPY: { responses: { 422: { description: 'The copy has no target.' } } },
            'CO/PY': { responses: { 404: 'Not found' } },
            LOCK: null,
          },
        },
      },
      components: {
        mediaTypes: {
          Problem: { schema: { properties: { type: { const: 'https://api.example/no-terms' } } } },
        },
      },
    });
    expect(model.operationCount).toBe(3);
    expect(model.refused[0]?.where).toEqual(['#/paths/~1search/additionalOperations/CO~1PY/responses/404']);
    const unprocessable = model.sections.find(({ code }) => code === 422);
    expect(unprocessable?.texts.map(({ text }) => text)).toEqual([
      'The query has no terms.',
      'The copy has no target.',
    ]);
    expect(unprocessable?.problemTypes).toEqual([{ type: 'https://api.example/no-terms' }]);
    expect(model.findings.map(({ rule, key }) => [rule, key])).toEqual([['content-forbidden', '204']]);
  });

  test('counts each webhook, also those that share a path item', () => {
    const hook = { post: { responses: { 204: {}, '4XX': {}, default: {}, 'x-a': {} } } };
    const webhooks = { a: { $ref: '#/components/pathItems/H' }, b: { $ref: '#/components/pathItems/H' } };
    const { responseCount, refused } = statusReference({
      openapi: '3.2.0',
      webhooks,
      components: { pathItems: { H: hook } },
    });
    expect(responseCount).toBe(6);
    expect(refused).toMatchObject([
      { count: 6, where: expect.arrayContaining(['#/webhooks/b/post/responses/4XX']) },
    ]);
  });
});

describe('statusReference() of responses objects', () => {
  test('a range, a code in it, and `default` are sections of their own', () => {
    const responses = {
      default: { description: 'See the body.' },
      '4XX': { description: 'See the list of codes.' },
      404: { description: 'There is no such order.' },
      200: { description: 'An order.' },
      'x-rate-limit': { description: 'An extension.' },
    };
    const document = { openapi: '3.1.2', paths: { '/a': { get: { responses } } } };
    expect(sectionsOf(document).map(([key]) => key)).toEqual(['200', '404', '4xx', 'default']);
    const model = statusReference(document);
    expect(model).toMatchObject({ responseCount: 4, findings: [], refused: [] });
    expect(toMarkdown(model)).toContain(
      'This API has 1 operation with 2 HTTP status codes, the range 4XX, and a default for every other status.',
    );
  });

  test('ranges alone are not counted as codes', () => {
    const responses = { '4XX': { description: 'See the list of codes.' } };
    const page = toMarkdown(statusReference({ openapi: '3.1.2', paths: { '/a': { get: { responses } } } }));
    expect(page).toContain('This API has 1 operation with the range 4XX.');
  });
});

test('spaces around a version are ignored', () => {
  expect(statusReference({ openapi: ' 3.1.2\n', paths: {} }).openapi).toBe('3.1.2');
});

test.each([
  [{ openapi: 3.1, paths: {} }, undefined, '3.1'],
  [{ openapi: 3, paths: {} }, undefined, '3.0'],
  [
    { swagger: 2 },
    'Unsupported Swagger version 2.0: expected OpenAPI 3.0, 3.1, or 3.2. Convert the document first',
    undefined,
  ],
])('a version without quotes in YAML: %j', (document, error, openapi) => {
  const model = statusReference(document as never);
  expect(model.error).toBe(error);
  expect(model.openapi).toBe(openapi);
});
