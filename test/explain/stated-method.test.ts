import { describe, expect, test } from 'vitest';
import { statedMethod } from '../../src/explain/stated-method.js';

describe('statedMethod()', () => {
  test.each([
    ['192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "POST /v1/charge HTTP/1.1" 503 0', 'POST'],
    ['192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "REBOOT /a HTTP/1.1" 405 0', 'REBOOT'],
    ['{"status":504,"method":"POST","path":"/a"}', 'POST'],
    ['{"httpRequest":{"requestMethod":"PUT","status":504}}', 'PUT'],
    ['{"log":"{\\"request_method\\":\\"POST\\",\\"status\\":504}"}', 'POST'],
    ['level=error http.method=DELETE status=502', 'DELETE'],
    ["  config: { method: 'post' }, status: 503", 'POST'],
    ['verb=PATCH code=503', 'PATCH'],
    ['502 Bad Gateway on POST request for "https://a.example/"', 'POST'],
    ['| 404 |  12.4µs |  192.0.2.1 | GET      "/a"', 'GET'],
    ['2026-03-02 08:14:02 192.0.2.10 GET /a - 443 - - curl/8.5.0 - 404 0 2 15', 'GET'],
    ['POST https://a.example/ 503 (Service Unavailable)', 'POST'],
    ['GET /a 503, GET /a 503', 'GET'],
    ['GET /a 500, then POST /b', undefined],
    ['"GET /a HTTP/1.1" 503 "POST /b HTTP/1.1" 503', undefined],
    ['{"method":"CARD","status":503}', undefined],
    ['{"payment_method":"POST","status":503}', undefined],
    ['Access-Control-Request-Method: PUT', undefined],
    ['{"method":"/shop.Orders/Get","status":503}', undefined],
    ['Allow: GET, POST', undefined],
    ['the POST request failed with 503', undefined],
    ['REPOST /a 503', undefined],
  ])('returns for %j: %s', (text, method) => {
    expect(statedMethod(text)).toBe(method);
  });
});
