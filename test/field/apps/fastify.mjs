// Fastify with its own ways to respond.
import Fastify from 'fastify';

const app = Fastify({ bodyLimit: 1024, requestTimeout: 1000, connectionTimeout: 1500 });
app.get('/index.html', (_request, reply) => reply.type('text/html').send('<p>Field</p>'));
app.get('/r/:status', (request, reply) => reply.redirect('/index.html', Number(request.params.status)));
app.get('/auth', (_request, reply) =>
  reply.code(401).header('WWW-Authenticate', 'Basic realm="field"').send(),
);
app.get('/forbidden', (_request, reply) => reply.code(403).send({ error: 'no' }));
app.get('/boom', async () => {
  throw new Error('boom');
});
app.get('/down', async () => {
  throw Object.assign(new Error('down'), { statusCode: 503 });
});
const body = {
  type: 'object',
  required: ['email'],
  properties: { email: { type: 'string', format: 'email' } },
};
app.post('/json', { schema: { body } }, async () => ({ ok: true }));
app.post('/items', (_request, reply) => reply.code(201).header('Location', '/items/1').send({ id: 1 }));
app.delete('/items/1', (_request, reply) => reply.code(204).send());
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
