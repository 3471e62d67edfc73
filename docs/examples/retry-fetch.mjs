// Retrying with fetch: retryAdvice decides whether to retry, and the loop waits as long as the server says.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { retryAdvice } from 'http-status-atlas';

const PAUSE = 20;
const MAX_ATTEMPTS = 3;
const MAX_DELAY = 60_000;

async function fetchWithRetry(url, init = {}) {
  const { method = 'GET' } = init;
  for (let attempt = 1; ; attempt += 1) {
    let response;
    try {
      response = await fetch(url, init);
    } catch (error) {
      // There's no status because the connection broke, so retry only a safe method.
      const retry = method === 'GET' && attempt < MAX_ATTEMPTS;
      console.log(`  attempt ${attempt}: connection lost, ${retry ? 'retrying' : 'not retrying'}`);
      if (!retry) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      continue;
    }
    if (response.ok) {
      console.log(`  attempt ${attempt}: ${response.status}`);
      return response;
    }
    const { retry, delayMs, basis } = retryAdvice(response.status, { method, retryAfter: response.headers });
    console.log(
      `  attempt ${attempt}: ${response.status}, ${retry ? `retrying${delayMs === undefined ? '' : ` after ${delayMs} ms`}` : 'not retrying'} [${basis}]`,
    );
    if (!retry || attempt === MAX_ATTEMPTS || delayMs > MAX_DELAY) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, delayMs ?? PAUSE));
  }
}

/** Each path fails once in a different way and then succeeds. */
const failures = {
  '/busy': [503, { 'Retry-After': '1' }],
  '/limited': [429, {}],
  '/early': [425, {}],
  '/large': [413, {}],
  '/large-temporarily': [413, { 'Retry-After': '0' }],
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
  ['POST', '/large-temporarily'],
  ['GET', '/broken'],
  ['POST', '/broken'],
  ['GET', '/drops'],
  ['POST', '/drops'],
]) {
  console.log(`${method} ${path}`);
  await fetchWithRetry(base + path, { method }).catch(({ message }) => console.log(`  ${message}`));
}
server.close();
server.closeAllConnections();
