import { NOT_FOUND, OK, type StatusCode } from 'http-status-atlas';
import { HttpResponse, http } from 'msw';
import { notAny } from './not-any.ts';

// case: argument
const handler = http.get('/users/:id', ({ params }) => {
  if (params['id'] === '0') return HttpResponse.json({ title: 'none' }, { status: NOT_FOUND });
  // case: inferred object
  const init = { status: OK };
  return HttpResponse.json({ name: 'Ada' }, init);
});
notAny<typeof handler>(handler);

// case: union
const status = NOT_FOUND as StatusCode;
new HttpResponse(null, { status });
