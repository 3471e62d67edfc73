import { initClient, initContract } from '@ts-rest/core';
import { hasStatus, matchStatus, NOT_FOUND, OK } from 'http-status-atlas';
import { z } from 'zod';
import { notAny, same } from '../cases/not-any.ts';

const user = z.object({ name: z.string() });
const problem = z.object({ title: z.string() });

// case: computed key
const contract = initContract().router(
  {
    read: {
      method: 'GET',
      path: '/users/:id',
      pathParams: z.object({ id: z.string() }),
      responses: { [OK]: user, [NOT_FOUND]: problem },
    },
  },
  { strictStatusCodes: true },
);

// case: narrowed union
const client = initClient(contract, { baseUrl: 'http://localhost' });
const result = await client.read({ params: { id: '7' } });
notAny<typeof result>(result);
notAny<typeof result.body>(result.body);
same<200 | 404>()<typeof result.status>(true);
if (hasStatus(result, 404)) same<{ title: string }>()<typeof result.body>(true);
else same<{ name: string }>()<typeof result.body>(true);
const text = matchStatus(result, { 200: ({ body }) => body.name, '4xx': ({ body }) => body.title });
same<string>()<typeof text>(true);
