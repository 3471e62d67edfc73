import { Hono } from 'hono';
import { hc } from 'hono/client';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode, StatusCode as HonoStatusCode } from 'hono/utils/http-status';
import type { ContentCode } from 'http-status-atlas';
import {
  hasStatus,
  matchStatus,
  NOT_FOUND,
  OK,
  type StatusCode,
  UNPROCESSABLE_CONTENT,
} from 'http-status-atlas';
import * as Status from 'http-status-atlas/codes';
import { notAny, same } from './not-any.ts';

const app = new Hono()
  // case: argument
  .get('/users/:id', (c) => {
    if (c.req.param('id') === '0') return c.json({ error: 'none' }, NOT_FOUND);
    if (c.req.param('id') === '1') return c.json({ errors: ['x'] }, UNPROCESSABLE_CONTENT);
    return c.json({ name: 'Ada' }, OK);
  })
  .delete('/users/:id', (c) => c.body(null, Status.NO_CONTENT));
console.log(new HTTPException(NOT_FOUND));

// case: narrowed union
const client = hc<typeof app>('http://localhost');
const response = await client.users[':id'].$get({ param: { id: '7' } });
notAny<typeof response>(response);
same<200 | 404 | 422>()<typeof response.status>(true);
if (hasStatus(response, 404)) {
  same<404>()<typeof response.status>(true);
  const { error } = await response.json();
  const text: string = error;
  console.log(text);
} else if (hasStatus(response, '4xx')) {
  same<422>()<typeof response.status>(true);
  const { errors } = await response.json();
  const texts: string[] = errors;
  console.log(texts);
} else {
  same<200>()<typeof response.status>(true);
  const { name } = await response.json();
  const text: string = name;
  console.log(text);
}
const name = await matchStatus(response, {
  200: async (ok) => (await ok.json()).name,
  '4xx': async () => 'nobody',
});
const text: string = name;
console.log(text);

// case: inferred object
const option = { status: NOT_FOUND };
const asHono: HonoStatusCode = option.status;
const content: ContentfulStatusCode = option.status;

// case: union
declare const any: StatusCode;
const fits: HonoStatusCode = any;
declare const withContent: ContentCode;
const contentful: ContentfulStatusCode = withContent;
// @ts-expect-error refused: a StatusCode passed as Hono's ContentfulStatusCode, which excludes null body statuses
const refused: ContentfulStatusCode = any;

console.log(asHono, content, fits, contentful, refused);
