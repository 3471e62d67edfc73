// A server on loopback whose middleware classifies, counts, and logs every response, and a client that reads the
// responses. `npm run demo` runs it from the root through standard input, because `http-status-atlas` resolves to this
// package there, but not for files in docs/, which has its own package.json.
import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  classify,
  classRange,
  describe,
  fallbackCode,
  isError,
  isRetryable,
  matchStatus,
  parseStatusCode,
  retryAdvice,
  statusMatcher,
  statusText,
} from 'http-status-atlas';

/** Responses by class range, as a metrics endpoint would report them. */
const counts = new Map();
const log = [];

/** Middleware: when a response is finished, classify, count, and log it. */
function observe(request, response, next) {
  response.once('finish', () => {
    const code = response.statusCode;
    const range = classRange(code) ?? 'invalid';
    counts.set(range, (counts.get(range) ?? 0) + 1);
    const level = isError(code) ? (classify(code) === 'server-error' ? 'error' : 'warn') : 'info';
    log.push(
      `${level.padEnd(5)} ${request.method} ${request.url} ${code} ${statusText({ status: code })}`.trimEnd(),
    );
  });
  next();
}

const server = createServer((request, response) => {
  observe(request, response, () => {
    const code = parseStatusCode(request.url?.slice(1)) ?? 404;
    if (code === 301 || code === 308) response.setHeader('Location', '/200');
    if (code === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="demo"');
    if (code === 405) response.setHeader('Allow', 'GET');
    if (code === 503) response.setHeader('Retry-After', '2');
    response.writeHead(code).end();
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();

const isFine = statusMatcher('2xx', '3xx');
const requests = [
  ['GET', '/200'],
  ['POST', '/201'],
  ['DELETE', '/204'],
  ['GET', '/301'],
  ['GET', '/304'],
  ['GET', '/401'],
  ['GET', '/not-found'],
  ['POST', '/405'],
  ['GET', '/418'],
  ['PUT', '/422'],
  ['GET', '/429'],
  ['GET', '/471'],
  ['GET', '/503'],
  ['POST', '/503'],
  ['POST', '/502'],
  ['GET', '/520'],
];

console.log('What the client does with each response\n');
for (const [method, path] of requests) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, redirect: 'manual' });
  const { status } = response;
  const verdict = matchStatus(status, {
    304: () => 'use the stored response',
    '2xx': () => 'done',
    '3xx': () => `go to ${response.headers.get('Location')}`,
    default: (code) => {
      const context = { method, retryAfter: response.headers };
      const { retry, delayMs, reason, basis } = retryAdvice(code, context);
      if (!isRetryable(code, context)) return `don't retry: ${reason} [${basis}]`;
      return `retry${delayMs === undefined ? '' : ` after ${delayMs} ms`}: ${reason} [${basis}]${retry ? '' : '?'}`;
    },
  });
  const known = describe(status)?.summary ?? `Not registered: treated as ${fallbackCode(status)}.`;
  console.log(
    `${isFine(status) ? ' ' : '!'} ${method.padEnd(6)} ${path.padEnd(10)} ${status} ${statusText(response)}`,
  );
  console.log(`    ${known}`);
  console.log(`    ${verdict}`);
}

server.close();
server.closeAllConnections();
await once(server, 'close');

console.log('\nWhat the server logged\n');
for (const line of log) console.log(`  ${line}`);
console.log('\nWhat the server counted\n');
for (const [range, count] of [...counts].sort())
  console.log(`  http_responses_total{class="${range}"} ${count}`);
