// Retrying with fetch: the advice decides, and waits as long as the server says.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { retryAdvice } from 'http-status-atlas';

const PAUSE = 20;
const MOST_TRIES = 3;
const LONGEST_WAIT = 60_000;

async function fetchPatiently(url, init = {}) {
  const { method = 'GET' } = init;
  for (let tries = 1; ; tries += 1) {
    let response;
    try {
      response = await fetch(url, init);
    } catch (error) {
      // No status at all: the connection broke, so only a method that does no harm goes again.
      const again = method === 'GET' && tries < MOST_TRIES;
      console.log(`  try ${tries}: connection lost, ${again ? 'again' : 'not again'}`);
      if (!again) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      continue;
    }
    if (response.ok) {
      console.log(`  try ${tries}: ${response.status}`);
      return response;
    }
    const { retry, delayMs, basis } = retryAdvice(response.status, { method, retryAfter: response.headers });
    console.log(
      `  try ${tries}: ${response.status}, ${retry ? `again${delayMs === undefined ? '' : ` after ${delayMs} ms`}` : 'not again'} [${basis}]`,
    );
    if (!retry || tries === MOST_TRIES || delayMs > LONGEST_WAIT) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, delayMs ?? PAUSE));
  }
}

/** Each path fails once in its own way and then succeeds. */
const failures = {
  '/busy': [503, { 'Retry-After': '1' }],
  '/limited': [429, {}],
  '/early': [425, {}],
  '/large': [413, {}],
  '/large-for-now': [413, { 'Retry-After': '0' }],
  '/broken': [500, {}],
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
  ['GET', '/busy'],
  ['POST', '/busy'],
  ['POST', '/limited'],
  ['POST', '/early'],
  ['POST', '/large'],
  ['POST', '/large-for-now'],
  ['GET', '/broken'],
  ['POST', '/broken'],
  ['GET', '/drops'],
  ['POST', '/drops'],
]) {
  console.log(`${method} ${path}`);
  await fetchPatiently(base + path, { method }).catch(({ message }) => console.log(`  ${message}`));
}
server.close();
server.closeAllConnections();
