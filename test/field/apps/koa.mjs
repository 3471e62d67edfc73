// Koa with its own ways to respond.
import Koa from 'koa';

const app = new Koa();
app.silent = true;
app.use((ctx) => {
  const { path, method } = ctx;
  if (path === '/index.html' && method === 'GET') {
    ctx.type = 'html';
    ctx.etag = 'field';
    ctx.body = '<p>Field</p>';
    if (ctx.fresh) ctx.status = 304;
  } else if (path.startsWith('/r/')) {
    ctx.status = Number(path.slice(3));
    ctx.redirect('/index.html');
  } else if (path === '/auth') ctx.throw(401, { headers: { 'WWW-Authenticate': 'Basic realm="field"' } });
  else if (path === '/forbidden') ctx.throw(403);
  else if (path === '/down') ctx.throw(503);
  else if (path === '/boom') throw new Error('boom');
  else if (path === '/items' && method === 'POST') {
    ctx.status = 201;
    ctx.set('Location', '/items/1');
    ctx.body = { id: 1 };
  } else if (path === '/items/1' && method === 'DELETE') ctx.status = 204;
  else if (path === '/index.html') ctx.throw(405, { headers: { Allow: 'GET' } });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
