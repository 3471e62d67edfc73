import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { isServerError, NOT_FOUND, reasonPhrase, type StatusCode } from 'http-status-atlas';
import { notAny } from './not-any.ts';

const app = express();
notAny<ReturnType<typeof app.get>>(app.get('env'));

// case: argument
const missing: RequestHandler = (_request, response) => {
  response.status(NOT_FOUND).json({ title: reasonPhrase(NOT_FOUND) });
  response.sendStatus(NOT_FOUND);
};

// case: union
const fail: ErrorRequestHandler = (error: { status?: StatusCode }, _request, response, _next) => {
  const status = error.status ?? 500;
  response.status(status).send(isServerError(status) ? 'our fault' : 'your fault');
};
app.use(missing, fail);
