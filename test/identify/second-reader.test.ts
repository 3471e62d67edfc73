import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identify.js';

// Texts of the same products that aren't in the examples. Each comes from a different source than the pattern.
const cases = [
  ['envoy', 401, "Jwks doesn't have key to match kid or alg from Jwt"],
  ['envoy', 403, 'Audiences in Jwt are not allowed'],
  ['envoy', 401, 'Jwt header is an invalid JSON'],
  ['aspnet-core-module', 502, '<h1>HTTP Error 502.5 - Process Failure</h1>'],
  ['aspnet-core-module', 502, '<h2>HTTP Error 502.5 - ANCM Out-Of-Process Startup Failure</h2>'],
  ['rails', 404, "<title>The page you were looking for doesn't exist (404 Not Found)</title>"],
  [
    'haproxy',
    405,
    '<html><body><h1>405 Method Not Allowed</h1>\nA request was made of a resource using a method',
  ],
  [
    'haproxy',
    501,
    '<html><body><h1>501 Not Implemented</h1>\n.The server does not support the functionality',
  ],
] as const;

describe('identify() on other texts of a product', () => {
  test.each(cases)('names %s for a %i with %s', (product, status, body) => {
    expect(identify({ status, headers: {}, body }).product?.id).toBe(product);
  });

  test.each([
    [429, '{"__type":"Throttling","message":"Rate exceeded."}'],
    [404, '{"msg":"404 route not found"}'],
    [503, 'No available servers could handle the request.'],
    [502, 'Read: HTTP Error 502 is not an error of the module'],
    [401, 'The Jwt is missing'],
  ] as const)('names nothing for a %i with %s', (status, body) => {
    expect(identify({ status, headers: {}, body }).product).toBeUndefined();
  });
});
