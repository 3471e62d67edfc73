import { describe, expect, test } from 'vitest';
import { describe as describeStatus, list } from '../../src/index.js';
import { statusReference, toMarkdown } from '../../src/reference.js';
import { smallApi } from './small-api.js';

const keys = (input: Parameters<typeof statusReference>[0]) =>
  statusReference(input).sections.map(({ key }) => key);
const respond = (responses: object, method = 'get') => ({
  openapi: '3.1.2',
  paths: { '/things': { [method]: { responses } } },
});

describe('statusReference() of codes', () => {
  test('makes a section for each code, in order and once', () => {
    expect(keys([503, '404', 404, '5XX', 'default', '4xx'])).toEqual(['404', '4xx', '503', '5xx', 'default']);
  });

  test('says what core knows, and with `describe` what to check and which headers to read', () => {
    const [plain] = statusReference([429]).sections;
    expect(plain).toMatchObject({
      phrase: 'Too Many Requests',
      class: 'client-error',
      anchor: 'status-429',
      causes: [],
      retry: { plain: 'any-method', withRetryAfter: 'any-method' },
      fields: [{ name: 'Retry-After', documented: false }],
    });
    const [full] = statusReference([429], { describe: describeStatus }).sections;
    expect(full?.causes).toEqual(describeStatus(429).causes.client.slice(0, 6));
    expect(full?.fields.map(({ name }) => name)).toEqual(['Retry-After', 'RateLimit', 'RateLimit-Policy']);
  });

  test('has the retry policy of every described error', () => {
    const { sections } = statusReference(list().map(({ code }) => code));
    for (const { code, retry } of sections) {
      const known = list().find((one) => one.code === code)?.retry;
      if ((code ?? 0) >= 400) expect(retry, String(code)).toEqual(known);
    }
  });

  test('treats an unregistered code as the x00 of its class, and says so', () => {
    const [section] = statusReference([471]).sections;
    expect(section?.meaning).toMatch(/^The code is not registered, so clients treat it as 400: /);
    expect(section?.phrase).toBeUndefined();
  });

  test('tells what following a redirect does', () => {
    const actions = (code: 301 | 303 | 308) => statusReference([code]).sections[0]?.actions[0];
    expect(actions(303)).toBe('Send a GET request to the URL in `Location`.');
    expect(actions(308)).toMatch(/^Send the same request .* permanent/);
    expect(actions(301)).toMatch(/Many clients change POST to GET/);
  });

  test('counts what is no code, with the reason', () => {
    const { sections, refused, responseCount } = statusReference([404, 600, '40', 4040] as never);
    expect(responseCount).toBe(0);
    expect(sections).toHaveLength(1);
    expect(refused).toEqual([
      { reason: 'Not a status code: 600', count: 1, where: ['#/1'] },
      { reason: 'Not a status code: "40"', count: 1, where: ['#/2'] },
      { reason: 'Not a status code: 4040', count: 1, where: ['#/3'] },
    ]);
    expect(statusReference({ ['x'.repeat(61)]: 'Text' } as never).refused[0]?.where).toEqual([
      `#/${'x'.repeat(60)}`,
    ]);
  });
});

describe('statusReference() of own words', () => {
  test('puts them in the place of ours', () => {
    const { sections } = statusReference({
      404: 'The widget was deleted.',
      429: { meaning: 'Slow down.', actions: ['Wait.'], retry: 'After a minute.', phrase: 'Too fast' },
    });
    expect(sections.map(({ meaning }) => meaning)).toEqual(['The widget was deleted.', 'Slow down.']);
    expect(sections[1]).toMatchObject({
      phrase: 'Too fast',
      actions: ['Wait.'],
      causes: [],
      retryText: 'After a minute.',
    });
  });

  test('ignores blank texts', () => {
    const blank = { phrase: ' ', meaning: '', actions: ['', ' '], retry: ' ' };
    expect(statusReference({ 404: blank })).toEqual(statusReference([404]));
    expect(statusReference({ 404: { actions: ' ' } })).toEqual(statusReference([404]));
  });

  test('has up to six causes, but none beside your own actions', () => {
    const client = Array.from({ length: 7 }, (_, at) => `Cause ${at}.`);
    const causesOf = (input: Parameters<typeof statusReference>[0], causes?: object) =>
      statusReference(input, { describe: () => ({ causes }) as never }).sections[0]?.causes;
    expect(causesOf([400], { client })).toEqual(client.slice(0, 6));
    expect(causesOf([400])).toEqual([]);
    expect(causesOf({ 400: { actions: 'Wait.' } }, { client })).toEqual([]);
    expect(statusReference({ 400: { actions: 'Wait.' } }).sections[0]?.actions).toEqual(['Wait.']);
  });

  test('`texts` takes precedence, and covers documents', () => {
    const texts = { 404: { phrase: 'No widget' }, '5XX': 'Call us.' };
    const [own] = statusReference({ 404: 'Gone.' }, { texts }).sections;
    expect(own).toMatchObject({ phrase: 'No widget', meaning: 'Gone.' });
    const { sections } = statusReference(smallApi('3.1.2'), { texts });
    expect(sections.find(({ key }) => key === '5xx')?.meaning).toBe('Call us.');
  });
});

describe('statusReference() of codes with other options', () => {
  test('calls `describe` for codes only, and ignores what is no function', () => {
    const asked: number[] = [];
    const describe = (code: number) => {
      asked.push(code);
      return undefined;
    };
    expect(statusReference([404, '4xx', 'default'], { describe })).toEqual(
      statusReference([404, '4xx', 'default']),
    );
    expect(asked).toEqual([404]);
    expect(statusReference([404], { describe: 5 as never })).toEqual(statusReference([404]));
  });

  test('takes no texts from the items of a list or from a document', () => {
    const items = Array.from({ length: 405 }, () => '404' as const);
    expect(statusReference(items)).toEqual(statusReference([404]));
    const document = respond({ 404: { description: '' } });
    const more = { 404: { meaning: 'Other.' } };
    expect(statusReference({ ...document, ...more })).toEqual(statusReference(document));
  });

  test('knows no idempotency key without a document', () => {
    expect(statusReference([429]).idempotencyKey).toBe(false);
  });
});

describe.each(['3.0.4', '3.1.2', '3.2.0'])('statusReference() of an OpenAPI %s document', (version) => {
  const model = statusReference(smallApi(version), { describe: describeStatus });
  const section = (key: string) => model.sections.find((one) => one.key === key);

  test('accounts for every response', () => {
    expect(model).toMatchObject({ openapi: version, title: 'Shop API status codes', operationCount: 2 });
    expect(model.responseCount).toBe(8);
    expect(model.refused).toEqual([]);
    expect(model.sections.map(({ key, operations }) => [key, operations.length])).toEqual([
      ['200', 1],
      ['201', 1],
      ['401', 2],
      ['422', 1],
      ['429', 1],
      ['5xx', 1],
      ['default', 1],
    ]);
  });

  test('follows references, and lists the operations', () => {
    expect(section('401')?.texts).toEqual([{ text: 'The key is missing or was revoked.', count: 2 }]);
    expect(section('401')?.operations[1]).toEqual({
      method: 'POST',
      path: '/orders',
      id: 'createOrder',
      summary: 'Create an order',
    });
  });

  test('reads headers, members, problem types, and examples', () => {
    expect(section('429')?.fields[0]).toEqual({
      name: 'Retry-After',
      description: 'The number of seconds to wait.',
      documented: true,
      count: 1,
    });
    expect(section('422')?.problemTypes).toEqual([
      { type: 'https://shop.example/problems/sold-out', title: 'Sold out' },
    ]);
    expect(section('422')?.members.map(({ name }) => name)).toEqual([
      'type',
      'title',
      'status',
      'errors[].pointer',
    ]);
    expect(JSON.parse(section('422')?.example ?? '')).toMatchObject({ status: 422 });
  });

  test('keeps descriptions that say more than the phrase', () => {
    expect(section('201')?.texts).toEqual([]);
    expect(section('default')?.texts).toEqual([]);
    expect(section('422')?.texts).toHaveLength(1);
  });

  test('knows an idempotency key, and finds nothing to say about a good document', () => {
    expect(model.idempotencyKey).toBe(true);
    expect(model.findings).toEqual([]);
  });

  test('is frozen, and the same every time', () => {
    expect(Object.isFrozen(model.sections[0]?.operations)).toBe(true);
    expect(JSON.stringify(statusReference(smallApi(version), { describe: describeStatus }))).toBe(
      JSON.stringify(model),
    );
  });
});

describe('statusReference() of documents that differ', () => {
  test('`only` leaves statuses out, and counts them', () => {
    const model = statusReference(smallApi('3.1.2'), { only: ['4xx', 'default'] });
    expect(model.sections.map(({ key }) => key)).toEqual(['401', '422', '429', 'default']);
    expect(model.leftOutCount).toBe(3);
    expect(model.responseCount).toBe(8);
    const some = statusReference([404, 503], { only: ['none' as never, '4xx'] });
    expect(some.sections.map(({ key }) => key)).toEqual(['404']);
  });

  test('shortens long titles and summaries', () => {
    const { title, sections } = statusReference({
      openapi: '3.1.2',
      info: { title: 'x'.repeat(121) },
      paths: { '/a': { get: { summary: 'y'.repeat(201), responses: { 404: {} } } } },
    });
    expect(title).toBe(`${'x'.repeat(120)} status codes`);
    expect(sections[0]?.operations[0]?.summary).toBe('y'.repeat(200));
  });

  test('methods of OpenAPI 3.2 count', () => {
    const responses = { 404: { description: 'No such list' } };
    const { sections } = statusReference({
      openapi: '3.2.0',
      paths: { '/lists': { query: { responses }, additionalOperations: { COPY: { responses } } } },
    });
    expect(sections[0]?.operations.map(({ method }) => method)).toEqual(['QUERY', 'COPY']);
  });

  test.each([
    ['Failed. Causes:\n- No `id`.\n- A bad `id`;\n', 'Failed. Causes: No `id`; A bad `id`.'],
    ['Causes\n\n* one\n* two', 'Causes'],
    ['1. one\n2. two', 'one; two.'],
    ['Error\n===\n\nThe order is closed.', 'The order is closed.'],
    ['# Error\n\n| a | b |\n| - | - |\n\nThe order is closed.', 'The order is closed.'],
    ['The order\nis <b>closed</b>.', 'The order is closed.'],
    ['A well-known order - closed - is gone.', 'A well-known order - closed - is gone.'],
  ])('the description %j is shown as one paragraph', (description, text) => {
    const [section] = statusReference(respond({ 409: { description } })).sections;
    expect(section?.texts.map((one) => one.text)).toEqual([text]);
  });

  test('lists at most 12 texts and media types, and 50 problem types', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 51 }, (_, at) => {
        const example = { type: `/${at}`, title: `Title ${at}` };
        const content = { 'application/problem+json': { example }, [`text/t${at}`]: {} };
        return [`/${at}`, { get: { responses: { 404: { description: `No item ${at}.`, content } } } }];
      }),
    );
    const [section] = statusReference({ openapi: '3.1.2', paths }).sections;
    expect([section?.texts, section?.mediaTypes, section?.problemTypes].map((list) => list?.length)).toEqual([
      12, 12, 50,
    ]);
  });

  test('takes the members of the most frequent body, and the first title of a problem type', () => {
    const contentOf = (name: string, title: string) => ({
      'application/problem+json': { schema: { properties: { [name]: {} } }, example: { type: '/a', title } },
    });
    const [section] = statusReference({
      openapi: '3.1.2',
      paths: Object.fromEntries(
        ['a', 'b', 'b'].map((name, at) => [
          `/${at}`,
          { get: { responses: { 404: { content: contentOf(name, `Title ${at}`) } } } },
        ]),
      ),
    }).sections;
    expect(section?.members).toEqual([{ name: 'b' }]);
    expect(section?.problemTypes).toEqual([{ type: '/a', title: 'Title 0' }]);
  });

  test('reads every method, and escapes the path in a location', () => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
    const item = Object.fromEntries(methods.map((method) => [method, { responses: { 404: {}, $ref: 'x' } }]));
    const { sections, refused } = statusReference({
      openapi: '3.2.0',
      paths: { '/a~b': { ...item, patch: { responses: { 404: 1 } } } },
    });
    expect(sections[0]?.operations.map(({ method }) => method)).toEqual(
      methods.filter((method) => method !== 'patch').map((method) => method.toUpperCase()),
    );
    expect(refused.map(({ where }) => where)).toEqual([['#/paths/~1a~0b/patch/responses/404']]);
  });

  test.each([
    [[{ in: 'header', name: 'idempotency-key' }], true],
    [
      [
        { in: 'header', name: 'X-Other' },
        { in: 'header', name: 'Idempotency-Key' },
      ],
      true,
    ],
    [[{ in: 'query', name: 'Idempotency-Key' }], false],
    [[{ in: 'header', name: 'X-Idempotency-Key' }], false],
    [[{ in: 'header', name: 'Idempotency-Key-2' }], false],
    [[{ in: 'header' }], false],
    [[...Array(200).fill({}), { in: 'header', name: 'Idempotency-Key' }], false],
  ])('finds an idempotency key: %#', (parameters, isFound) => {
    const paths = { '/a': { get: { parameters, responses: {} } } };
    expect(statusReference({ openapi: '3.1.2', paths }).idempotencyKey).toBe(isFound);
  });

  test('counts descriptions that differ only in case and in the last characters as one', () => {
    const texts = ['V1.0 ended', 'v10 ended', 'Gone now.', 'gone now', 'Gone Now!!'];
    const paths = texts.map((description) => ({ get: { responses: { 410: { description } } } }));
    const [section] = statusReference({ openapi: '3.1.2', paths: { ...paths } }).sections;
    expect(section?.texts).toEqual([
      { text: 'Gone now.', count: 3 },
      { text: 'V1.0 ended', count: 1 },
      { text: 'v10 ended', count: 1 },
    ]);
  });

  test.each([
    'Bad Request Error Response',
    '400 - bad request.',
    'The request was a Bad Request',
    'validationErrorResponse',
  ])('the description %j adds nothing to 400', (description) => {
    const [section] = statusReference(respond({ 400: { description } })).sections;
    expect(section?.texts).toEqual([]);
  });

  test('webhooks and callbacks are counted, and left out', () => {
    const receiver = { post: { responses: { 410: { description: 'Unsubscribe' } } } };
    const { sections, responseCount, refused } = statusReference({
      openapi: '3.1.2',
      paths: {
        '/hooks': {
          post: {
            responses: { 202: { description: 'Queued' } },
            callbacks: { done: { '{$request.body#/url}': receiver } },
          },
        },
      },
      webhooks: { order: receiver },
    });
    expect(sections.map(({ key }) => key)).toEqual(['202']);
    expect(responseCount).toBe(3);
    expect(refused.map(({ reason, where }) => [reason.split(',')[0], where[0]])).toEqual([
      [
        'The response belongs to a callback',
        '#/paths/~1hooks/post/callbacks/done/{$request.body#~1url}/post/responses/410',
      ],
      ['The response belongs to a webhook', '#/webhooks/order/post/responses/410'],
    ]);
  });

  test.each([
    [
      'another file',
      { $ref: 'errors.yaml#/NotFound' },
      'The reference points to another file (bundle the document into one file first, for example with npx @redocly/cli bundle)',
    ],
    ['nothing', { $ref: '#/components/responses/Missing' }, 'The reference has no target'],
    ['itself', { $ref: '#/paths/~1things/get/responses/404' }, 'The references are circular'],
    ['no object', 'Not found', 'The response is not an object'],
  ])('a response that is a reference to %s is refused', (_, response, reason) => {
    const { sections, refused, responseCount } = statusReference(respond({ 404: response }));
    expect(sections).toEqual([]);
    expect(responseCount).toBe(1);
    expect(refused).toEqual([{ reason, count: 1, where: ['#/paths/~1things/get/responses/404'] }]);
  });

  test('operations and paths in other files are refused', () => {
    const { refused, operationCount } = statusReference({
      openapi: '3.1.2',
      paths: { '/a': { $ref: '#/a' }, '/b': { get: { $ref: '#/b' } } },
    });
    expect(operationCount).toBe(1);
    expect(refused).toEqual([
      {
        reason: "The reference has no target, so the path's responses are missing",
        count: 1,
        where: ['#/paths/~1a'],
      },
      {
        reason: "The reference has no target, so the operation's responses are missing",
        count: 1,
        where: ['#/paths/~1b/get'],
      },
    ]);
  });
});

describe('statusReference() of what is no document', () => {
  test.each([
    [
      { swagger: '2.0', paths: {} },
      'Unsupported Swagger version 2.0: expected OpenAPI 3.0, 3.1, or 3.2. Convert the document first',
    ],
    [
      { swagger: {} },
      'Unsupported Swagger version: expected OpenAPI 3.0, 3.1, or 3.2. Convert the document first',
    ],
    [{ openapi: '4.0.0' }, 'Unsupported OpenAPI version 4.0.0: expected OpenAPI 3.0, 3.1, or 3.2'],
    [{ openapi: '3.10.0' }, 'Unsupported OpenAPI version 3.10.0: expected OpenAPI 3.0, 3.1, or 3.2'],
    [{ openapi: '13.1.0' }, 'Unsupported OpenAPI version 13.1.0: expected OpenAPI 3.0, 3.1, or 3.2'],
    [
      { openapi: '4'.repeat(41) },
      `Unsupported OpenAPI version ${'4'.repeat(40)}: expected OpenAPI 3.0, 3.1, or 3.2`,
    ],
    [{ openapi: {} }, 'Invalid OpenAPI version [object]: expected OpenAPI 3.0, 3.1, or 3.2'],
    [404, 'Invalid input 404: expected codes or an OpenAPI document'],
    [null, 'Invalid input null: expected codes or an OpenAPI document'],
    [undefined, 'Invalid input undefined: expected codes or an OpenAPI document'],
  ])('%j', (input, error) => {
    expect(statusReference(input as never)).toEqual({
      title: 'HTTP status codes',
      error,
      sections: [],
      findings: [],
      operationCount: 0,
      responseCount: 0,
      leftOutCount: 0,
      refused: [],
      idempotencyKey: false,
    });
  });
});

test.each([
  undefined,
  null,
  5,
  'x',
  [],
  {},
  { sections: 5 },
  { sections: [] },
  { sections: [null], title: 'x' },
  { sections: [], title: 5 },
])('toMarkdown() gives an empty text for %j, which is no model', (model) => {
  expect(toMarkdown(model as never)).toBe('');
});
