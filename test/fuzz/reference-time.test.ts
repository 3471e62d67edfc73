import { beforeAll, describe, expect, test } from 'vitest';
import { statusReference, toMarkdown } from '../../src/reference.js';

/**
 * On an idle machine, each document takes at most 2 s. If the processing time weren't linear, it would take minutes.
 */
const LONGEST_MS = 30_000;
const MEGABYTE = 1_000_000;
const fill = (part: string, length = MEGABYTE) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);
const table = (count: number, make: (at: number) => readonly [name: string, value: unknown]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)));

const api = (paths: unknown, components: object = {}) => ({ openapi: '3.1.2', paths, components });
const respond = (response: unknown) => api({ '/a': { get: { responses: { 404: response } } } });
/** Paths with one response each. */
const pathsWith = (count: number, response: (at: number) => unknown, key = '404') =>
  table(count, (at) => [`/${at}`, { get: { responses: { [key]: response(at) } } }]);
const longText = fill('a \n');
const shared = { $ref: '#/components/responses/R' };
const many = table(20_000, (at) => [`n${at}`, { description: 'x' }]);
const bodyOf = (media: unknown, type = 'application/json') => ({ content: { [type]: media } });
const deep = (levels: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
};

/** Documents of about 1 MB, as JSON or as YAML with aliases. Each one is the worst case for one part of the code. */
const documents: readonly (readonly [name: string, document: unknown])[] = [
  [
    'a response with 20,000 headers for 10,000 operations',
    api(
      pathsWith(10_000, () => shared),
      { responses: { R: { headers: many } } },
    ),
  ],
  ['10,000 responses that share 20,000 headers', api(pathsWith(10_000, () => ({ headers: many })))],
  [
    '10,000 responses that share 20,000 media types',
    api(pathsWith(10_000, () => ({ description: '', content: many }))),
  ],
  [
    '10,000 responses that share a schema with 20,000 properties',
    api(
      pathsWith(10_000, () => bodyOf({ schema: { $ref: '#/components/schemas/S' } })),
      { schemas: { S: { properties: many } } },
    ),
  ],
  [
    '10,000 schemas that share 20,000 properties',
    api(pathsWith(10_000, () => bodyOf({ schema: { allOf: [{ properties: many }] } }))),
  ],
  ['10,000 responses that share 20,000 examples', api(pathsWith(10_000, () => bodyOf({ examples: many })))],
  [
    '10,000 responses that share a large example',
    api(pathsWith(10_000, () => bodyOf({ example: many }), '200')),
  ],
  [
    '10,000 paths that share an item with 20,000 methods',
    api(
      table(10_000, (at) => [`/${at}`, { $ref: '#/components/pathItems/P' }]),
      { pathItems: { P: { additionalOperations: table(20_000, (at) => [`M${at}`, {}]) } } },
    ),
  ],
  [
    '10,000 operations that share 20,000 callbacks without responses',
    api(table(10_000, (at) => [`/${at}`, { get: { callbacks: many } }])),
  ],
  [
    '10,000 operations that share a callback with 20,000 responses',
    api(
      table(10_000, (at) => [
        `/${at}`,
        { get: { callbacks: { done: { '{$url}': { post: { responses: many } } } } } },
      ]),
    ),
  ],
  [
    '10,000 operations that share 20,000 extensions of responses',
    api(table(10_000, (at) => [`/${at}`, { get: { responses: many, parameters: Object.keys(many) } }])),
  ],
  [
    '10,000 references in a chain',
    api(
      pathsWith(10_000, (at) => ({ $ref: `#/components/responses/R${at}` })),
      {
        responses: table(10_000, (at) => [`R${at}`, { $ref: `#/components/responses/R${at + 1}` }]),
      },
    ),
  ],
  ['a long reference', api(pathsWith(100, (at) => ({ $ref: `#/${fill('a/', 10_000)}${at}` })))],
  ['20,000 keys that are no status', api({ '/a': { get: { responses: many } } })],
  [
    'a long path',
    api({
      [`/${fill('~/')}`]: { get: { responses: { 404: {}, 200: bodyOf({ example: { error: 'x' } }) } } },
    }),
  ],
  ['a long method', api({ '/a': { additionalOperations: { [fill('~')]: { responses: { 404: {} } } } } })],
  ['a long key', api({ '/a': { get: { responses: { [fill('4')]: {} } } } })],
  [
    'a long summary for 10,000 operations',
    api(table(10_000, (at) => [`/${at}`, { get: { summary: longText, responses: { 404: {} } } }])),
  ],
  ['a long title', { ...respond({}), info: { title: fill(' #') } }],
  ['a long version', { openapi: fill('3.1.') }],
  ['a long $self', { ...respond(shared), $self: fill('a/') }],
  ['a long header name', respond({ headers: { [fill('_redirect')]: {} } })],
  ['a long member', respond(bodyOf({ schema: { properties: { [fill('ratelimit')]: {} } } }))],
  [
    'a redirect with a long member',
    api({ '/a': { get: { responses: { 302: { headers: { [fill('-redirect')]: {} } } } } } }),
  ],
  ['a long media type', respond({ content: { [fill('application/x+')]: {} } })],
  ['a long example', respond(bodyOf({ example: { error: fill('`') } }))],
  [
    'a long problem type',
    respond(bodyOf({ example: { type: fill('a'), title: fill('`a') } }, 'application/problem+json')),
  ],
  [
    'a schema that is 100,000 deep',
    respond(
      bodyOf({
        schema: deep(100_000, (inner) => ({ allOf: [inner], items: inner, properties: { a: inner } })),
      }),
    ),
  ],
  ['an example that is 100,000 deep', respond(bodyOf({ example: deep(100_000, (inner) => [inner]) }))],
  ...[
    'a',
    ' ',
    '\n',
    '`',
    '`a',
    '[',
    '](',
    '[a](https://a',
    '**',
    '<br',
    '</',
    '&',
    '&amp',
    'www.',
    ':a',
    'a:',
    '\\',
    '|',
    '\\|',
    '{',
    '{{',
    '\n- ',
    '\n\n',
    '\n ',
    '===\n',
    'https://a.',
    '404 ',
    'error ',
    '. ',
    '\ud800',
  ].map(
    (part) => [`a description of ${JSON.stringify(part)}`, respond({ description: fill(part) })] as const,
  ),
];

const ownTexts: readonly (readonly [name: string, text: string])[] = [
  'a',
  ' ',
  '`',
  '`a',
  '[',
  '](',
  '[a](https://a',
  '*',
  '**',
  '<',
  '&',
  ':',
  '\\',
  '|',
  '\\|',
  '#',
  '# ',
  '{',
  'https://a.',
  '1',
  '-',
].map((part) => [JSON.stringify(part), `${fill(part, 100_000)}x`]);

/** Returns the processor time of a call, which doesn't depend on the load of the machine. */
function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

const pagesOf = (model: ReturnType<typeof statusReference>) =>
  (['full', 'table'] as const).map((style) => toMarkdown(model, { style }));

beforeAll(() => {
  pagesOf(statusReference([404]));
});

describe('statusReference() and toMarkdown(): a document of 1 MB takes linear time', () => {
  test.each(documents)('%s', (_name, document) => {
    let model = statusReference([]);
    const time = cpuMs(() => {
      model = statusReference(document as never);
      pagesOf(model);
    });
    expect(model.error ?? '').toMatch(/^(?:Unsupported OpenAPI version .*)?$/);
    expect(time).toBeLessThan(LONGEST_MS);
  });

  test.each(ownTexts)('your own text of 100 kB: %s', (_name, text) => {
    const own = { phrase: text, meaning: text, actions: [text], retry: text };
    const time = cpuMs(() => {
      for (const page of pagesOf(statusReference([404], { texts: { 404: own }, title: text })))
        expect(page.length).toBeGreaterThan(0);
    });
    expect(time).toBeLessThan(LONGEST_MS);
  });

  test('20,000 codes, and as many codes to include', () => {
    const codes = Array.from({ length: 20_000 }, (_, at) => at);
    const time = cpuMs(() => pagesOf(statusReference(codes as never, { only: codes as never })));
    expect(time).toBeLessThan(LONGEST_MS);
  });
});
