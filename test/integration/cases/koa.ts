import { NOT_FOUND, type StatusCode } from 'http-status-atlas';
import Koa from 'koa';
import { notAny } from './not-any.ts';

const app = new Koa();
app.use(async (context) => {
  notAny<typeof context.path>(context.path);
  // case: argument
  context.status = NOT_FOUND;
  if (context.path === '/x') context.throw(NOT_FOUND, 'no such page');
  // case: union
  const status = NOT_FOUND as StatusCode;
  context.status = status;
});
