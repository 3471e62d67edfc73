// Hono on its server for Node.js, with its own ways to respond.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';

const app = new Hono();
app.use('/index.html', etag());
app.get('/index.html', (c) => c.html('<p>Field</p>'));
app.get('/r/:status', (c) => c.redirect('/index.html', Number(c.req.param('status'))));
app.use('/auth', basicAuth({ username: 'field', password: 'secret' }));
app.use('/gone', bearerAuth({ token: 'secret' }));
app.get('/forbidden', () => {
  throw new HTTPException(403, { message: 'Forbidden' });
});
app.get('/boom', () => {
  throw new Error('boom');
});
app.use('/upload', bodyLimit({ maxSize: 1024 }));
app.post('/upload', async (c) => c.text(await c.req.text()));
app.post('/json', async (c) => c.json(await c.req.json()));
app.post('/items', (c) => c.json({ id: 1 }, 201, { Location: '/items/1' }));
app.delete('/items/1', (c) => c.body(null, 204));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT) });
