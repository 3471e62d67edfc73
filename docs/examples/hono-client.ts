// A typed Hono client: the statuses come from the server's type, and hasStatus and matchStatus narrow by them.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { hc } from 'hono/client';
import {
  hasStatus,
  matchStatus,
  NOT_FOUND,
  OK,
  reasonPhrase,
  UNPROCESSABLE_CONTENT,
} from 'http-status-atlas';

const app = new Hono().get('/users/:id', (c) => {
  const id = Number(c.req.param('id'));
  if (!Number.isInteger(id)) return c.json({ wrong: ['id'] }, UNPROCESSABLE_CONTENT);
  if (id !== 7) return c.json({ hint: 'Only user 7 exists' }, NOT_FOUND);
  return c.json({ name: 'Ada' }, OK);
});

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
await once(server, 'listening');
const client = hc<typeof app>(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

for (const id of ['7', '8', 'x']) {
  const response = await client.users[':id'].$get({ param: { id } });
  if (hasStatus(response, OK)) {
    const { name } = await response.json();
    console.log(`${id}: ${name}`);
  } else {
    // Here, the status is 404 or 422, and a missing case doesn't compile.
    const reason = await matchStatus(response, {
      404: async (missing) => (await missing.json()).hint,
      422: async (refused) => `check ${(await refused.json()).wrong.join(', ')}`,
    });
    console.log(`${id}: ${response.status} ${reasonPhrase(response.status)}, ${reason}`);
  }
}
server.close();
