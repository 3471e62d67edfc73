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

describe('messages with a status that their words do not suggest', () => {
  test.each([
    ['{"message":"Please use HTTPS protocol"}', 426],
    ['{"msg":"Only refresh tokens are allowed"}', 422],
    ['{"code":-1003,"msg":"Way too much request weight used; IP banned until 1700000000000."}', 418],
    ['Rejecting write: running out of resource type: OUT_OF_MEMORY', 422],
    ['ERR_UNSUPPORTED_VERSION: missing, invalid or unsupported Tus-Resumable header', 412],
    ['error while removing network: network web id 5f3c has active endpoints', 403],
    ['{"errcode":"M_NOT_YET_UPLOADED","error":"Media has not been uploaded yet"}', 504],
    [
      '[error] 7#7: *9 MKCOL can create a collection only, client: 192.0.2.1, request: "MKCOL /a HTTP/1.1"',
      409,
    ],
  ])('%s', (message, code) => {
    expect(search(message)[0]?.code).toBe(code);
  });
});

test('a message decides even if most of a log is about another subject', () => {
  const stack =
    '\n    at merge (/action/dist/index.js:18722:21)\n    at async run (/action/dist/main.js:9:3)';
  expect(search(`Failure: Base branch was modified. Review and try the merge again.${stack}`)[0]?.code).toBe(
    405,
  );
});

test('an error that NestJS logs is a 500, even if its message names another subject', () => {
  const message = 'ERROR [ExceptionsHandler] connect ECONNREFUSED 192.0.2.7:6379';
  expect(search(message)[0]?.code).toBe(500);
});
