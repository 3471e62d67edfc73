import { fileURLToPath } from 'node:url';

const appOf = (name, dependency, products, { env = () => ({}), isProxy = false, limit } = {}) => ({
  name,
  dependency,
  products,
  isProxy,
  limit,
  env: (place) => ({ PORT: String(place.port), NODE_ENV: 'production', ...env(place) }),
  command: () => [process.execPath, fileURLToPath(new URL(`../apps/${dependency}.mjs`, import.meta.url))],
});

const upstreamPorts = ({ upstream }) =>
  Object.fromEntries(Object.entries(upstream).map(([name, port]) => [name.toUpperCase(), String(port)]));

/** `products` lists the products to which a response of the application can be attributed. */
export const nodeApps = [
  appOf('node:http', 'http', ['node-http']),
  appOf('Express', 'express', ['express', 'node-http']),
  appOf('Fastify', 'fastify', ['fastify', 'node-json', 'node-http']),
  appOf('Hono', 'hono', ['hono', 'node-http']),
  appOf('Koa', 'koa', ['koa', 'koa-or-starlette', 'node-http']),
  appOf('hapi', 'hapi', ['hapi', 'node-json', 'node-http']),
  appOf('NestJS', 'nest', ['nestjs', 'express', 'node-json', 'node-http']),
  appOf('h3', 'h3', ['h3', 'nitro', 'node-http']),
  appOf('http-proxy-middleware', 'http-proxy-middleware', ['http-proxy-middleware', 'express'], {
    env: upstreamPorts,
    isProxy: true,
    limit:
      'Express also adds its header to responses from the upstream server, so these responses are attributed to Express.',
  }),
];
