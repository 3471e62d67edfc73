// Hono: middleware that classifies, counts, and logs responses, and an error handler that sends problem details.
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { FORBIDDEN, NOT_FOUND, OK, reasonPhrase } from 'http-status-atlas';
import { problem } from 'http-status-atlas/problem';
import { classLabel, logLevel } from 'http-status-atlas/telemetry';

const counts = {};
const app = new Hono();

app.use(async (c, next) => {
  await next();
  const { status } = c.res;
  counts[classLabel(status)] = (counts[classLabel(status)] ?? 0) + 1;
  console.log(`${logLevel(status)} ${c.req.method} ${c.req.path} ${status} ${reasonPhrase(status)}`);
});
const answer = (c, code, detail) =>
  c.body(JSON.stringify(problem(code, { detail })), code, { 'Content-Type': 'application/problem+json' });
app.onError((error, c) => answer(c, error instanceof HTTPException ? error.status : 500, error.message));
app.notFound((c) => answer(c, NOT_FOUND, `Nothing at ${c.req.path}`));

app.get('/users/7', (c) => c.json({ id: 7, name: 'Ada' }, OK));
app.get('/secret', () => {
  throw new HTTPException(FORBIDDEN, { message: 'Not for you' });
});

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;
for (const path of ['/users/7', '/secret', '/nobody']) {
  const response = await fetch(base + path);
  console.log(`  ${await response.text()}`);
}
console.log(counts);
server.close();
server.closeAllConnections();
