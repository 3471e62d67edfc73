import { expect, test } from 'vitest';
import { statusReference } from '../../src/reference.js';

/** Returns the section about the only response of a document. */
const sectionOf = (response: object, status = '404') =>
  statusReference({
    openapi: '3.1.2',
    paths: { '/things': { get: { responses: { [status]: { description: '', ...response } } } } },
  }).sections[0];
const sectionOfMedia = (type: string, media: object, status?: string) =>
  sectionOf({ content: { [type]: media } }, status);
const problemTypes = (media: object) => sectionOfMedia('application/problem+json', media)?.problemTypes;
const keysOf = (count: number, suffix = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}${suffix}`, {}]));

test.each([
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  ['text/json', true],
  ['application/vnd.shop-v1+json', true],
  ['application/problem+json', true],
  ['application/problem+xml', true],
  ['*/*', true],
  ['*/*; charset=utf-8', true],
  ['application/*', false],
  ['application/jsonl', false],
  ['application/xml', false],
  ['text/plain', false],
  ['x-application/json', false],
  ['x-application/problem+json', false],
])('examples and members of %s are read: %j', (type, isRead) => {
  const media = { example: { a: 1 }, schema: { properties: { a: {} } } };
  const section = sectionOfMedia(type, media);
  expect(section?.example).toBe(isRead ? '{\n  "a": 1\n}' : undefined);
  expect(section?.members).toEqual(isRead ? [{ name: 'a' }] : []);
});

test.each([
  ['100', false],
  ['2xx', false],
  ['200', false],
  ['302', true],
  ['404', true],
  ['5xx', true],
  ['default', true],
])('the body of %s is shown: %j', (status, isShown) => {
  const media = { example: { a: 1 }, schema: { properties: { a: {} } } };
  const section = sectionOfMedia('application/json', media, status);
  expect([section?.members.length, section?.example !== undefined]).toEqual([isShown ? 1 : 0, isShown]);
});

test.each([
  [{ example: { a: 1 } }],
  [{ examples: { one: { value: { a: 1 } } } }],
  [{ examples: { one: { dataValue: { a: 1 } } } }],
  [{ schema: { example: { a: 1 } } }],
  [{ schema: { examples: [{ a: 1 }] } }],
])('finds the example in %j', (media) => {
  expect(sectionOfMedia('application/json', media)?.example).toBe('{\n  "a": 1\n}');
});

test.each([
  [{ const: '/a' }],
  [{ default: '/a' }],
  [{ example: '/a' }],
  [{ examples: ['/a'] }],
  [{ enum: ['/a'] }],
])('finds the problem type and its title in %j', (stated) => {
  expect(problemTypes({ schema: { properties: { type: stated, title: stated } } })).toEqual([
    { type: '/a', title: '/a' },
  ]);
});

test('a problem type in an example has the title of the example', () => {
  const properties = { type: { enum: ['/a', '/b'] }, title: { const: 'Any' } };
  expect(problemTypes({ schema: { properties }, example: { type: '/a', title: 'One' } })).toEqual([
    { type: '/a', title: 'One' },
    { type: '/b', title: 'Any' },
  ]);
});

test('ignores problem types that say nothing, and long ones', () => {
  const types = ['', 'about:blank', 5, '/'.repeat(300), '/'.repeat(301)];
  expect(problemTypes({ schema: { properties: { type: { enum: types } } } })).toEqual([
    { type: '/'.repeat(300) },
  ]);
});

test('shortens long titles of problem types', () => {
  const title = 'x'.repeat(201);
  const properties = { type: { const: '/b' }, title: { const: title } };
  expect(problemTypes({ schema: { properties }, example: { type: '/a', title } })).toEqual([
    { type: '/a', title: title.slice(1) },
    { type: '/b', title: title.slice(1) },
  ]);
});

test('examines at most 20 media types and examples', () => {
  const types = Array.from({ length: 21 }, (_, at) => `/${at}`);
  const last = (list: ReturnType<typeof problemTypes>) => list?.at(-1)?.type;
  expect(last(problemTypes({ schema: { properties: { type: { enum: types } } } }))).toBe('/19');
  expect(last(problemTypes({ schema: { properties: { type: { examples: types } } } }))).toBe('/19');
  expect(last(problemTypes({ schema: { examples: types.map((type) => ({ type })) } }))).toBe('/19');
  const named = Object.fromEntries(types.map((type) => [`x${type}`, { value: { type } }]));
  expect(last(problemTypes({ examples: named }))).toBe('/19');
  const exampleAfter = (count: number) =>
    sectionOf({ content: { ...keysOf(count), 'application/json': { example: 1, schema: { example: {} } } } })
      ?.example;
  expect([exampleAfter(19), exampleAfter(20)]).toEqual(['{}', undefined]);
});

test('lists at most 100 media types, without long ones', () => {
  const [long, rule] = ['x'.repeat(200), 'partial-without-content-range'];
  const typesAfter = (count: number) =>
    sectionOf({ content: { ...keysOf(count, long), [long]: {} } })?.mediaTypes;
  expect([typesAfter(99), typesAfter(100)]).toEqual([[long], []]);
  const rulesAfter = (count: number) =>
    statusReference({
      openapi: '3.1.2',
      paths: {
        '/things': {
          get: { responses: { 206: { content: { ...keysOf(count), 'multipart/byteranges': {} } } } },
        },
      },
    }).findings.map((one) => one.rule);
  expect([rulesAfter(99), rulesAfter(100)]).toEqual([[], [rule]]);
});

test('lists at most 100 headers, without blank and long names', () => {
  const long = 'x'.repeat(200);
  const namesOf = (headers: object) => sectionOf({ headers })?.fields.map(({ name }) => name);
  expect(namesOf({ '': {}, ' ': {}, [long]: {}, [`${long}x`]: {} })).toEqual([long]);
  expect(namesOf(keysOf(101))).toEqual(Object.keys(keysOf(100)));
});

test.each([
  ['Error', true],
  ['Errors', true],
  ['ErrorDetails', true],
  ['error-response', true],
  ['ApiError', true],
  ['api_error', true],
  ['HTTP.Error.Body', true],
  ['OrderError', false],
  ['ErrorReport', false],
  ['Order', false],
])('the schema %s is only used for errors: %j', (name, isError) => {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
  const { findings } = statusReference({
    openapi: '3.1.2',
    paths: { '/things': { get: { responses: { 200: { content } } } } },
  });
  expect(findings.map(({ rule }) => rule)).toEqual(isError ? ['ok-error-body'] : []);
});
