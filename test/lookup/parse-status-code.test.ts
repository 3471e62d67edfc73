import { describe, expect, test } from 'vitest';
import { parseStatusCode, reasonPhrase, StatusCode } from '../../src/index.js';

describe('parseStatusCode()', () => {
  test.each([
    404,
    '404',
    ' 404 ',
    'Not Found',
    'not found',
    'not-found',
    'NOT_FOUND',
    'notFound',
    'NotFound',
    'HTTP 404',
    '404 Not Found',
    '404: Not Found',
    '404 (Not Found)',
    '404NotFound',
    'HTTP/1.1 404 Not Found',
    'HTTP/1.1 404 ',
    'HTTP/2 404',
    'HTTP_404_NOT_FOUND',
    'HTTP_STATUS_NOT_FOUND',
    'SC_NOT_FOUND',
    'StatusNotFound',
    'StatusCodes.Status404NotFound',
    'HttpStatus.NOT_FOUND',
    'HttpStatusCode.NotFound',
    'StatusCode::NOT_FOUND',
    'Response::HTTP_NOT_FOUND',
    'http.StatusNotFound',
    'status.HTTP_404_NOT_FOUND',
    ':not_found',
    'Status: 404',
    'Error: 404',
    '404 Conflict',
  ])('reads %j as 404', (input) => {
    expect(parseStatusCode(input)).toBe(404);
  });

  test('reads three signs as a code exactly when they are digits from 100 to 599', () => {
    const signs = [...'0123456789eExX.+-_ \t'];
    for (const one of signs) {
      for (const two of signs) {
        for (const three of signs) {
          const text = one + two + three;
          expect(parseStatusCode(text), text).toBe(/^[1-5]\d\d$/.test(text) ? Number(text) : undefined);
        }
      }
    }
  });

  test.each([
    ['471', 471],
    [599, 599],
    ["I'm a teapot", 418],
    ['I\u2019m a teapot', 418],
    ['I_AM_A_TEAPOT', 418],
    ['Payload Too Large', 413],
    ['REQUEST_ENTITY_TOO_LARGE', 413],
    ['Request-URI Too Long', 414],
    ['Requested Range Not Satisfiable', 416],
    ['Unprocessable Entity', 422],
    ['Moved Temporarily', 302],
    ['Request Time-out', 408],
    ['Gateway Time-out', 504],
    ['HTTP Version Not Supported', 505],
    ['HTTP_VERSION_NOT_SUPPORTED', 505],
    ['HTTP/1.1 599 Whatever', 599],
    ['StatusTeapot', 418],
    ['HTTP_STATUS_TEAPOT', 418],
    ['STATUS_CODE.NonAuthoritativeInfo', 203],
    ['StatusProxyAuthRequired', 407],
    ['HttpStatus.AMBIGUOUS', 300],
    ['HttpStatus.MISDIRECTED', 421],
  ])('reads %j as %d', (input, code) => {
    expect(parseStatusCode(input)).toBe(code);
  });

  test('reads every constant and phrase in every style', () => {
    for (const [name, code] of Object.entries(StatusCode)) {
      const phrase = reasonPhrase(code);
      const pascal = phrase
        .replace(/[^A-Za-z ]/g, '')
        .replace(/(?:^| )([A-Za-z])/g, (_, letter) => letter.toUpperCase());
      for (const input of [
        name,
        phrase,
        phrase.toUpperCase(),
        `${code} ${phrase}`,
        `HTTP_${code}_${name}`,
        `SC_${name}`,
        `HttpStatus.${name}`,
        `:${name.toLowerCase()}`,
        `Status${pascal}`,
        `HttpStatusCode.${pascal}`,
        name.toLowerCase().replaceAll('_', '-'),
      ]) {
        expect(parseStatusCode(input), input).toBe(code);
      }
    }
  });

  test.each([
    99,
    600,
    404.5,
    '99',
    '600',
    '404abc',
    '404.5',
    '4040',
    '0404',
    '-404',
    '1.404',
    '404 5',
    '200-299',
    '4xx',
    '\uff14\uff10\uff14',
    'Web Server Is Down',
    'HTTP',
    'status',
    'hasOwnProperty',
    'toString',
  ])('does not read %j', (input) => {
    expect(parseStatusCode(input)).toBeUndefined();
  });
});
