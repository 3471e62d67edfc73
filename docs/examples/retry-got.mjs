// Retrying with got: its own list of statuses is replaced by the advice.
import { once } from 'node:events';
import { createServer } from 'node:http';
import got from 'got';
import { isError, list, retryAdvice } from 'http-status-atlas';

const client = got.extend({
  throwHttpErrors: false,
  retry: {
    limit: 2,
    methods: ['GET', 'PUT', 'POST'],
    statusCodes: list()
      .map(({ code }) => code)
      .filter((code) => isError(code)),
    calculateDelay: ({ error, attemptCount, retryOptions }) => {
      const { response } = error;
      if (response === undefined || attemptCount > retryOptions.limit) return 0;
      const {
        retry,
        delayMs = 20,
        basis,
      } = retryAdvice(response.statusCode, {
        method: error.options.method,
        retryAfter: response.headers,
      });
      console.log(
        `  ${response.statusCode}: ${retry ? `again after ${delayMs} ms` : 'not again'} [${basis}]`,
      );
      // got takes 0 for "do not repeat", so an immediate repeat is 1 ms.
      return retry ? Math.max(1, delayMs) : 0;
    },
  },
});

const seen = new Set();
const server = createServer((request, response) => {
  request.resume();
  const key = `${request.method} ${request.url}`;
  if (seen.has(key)) return response.end('ok');
  seen.add(key);
  const code = Number(request.url.slice(1));
  return response.writeHead(code, code === 503 ? { 'Retry-After': '0' } : {}).end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;

for (const [method, path] of [
  ['get', '/503'],
  ['post', '/503'],
  ['post', '/502'],
  ['get', '/502'],
  ['get', '/404'],
]) {
  console.log(`${method.toUpperCase()} ${path}`);
  const { statusCode } = await client[method](base + path);
  console.log(`  ${statusCode}`);
}
server.close();
server.closeAllConnections();
