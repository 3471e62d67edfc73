// Express with its own ways to respond.
import { fileURLToPath } from 'node:url';
import express from 'express';

const app = express();
app.use(express.json({ limit: '1kb' }), express.urlencoded({ limit: '1kb' }));
app.get('/index.html', (_request, response) =>
  response.sendFile('public/index.html', { root: process.cwd() }),
);
app.use('/directory', express.static(fileURLToPath(new URL('.', import.meta.url))));
app.get('/r/:status', (request, response) => response.redirect(Number(request.params.status), '/index.html'));
app.get('/auth', (_request, response) =>
  response.set('WWW-Authenticate', 'Basic realm="field"').sendStatus(401),
);
app.get('/forbidden', (_request, response) => response.sendStatus(403));
app.get('/limited', (_request, response) => response.status(429).json({ error: 'slow down' }));
app.get('/down', (_request, response) => response.set('Retry-After', '30').sendStatus(503));
app.get('/boom', () => {
  throw new Error('boom');
});
app.post('/json', (request, response) =>
  response.status(request.body === undefined ? 415 : 422).json({ errors: [] }),
);
app.post('/items', (_request, response) => response.status(201).location('/items/1').json({ id: 1 }));
app.delete('/items/1', (_request, response) => response.sendStatus(204));
app.listen(Number(process.env.PORT), '127.0.0.1');
