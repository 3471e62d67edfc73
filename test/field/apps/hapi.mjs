// hapi with its own ways to respond.
import Hapi from '@hapi/hapi';

const server = Hapi.server({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  routes: { payload: { maxBytes: 1024, timeout: 1000 } },
});
server.route([
  {
    method: 'GET',
    path: '/index.html',
    handler: (_request, h) => h.response('<p>Field</p>').type('text/html').etag('field'),
  },
  {
    method: 'GET',
    path: '/r/{status}',
    handler: ({ params }, h) => h.redirect('/index.html').code(Number(params.status)),
  },
  {
    method: 'GET',
    path: '/boom',
    handler: () => {
      throw new Error('boom');
    },
  },
  { method: 'POST', path: '/upload', handler: () => 'ok' },
  { method: 'POST', path: '/json', options: { payload: { allow: 'application/json' } }, handler: () => 'ok' },
  { method: 'POST', path: '/items', handler: (_request, h) => h.response({ id: 1 }).created('/items/1') },
  { method: 'DELETE', path: '/items/1', handler: (_request, h) => h.response().code(204) },
]);
await server.start();
