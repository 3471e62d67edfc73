// Retrying with got: retryAdvice replaces got's list of status codes.
import { once } from 'node:events';
import { createServer } from 'node:http';
import got from 'got';
import { isError, list, retryAdvice } from 'http-status-atlas';

const PAUSE = 20;

const client = got.extend({
  throwHttpErrors: false,
  retry: {
    limit: 2,
    methods: ['GET', 'PUT', 'POST'],
    statusCodes: list()
      .map(({ code }) => code)
      .filter((code) => isError(code)),
    // For got, 0 means "don't retry", so an immediate retry is 1 ms.
    calculateDelay: ({ error, attemptCount, retryOptions }) => {
      const { response } = error;
      const { method } = error.options;
      if (attemptCount > retryOptions.limit) return 0;
      if (response === undefined) {
        // There's no status because the connection broke, so retry only a safe method.
        const again = method === 'GET';
        console.log(`  connection lost: ${again ? `retrying after ${PAUSE} ms` : 'not retrying'}`);
        return again ? PAUSE : 0;
      }
      const advice = retryAdvice(response.statusCode, { method, retryAfter: response.headers });
      const { retry, delayMs = PAUSE, basis } = advice;
      console.log(
        `  ${response.statusCode}: ${retry ? `retrying after ${delayMs} ms` : 'not retrying'} [${basis}]`,
      );
      return retry ? Math.max(1, delayMs) : 0;
    },
  },
});

/** Each path fails once in a different way and then succeeds. */
const failures = {
  '/busy': [503, { 'Retry-After': '1' }],
  '/limited': [429, {}],
  '/early': [425, {}],
  '/large': [413, {}],
  '/large-temporarily': [413, { 'Retry-After': '0' }],
  '/broken': [500, {}],
  '/missing': [404, {}],
};
const seen = new Set();
const server = createServer((request, response) => {
  request.resume();
  const key = `${request.method} ${request.url}`;
  if (seen.has(key)) return response.writeHead(200, { 'Content-Type': 'text/plain' }).end('ok');
  seen.add(key);
  if (request.url === '/drops') return request.socket.destroy();
  const [code, fields] = failures[request.url];
  return response.writeHead(code, fields).end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;

for (const [method, path] of [
  ['get', '/busy'],
  ['post', '/busy'],
  ['post', '/limited'],
  ['post', '/early'],
  ['post', '/large'],
  ['post', '/large-temporarily'],
  ['get', '/broken'],
  ['post', '/broken'],
  ['get', '/missing'],
  ['get', '/drops'],
  ['post', '/drops'],
]) {
  console.log(`${method.toUpperCase()} ${path}`);
  const outcome = await client[method](base + path).then(
    ({ statusCode }) => statusCode,
    ({ code }) => code,
  );
  console.log(`  ${outcome}`);
}
server.close();
server.closeAllConnections();
