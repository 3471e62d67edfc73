import { describe, expect, test } from 'vitest';
import { type Additions, checkExchanges } from '../../src/explain/check-exchanges.js';
import { parseExchanges } from '../../src/reading.js';

const check = (text: string, additions: Additions = {}) =>
  checkExchanges(parseExchanges(text), text, additions);
const pair = ([name, value]: readonly [string, string]) => ({ name, value });
const har = (...entries: object[]) => JSON.stringify({ log: { entries } });

interface Parts {
  readonly status?: number;
  readonly request?: Record<string, string>;
  readonly response?: Record<string, string>;
  readonly method?: string;
  readonly url?: string;
  readonly text?: string;
}
const entry = ({
  status = 200,
  request = {},
  response = { Date: 'x' },
  method = 'GET',
  url = '/',
  text,
}: Parts) => ({
  request: { method, url, headers: Object.entries(request).map(pair) },
  response: {
    status,
    headers: Object.entries(response).map(pair),
    content: text === undefined ? {} : { text },
  },
});
const rules = (text: string, additions: Additions = {}) =>
  check(text, additions).flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('checkExchanges()', () => {
  test.each([
    ['http://example.com/a?token=1#b', 'http://example.com/a'],
    ['http://example.com/a#b', 'http://example.com/a'],
    ['http://example.com/a?b\nc', 'http://example.com/a'],
    ['http://me:secret@example.com/a@b', 'http://example.com/a@b'],
    ['git+ssh://me@example.com/', 'git+ssh://example.com/'],
    ['s3://key@example/', 's3://example/'],
    ['//me@example.com/', '//example.com/'],
    ['HTTPS://me@example.com/', 'HTTPS://example.com/'],
    ['/a//me@example.com', '/a//me@example.com'],
    ['/path@version', '/path@version'],
  ])('formats %j as %j', (url, shown) => {
    expect(check(har(entry({ url })))).toMatchObject([{ url: shown }]);
  });

  test('returns each response with its position and method, and nothing that is unknown', () => {
    const responses = check('HTTP/1.1 204 No Content\r\nDate: Mon, 02 Mar 2026 09:06:10 GMT\r\n\r\n');
    expect(responses).toStrictEqual([{ index: 0, status: 204, findings: [] }]);
    expect(check(har(entry({}), entry({ status: 204 })))).toMatchObject([
      { index: 0, method: 'GET', status: 200 },
      { index: 1, method: 'GET', status: 204 },
    ]);
  });

  test("skips responses whose headers aren't known", () => {
    expect(check(har(entry({ response: {} })))).toEqual([]);
    expect(check('  HTTP/1.1 200 OK\n')).toMatchObject([{ status: 200 }]);
    const wget =
      '--2026-03-02--  http://example.com/\nHTTP request sent, awaiting response... 302 Found\nLocation: /b [following]\n';
    expect(check(wget)).toEqual([]);
    expect(check(':status: 404\nserver: a\ndate: x\n')).toMatchObject([{ status: 404 }]);
  });

  test('follows redirects with the given method until a client might change it', () => {
    const redirect = (status: number) => `HTTP/1.1 ${status} Moved\r\nLocation: /b\r\nDate: x\r\n\r\n`;
    const final = 'HTTP/1.1 200 OK\r\nDate: x\r\nContent-Length: 0\r\n\r\n';
    const methods = (text: string, method?: string) => check(text, { method }).map((one) => one.method);
    expect(methods(redirect(307) + final, 'POST')).toEqual(['POST', 'POST']);
    expect(methods(redirect(308) + final, 'POST')).toEqual(['POST', 'POST']);
    expect(methods(redirect(303) + final, 'POST')).toEqual(['POST', undefined]);
    expect(methods(redirect(302) + final, 'POST')).toEqual(['POST', undefined]);
    expect(methods(redirect(302) + final, 'GET')).toEqual(['GET', 'GET']);
    expect(methods(redirect(302) + final, 'HEAD')).toEqual(['HEAD', 'HEAD']);
    expect(methods(redirect(302) + final, 'GETS')).toEqual(['GETS', undefined]);
    expect(methods(redirect(302) + final, 'WIDGET')).toEqual(['WIDGET', undefined]);
    expect(methods(redirect(302) + final + final, 'POST')).toEqual(['POST', undefined, 'POST']);
    expect(methods(redirect(302) + final)).toEqual([undefined, undefined]);
  });

  test('treats CONNECT as the method of a tunnel', () => {
    const text = 'HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 204 No Content\r\nDate: x\r\n\r\n';
    expect(check(text, { method: 'POST' })).toMatchObject([{ method: 'CONNECT' }, { method: 'POST' }]);
  });

  test.each([
    ['407 Proxy Authentication Required\r\nProxy-Authenticate: Basic', undefined],
    ['401 Unauthorized\r\nWWW-Authenticate: Basic', 'POST'],
    ['407 Proxy Authentication Required', 'POST'],
  ])('treats the method before a second response to %j as %s', (head, method) => {
    const text = `HTTP/1.1 ${head}\r\nDate: x\r\n\r\nHTTP/1.1 204 No Content\r\nDate: x\r\n\r\n`;
    expect(check(text, { method: 'POST' }).map((one) => one.method)).toEqual([method, 'POST']);
  });

  test('uses the request headers in a JSON file only if they were actually sent', () => {
    // 304 is a response only to a conditional request.
    const response = { ETag: '"a"', Date: 'x' };
    const browser = { 'User-Agent': 'Mozilla/5.0' };
    const found = (request: Record<string, string>) =>
      rules(har(entry({ status: 304, request, response }))).length;
    expect(found({ Host: 'h' })).toBeGreaterThan(found({}));
    expect(found({ ...browser, host: 'h' })).toBe(found({ Host: 'h' }));
    expect(found({ ...browser, 'Accept-Encoding': 'gzip' })).toBe(found({ Host: 'h' }));
    expect(found(browser)).toBe(found({}));
    expect(found({ 'User-Agent': 'curl/8' })).toBe(found({ Host: 'h' }));
  });

  test("doesn't use a 304 body from a JSON file, or a status that curl prints as a body", () => {
    const response = { ETag: '"a"', Date: 'x' };
    expect(rules(har(entry({ status: 304, response, text: 'x' })))).not.toContain('content-forbidden');
    expect(rules(har(entry({ status: 204, response, text: 'x' })))).toContain('content-forbidden');
    const head = 'HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n';
    expect(rules(`${head}204\n`)).not.toContain('content-forbidden');
    expect(rules(`${head}203`)).toContain('content-forbidden');
  });

  test('treats an interim response as final if nothing follows it in a transcript', () => {
    const interim = 'HTTP/1.1 102 Processing\r\nDate: x\r\n\r\n';
    const final = 'HTTP/1.1 200 OK\r\nDate: x\r\nContent-Length: 0\r\n\r\n';
    expect(rules(interim)).toContain('interim-as-final');
    expect(rules(interim + final)).not.toContain('interim-as-final');
    expect(rules('HTTP/1.1 102 Processing\r\nX-Context: {"a":1}\r\n\r\n')).toContain('interim-as-final');
    expect(rules(har(entry({ status: 102 })))).not.toContain('interim-as-final');
    const indented = `\n${har(entry({ status: 102, response: { Date: 'x', Server: 'a' } }))}`;
    expect(check(indented)).toMatchObject([{ status: 102, findings: [] }]);
  });
});
