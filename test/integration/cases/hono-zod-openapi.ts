import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CREATED, NOT_FOUND, OK } from 'http-status-atlas';
import { type OpenapiResponse, openapiResponses } from 'http-status-atlas/openapi';
import { notAny, same } from './not-any.ts';

const user = z.object({ name: z.string() });
const problem = z.object({ title: z.string() });

// case: computed key
const route = createRoute({
  method: 'get',
  path: '/users/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    [OK]: { description: 'found', content: { 'application/json': { schema: user } } },
    [NOT_FOUND]: { description: 'missing', content: { 'application/problem+json': { schema: problem } } },
  },
});
notAny<typeof route>(route);

// case: argument
const app = new OpenAPIHono().openapi(route, (c) =>
  c.req.valid('param').id === '0' ? c.json({ title: 'none' }, NOT_FOUND) : c.json({ name: 'Ada' }, OK),
);
new OpenAPIHono().openapi(
  route,
  // @ts-expect-error refused: a 201 response that the route doesn't declare
  (c) => c.json({ name: 'Ada' }, CREATED),
);
notAny<typeof app>(app);

// case: openapiResponses
const described = openapiResponses({ [OK]: { schema: { type: 'object' } }, [NOT_FOUND]: {}, '5XX': {} });
same<{ 200: OpenapiResponse; 404: OpenapiResponse; '5XX': OpenapiResponse }>()<typeof described>(true);
const documented = createRoute({ method: 'get', path: '/', responses: described });
notAny<typeof documented>(documented);
new OpenAPIHono().openapi(documented, (c) => c.json({ name: 'Ada' }, OK));
