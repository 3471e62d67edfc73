// Fastify 5: the same tasks with hooks, and an error handler that sends problem details.
import Fastify from 'fastify';
import { isError, statusText } from 'http-status-atlas';
import { problem } from 'http-status-atlas/problem';
import { classLabel, logLevel } from 'http-status-atlas/telemetry';

const counts = {};
const app = Fastify();

app.addHook('onResponse', async (request, reply) => {
  const { statusCode } = reply;
  counts[classLabel(statusCode)] = (counts[classLabel(statusCode)] ?? 0) + 1;
  console.log(
    `${logLevel(statusCode)} ${request.method} ${request.url} ${statusCode} ${statusText({ status: statusCode })}`,
  );
});
app.setErrorHandler((error, _request, reply) => {
  const code = isError(error.statusCode) ? error.statusCode : 500;
  const members = code < 500 ? { detail: error.message } : {};
  return reply.code(code).type('application/problem+json').send(problem(code, members));
});
app.setNotFoundHandler((_request, reply) =>
  reply.code(404).type('application/problem+json').send(problem(404)),
);

app.post('/users', { schema: { body: { type: 'object', required: ['email'] } } }, async (_request, reply) =>
  reply.code(201).header('Location', '/users/7').send({ id: 7 }),
);
app.get('/broken', async () => {
  throw new Error('the database is down');
});

const base = await app.listen({ host: '127.0.0.1', port: 0 });
const post = (content) =>
  fetch(`${base}/users`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(content),
  });
for (const response of [
  await post({ email: 'ada@example.com' }),
  await post({}),
  await fetch(`${base}/broken`),
  await fetch(`${base}/x`),
]) {
  console.log(`  ${await response.text()}`);
}
console.log(counts);
await app.close();
