import { Elysia, t } from 'elysia';
import { CREATED, NOT_FOUND, OK } from 'http-status-atlas';
import { notAny } from './not-any.ts';

// case: computed key
const app = new Elysia().get(
  '/users/:id',
  ({ params, status }) => {
    notAny<typeof params.id>(params.id);
    // case: argument
    if (params.id === '0') return status(NOT_FOUND, { title: 'none' });
    return status(OK, { name: 'Ada' });
  },
  { response: { [OK]: t.Object({ name: t.String() }), [NOT_FOUND]: t.Object({ title: t.String() }) } },
);
notAny<typeof app>(app);

new Elysia().get(
  '/',
  // @ts-expect-error refused: a 201 response that the route doesn't declare
  ({ status }) => status(CREATED, { name: 'Ada' }),
  { response: { [OK]: t.Object({ name: t.String() }) } },
);
