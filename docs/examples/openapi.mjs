// OpenAPI: an operation's responses, written with @hono/zod-openapi and @fastify/swagger and checked by a validator.
import swagger from '@fastify/swagger';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Validator } from '@seriousme/openapi-schema-validator';
import Fastify from 'fastify';
import { OK } from 'http-status-atlas';
import { openapiResponses } from 'http-status-atlas/openapi';

const user = { type: 'object', properties: { id: { type: 'integer' } } };
const info = { title: 'Users', version: '1.0.0' };

async function report(title, document) {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  console.log(`${title}: ${valid ? 'valid' : JSON.stringify(errors)}`);
  const { responses } = document.paths['/users/{id}'].get;
  for (const [code, { summary, description, headers = {}, content = {} }] of Object.entries(responses)) {
    const fields = Object.entries(headers).map(([name, { required }]) =>
      required ? `${name}, required` : name,
    );
    console.log(`  ${[code, summary].filter(Boolean).join(' ')}: ${description}`);
    console.log(`    ${[...fields, ...Object.keys(content)].join('; ') || 'no content'}`);
  }
}

// A document written by hand.
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
const responses = openapiResponses(
  {
    200: { schema: user, example: { id: 7 }, headers: { Allow: false, 'Content-Location': false } },
    304: {},
    405: {},
    429: {
      description: 'Ten requests a minute.',
      headers: { 'RateLimit-Limit': { schema: { type: 'integer' } } },
    },
    '5XX': {},
  },
  { version: '3.2' },
);
await report('By hand, OpenAPI 3.2', {
  openapi: '3.2.0',
  info,
  paths: { '/users/{id}': { get: { parameters, responses } } },
});

// @hono/zod-openapi accepts the object unchanged.
const hono = new OpenAPIHono();
hono.openapi(
  createRoute({
    method: 'get',
    path: '/users/{id}',
    request: { params: z.object({ id: z.string() }) },
    responses: openapiResponses({ 200: { schema: user }, 401: {}, default: {} }, { version: '3.0' }),
  }),
  (c) => c.json({ id: 7 }, OK),
);
await report('@hono/zod-openapi, OpenAPI 3.0', hono.getOpenAPIDocument({ openapi: '3.0.0', info }));

// @fastify/swagger expects the schema of a header, and "null" if there is no body.
const forFastify = ({ description, headers = {}, content }) => ({
  description,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, field]) => [
      name,
      { description: field.description, ...field.schema },
    ]),
  ),
  ...(content === undefined ? { type: 'null' } : { content }),
});
const fastify = Fastify();
await fastify.register(swagger, { openapi: { openapi: '3.1.0', info } });
fastify.get(
  '/users/:id',
  {
    schema: {
      params: { type: 'object', properties: { id: { type: 'string' } } },
      response: Object.fromEntries(
        Object.entries(openapiResponses({ 200: { schema: user }, 304: {}, 404: {} })).map(
          ([code, response]) => [code, forFastify(response)],
        ),
      ),
    },
  },
  async (request, reply) => {
    if (request.params.id === '7') return { id: 7 };
    return reply
      .code(404)
      .type('application/problem+json')
      .send({ title: 'Not Found', status: 404, id: request.params.id });
  },
);
await fastify.ready();
await report('@fastify/swagger, OpenAPI 3.1', fastify.swagger());
const base = await fastify.listen({ host: '127.0.0.1', port: 0 });
for (const id of [7, 8])
  console.log(`GET /users/${id}: ${await (await fetch(`${base}/users/${id}`)).text()}`);
await fastify.close();
