import { describe, expect, test } from 'vitest';
import { reportsOf } from './reports.js';

/** Returns the status codes that `prefer-constant` reports. */
const codesIn = (code: string) =>
  reportsOf('prefer-constant', code).map(({ message }) => Number(/\d+$/.exec(message)?.[0]));

const modules = (name: string, from: string, call: string) => `import { ${name} } from '${from}'; ${call};`;

describe('the place of a number', () => {
  test.each([
    // Assertions
    'expect(res.status).toStrictEqual(404);',
    'expect(res.status).to.be.eq(404);',
    'expect(res.status).to.eql(404, "why");',
    'expect((await get()).statusCode).toBe(404);',
    'assert.equal(404, res.status);',
    'assert.notEqual(res.status, 404);',
    'assert.deepStrictEqual(res.status, 404);',
    't.not(res.ok); t.is(res.status, 404, "why");',
    'tap.strictSame(res.statusCode, 404);',
    't.notSame(res.statusCode, 404);',
    'equal(404, res.statusCode);',
    'notDeepStrictEqual(res.statusCode, 404);',
    'Object.is(res.status, 404);',
    // Spies
    'expect(res.status).toBeCalledWith(404);',
    'expect(res.status).toHaveBeenLastCalledWith(404);',
    'expect(res.status).toHaveBeenNthCalledWith(200, 404);',
    'expect(res.status).nthCalledWith(1, 404);',
    'expect(res.status).to.have.been.calledOnceWithExactly(404);',
    'expect(res["writeHead"]).toHaveBeenCalledWith(404, {});',
    'expect(stub.sendStatus).to.have.been.calledWith(404);',
    // Tests of servers
    'agent.delete("/").expect(404);',
    'nock(url).intercept("/", "GET").reply(404);',
    'mock.onAny("/").reply(404);',
    'expect(x).toHaveProperty("status", 404);',
    'page.route("**", (route) => route.fulfill({ status: 404 }));',
    'apiRoute.fulfill({ status: 404 });',
    'http.flush({}, { status: 404 });',
    // Responses
    'stream.writeHead(404);',
    'socket.sendStatus(404);',
    'NextResponse.redirect(url, 404);',
    'Response.json({}, { status: 404 });',
    'Response.json({}, { ["status"]: 404 });',
    'globalThis.Response.json({}, { status: 404 });',
    'HttpResponse.text("", { status: (404) });',
    'reply.redirect("/", 404);',
    'c.newResponse(null, 404);',
    'ctx.body(null, 404);',
    'context.html("", 404);',
    'c.text("", 404);',
    'res.status = 404;',
    'res["status"] = 404;',
    // Errors
    'err.status = 404;',
    'throw new ApiError(404);',
    'throw new MyHttpError("no", 404);',
    'throw new HTTPError(x, y, 404);',
    'throw new AppError("no", 404);',
    'throw new ApiError("no", x, 404);',
    'throw new UserHttpException({}, 404);',
    // Switches
    'switch (res.status) { case 404: }',
    'function f(event) { setResponseStatus(event, 404); }',
    // Libraries
    modules('error', '@sveltejs/kit', 'error(404)'),
    modules('fail', '@sveltejs/kit', 'fail(404, {})'),
    modules('redirect', '@sveltejs/kit', 'redirect(404, "/")'),
    modules('json', '@sveltejs/kit', 'json({}, { status: 404 })'),
    modules('HttpCode', '@nestjs/common', 'HttpCode(404)'),
    modules('data', 'react-router', 'data({}, { status: 404 })'),
    modules('json', 'react-router-dom', 'json({}, { status: 404 })'),
    modules('redirectDocument', '@remix-run/node', 'redirectDocument("/", { status: 404 })'),
    modules('createError', 'h3', 'createError({ status: 404 })'),
    modules('createError', '#imports', 'createError({ statusCode: 404 })'),
    modules('ApiResponse', '@nestjs/swagger', 'ApiResponse({ status: 404 })'),
    'const { json } = require("@remix-run/node"); json({}, { status: 404 });',
  ])('is a status: %s', (code) => {
    expect(codesIn(code)).toEqual([404]);
  });

  test.each([
    // Ranges and other assertions
    'expect(res.status).toBeGreaterThanOrEqual(400);',
    'expect(res.status).toBeLessThan(500);',
    'expect(list.length, res.status).toBe(404);',
    'expect(res.status).toBe(x, 404);',
    'expect().toBe(404);',
    'assert.isAtLeast(res.status, 400);',
    'assert.sameMembers(res.status, 404);',
    'assert.equals(res.status, 404);',
    'assert.equal(res.status); assert.equal(404);',
    'this.is(width, 404);',
    'shallowEqual(res.status, 404);',
    'equalTo(res.status, 404);',
    // Spies
    'expect(res.status).toHaveBeenCalledTimes(200);',
    'expect(res.status).toHaveBeenCalledWith(x, 404);',
    'expect(res.status).toHaveBeenNthCalledWith(404, x);',
    'expect(res.statusText).toHaveBeenCalledWith(404);',
    'expect(res.setStatus).toHaveBeenCalledWith(404);',
    'expect(res.encode).toHaveBeenCalledWith(404);',
    'expect(order.status).toHaveBeenCalledWith(404);',
    'expect(spy, 404).toHaveBeenCalledWith(404);',
    'spy(res.status).toHaveBeenCalledWith(404);',
    'expect().toHaveBeenCalledWith(404);',
    // Tests of servers
    'plan().budget("/").expect(200);',
    'store.getAll().reply(200);',
    'get("/").expect(200);',
    'request(app).get("/").expect("a", 200);',
    'request(app).get("/").reply(x, 200);',
    'request(app).get("/").retry(200);',
    'expect(x).toHaveProperty("status", y, 404);',
    'expect(x).toHaveProperty("statusText", 404);',
    'expect(x).toHaveProperty("exit_status", 404);',
    'expect(x).toHaveProperty("status.200", 404);',
    'expect(x).toHaveProperty(status, 404);',
    'route.fulfill(x, { status: 404 });',
    'promise.fulfill({ status: 404 });',
    'route.continue({ status: 404 });',
    'http.flush({}, { statusCode: 404 });',
    'http.flush({ status: 404 });',
    'x().fulfill({ status: 404 }); (() => {})().fulfill({ status: 404 });',
    // Responses
    'res.writeHead(x, 404);',
    'res.sendStatus(x, 404);',
    'res.status(x, 404);',
    'res.code(x, 404);',
    'ctx.throw("no", 404);',
    'dice.throw(200);',
    'res.redirect(302);',
    'res.redirect("/", x, 302);',
    'list.redirect("/", 302);',
    'list.redirect(302, "/");',
    'Response.redirect("/", x, 302);',
    'Response.json({ status: 404 });',
    'Response.json({}, x, { status: 404 });',
    'Response.json({}, { statusText: 404 });',
    'Thing.json({}, { status: 404 });',
    'MyResponse({}, { status: 404 });',
    'Responses.json({}, { status: 404 });',
    'new Response({ status: 404 });',
    'new Response({}, { statusCode: 404 });',
    'new Response({}, { init: { status: 404 } });',
    'new Response({}, [{ status: 404 }]);',
    'new Response({}, { [status]: 404, size: 404 });',
    'new Response({}, { [404]: status, 404: x });',
    'const options = { status: 404 };',
    'c.json(404);',
    'c.json(x, {}, 404);',
    'ctx.textAt("x", 404);',
    'ctx.superjson({}, 404);',
    'canvas.text("x", 404);',
    'width.status = 404; process.status = 404;',
    'res.statusText = 404;',
    'res.statusCode ||= 404;',
    'status = 404;',
    '[res.statusCode = x] = [404];',
    '[404].x = res.statusCode;',
    // Errors
    'err.status = 200;',
    'new ApiError(200);',
    'ApiError(404);',
    'new HttpErrorPage(404);',
    'new Exception(404);',
    'HTTPException(404);',
    'new HTTPException("no", 404);',
    'setResponseStatus(404, event);',
    // Switches
    'switch (404) { case res.status: }',
    'switch (x) { case 404: res.status; }',
    'switch (res.status) { case x: 404; }',
    // Libraries
    modules('text', '@sveltejs/kit', 'text(404)'),
    modules('error', '@sveltejs/kit', 'error(x, 404)'),
    modules('error', './log.js', 'error(404)'),
    modules('HttpCode', '@nestjs/common', 'HttpCode(x, 404)'),
    modules('Max', '@nestjs/common', 'Max(404)'),
    modules('HttpCode', './own.js', 'HttpCode(404)'),
    modules('json', 'my-react-router', 'json({}, { status: 404 })'),
    modules('json', 'react-router', 'json({ status: 404 })'),
    modules('createError', './errors.js', 'createError({ status: 404 })'),
    modules('createError', 'h3-errors', 'createError({ status: 404 })'),
    modules('createError', 'h3', 'createError({}, {}, { status: 404 })'),
    modules('createJob', 'h3', 'createJob({ status: 404 })'),
    modules('ApiResponse', '@nestjs/swagger', 'ApiResponse({}, { status: 404 })'),
    modules('ApiResponse', './own.js', 'ApiResponse({ status: 404 })'),
    modules('ApiProperty', '@nestjs/swagger', 'ApiProperty({ status: 404 })'),
    modules('createError', 'http-errors', 'createError("no", 404)'),
    '(() => {})(404); (() => {})({ status: 404 }); x?.[0](404);',
  ])('is not certainly a status: %s', (code) => {
    expect(codesIn(code)).toEqual([]);
  });

  test('both places in one statement', () => {
    expect(codesIn('c.json(200, 404); assert.equal(res.status, 404, 500);')).toEqual([404, 404]);
    expect(codesIn('res.status === 200 ? res.status(404) : res.send(500);')).toEqual([200, 404]);
    expect(codesIn('res.status < 400; res.status >= 500; res.status == 404;')).toEqual([404]);
  });

  test.each([400, 599])('the bounds of the status of an error: %i', (code) => {
    const near = code === 400 ? 399 : 600;
    for (const before of ['throw new ApiError(', 'throw new AppError("no", ']) {
      // Errors also have codes of their own, so a number out of the range isn't wrong.
      expect(reportsOf('no-invalid-status', `${before}${near});`)).toEqual([]);
    }
  });

  test.each([
    ['throw new ApiError(400);', 400],
    ['throw new AppError("no", 400);', 400],
    ['error.status = 400;', 400],
    ['if (error.status === 300) x();', 300],
  ])('the lowest status of an error: %s', (code, status) => {
    expect(codesIn(code)).toEqual([status]);
  });
});
