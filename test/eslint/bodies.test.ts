import { describe, expect, test } from 'vitest';
import { reportsOf } from './reports.js';

const messages = (code: string) => reportsOf('no-invalid-status', code).map(({ message }) => message);

describe('a body with a status that allows none', () => {
  test.each([
    ['new NextResponse({}, { status: 204 });', 204],
    ['new NextResponse([], { status: 205 });', 205],
    ['new Response(0, { status: 304 });', 304],
    ['new Response(new Blob([]), { ...init, status: 204 });', 204],
    ['new Response(JSON.stringify(x), { headers, "status": 204 });', 204],
    ['globalThis.Response.json(x, { status: 204 });', 204],
    ['Response.json(undefined, ({ status: 204 }));', 204],
    ['ctx.json(body, 204);', 204],
    ['context.html(body, 304);', 304],
    ['c.text(body, StatusCode.RESET_CONTENT);', 205],
    ['c.xml(body, 204, headers);', 204],
  ])('%s', (code, status) => {
    expect(messages(code)).toEqual([
      `A response with status ${status} cannot have a body, so this call throws a TypeError`,
    ]);
  });

  test.each([
    // No body, or a value that might be none
    'new Response();',
    'new Response(null);',
    'new Response("x");',
    'new Response(undefined, { status: 204 });',
    'new Response(JSON.parse(x), { status: 204 });',
    'new Response(qs.stringify(x), { status: 204 });',
    'new Response(make(), { status: 204 });',
    'new Response(...[null, { status: 204 }]);',
    // No status, or a variable
    'new Response("x", init);',
    'new Response("x", {});',
    'new Response("x", { ...init });',
    'new Response("x", { statusText: 204 });',
    'new Response("x", { status });',
    'new Response("x", { [status]: 204 });',
    'new Response("x", { status: 200 });',
    'c.json(body);',
    'c.json(body, { status: 204 });',
    'c.json(body, status);',
    // MSW drops the body and accepts every code.
    'new HttpResponse([], { status: 205 });',
    'HttpResponse.json({}, { status: 204 });',
    'new HttpResponse(null, { status: 101 });',
    'HttpResponse.text("x", { status: 101 });',
    // Other functions
    'new my.Response("x", { status: 204 });',
    'new MyResponse("x", { status: 204 });',
    'new Responses("x", { status: 204 });',
    'Response.error("x", { status: 204 });',
    'Response.jsonp("x", { status: 204 });',
    'Responses.json("x", { status: 204 });',
    'json(x, 204);',
    'c.body(null, 204);',
    'c.superjson(body, 204);',
    'canvas.text(x, 204);',
  ])('not %s', (code) => {
    expect(messages(code)).toEqual([]);
  });
});

describe('a code that does not exist', () => {
  const sent = (code: number) => `Invalid status code ${code}: expected an integer from 100 to 599`;
  const compared = (code: number) =>
    `Invalid status code ${code} in a comparison: expected an integer from 100 to 599`;
  const inResponse = (code: number) =>
    `Invalid status code ${code} for a Response: expected an integer from 200 to 599`;

  test.each([
    ['new Response("x", { status: 101 });', [inResponse(101)]],
    ['new HttpResponse(null, { status: 600 });', [sent(600)]],
    ['HttpResponse.json({}, { status: 99 });', [sent(99)]],
    ['Response.redirect("/", 101);', [inResponse(101)]],
    ['c.newResponse(null, 199);', [inResponse(199)]],
    ['res.redirect(0, "/");', [sent(0)]],
    ['reply.redirect("/", 600);', [sent(600)]],
    ['expect(res.status).toBe(1000);', [compared(1000)]],
    ['expect(res.status).toHaveBeenNthCalledWith(1, 99);', [compared(99)]],
    ['request(app).get("/").expect(20);', [compared(20)]],
    ['nock(url).get("/").reply(20);', [sent(20)]],
    [
      'check(res.status > 599 && res.status < 601);',
      ['No status code is in the range 600 to 600: status codes are integers from 100 to 599'],
    ],
    [
      'check(error.status > -1 && error.status < 100);',
      ['No status code is in the range 0 to 99: status codes are integers from 100 to 599'],
    ],
  ])('%s', (code, expected) => {
    expect(messages(code)).toEqual(expected);
  });

  test.each([
    'new Response(null, { status: "20" });',
    'new Response(null, { status: 2e1 });',
    'res.status(-x);',
    'res.status(+20);',
    'request(app).get("/").expect(0);',
    'request(app).get("/").expect(999);',
    'expect(res.status).toHaveBeenNthCalledWith(1, 404);',
    'throw new ApiError(10001, "a code of the API");',
    'throw new AppError("no", 1001);',
    // The exit code of a process, or a code of another protocol
    'check(grpcStatusCode === 5);',
    'check(exitStatusCode === 1);',
    'check(job.orderStatusCode === 10);',
    'const body = await (await fetch(url)).json(); check(body.status === 1);',
    // prefer-class-guard reports that these ranges are empty
    'check(res.status > 700 && res.status < 650);',
    'check(res.status < 600 || res.status > 700);',
    'check(res.status >= 599 && res.status < 700);',
    'check(res.status > 0 && res.status <= 100);',
    'check(width >= 600 && width < 700);',
  ])('not %s', (code) => {
    expect(messages(code)).toEqual([]);
  });
});
