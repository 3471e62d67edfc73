import { describe, expect, test } from 'vitest';
import { reportsOf } from './reports.js';

const names = (rule: 'prefer-constant' | 'no-invalid-status', code: string) =>
  reportsOf(rule, code).map(({ message }) => message);

/** Checks whether `prefer-constant` reports a comparison of an expression with a number. */
const isStatus = (expression: string, { before = '', code = 404 } = {}) =>
  names('prefer-constant', `${before}\ncheck((${expression}) === ${code});`).length > 0;

describe('the expressions that are statuses', () => {
  test.each([
    // Names of responses
    ...['res', 'resp', 'response', 'reply', 'rep', '_res', 'res2', 'mockRes', 'apiResponse1', 'myReply'].map(
      (name) => `${name}.status`,
    ),
    'this.res.status',
    'res["status"]',
    'res?.status',
    // Names of contexts, requests, and errors
    'c.status',
    'ctx.status',
    'context.status',
    'xhr.status',
    'this.XHR.status',
    'myXhr.status',
    'e.status',
    'err.status',
    'ex.status',
    'error.status',
    'exception.status',
    'fetchErr.status',
    'this.lastError.status',
    'httpException.status',
    // Names of statuses
    'x.statusCode',
    'statusCode',
    'httpStatus',
    'http_status',
    'httpstatus',
    'http_Status',
    'status_code',
    'http_status_code',
    'x.responseStatus',
    'x.httpCode',
    'httpStatusCode',
    'expectedStatusCode',
    // Calls
    'res.status()',
    'err.getStatus()',
    'Number(res.status)',
    // Responses of clients
    'fetch(x).status',
    '(await app.inject("/")).status',
    '(await this.app.fetch(x)).status',
    ...['axios', 'superagent', 'got', 'ky', 'undici'].map((name) => `(await ${name}.get(x)).status`),
    ...['request', 'supertest', 'got'].map((name) => `(await ${name}(app)).status`),
    '(await axios.create().get(x)).status',
    '(await this.request.get(x)).status()',
    ...['Response', 'NextResponse', 'HttpResponse'].map((name) => `new ${name}().status`),
    ...['Response', 'NextResponse', 'HttpResponse'].map((name) => `${name}.json(x).status`),
  ])('%s', (expression) => {
    expect(isStatus(expression)).toBe(true);
  });

  test.each([
    ...[
      'press',
      'resX',
      'resolve',
      'reported',
      'response10',
      'resS',
      'myResS',
      'ApiResponses',
      'Restaurant',
    ].map((name) => `${name}.status`),
    ...['ctxs', 'rc', 'd', 'contextMenu'].map((name) => `${name}.status`),
    ...['the', 'errand', 'Errors', 'Errands', 'errors', 'fetchErrs', 'examen', 'xhrs'].map(
      (name) => `${name}.status`,
    ),
    ...[
      'statusCodes',
      'httpStatusText',
      'http_status_x',
      'httpsStatus',
      'http_xtatus',
      'statusCodeCount',
    ].map((name) => `x.${name}`),
    ...['status_codes', 'responseStatusText', 'httpCodec', 'myhttpCode', 'exit_status_code'].map(
      (name) => `x.${name}`,
    ),
    // The codes of other protocols and programs
    'grpcStatusCode',
    'process.exitStatusCode',
    'order.orderStatusCode',
    'res[status]',
    'res.statusText',
    'res.status(x)',
    'order.status()',
    'status()',
    'order.getStatus()',
    'err.getCode()',
    'getStatus()',
    'Number()',
    'Math.Number(res.status)',
    'parse(res.status)',
    'app.injected("/").status',
    'prefetch("/").status',
    'new Responses().status',
    'new MyResponse().status',
    'new x.y().status',
    'Responses.json(x).status',
    'gotten.get(x).status',
    'forgot.get(x).status',
    'axios.status',
    '(() => x)().status',
    // A body's `status` is a field of the API
    '(await (await fetch(x)).json()).status',
    '(await got(x).json()).status',
    '(await res.json()).status',
    'response.json().status',
    '(await fetch(x).then((one) => one.json())).status',
    '(await ky.get(x).text()).status',
  ])('not %s', (expression) => {
    expect(isStatus(expression)).toBe(false);
  });

  test.each([
    'let x; beforeAll(async () => { x = await request(app).get("/"); }); it(() => { check(x.status === 404); });',
    'let x = fetch(a); x = fetch(b); check(x.status === 404);',
    'const x = await axios(a); check(x.status === 404);',
    'var s = res.status; check(s === 404);',
    'let s = res.status; s = error.status; s = 500; check(s === 404);',
    'const { status = 500 } = res; check(status === 404);',
    'const { status: s = 500, ...rest } = res; check(s === 404);',
    'const { "status": s } = error; check(s === 404);',
    'const { x: y = 1, statusCode: s = 200 } = z; check(s === 404);',
    'const s = res.status ?? NOT_FOUND; check(s === 404);',
    'const s = error.status ?? StatusCode.NOT_FOUND; check(s === 404);',
    'const s = ok ? 100 : res.status; check(s === 404);',
    'const s = ok ? res.status : 599; check(s === 404);',
  ])('a variable: %s', (code) => {
    expect(names('prefer-constant', code)).toEqual(['Use StatusCode.NOT_FOUND instead of the number 404']);
  });

  test.each([
    'let x; x = fetch(a); x = 5; check(x.status === 404);',
    'let x = fetch(a); [x] = b; check(x.status === 404);',
    'let x; check(x.status === 404);',
    'for (const x of got.paginate(a)) check(x.status === 404);',
    'const [x] = fetch(a); check(x.status === 404);',
    'const { x } = fetch(a); check(x.status === 404);',
    'function f(x) { var x = fetch(a); check(x.status === 404); }',
    'var s = res.status; var s = size; check(s === 404);',
    'var { status: s } = res; var s = size; check(s === 404);',
    'let { status } = res; status = size; check(status === 404);',
    'let { status } = res; status++; check(status === 404);',
    'let s = res.status; s++; check(s === 404);',
    'let s = res.status; s -= 200; check(s === 404);',
    'let s = res.status; ({ s } = size); check(s === 404);',
    'let s; for (s of res.status) check(s === 404);',
    'const [status] = res; check(status === 404);',
    'const [status = 1] = res; check(status === 404);',
    'const { ...status } = res; check(status === 404);',
    'const { data: { status } } = res; check(status === 404);',
    'const { statusText: status } = res; check(status === 404);',
    'const { status: { status: s } } = res; check(s === 404);',
    'const { status, size: s } = res; check(s === 404);',
    'const { status } = order; check(status === 404);',
    'const { [status]: s } = res; check(s === 404);',
    'import { status } from "x"; check(status === 404);',
    'function f({ status }) { check(status === 404); }',
    'const s = res.status ?? ok; check(s === 404);',
    'const s = ok ? 99 : res.status; check(s === 404);',
    'const s = ok ? 600 : res.status; check(s === 404);',
    'const s = ok ? 404 : 500; check(s === 404);',
    'const s = ok ? size : res.status; check(s === 404);',
    'const s = size && res; check(s === 404);',
    // Variables that are computed from each other
    'let a = Number(b); let b = Number(a); check(a === 404);',
    'let a = b ?? 500; let b = a ?? 500; check(a === 404);',
  ])('not a variable: %s', (code) => {
    expect(names('prefer-constant', code)).toEqual([]);
  });
});

describe('the status of an error', () => {
  test.each([
    // An error's status might be an exit code, which is below 256, unless another value shows that it's a status.
    ['error.status', 300, true],
    ['error.status', 226, false],
    ['error.status ?? 500', 200, true],
    ['error.status ?? 300', 200, true],
    ['error.status ?? 255', 200, false],
    ['error.status ?? res.status', 200, false],
    ['error.status && error.status', 200, false],
    ['error.statusCode', 200, true],
  ])('%s === %i', (expression, code, expected) => {
    expect(isStatus(expression, { code })).toBe(expected);
  });
});
