// http-proxy-middleware in Express, in front of the upstream servers.
import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

const app = express();
for (const name of ['dead', 'slow', 'garble', 'close', 'ok']) {
  const target = `http://127.0.0.1:${process.env[name.toUpperCase()]}`;
  app.use(
    name === 'ok' ? '/up' : `/${name}`,
    createProxyMiddleware({ target: name === 'ok' ? `${target}/up` : target, proxyTimeout: 1000 }),
  );
}
app.listen(Number(process.env.PORT), '127.0.0.1');
