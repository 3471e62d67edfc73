import { describe, expect, expectTypeOf, test } from 'vitest';
import { fromGrpc, toGrpc } from '../../src/grpc.js';
import { describe as describeCode, list, reasonPhrase, summary } from '../../src/index.js';
import { type OpenapiResponse, openapiResponses, responseKey } from '../../src/openapi.js';
import { problem } from '../../src/problem.js';
import { classLabel, errorType, logLevel, spanStatus } from '../../src/telemetry.js';
import { badCodes } from '../bad-input-values.js';

const names = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;
const http = [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];

describe('fromGrpc()', () => {
  test('contains the 17 rows by name and by number', () => {
    expect(names.map((name) => fromGrpc(name))).toEqual(http);
    expect(names.map((_, number) => fromGrpc(number))).toEqual(http);
  });

  test.each([
    ['5', 404],
    ['16', 401],
    ['not_found', 404],
    ['NotFound', 404],
    ['not-found', 404],
    ['canceled', 499],
    ['Cancelled', 499],
    ['codes.NotFound', 404],
    ['Status.canceled', 499],
  ])('parses the spelling %j', (status, code) => {
    expect(fromGrpc(status)).toBe(code);
  });

  test('has literal types', () => {
    expectTypeOf(fromGrpc('NOT_FOUND')).toEqualTypeOf<404>();
    expectTypeOf(fromGrpc(8)).toEqualTypeOf<429>();
    expectTypeOf(fromGrpc('x' as string)).toEqualTypeOf<number | undefined>();
  });

  test.each([
    'okay',
    'NOT',
    'NOTFOUNDS',
    'constructor',
    '17',
    '5.0',
    '05x',
    'not found.',
    '1.NotFound',
    `NotFound${' '.repeat(40)}`,
    17,
    -1,
    1.5,
    Number.NaN,
    '__proto__',
    'constructor',
    null,
    undefined,
    {},
  ])('returns undefined for %j', (status) => {
    expect(fromGrpc(status as string)).toBeUndefined();
  });
});

describe('toGrpc()', () => {
  test('follows the rule for clients for every code', () => {
    const rows: Record<number, string> = {
      400: 'INTERNAL',
      401: 'UNAUTHENTICATED',
      403: 'PERMISSION_DENIED',
      404: 'UNIMPLEMENTED',
      429: 'UNAVAILABLE',
      502: 'UNAVAILABLE',
      503: 'UNAVAILABLE',
      504: 'UNAVAILABLE',
    };
    for (let code = 100; code < 600; code += 1) expect(toGrpc(code)).toBe(rows[code] ?? 'UNKNOWN');
    expectTypeOf(toGrpc(404)).toEqualTypeOf<'UNIMPLEMENTED'>();
    expectTypeOf(toGrpc(418)).toEqualTypeOf<'UNKNOWN'>();
  });

  test.each(badCodes())('returns undefined for %s', (_label, value) => {
    expect(toGrpc(value as number)).toBeUndefined();
  });
});

describe('telemetry', () => {
  test('treats 4xx as an error only for clients, 5xx for both kinds, and nothing else', () => {
    for (let code = 100; code < 600; code += 1) {
      expect(spanStatus(code, 'server')).toBe(code >= 500 ? 'error' : 'unset');
      expect(spanStatus(code, 'client')).toBe(code >= 400 ? 'error' : 'unset');
      expect(errorType(code, 'client')).toBe(code >= 400 ? String(code) : undefined);
      expect(errorType(code, 'server')).toBe(code >= 500 ? String(code) : undefined);
      expect(classLabel(code)).toBe(`${Math.floor(code / 100)}xx`);
      expect(logLevel(code)).toBe(code >= 500 ? 'error' : code >= 400 ? 'warn' : 'info');
    }
  });

  test.each(['server', 'SERVER', 'Server', 'SPAN_KIND_SERVER', 'span_kind_server', 1])(
    'treats %j as a server',
    (kind) => {
      expect(spanStatus(404, kind as 'server')).toBe('unset');
      expect(spanStatus(500, kind as 'server')).toBe('error');
    },
  );

  test.each(['client', 'CLIENT', 'SPAN_KIND_CLIENT', 2])('treats %j as a client', (kind) => {
    expect(spanStatus(404, kind as 'client')).toBe('error');
    expect(spanStatus(399, kind as 'client')).toBe('unset');
  });

  test.each([
    '',
    '1',
    '2',
    'serve',
    'XSPAN_KIND_SERVER',
    'internal',
    'toString',
    0,
    3,
    1.5,
    true,
    null,
    undefined,
    {},
    [1],
    ['server'],
  ])('has no rule for the kind %j', (kind) => {
    expect(spanStatus(500, kind as 'server')).toBeUndefined();
    expect(errorType(500, kind as 'server')).toBeUndefined();
  });

  test('accepts exceptions: a code before its range, and only possible results', () => {
    const except = { 404: 'unset', '4xx': 'error', '5XX': 'unset', 503: 'error' } as const;
    expect(spanStatus(404, 'client', { except })).toBe('unset');
    expect(spanStatus(410, 'server', { except })).toBe('error');
    expect(spanStatus(500, 'server', { except })).toBe('unset');
    expect(errorType(503, 'server', { except })).toBe('503');
    expect(errorType(500, 'server', { except })).toBeUndefined();
    expect(spanStatus(200, 'server', { except })).toBe('unset');
    for (const wrong of [
      { 404: 'ok' },
      { 404: undefined },
      { '4xx': 7 },
      Object.create({ 404: 'unset' }),
      null,
      '404',
      404,
    ])
      expect(spanStatus(404, 'client', { except: wrong as never })).toBe('error');
    // An invalid result is ignored, and the result of the range is used instead.
    expect(spanStatus(404, 'client', { except: { 404: 'ok' as never, '4xx': 'unset' } })).toBe('unset');
    expect(spanStatus(600, 'server', { except: { 600: 'unset' } })).toBe('error');
    expect(spanStatus(500, 'server', null)).toBe('error');

    expect(logLevel(404, { except: { 404: 'debug' } })).toBe('debug');
    expect(logLevel(404, { except: { 404: 7 as never, '4XX': 'debug' } })).toBe('debug');
    expect(logLevel(404, { except: { 404: 7 as never } })).toBe('warn');
    expect(logLevel(404, null)).toBe('warn');
  });

  test.each(badCodes())('treats %s as an error without a type', (_label, value) => {
    expect(spanStatus(value as number, 'server')).toBe('error');
    expect(errorType(value as number, 'server')).toBeUndefined();
    expect(classLabel(value as number)).toBe('unknown');
    expect(logLevel(value as number)).toBe('error');
  });
});

describe('problem()', () => {
  test('contains about:blank, the phrase, and the code', () => {
    expect(problem(404)).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 });
    expect(Object.keys(problem(404))).toEqual(['type', 'title', 'status']);
    expect(problem(422, { detail: 'x', instance: '/1', errors: [1] })).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      detail: 'x',
      instance: '/1',
      errors: [1],
    });
    expect(problem(471).title).toBe('Bad Request');
    expectTypeOf(problem(404).status).toEqualTypeOf<404>();
    expectTypeOf(problem(404).title).toEqualTypeOf<'Not Found'>();
  });

  test('accepts a custom type and a custom title together', () => {
    expect(problem(403, { type: '/no-credit', title: 'No credit' })).toMatchObject({
      type: '/no-credit',
      title: 'No credit',
    });
    // RFC 9457, section 4.2.1: a title can be localized.
    expect(problem(404, { title: 'Nicht gefunden' }).title).toBe('Nicht gefunden');
    expectTypeOf(problem(404, { title: 'Nicht gefunden' }).title).toEqualTypeOf<'Nicht gefunden'>();
    expect(problem(404, { status: 404 })).toEqual(problem(404));
    // @ts-expect-error the code argument is the status
    expect(() => problem(404, { status: 500 })).toThrow(TypeError);
    expect(problem(403, { title: 'Forbidden' }).title).toBe('Forbidden');
  });

  test("doesn't let a caller overwrite the status", () => {
    expect(() => problem(404, { status: 200 } as never)).toThrow(/status/);
    expect(problem(404, { status: 404 } as never).status).toBe(404);
  });

  test('treats an extension named __proto__ as an ordinary member', () => {
    const members = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }');
    const built = problem(404, members);
    expect(Object.getPrototypeOf(built)).toBe(Object.prototype);
    expect(JSON.stringify(built)).toContain('"__proto__":{"polluted":true}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.isFrozen(built)).toBe(true);
  });

  test.each(badCodes())('throws a RangeError for %s', (_label, value) => {
    expect(() => problem(value as number)).toThrow(RangeError);
  });

  test('contains the title of every code, or of the x00 code of its class', () => {
    for (let code = 100; code < 600; code += 1) {
      expect(problem(code).title).toBe(reasonPhrase(code) ?? reasonPhrase(Math.trunc(code / 100) * 100));
    }
  });

  test('includes the rejected value', () => {
    expect(() => problem(404n as never)).toThrow(/status code 404n:/);
    expect(() => problem(Symbol('gone') as never)).toThrow(/status code Symbol\(gone\):/);
    expect(() => problem(undefined as never)).toThrow(/status code undefined:/);
    expect(() => problem({ toString: () => 'boo' } as never)).toThrow(/status code \[object\]:/);
    expect(() => problem(404, { detail: 7 } as never)).toThrow(/problem member "detail" to 7:/);
  });

  test('keeps null and arrays in an extension, and omits undefined', () => {
    expect(JSON.stringify(problem(404, { a: null, b: undefined, c: [1, null] }))).toBe(
      '{"type":"about:blank","title":"Not Found","status":404,"a":null,"c":[1,null]}',
    );
  });

  test.each([
    ['detail', 1],
    ['instance', {}],
    ['type', null],
    ['title', []],
  ])('throws a TypeError for %s: %j', (name, value) => {
    expect(() => problem(404, { [name]: value } as never)).toThrow(TypeError);
  });

  test.each([null, 'x', 1, []])('throws a TypeError for the members %j', (members) => {
    expect(() => problem(404, members as never)).toThrow(TypeError);
    expect(() => problem(404, members as never)).toThrow(/^Invalid problem members .+: expected an object$/);
  });
});

describe('openapiResponses()', () => {
  const responses = openapiResponses({
    200: { schema: { type: 'object' } },
    204: {},
    401: {},
    404: {},
    429: {},
    499: {},
    '5XX': {},
    default: {},
  });

  test("describes each response with the library's sentence", () => {
    expect(responses['404']?.description).toBe(summary(404));
    expect(responses['499']?.description).toContain('closed');
    expect(responses['5XX']?.description).toMatch(/\.$/);
  });

  test("includes content only if it's allowed, with a problem document for errors", () => {
    expect(responses['200']?.content).toEqual({ 'application/json': { schema: { type: 'object' } } });
    expect(responses['204']).not.toHaveProperty('content');
    expect(Object.keys(responses['404']?.content ?? {})).toEqual(['application/problem+json']);
    expect(Object.keys(responses['default']?.content ?? {})).toEqual(['application/problem+json']);
  });

  test('includes header objects, and marks required headers', () => {
    expect(responses['401']?.headers?.['WWW-Authenticate']).toMatchObject({
      required: true,
      schema: { type: 'string' },
    });
    expect(responses['429']?.headers?.['Retry-After']).not.toHaveProperty('required');
  });

  test.each([
    [405, 'Allow'],
    [401, 'WWW-Authenticate'],
    [407, 'Proxy-Authenticate'],
    [426, 'Upgrade'],
    [426, 'Connection'],
    [101, 'Upgrade'],
    [226, 'IM'],
  ] as const)('%d requires %s, with a schema and an example', (code, name) => {
    expect(openapiResponses({ [code]: {} })[code]?.headers?.[name]).toEqual({
      description: expect.any(String),
      required: true,
      schema: { type: 'string' },
      example: expect.any(String),
    });
  });

  test('has an example for every header that it marks as required, and for 416 without a range', () => {
    for (const { code } of list()) {
      const [response] = Object.values(openapiResponses({ [code]: {} }));
      for (const { required, example } of Object.values(response?.headers ?? {})) {
        if (required) expect(example, String(code)).toEqual(expect.any(String));
      }
    }
    expect(openapiResponses({ 416: {} })[416].headers?.['Content-Range']?.example).toBe('bytes */8000');
  });

  test("doesn't include content for a code that doesn't allow it, and rejects content for such a code", () => {
    for (let code = 100; code < 600; code += 1) {
      const [response] = Object.values(openapiResponses({ [code]: {} }));
      const none = code < 200 || [204, 205, 304].includes(code);
      const mediaTypes = Object.keys(response?.content ?? {});
      expect(mediaTypes, String(code)).toEqual(code < 400 ? [] : ['application/problem+json']);
      if (!none) continue;
      for (const input of [{ schema: {} }, { mediaType: 'text/plain' }, { example: 'x' }])
        expect(() => openapiResponses({ [code]: input }), String(code)).toThrow(TypeError);
    }
    expect(() => openapiResponses({ '1XX': { schema: {} } })).toThrow(/content of response 1XX/);
  });

  test('tells serializers that a problem can have other members', () => {
    expect(openapiResponses({ 404: {} })[404].content?.['application/problem+json']?.schema).toMatchObject({
      additionalProperties: true,
    });
  });

  test('describes a problem document, and only the class for a range', () => {
    const schemaOf = (key: string) =>
      openapiResponses({ [key]: {} })[key]?.content?.['application/problem+json']?.schema;
    const reference = { type: 'string', format: 'uri-reference' };
    expect(schemaOf('404')).toEqual({
      type: 'object',
      properties: {
        type: { ...reference, default: 'about:blank' },
        title: { type: 'string' },
        status: { type: 'integer', enum: [404] },
        detail: { type: 'string' },
        instance: reference,
      },
      additionalProperties: true,
    });
    for (const key of ['4XX', '5XX', 'default'])
      expect(schemaOf(key)).toMatchObject({
        properties: { status: { type: 'integer', minimum: 100, maximum: 599 } },
      });
  });

  test.each(['1XX', '2XX', '3XX', '4XX', '5XX', 'default'])('describes %s without a code', (key) => {
    const text = openapiResponses({ [key]: {} })[key]?.description;
    expect(text).toMatch(/^[A-Z].+\.$/);
    for (let code = Number(key[0]) * 100; code < Number(key[0]) * 100 + 100; code += 1) {
      // A code without a record has the text of its class.
      if (summary(code) === undefined) expect(openapiResponses({ [code]: {} })[code]?.description).toBe(text);
    }
  });

  test('contains the response headers of a code that a server sends, each once', () => {
    for (const { code } of list()) {
      const names = Object.keys(openapiResponses({ [code]: {} })[code]?.headers ?? {});
      const known = describeCode(code);
      const fields = known?.standing === 'nonstandard' ? [] : (known?.fields ?? []);
      const written = fields.filter(
        ({ name, direction, requirement }) =>
          direction === 'response' &&
          ['must', 'should', 'may', 'described'].includes(requirement) &&
          !['Content-Type', 'Content-Length', 'Transfer-Encoding', 'Date'].includes(name),
      );
      expect(names, String(code)).toEqual([...new Set(written.map(({ name }) => name))]);
      for (const [name, header] of Object.entries(openapiResponses({ [code]: {} })[code]?.headers ?? {})) {
        const field = written.find((one) => one.name === name);
        const text =
          field?.requirement === 'must' ? 'Required with this status.' : 'Can be sent with this status.';
        expect(header.description, name).toBe(
          field?.when === undefined ? text : `${field.when[0]?.toUpperCase()}${field.when.slice(1)}.`,
        );
      }
    }
  });

  test('includes a summary only for 3.2', () => {
    expect(openapiResponses({ 404: {}, '4XX': {} }, { version: '3.2' })).toMatchObject({
      404: { summary: 'Not Found' },
      '4XX': { description: expect.any(String) },
    });
    expect(openapiResponses({ '4XX': {} }, { version: '3.2' })['4XX']).not.toHaveProperty('summary');
    for (const options of [{ version: '3.0' }, { version: '3.1' }, {}, null, undefined] as const)
      expect(openapiResponses({ 404: {} }, options)[404]).not.toHaveProperty('summary');
    expect(openapiResponses({ 404: { summary: 'None' } })[404].summary).toBe('None');
  });

  test("merges given values, which take precedence over the library's", () => {
    const { 429: limited, 200: fine } = openapiResponses({
      429: {
        description: 'Slower, please.',
        headers: {
          'retry-after': { schema: { type: 'integer' }, example: 30 },
          'RateLimit-Limit': { description: 'Requests an hour.' },
        },
      },
      200: { mediaType: 'text/plain', example: 'hello', headers: { ETag: false, allow: false } },
    });
    expect(limited.description).toBe('Slower, please.');
    expect(limited.headers).toMatchObject({
      'retry-after': {
        description: 'Indicates how long to wait before sending a new request.',
        schema: { type: 'integer' },
        example: 30,
      },
      'RateLimit-Limit': { description: 'Requests an hour.', schema: { type: 'string' } },
    });
    expect(fine.content).toEqual({ 'text/plain': { example: 'hello' } });
    expect(fine.headers).not.toHaveProperty('ETag');
    expect(fine.headers).not.toHaveProperty('Allow');
    expect(fine.headers).toHaveProperty('Last-Modified');
    expect(openapiResponses({ 200: { example: 7 } })[200].content).toEqual({
      'application/json': { example: 7 },
    });
    expect(openapiResponses({ 471: {} })[471]).not.toHaveProperty('headers');
    for (const mediaType of ['text/html', 'text/application/json', 'application/jsonx'])
      expect(openapiResponses({ 404: { mediaType } })[404].content).toEqual({ [mediaType]: {} });
    for (const mediaType of ['application/json', 'Application/JSON; charset=utf-8'])
      expect(openapiResponses({ 404: { mediaType } })[404].content).toHaveProperty([mediaType, 'schema']);
    const schema = { type: 'string' };
    expect(openapiResponses({ 404: { schema } })[404].content).toEqual({ 'application/json': { schema } });
    expect(openapiResponses({ 404: { mediaType: 'application/problem+xml' } })[404].content).toHaveProperty([
      'application/problem+xml',
      'schema',
    ]);
  });

  test('keeps given values: content, references, links, and extensions', () => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' }, examples: {} } };
    const links = { next: { operationId: 'list' } };
    const written = openapiResponses({
      200: { content, links, 'x-origin': 'api' },
      404: { $ref: '#/components/responses/NotFound', description: 'Ours' },
      '5XX': { $ref: '#/components/responses/Error' },
    });
    expect(written[200]).toMatchObject({ content, links, 'x-origin': 'api' });
    expect(written[404]).toEqual({ $ref: '#/components/responses/NotFound', description: 'Ours' });
    expect(written['5XX']).toEqual({ $ref: '#/components/responses/Error' });
    const $ref = '#/components/responses/Error';
    expect(openapiResponses({ 500: { $ref, summary: 'Ours', links } })[500]).toEqual({
      $ref,
      summary: 'Ours',
    });
    expect(openapiResponses({ 404: {} })[404]).not.toHaveProperty('links');
    expect(openapiResponses({ 404: { content: {} } })[404].content).toEqual({});
    expect(() => openapiResponses({ 204: { content } })).toThrow(/204/);
    expect(openapiResponses({ 204: { content: {} } })[204]).not.toHaveProperty('content');
  });

  test('has no undefined members', () => {
    const codes = [...list().map(({ code }) => code), 471, '4XX', '2XX', 'default'];
    const $ref = '#/components/responses/Error';
    for (const input of [{}, { $ref }, { schema: {} }, { mediaType: 'text/plain' }]) {
      for (const key of codes) {
        if (
          'mediaType' in input || 'schema' in input
            ? [204, 205, 304].includes(Number(key)) || Number(key) < 200
            : false
        )
          continue;
        const built = openapiResponses({ [key]: input }, { version: '3.2' });
        expect(built).toStrictEqual(JSON.parse(JSON.stringify(built)));
      }
    }
  });

  test('treats a header named __proto__ as an ordinary member', () => {
    const headers = JSON.parse('{ "__proto__": { "description": "Odd." }, "__PROTO__": false }');
    const { 200: response } = openapiResponses({ 200: { headers: JSON.parse('{ "__proto__": {} }') } });
    expect(Object.getPrototypeOf(response.headers)).toBe(Object.prototype);
    expect(JSON.stringify(response.headers)).toContain('"__proto__":{"schema":{"type":"string"}}');
    // Like any header, it can be replaced.
    expect(Object.getOwnPropertyDescriptor(response.headers, '__proto__')).toMatchObject({ writable: true });
    expect(JSON.stringify(openapiResponses({ 404: { headers } })[404])).not.toContain('Odd.');
  });

  test('keeps the keys in its type', () => {
    const typed = openapiResponses({ 200: {}, '4XX': {}, default: {} });
    expectTypeOf(typed).toEqualTypeOf<Record<200 | '4XX' | 'default', OpenapiResponse>>();
    const lower = openapiResponses({ '4xx': {}, 404: {} });
    expectTypeOf(lower).toEqualTypeOf<Record<404 | '4XX', OpenapiResponse>>();
    expect(Object.keys(lower)).toEqual(['404', '4XX']);
    expect(() => openapiResponses({ '4xx': {}, '4XX': {} })).toThrow(/4XX twice/);
    // @ts-expect-error not a code
    expect(() => openapiResponses({ '204.5': {} })).toThrow(RangeError);
    // @ts-expect-error out of range
    expect(() => openapiResponses({ 999: {} })).toThrow(RangeError);
    // @ts-expect-error no such member
    openapiResponses({ 404: { shema: {} } });
  });

  test.each([
    ['42', '"42"'],
    ['600', '"600"'],
    ['099', '"099"'],
    ['4Xx', '"4Xx"'],
    ['6XX', '"6XX"'],
    ['Default', '"Default"'],
    ['', '""'],
    ['nonsense', '"nonsense"'],
    ['__proto__x', '"__proto__x"'],
    ['constructor', '"constructor"'],
    ['4xx4', '"4xx4"'],
    ['04xx', '"04xx"'],
    ['4044', '"4044"'],
    ['0404', '"0404"'],
    ['404.0', '"404.0"'],
    ['default5', '"default5"'],
  ])('throws a RangeError that includes the key %s', (key, named) => {
    expect(() => openapiResponses({ [key]: {} } as never)).toThrow(RangeError);
    expect(() => openapiResponses({ [key]: {} } as never)).toThrow(named);
  });

  test.each([
    ['a response', { 404: 'gone' }, '"gone"'],
    ['a response', { 404: null }, 'null'],
    ['a schema', { 200: { schema: 'User' } }, '"User"'],
    ['a description', { 200: { description: 7 } }, '7'],
    ['description', { 200: { description: 7 } }, 'description 7 of response 200: expected a string'],
    ['media type', { 200: { mediaType: 7 } }, 'mediaType 7 of response 200: expected a string'],
    ['schema', { 200: { schema: 7 } }, 'schema 7 of response 200: expected an object'],
    ['headers', { 200: { headers: 7 } }, 'headers 7 of response 200: expected an object'],
    ['content', { 200: { content: 7 } }, 'content 7 of response 200: expected an object'],
    ['$ref', { 200: { $ref: 7 } }, '$ref 7 of response 200: expected a string'],
    ['summary', { 200: { summary: 7 } }, 'summary 7 of response 200: expected a string'],
    ['links', { 200: { links: 7 } }, 'links 7 of response 200: expected an object'],
    ['fields', { 200: { headers: 'ETag' } }, '"ETag"'],
    ['a field', { 200: { headers: { ETag: 'strong' } } }, '"ETag"'],
    ['a schema of a field', { 200: { headers: { ETag: { schema: 'string' } } } }, '"ETag"'],
    ['responses', 7, '7'],
  ])('throws a TypeError that includes the invalid %s: %j', (_what, responses, named) => {
    expect(() => openapiResponses(responses as never)).toThrow(TypeError);
    expect(() => openapiResponses(responses as never)).toThrow(named);
  });

  test('throws a TypeError for a schema without content, an empty object, and an unknown version', () => {
    expect(() => openapiResponses({ 204: { schema: {} } })).toThrow(/204/);
    expect(() => openapiResponses({})).toThrow(TypeError);
    expect(() => openapiResponses(null as never)).toThrow(TypeError);
    expect(() => openapiResponses({ 200: {} }, { version: '2.0' as '3.0' })).toThrow(/2\.0/);
    const mute = Object.create(null);
    expect(() => openapiResponses({ 200: {} }, { version: mute })).toThrow(/OpenAPI version \[object\]/);
    expect(() => openapiResponses({ 200: { mediaType: mute } })).toThrow(/mediaType \[object\]/);
    expect(() => openapiResponses({ 200: { description: mute } })).toThrow(/description \[object\]/);
  });
});

describe('responseKey()', () => {
  test('finds the entry: exact before range before default', () => {
    const responses = { 200: {}, '4XX': {}, '5xx': {}, default: {} };
    expect([200, 201, 404, 503].map((code) => responseKey(responses, code))).toEqual([
      '200',
      'default',
      '4XX',
      '5xx',
    ]);
    expectTypeOf(responseKey(responses, 200)).toEqualTypeOf<'200' | '4XX' | '5xx' | 'default' | undefined>();
  });

  test.each([99, 600, 404.5, Number.NaN, null, undefined, '404'])('returns undefined for %s', (code) => {
    expect(responseKey({ 404: {}, default: {} }, code as number)).toBeUndefined();
  });

  test("returns undefined if no entry applies, and for a value that isn't an object", () => {
    expect(responseKey({ 200: {} }, 404)).toBeUndefined();
    expect(responseKey(Object.create({ 404: {} }), 404)).toBeUndefined();
    expect(responseKey(null, 404)).toBeUndefined();
    expect(responseKey(undefined, 404)).toBeUndefined();
  });
});
