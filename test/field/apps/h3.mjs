// h3, the server of Nitro and Nuxt, with its own ways to respond.
import { H3, HTTPError, redirect, serve } from 'h3';

const app = new H3();
app.get('/index.html', (event) => {
  event.res.headers.set('Content-Type', 'text/html');
  return '<p>Field</p>';
});
app.get('/r/:status', (event) => redirect('/index.html', Number(event.context.params.status)));
app.get('/forbidden', () => {
  throw new HTTPError({ status: 403 });
});
app.get('/boom', () => {
  throw new Error('boom');
});
app.post('/json', (event) => event.req.json());
app.delete('/items/1', (event) => {
  event.res.status = 204;
  return null;
});
serve(app, { port: Number(process.env.PORT), hostname: '127.0.0.1', silent: true });
