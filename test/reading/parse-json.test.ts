import { describe, expect, test } from 'vitest';
import { parseExchanges } from '../../src/reading.js';

const response = (more: object = {}) => ({ status: 200, headers: {}, ...more });
const har = (...entries: unknown[]) => JSON.stringify({ log: { entries } });
const headersOf = (headers: unknown) =>
  parseExchanges(har({ response: { status: 200, headers } }))[0]?.response.headers;

describe('parseExchanges() of JSON', () => {
  test.each([
    [100, 100],
    [599, 599],
    ['404', 404],
    [600, 600],
    ['999', 999],
    [99, undefined],
    [1000, undefined],
    [404.5, undefined],
    ['4040', undefined],
    ['404 ', undefined],
    [true, undefined],
  ])('parses the status %j as %j', (status, code) => {
    expect(parseExchanges(har({ response: { status, headers: {} } }))[0]?.response.status).toBe(code);
    expect(parseExchanges(har({ response: { statusCode: status, headers: {} } }))[0]?.response.status).toBe(
      code,
    );
  });

  test.each([
    [
      'an object',
      { A: 'b', c: ['d', 7], ':status': '200', '': 'e', f: null },
      [
        ['A', 'b'],
        ['c', 'd'],
        ['c', '7'],
      ],
    ],
    [
      'pairs',
      [['A', 'b'], ['c', 7], [1, 'd'], ['e']],
      [
        ['A', 'b'],
        ['c', '7'],
      ],
    ],
    [
      'names and values',
      [{ name: 'A', value: 'b' }, { name: 7, value: 'c' }, { name: 'd' }, null, 'e'],
      [['A', 'b']],
    ],
    ['nothing', null, []],
    ['text', 'a: b', []],
  ])('parses headers from %s', (_, headers, fields) => {
    expect(headersOf(headers)).toEqual(fields);
  });

  test.each([
    ['text', { content: { text: 'a' } }, 'a'],
    ['base64', { content: { text: 'YWI=', encoding: 'base64' } }, new Uint8Array([97, 98])],
    ['text that is no base64', { content: { text: '*', encoding: 'base64' } }, undefined],
    ['a size of 0', { content: { size: 0 } }, ''],
    ['another size', { content: { size: 5 } }, undefined],
    ['a body', { body: 'a' }, 'a'],
    ['data', { data: 'a' }, 'a'],
    ['an object', { data: { a: 1 } }, undefined],
    ['content before a body', { content: { text: 'a' }, body: 'b' }, 'a'],
  ])('parses a body from %s', (_, parts, body) => {
    expect(parseExchanges(har({ response: response(parts) }))[0]?.response.body).toEqual(body);
  });

  test('contains only the parts that the request has', () => {
    const requestOf = (request: unknown) =>
      parseExchanges(har({ request, response: response() }))[0]?.request;
    expect(requestOf({ method: 'GET', url: '/a', headers: [], httpVersion: 'h2' })).toStrictEqual({
      method: 'GET',
      url: '/a',
      headers: [],
      httpVersion: '2',
    });
    expect(requestOf({})).toStrictEqual({});
    expect(requestOf({ method: 1, url: 2, httpVersion: 'x' })).toStrictEqual({});
    expect(requestOf('GET /')).toBeUndefined();
  });

  test.each([
    ['HTTP/1.0', '1.0'],
    ['HTTP/1.1', '1.1'],
    ['http/2.0', '2'],
    ['h3', '3'],
    ['h3-29', '3'],
    ['2', '2'],
    ['1.2', undefined],
    ['HTTP/4', undefined],
    ['xh2', undefined],
    [2, undefined],
  ])('parses the version %j as %j', (httpVersion, version) => {
    expect(parseExchanges(har({ response: response({ httpVersion }) }))[0]?.response.httpVersion).toBe(
      version,
    );
  });

  test.each([
    ['one entry', { response: response() }],
    ['an array of entries', [{ response: response() }]],
    ['`res` and `req`', { req: { method: 'GET' }, res: response() }],
    ['a response', response()],
  ])('reads %s', (_, value) => {
    expect(parseExchanges(JSON.stringify(value)).map((one) => one.response.status)).toEqual([200]);
  });

  test.each([
    ['a number', 7],
    ['an object without headers', { status: 200 }],
    ['entries that are none', { log: { entries: [null, 7, []] } }],
    ['an empty object', {}],
  ])('finds nothing in %s', (_, value) => {
    expect(parseExchanges(JSON.stringify(value))).toEqual([]);
  });

  test("finds nothing in text that isn't JSON", () => {
    expect(parseExchanges('{"log":')).toEqual([]);
  });
});

describe('parseExchanges() of start lines', () => {
  test.each([
    ['HTTP/1.1 100 Continue', 100],
    ['HTTP/1.1 599', 599],
    ['HTTP/1.1 099 x', undefined],
    ['HTTP/1.1 600 x', 600],
    ['HTTP/1.1 999', 999],
    ['HTTP/1.1 1000', undefined],
    [':status: 100', 100],
    [':status 599', 599],
    [':status: 099', undefined],
    [':status: 600', 600],
    [':status: 1000', undefined],
  ])('parses %j as %j', (line, status) => {
    expect(parseExchanges(`${line}\nserver: a\n\n`)[0]?.response.status).toBe(status);
  });
});
