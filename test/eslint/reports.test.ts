import { describe, expect, test } from 'vitest';
import type { rules } from '../../src/eslint.js';
import { type Program, reportsOf } from './report-lines.js';

const codes = (code: string, file = 'file.ts'): Program => [
  `import { ReasonPhrases, StatusCodes } from 'http-status-codes';\n${code}`,
  file,
];

const programs: Readonly<Record<keyof typeof rules, readonly Program[]>> = {
  'no-invalid-status': [
    'new Response({}, { status: 204 });\nnew Response([1], { "status": 205 });\nnew Response(new Blob(), { status: 304 });',
    'new Response("x", { status: 100 });\nnew Response("x", { status: 199 });\nres.status(99);',
    'c.json(body, 204);\nc.html(body, 304);\ncontext.xml(body, 205);',
    'f(res.status === 1000, res.status === 99, res.status === 1, -1 === res.status);',
    'f(res.status >= 600 && res.status <= 700, res.status >= 1 && res.status < 100);',
  ],
  'prefer-class-guard': [
    'f(a, ((res.status / 100) >> 0) === 4, ((res.status / 100) >>> 0) === 4);',
    'f(\n  Math.ceil(res.status / 100) === 4,\n  Math.round(res.status / 100) !== 4,\n);',
    `f(a || res.status < 400 || res.status > 599 || b, \`\${res.status}\`[0] === "5");`,
    'f(res.status >= 400 && res.status <= 500);',
    'f(res.status > 400 || res.status < 500);',
    'let status = res.status; let other = error.status;\nf(status > 399 && status < 500, other > 399 && other < 500);',
    ['const s = a?.status ?? 500;\nf(s >= 500 && s < 600);', 'file.ts'],
    ['const s = e.response.status;\nf(s < 200 || s >= 300);', 'file.vue'],
  ],
  'prefer-constant': [
    'import { error, fail, json, redirect } from "@sveltejs/kit";\nerror(404);\nfail(422, x);\nredirect(302, "/");\njson(x, { status: 404 });',
    'import { HttpCode } from "@nestjs/common";\nHttpCode(201);',
    'import { json } from "@remix-run/node";\njson(x, { status: 404 });',
    'import { data, redirect } from "react-router";\ndata(x, { status: 404 });\nredirect("/", { status: 302 });',
    'import { createError } from "h3";\ncreateError({ statusCode: 404, status: 404 });',
    'import { ApiResponse } from "@nestjs/swagger";\nApiResponse({ status: 404 });',
    'const createError = require("http-errors");\nthrow createError(404);',
    'setResponseStatus(event, 404);\nrequest.flush(null, { status: 404 });\nc.newResponse(x, 404);',
    'expect(res.sendStatus).toHaveBeenCalledWith(404);\nexpect(reply.code).toHaveBeenLastCalledWith(404);\nexpect(res.writeHead).calledWith(200);',
    'const { status = 500 } = await fetch(url);\nconst { statusCode: code } = x;\nconst { status: failed } = err;\nf(status === 404, code === 404, failed === 404, failed === 200);',
    'f(Number(res.status) === 404, (a ? res.status : 500) === 404, (a && res.status) === 404);',
    'const made = new Response(); const sent = Response.json(x); const got = await got.get(url);\nf(made.status === 404, sent.status === 404, got.status === 404);',
    'f(`x`, res["status"](404), res[`status`](404));',
    ['res.status(404);', 'file.vue'],
    ['res.status(404);', 'file.cjs'],
    ['exports.f = () => res.status(404);', 'file.cjs'],
    '"use strict"; // first\r\nres.status(404);\r\n',
    '// @license MIT\nres.status(404)\n',
    '// About the next line\nres.status(404)\n',
    '/* About the file */\n\nres.status(404)\n',
    'export const x = res.status(404)\n',
  ],
  migrate: [
    'import codes from "statuses";\nf(codes[code], codes(code), codes[404], codes.unknown, codes["not found"], codes(418), codes(599));',
    'import status from "http-status";\nf(status.extra, status.classes, status.other, status["599"], status["599_NAME"], status["404_OTHER"]);',
    'import { getStatusText, getStatusCode, getReasonPhrase } from "http-status-codes";\nf(getStatusText(404), getReasonPhrase("404"), getStatusCode("Method Failure"), getStatusCode("None"), getReasonPhrase(404, 1), getReasonPhrase?.(404));',
    'import { STATUS_TEXT, Status, isErrorStatus, other } from "@std/http/status";\nf(STATUS_TEXT[404], Status.OK, isErrorStatus(s), other, STATUS_TEXT.OK);',
    'const http = require("http");\ndelete http.STATUS_CODES[599];\nhttp.STATUS_CODES[404]++;\nhttp.STATUS_CODES[404] += "x";\nf(http.STATUS_CODES[599], http.STATUS_CODES);',
    'const { [key]: a, ...others } = require("http-status");\nconst [b] = require("http-status");\nf(a, b, require("http-status")[key]);',
    'import axios from "axios";\nimport * as ng from "@angular/common/http";\nf(axios.HttpStatusCode.Ok, axios.get, ng.HttpStatusCode.Gone, ng.HttpClient);',
    'import { constants } from "http2";\nf(constants, constants.HTTP_STATUS_OK, constants[name], constants.HTTP_STATUS_NONE);',
    ['f(require("http-status").OK);\n', 'file.cjs'],
    ['import { StatusCodes } from "http-status-codes"\r\nf(StatusCodes.OK)\r\n', 'file.js'],
    codes('let t = ReasonPhrases.OK; t = s;\nfunction f(a = [ReasonPhrases.OK]) {}'),
    codes('export { StatusCodes };\nexport default ReasonPhrases;'),
    codes(
      'const all: object = StatusCodes;\nlet some = StatusCodes;\nexport const same = StatusCodes;\nf(all, some);',
    ),
    codes(
      'f({ ...StatusCodes }, Object.keys(StatusCodes), z.nativeEnum(StatusCodes), g(StatusCodes));',
      'file.js',
    ),
    codes('export const { OK, GONE: { x } } = StatusCodes;\nexport const { ACCEPTED }: T = StatusCodes;'),
    codes(
      'enum A { Ok = StatusCodes.OK, Text = ReasonPhrases.OK }\nclass B { s = StatusCodes.OK; t = [StatusCodes.OK]; }',
    ),
    codes('f(ReasonPhrases.NONE, ReasonPhrases[name], ReasonPhrases);', 'file.js'),
    codes('f(StatusCodes?.OK, (StatusCodes as any).GONE, StatusCodes!.ACCEPTED);'),
    codes('jest.mock("./other");\njest.requireActual("http-status-codes");\nf(StatusCodes.OK);', 'file.js'),
    codes('export default { data: () => ({ s: StatusCodes.OK }) };', 'file.vue'),
    codes('let s: import("http-status-codes").StatusCodes = StatusCodes.OK;'),
  ],
};

/** Code that looks like the code that a rule reports. */
const others: Partial<Record<keyof typeof rules, readonly string[]>> = {
  'no-invalid-status': [
    'new Response(x.stringify(y), { status: 204 }); new Response(JSON.parse(y), { status: 204 });',
    'new Response(stringify(y), { status: 204 }); new my.Response("x", { status: 204 });',
    'new Response("x", { code: 204 }); new Response("x", init); new Response("x", f({ status: 204 }));',
    'x.json(body, 204); c.json(body, { status: 204 }); c.body(x, 204); json(body, 204); c.json(204);',
    'Response.redirect("/", { status: 204 }); new Response(null, { status: 204 }); new Response("x", { ...init });',
    'f(res.status === 0, res.status === 999, res.status === 100, res.status === 599);',
    'f(res.status >= 599 && res.status < 700, res.status > 0 && res.status <= 100, x >= 600 && x < 700);',
  ],
  'prefer-class-guard': [
    'f(Math.floor(res.status * 100) === 4, Math.floor(res.status / 10) === 4, Math.floor(100 / res.status) === 4);',
    'f(floor(res.status / 100) === 4, my.floor(res.status / 100) === 4, Math.abs(res.status / 100) === 4);',
    'f(my.parseInt(res.status / 100) === 4, Math.parseInt(res.status / 100) === 4, Math.floor() === 4);',
    'f(~(res.status / 100) === 4, -~(res.status / 100) === 4, ~-(res.status / 100) === 4);',
    'f(((res.status / 100) | 1) === 4, ((res.status / 100) & 0) === 4, ((res.status / 100) << 0) === 4);',
    'f(Math.floor(res.status / 100) > 4, Math.floor(res.status / 100) === 0, Math.floor(res.status / 100) === 6);',
    'f(String(res.status)[1] === "4", String(res.status).charAt(1) === "4", String(res.status).at(0) === "4");',
    'f(String(res.status)[0] === "x", String(res.status)[0] === 4, String(res.status)["x"] === "4");',
    `f(\`\${res.status}x\`[0] === "4", \`\${res.status}\${x}\`[0] === "4", \`x\`[0] === "4");`,
    'f(res.status.toString(16)[0] === "4", my.String(res.status)[0] === "4", text(res.status)[0] === "4");',
    'f(String(res.status).endsWith("4"), String(res.status).startsWith("4", 1), startsWith("4"));',
    'f(String(res.status).startsWith("44"), String(res.status).startsWith("6"), String(res.status).startsWith(4));',
    'f(res.status >= 400 && 400 < 500, 400 <= 500 && res.status < 500, res.status >= 400 && x && res.status < 500);',
    'f(res.status >= 400 ?? res.status < 500, res.status >= 400 && (res.status < 500), res.status >= n && res.status < m);',
    'f(res.status >= 398 && res.status < 500, res.status >= 400 && res.status < 502, res.status === 400 && res.status < 500);',
  ],
  'prefer-constant': [
    'res.sendStatus(code, 404); res.status("x", 404); reply.code("x", 404); ctx.throw("x", 404);',
    'nock(url).get("/").reply("x", 404); request(app).get("/").expect("x", 404); get("/").expect(404);',
    'expect(x).toHaveProperty(404); res.redirect(302); model.redirect("/", 302); model.redirect(302, "/");',
    'error(404); fail(404); redirect(302); json(x, { status: 404 }); data(x, { status: 404 }); HttpCode(201);',
    'import { error, HttpCode, json, createError, ApiResponse } from "./own.js"; error(404); HttpCode(201); json(x, { status: 404 }); createError({ status: 404 }); ApiResponse({ status: 404 });',
    'import { error, json } from "@sveltejs/kit"; error("x", 404); json({ status: 404 }); error.fail(404);',
    'import { other } from "@sveltejs/kit"; import { Get } from "@nestjs/common"; other(404); Get(404);',
    'import createError from "http-errors"; createError("x", 404);',
    'new HTTPException("x", 404); HTTPException(404); HttpException(404); new ApiError(399); setResponseStatus(404);',
    'strictEqual(404); is(res.statusCode, 404); foo.equals(res.statusCode, 404); assert.equal(res.statusCode, x, 404);',
    'error.status = 200; error.other = 404; item.status = 404; status = 404; res.status = x = 404; [res.status] = [404];',
    'f(res.status > 404, res.status + 404); switch (x) { case 1: f(404); } switch (res.status) { case f(404): }',
    'new Response({ status: 404 }); new Response(null, { statusCode: 404 }); new Response(null, { x: { status: 404 } });',
    'Response.json({ status: 404 }); page.fulfill({ status: 404 }); route.fulfill("x", { status: 404 }); route.other({ status: 404 });',
    'createError("x", { statusCode: 404 }); ApiResponse({ status: 404 }); f([{ status: 404 }]); new Response(null, { [status]: 404 });',
    'x.flush({ status: 404 }); x.flush(null, { statusCode: 404 }); x.other(null, { status: 404 });',
    'expect(res.status).toBe(1, 404); expect(x.status).toHaveBeenCalledWith(404); expect(res.json).toHaveBeenCalledWith(404);',
    'my.expect(res.status).toBe(404); expect().toBe(404); toBe(404); expect(res.status).other(404);',
    'const [status] = res; const { other: a } = res; const { ...b } = res; f(status === 404, a === 404, b === 404);',
    'f(Number() === 404, my.Number(res.status) === 404, res.status(1) === 404, error.getStatus(1) === 404, x.getStatus() === 404);',
    'f((a ? res.status : x) === 404, (a && x) === 404, (res.status || 1) === 404, (a ? 400 : 500) === 404, getStatus() === 404);',
    'let r = await fetch(url); r = x; const s = f(fetch); f2(r.status === 404, s.status === 404, this.status === 404);',
    'new (f())(404); f()(404); super_[404]; f(...404);',
  ],
};

const names = Object.keys(programs) as (keyof typeof rules)[];

describe('the reports, with their places and the code after the fixes', () => {
  test.each(names)('of %s', async (rule) => {
    const text = programs[rule].map((one) => reportsOf(rule, one)).join('\n\n');
    await expect(`${text.replaceAll('\r', '␍')}\n`).toMatchFileSnapshot(`golden/${rule}.txt`);
  });
});

describe('code that only looks similar', () => {
  test.each(names.flatMap((rule) => (others[rule] ?? []).map((code) => [rule, code] as const)))(
    'is not reported by %s: %s',
    (rule, code) => {
      expect(reportsOf(rule, code)).toBe(code);
    },
  );
});
