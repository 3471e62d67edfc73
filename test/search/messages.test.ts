import { describe, expect, test } from 'vitest';
import { search } from '../../src/index.js';

describe('messages with an identifier', () => {
  test.each([
    ['jakarta.ws.rs.NotFoundException: bad query parameter, invalid value of size', 404],
    ['jakarta.ws.rs.ForbiddenException: invalid request, parameter tenant is missing', 403],
    ['Resolved [org.springframework.web.servlet.NoHandlerFoundException: no async task]', 404],
    ['Lambda failed, environment variable not set (KMSDisabledException)', 502],
    ['{"error":{"code":"resource_missing","type":"invalid_request_error","message":"No such price"}}', 404],
  ])('%s', (message, code) => {
    expect(search(message)[0]?.code).toBe(code);
  });
});

describe('messages with a part that varies', () => {
  test.each([
    ['Error response from daemon: Container 9be1 is not running', 409],
    ['Exception on /cart/items [POST]', 500],
    ["Access to model 'acme/m-2' is restricted. You must be authenticated to access it", 401],
    ['[Recovery] 2025/03/14 - 10:01:02 panic recovered:', 500],
  ])('%s', (message, code) => {
    expect(search(message)[0]?.code).toBe(code);
  });
});

test('an error that NestJS logs is a 500, even if its message names another subject', () => {
  const message = 'ERROR [ExceptionsHandler] connect ECONNREFUSED 192.0.2.7:6379';
  expect(search(message)[0]?.code).toBe(500);
});
