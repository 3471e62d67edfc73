import type { IncomingMessage } from 'node:http';
import { describe, expectTypeOf, test } from 'vitest';
import { checkResponse, type HttpVersion } from '../../src/check.js';
import { identify } from '../../src/identify.js';
import { parseExchanges } from '../../src/reading.js';

describe('messages', () => {
  test('accept what Node.js and HTTP clients provide', () => {
    const ofMessage = ({ statusCode, headers, httpVersion }: IncomingMessage) =>
      checkResponse({ status: statusCode, headers, httpVersion });
    expectTypeOf(ofMessage).toBeFunction();
    const config: { method?: string; url?: string; headers: object; httpVersion?: 1 | 2 } = { headers: {} };
    checkResponse(new Response(), config);
    identify(new Response());
    checkResponse(new Response(), new Request('https://example.com'));
  });

  test('accept headers with the type of an interface', () => {
    interface MyHeaders {
      'content-type': string;
      etag?: string;
    }
    const headers: MyHeaders = { 'content-type': 'text/plain' };
    checkResponse({ status: 200, headers });
    // @ts-expect-error a string isn't a set of headers
    checkResponse({ status: 200, headers: 'etag: 1' });
  });

  test('of a transcript have a status and pairs of headers', () => {
    const response = parseExchanges('')[0]?.response;
    expectTypeOf(response?.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(response?.headers[0]).toEqualTypeOf<readonly [name: string, value: string] | undefined>();
    expectTypeOf(response?.httpVersion).toEqualTypeOf<HttpVersion | undefined>();
  });
});
