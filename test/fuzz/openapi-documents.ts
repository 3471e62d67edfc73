import fc from 'fast-check';
import { anything, texts } from './hostile-values.js';

/**
 * Returns a suitable value in nearly all cases and any value in a few, so that documents are wrong in only a few
 * places.
 */
const often = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });

const some = (properties: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  often(fc.record(properties, { requiredKeys: [] }));

const map = (names: fc.Arbitrary<string>, values: fc.Arbitrary<unknown>, maxKeys = 2) =>
  often(fc.dictionary(names, values, { maxKeys }));

const names = fc.oneof(
  fc.constantFrom('A', 'B', 'a/b', 'a~b', 'a b', '{a}', '100%', '__proto__', 'constructor', 'x-a', ''),
  texts,
);
const kinds = fc.constantFrom('responses', 'schemas', 'headers', 'examples', 'pathItems', 'mediaTypes');
const pointers = fc.tuple(kinds, names).map(([kind, name]) => {
  const part = name.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1');
  return `#/components/${kind}/${part}`;
});
const references = fc
  .oneof(
    pointers,
    fc.constantFrom('', '#', '#/', '#A', '#/paths/~1a', 'b.yaml#/a', 'https://api.example/a.json#/paths/~1a'),
    texts,
  )
  .map(($ref) => ({ $ref }));
const orReference = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: references });

const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    some({ type: often(fc.constantFrom('string', 'null', 'object')), description: often(texts) }),
    fc.constantFrom<unknown>(true, false, {}),
    some({
      properties: map(
        fc.oneof(fc.constantFrom('type', 'title', 'status', 'error', 'code'), names),
        orReference(tie('schema')),
      ),
      allOf: often(fc.array(orReference(tie('schema')), { maxLength: 3 })),
      oneOf: often(fc.array(orReference(tie('schema')), { maxLength: 2 })),
      items: orReference(tie('schema')),
      enum: often(fc.array(texts, { maxLength: 3 })),
      const: anything,
      example: anything,
    }),
  ),
}));
const header = some({ description: often(texts), schema: orReference(schema) });
const media = some({
  schema: orReference(schema),
  itemSchema: schema,
  example: anything,
  examples: map(names, orReference(some({ value: anything, dataValue: anything }))),
});
const mediaTypes = fc.oneof(
  fc.constantFrom('application/json', 'application/problem+json', '*/*', 'text/plain'),
  texts,
);
const response = some({
  description: often(texts),
  summary: often(texts),
  headers: map(
    fc.oneof(fc.constantFrom('Location', 'retry-after', 'X-RateLimit-Reset', '__proto__'), texts),
    orReference(header),
  ),
  content: map(mediaTypes, orReference(media)),
});
const keys = fc.oneof(
  fc.constantFrom('200', '201', '204', '304', '401', '404', '429', '4XX', '5xx', 'default', '471', '418'),
  fc.constantFrom('x-a', '$ref', '__proto__', '600', '40'),
  texts,
);
const { pathItem } = fc.letrec((tie) => ({
  operation: some({
    summary: often(texts),
    operationId: often(texts),
    deprecated: often(fc.boolean()),
    parameters: often(
      fc.array(some({ name: often(fc.constant('Idempotency-Key')), in: often(fc.constant('header')) }), {
        maxLength: 2,
      }),
    ),
    responses: map(keys, orReference(response), 4),
    callbacks: map(names, orReference(map(names, tie('pathItem'), 2)), 1),
  }),
  pathItem: fc.oneof(
    { maxDepth: 2 },
    orReference(
      some({
        get: tie('operation'),
        post: tie('operation'),
        query: tie('operation'),
        additionalOperations: map(
          fc.oneof(fc.constantFrom('COPY', 'get', '__proto__'), texts),
          tie('operation'),
          2,
        ),
        $ref: often(pointers),
      }),
    ),
  ),
}));

/** OpenAPI documents with a few errors, and with references that are valid, broken, or circular. */
export const openapiDocuments: fc.Arbitrary<unknown> = fc.record(
  {
    openapi: fc.oneof(
      {
        weight: 24,
        arbitrary: fc.constantFrom<unknown>('3.0.4', '3.1.2', '3.2.0', 3.1, 3),
      },
      { weight: 1, arbitrary: anything },
    ),
    $self: often(fc.constantFrom('https://api.example/a.json', '/a.json', 'a.json#b', '')),
    info: some({ title: often(texts) }),
    paths: map(fc.oneof(fc.constantFrom('/a', '/a/{id}', '/errors', '__proto__', 'x-b'), texts), pathItem, 4),
    webhooks: map(names, pathItem, 1),
    components: some({
      responses: map(names, orReference(response)),
      schemas: map(names, orReference(schema)),
      headers: map(names, orReference(header)),
      mediaTypes: map(names, orReference(media)),
      pathItems: map(names, pathItem, 2),
    }),
  },
  { requiredKeys: ['openapi', 'paths'] },
);
