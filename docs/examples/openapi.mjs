// OpenAPI: the responses of an operation, as @fastify/swagger prints them and as a validator checks them.
import swagger from '@fastify/swagger';
import { Validator } from '@seriousme/openapi-schema-validator';
import Fastify from 'fastify';
import { openapiResponses } from 'http-status-atlas/openapi';

const user = { type: 'object', properties: { id: { type: 'integer' } } };

for (const version of ['3.0', '3.1', '3.2']) {
  const document = {
    openapi: `${version}.0`,
    info: { title: 'Users', version: '1.0.0' },
    paths: {
      '/users/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: openapiResponses(
            { 200: { schema: user }, 304: {}, 401: {}, 404: {}, 429: {}, '5XX': {}, default: {} },
            { version },
          ),
        },
      },
    },
  };
  const { valid, errors } = await new Validator().validate(document);
  console.log(`OpenAPI ${version}: ${valid ? 'valid' : JSON.stringify(errors)}`);
}

const app = Fastify();
await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: 'Users', version: '1.0.0' } } });
app.get(
  '/users/:id',
  {
    schema: {
      params: { type: 'object', properties: { id: { type: 'string' } } },
      response: Object.fromEntries(
        Object.entries(openapiResponses({ 200: { schema: user }, 404: {} })).map(
          ([code, { description, content }]) => [code, { description, content }],
        ),
      ),
    },
  },
  async () => ({ id: 7 }),
);
await app.ready();
const { responses } = app.swagger().paths['/users/{id}'].get;
for (const [code, { description, content }] of Object.entries(responses)) {
  console.log(`${code}: ${description} (${Object.keys(content).join(', ')})`);
}
await app.close();
