// Express 5: classify, count, and log each response, and send problem details for errors.
import { once } from 'node:events';
import express from 'express';
import { isError, reasonPhrase } from 'http-status-atlas';
import { problem } from 'http-status-atlas/problem';
import { classLabel, logLevel } from 'http-status-atlas/telemetry';

const counts = {};
const app = express();

app.use((request, response, next) => {
  response.once('finish', () => {
    const { statusCode } = response;
    counts[classLabel(statusCode)] = (counts[classLabel(statusCode)] ?? 0) + 1;
    console.log(
      `${logLevel(statusCode)} ${request.method} ${request.url} ${statusCode} ${reasonPhrase(statusCode) ?? ''}`.trimEnd(),
    );
  });
  next();
});

app.get('/users/7', (_request, response) => {
  response.json({ id: 7, name: 'Ada' });
});
app.get('/broken', () => {
  throw new Error('the database is down');
});
app.use((request, response) => {
  response
    .status(404)
    .type('application/problem+json')
    .send(problem(404, { detail: `Nothing at ${request.url}` }));
});
// Express recognizes an error handler by its four parameters.
app.use((error, _request, response, _next) => {
  const code = isError(error.status) ? error.status : 500;
  response
    .status(code)
    .type('application/problem+json')
    .send(problem(code, { detail: error.message }));
});

const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;
for (const path of ['/users/7', '/nobody', '/broken']) {
  const response = await fetch(base + path);
  console.log(`  ${response.headers.get('content-type')}: ${await response.text()}`);
}
console.log(counts);
server.close();
server.closeAllConnections();
