import { describe, expect, test } from 'vitest';
import { isUntroubled } from '../../src/search/is-untroubled.js';

describe('isUntroubled()', () => {
  test.each([
    ['25/03/14 10:32:51 INFO TaskSetManager: Finished task 200.0 in stage 3.0'],
    ['2025-03-14 INFO SparkContext: Successfully stopped the context'],
    ['INFO:     Started server process [404]'],
    ['INFO:     Waiting for background tasks to complete.'],
    ['[10:35:44] [Server thread|TRACE] joined the game'],
    ['2025/03/14 10:01:02 [info] 31#31: *404 client closed keepalive connection'],
    ['2025/03/12 [warn] 22#22: *88 a client request body is buffered to a temporary file /tmp/1'],
    ['info: Microsoft.Hosting.Lifetime[14]\n      Now listening'],
    ['dbug: Microsoft.AspNetCore.Routing.EndpointMiddleware[1]'],
    ['time="2025-03-14" level=debug msg="cache hit"'],
    ['{"time":"2025-03-14","level": "trace","msg":"started"}'],
    ['{"severity":"notice","message":"started"}'],
  ])('is true for a log line with a low level: %s', (line) => {
    expect(isUntroubled(line)).toBe(true);
  });

  test.each([
    ['Server listening on http://localhost:8080'],
    ['Now listening at port 3000'],
    ['server is listening on the default port'],
    ['App running on port 5000'],
    ['App running at http://localhost:3000'],
    ['uvicorn running on https://127.0.0.1:8000'],
    ['Application startup complete.'],
    ['Started server process [404]'],
  ])('is true for what a server prints when it starts: %s', (line) => {
    expect(isUntroubled(line)).toBe(true);
  });

  test.each([
    ['[14:02:11] [Render thread/INFO]: Loaded 7 advancements'],
    ['* Connected to shop.example (192.0.2.7) port 443'],
    ['* ALPN: offers h2\n* using HTTP/1.x'],
    ['> PUT /cart HTTP/1.1\n> Host: shop.example\n> Content-Type: text/csv'],
    ['GET /cart HTTP/1.1\r\nHost: shop.example\r\nAccept: */*\r\n\r\n'],
    ['< Age: 12\n< X-Cache: MISS\n<'],
    ['Cache-Control: no-store\nVary: Accept'],
    ['Content-Location: /cart.json\nVary: Accept'],
  ])('is true for an exchange that states no status: %s', (lines) => {
    expect(isUntroubled(lines)).toBe(true);
  });

  test.each([
    ['Vary: Accept'],
    ['Vary: Accept\n'],
    ['Cache-Control: private\nRetry-After: 30'],
    ['Date: today\nWWW-Authenticate: Basic'],
    ['< Age: 12\n< Location: /home'],
    ['<Age: 12\n<Location: /home'],
    ['< Date: today\n< Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo='],
    ['Allow: GET\nAge: 0'],
    ['Cache-Control: private\nthe page has moved'],
    ['first\n* Connected to shop.example'],
    ['* connect to 192.0.2.7 port 443 failed'],
    ['* Host shop.example was resolved.\n* SSL certificate is invalid'],
    ['>> quoted\n>> again'],
  ])('is false for a single header, a telling header, and other text: %s', (lines) => {
    expect(isUntroubled(lines)).toBe(false);
  });

  test('counts words between spaces, bars, commas, and semicolons', () => {
    expect(isUntroubled('1|2,x;y z w')).toBe(false);
    expect(isUntroubled('1|2,3;y z w')).toBe(true);
    expect(isUntroubled('1 2 3 4 5')).toBe(false);
    expect(isUntroubled('1 2 x y z')).toBe(false);
    expect(isUntroubled('12;7;301;98;4;26')).toBe(true);
    expect(isUntroubled('1 2 3 4 u v w x y z')).toBe(true);
    expect(isUntroubled('1 2 3 t u v w x y z')).toBe(false);
    expect(isUntroubled('1 2 3 y z invalid')).toBe(false);
  });

  test.each([
    ['nothing is listening on the port'],
    ['not listening on port 3000'],
    ['Error: address in use, listening on port 3000'],
    ['the job is running on schedule'],
    ['more info about the response'],
    ['debug a redirect'],
    ['INFORMATION about the request'],
    ['ERROR listening on port 3000'],
    ['TRACE/OPTIONS on the server'],
    ['how to get info: the page'],
  ])('is false for a text without such a level: %s', (line) => {
    expect(isUntroubled(line)).toBe(false);
  });

  test.each([
    ['[debug] ** (Phoenix.NotAcceptableError) unknown media type'],
    ['INFO request rejected: quota'],
    ['level=info msg="client sent invalid header line"'],
    ['[info] client timed out'],
    ['[info] upstream timeout'],
    ['INFO no route matches'],
    ["DEBUG the token isn't known"],
    ['INFO body too large'],
  ])('is false for a line with a word of trouble: %s', (line) => {
    expect(isUntroubled(line)).toBe(false);
  });
});
