import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { NO_CONTENT, NOT_FOUND, OK, type StatusCode } from 'http-status-atlas';
import { notAny } from './not-any.ts';

const app = Fastify().withTypeProvider<TypeBoxTypeProvider>();

// case: computed key
app.get(
  '/users/:id',
  {
    schema: {
      params: Type.Object({ id: Type.String() }),
      response: {
        [OK]: Type.Object({ name: Type.String() }),
        [NOT_FOUND]: Type.Object({ title: Type.String() }),
      },
    },
  },
  async (request, reply) => {
    notAny<typeof request.params>(request.params);
    // case: argument
    if (request.params.id === '0') return reply.code(NOT_FOUND).send({ title: 'none' });
    // @ts-expect-error refused: a 200 response without the name that its schema requires
    if (request.params.id === '1') return reply.code(OK).send({ title: 'none' });
    return reply.code(OK).send({ name: 'Ada' });
  },
);

// case: union
app.delete('/users/:id', async (_request, reply) => {
  const status = NO_CONTENT as StatusCode;
  return reply.code(status).send();
});
