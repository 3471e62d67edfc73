import { describe, expect, test } from 'vitest';
import { isFieldValue } from '../../src/compiler/field-grammar.js';
import { readExchange } from '../../src/compiler/read-exchange.js';
import { linkedSource } from '../../src/compiler/render/linked-source.js';

describe('isFieldValue()', () => {
  test.each([
    ['Allow', ''],
    ['Allow', 'GET, HEAD'],
    ['Content-Range', 'bytes 0-4/11'],
    ['Content-Range', 'bytes */11'],
    ['ETag', 'W/"v1"'],
    ['Retry-After', 'Sun, 22 Nov 2026 12:00:00 GMT'],
    ['Set-Cookie', 'session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    ['WWW-Authenticate', 'Basic realm="api", Bearer error="invalid_token"'],
    ['Link', '</users?page=2>; rel="next"'],
  ])('accepts %s: %s', (name, value) => {
    expect(isFieldValue(name, value)).toBe(true);
  });

  test.each([
    ['Allow', 'GET HEAD'],
    ['Content-Range', 'bytes=0-4/11'],
    ['Content-Type', 'json'],
    ['ETag', 'v1'],
    ['Retry-After', '1.5'],
    ['Retry-After', '2026-11-22'],
    ['Set-Cookie', 'session=; Max-Age=0'],
    ['WWW-Authenticate', 'Bearer'],
    ['Link', '/users?page=2; rel=next'],
    ['Location', '/a b'],
  ])('rejects %s: %s', (name, value) => {
    expect(isFieldValue(name, value)).toBe(false);
  });

  test.each([['X-Unknown'], ['__proto__'], ['constructor']])("doesn't recognize %s", (name) => {
    expect(isFieldValue(name, 'a')).toBeUndefined();
  });
});

describe('readExchange()', () => {
  test('adds the content after an interim response to the request', () => {
    const [round] = readExchange(
      'POST /a HTTP/1.1\nExpect: 100-continue\n\nHTTP/1.1 100 Continue\n\nhello\n\nHTTP/1.1 204 No Content',
    );
    expect(round?.request).toEqual({
      start: 'POST /a HTTP/1.1',
      fields: [['Expect', '100-continue']],
      content: 'hello',
    });
    expect(round?.interim?.start).toBe('HTTP/1.1 100 Continue');
    expect(round?.response.start).toBe('HTTP/1.1 204 No Content');
  });

  test('keeps empty lines in content', () => {
    const [round] = readExchange('GET / HTTP/1.1\n\nHTTP/1.1 200 OK\nHost: a\n\none\n\ntwo');
    expect(round?.response.content).toBe('one\n\ntwo');
  });

  test.each([
    ['GET / HTTP/1.1', 'expected a response after the request'],
    ['HTTP/1.1 200 OK\n\nGET / HTTP/1.1', 'expected a response after the request'],
    ['hello', 'expected a request on the first line'],
    ['GET / HTTP/1.1\nHost\n\nHTTP/1.1 200 OK', 'Cannot parse a header'],
  ])('throws an error for %j', (exchange, message) => {
    expect(() => readExchange(exchange)).toThrow(message);
  });
});

describe('linkedSource()', () => {
  test('links each part, and links a section without a document to the previous document', () => {
    expect(linkedSource('RFC 9110 15.3.6; B.3')).toBe(
      '[RFC 9110 15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6), [B.3](https://www.rfc-editor.org/rfc/rfc9110#appendix-B.3)',
    );
    expect(linkedSource('owner/name doc/a.txt @ 00005ce5a143')).toBe(
      '[owner/name doc/a.txt @ 00005ce5a143](https://github.com/owner/name/blob/00005ce5a143/doc/a.txt)',
    );
    expect(linkedSource('https://example.org/a')).toBe('[example.org/a](https://example.org/a)');
    expect(linkedSource('hearsay')).toBe('hearsay');
  });
});
