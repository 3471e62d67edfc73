/** A small API in all three supported versions of OpenAPI. */
const orders = {
  get: {
    operationId: 'listOrders',
    summary: 'List orders',
    responses: {
      200: { description: 'A page of orders.' },
      401: { $ref: '#/components/responses/Unauthorized' },
      429: {
        description: 'More than 100 requests per minute were sent.',
        headers: {
          'Retry-After': { description: 'The number of seconds to wait.', schema: { type: 'integer' } },
        },
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
      default: { description: 'Unexpected error' },
    },
  },
  post: {
    operationId: 'createOrder',
    summary: 'Create an order',
    parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
    responses: {
      201: { description: 'Created', headers: { Location: { schema: { type: 'string' } } } },
      401: { $ref: '#/components/responses/Unauthorized' },
      422: {
        description: 'The order has no items, or an item is sold out.',
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              soldOut: {
                value: { type: 'https://shop.example/problems/sold-out', title: 'Sold out', status: 422 },
              },
            },
          },
        },
      },
      '5XX': { description: 'Server error' },
    },
  },
};

export const smallApi = (openapi: string) => ({
  openapi,
  info: { title: 'Shop API', version: '1.0.0' },
  paths: { '/orders': orders },
  components: {
    responses: {
      Unauthorized: {
        description: 'The key is missing or was revoked.',
        headers: { 'WWW-Authenticate': { schema: { type: 'string' } } },
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: {
      Problem: {
        type: 'object',
        properties: {
          type: { type: 'string', description: 'A URI that names the problem.' },
          title: { type: 'string' },
          status: { type: 'integer', description: 'The status code.' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              properties: { pointer: { type: 'string', description: 'The location of the error.' } },
            },
          },
        },
      },
    },
  },
});
