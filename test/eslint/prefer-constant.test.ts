import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const codes = "import { StatusCode } from 'http-status-atlas/codes';\n";
const says = (name: string, code: number) => `Use StatusCode.${name} instead of the number ${code}`;

/** Code in which a number is certainly a status: the text before it, the status code, and the text after it. */
const places: readonly (readonly [string, number, string])[] = [
  ['res.status(', 404, ').json(body);'],
  ['res.type("json").status(', 422, ');'],
  ['this.res.status(', 404, ');'],
  ['mockRes.status(', 404, ');'],
  ['res.sendStatus(', 204, ');'],
  ['response.writeHead(', 200, ', headers);'],
  ['res.statusCode = ', 404, ';'],
  ['ctx.status = ', 201, ';'],
  ['set.status = ', 404, ';'],
  ['error.status = ', 404, ';'],
  ['error.statusCode = ', 409, ';'],
  ['ctx.throw(', 404, ', "no");'],
  ['reply.code(', 404, ').send();'],
  ['h.response(body).code(', 201, ');'],
  ['c.json(body, ', 404, ');'],
  ['c.text("no", ', 404, ');'],
  ['c.redirect("/", ', 301, ');'],
  ['c.status(', 404, ');'],
  ['res.redirect(', 301, ', "/");'],
  ['reply.redirect("/", ', 302, ');'],
  ['Response.redirect("/", ', 302, ');'],
  ['new Response(null, { status: ', 404, ' });'],
  ['NextResponse.json(body, { status: ', 404, ' });'],
  ['new HttpResponse(null, { status: ', 404, ' });'],
  ['throw new HttpException("no", ', 404, ');'],
  ['throw new HTTPException(', 404, ');'],
  ['throw new ApiError(', 404, ', "no");'],
  ['throw createError({ statusCode: ', 404, ' });'],
  ['if (response.status === ', 404, ') retry();'],
  ['if (', 404, ' === response.status) retry();'],
  ['if (error.response?.status === ', 404, ') retry();'],
  ['if (err.status !== ', 404, ') throw err;'],
  ['if (xhr.status == ', 404, ') retry();'],
  ['if (statusCode === ', 404, ') retry();'],
  ['if (exception.getStatus() === ', 404, ') retry();'],
  ['const r = await fetch(url); if (r.status === ', 404, ') retry();'],
  ['const { status } = await fetch(url); if (status === ', 404, ') retry();'],
  ['const { status: code } = res; if (code === ', 404, ') retry();'],
  ['const code = res.status; if (code === ', 404, ') retry();'],
  ['const answer = await app.inject("/"); check(answer.status === ', 404, ');'],
  ['switch (res.status) { case ', 404, ': retry(); }'],
  ['expect(res.status).toBe(', 404, ');'],
  ['expect(res.statusCode).not.toEqual(', 404, ');'],
  ['expect(response.status()).toBe(', 200, ');'],
  ['expect(res).to.have.status(', 404, ');'],
  ['expect(res.status).to.equal(', 404, ');'],
  ['expect(res.status).toHaveBeenCalledWith(', 404, ');'],
  ['expect(error).toHaveProperty("status", ', 404, ');'],
  ['expect(res).to.have.property("statusCode", ', 404, ');'],
  ['assert.equal(res.status, ', 404, ');'],
  ['assert.strictEqual(', 404, ', res.statusCode);'],
  ['strictEqual(res.statusCode, ', 404, ');'],
  ['t.is(res.status, ', 404, ');'],
  ['await request(app).get("/").expect(', 404, ');'],
  ['await agent.post("/").send(body).set("a", "b").expect(', 201, ', done);'],
  ['nock(url).get("/").reply(', 404, ');'],
  ['mock.onGet("/").reply(', 404, ');'],
  ['await route.fulfill({ status: ', 404, ' });'],
];

/** Numbers that equal a status code but are, or might be, something else. */
const elsewhere = [
  'setTimeout(run, 500);',
  'const limit = 200;',
  'const sizes = [100, 200, 300, 400, 500];',
  'element.style.width = 404;',
  'if (width === 404) grow();',
  'if (items.length === 200) stop();',
  'if (order.status === 200) ship();',
  'if (job.status === 100) wait();',
  'if (status === 200) ship();',
  'if (child.status === 100) fail();',
  'if (error.status === 100) fail();',
  'if (error.status === 127) fail();',
  'if (error.code === 404) fail();',
  'if (body.code === 404) fail();',
  'order.status(200);',
  'player.code(200);',
  'cache.set("a", 200);',
  'expect(list.length).toBe(200);',
  'expect(total).toBe(404);',
  'expect(width).toHaveProperty("size", 404);',
  'expect(spy).toHaveBeenCalledWith(404);',
  'assert.equal(total, 404);',
  'res.json(404);',
  'res.send(404, 200);',
  'res.setHeader("x", 404);',
  'c.set("a", 404);',
  'new Thing(null, { status: 404 });',
  'new Error("x", 404);',
  'new ApiError(100, "x");',
  'call({ status: 404 });',
  'mock.mockReturnValue(404);',
  'throttle(fn, 500);',
  'plan.expect(200);',
  'db.get("x").limit(200);',
  'queue.reply(200);',
  'switch (width) { case 404: break; }',
  'switch (true) { case 404: break; }',
  'const status = status2; const status2 = status; if (status === 404) stop();',
  'res.status(404.5);',
  'res.status(0x194);',
  'res.status(299);',
  'res.status(306);',
  'res.status("404");',
  'res.status(code);',
  'res.statusCode += 200;',
  'x[404] = res.status;',
  'animate({ duration: 400 }, 500);',
];

const moduleBody = (code: string) => `${code}\n`;
const simple = places.map(([before, code, after]) => ({ before, code, after }));
const NAMES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'CREATED',
  204: 'NO_CONTENT',
  301: 'MOVED_PERMANENTLY',
  302: 'FOUND',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  422: 'UNPROCESSABLE_CONTENT',
};
const nameOf = (code: number) => NAMES[code] ?? '';

runRule('prefer-constant', rules['prefer-constant'], {
  valid: [...elsewhere.map(moduleBody), 'import { createError } from "./own.js"; createError(404);'],
  invalid: [
    ...simple.map(({ before, code, after }) => ({
      code: moduleBody(`${before}${code}${after}`),
      output: moduleBody(
        `${before.includes('"') || after.includes('"') ? codes.replaceAll("'", '"') : codes}${before}StatusCode.${nameOf(code)}${after}`,
      ),
      errors: [says(nameOf(code), code)],
    })),
    ...simple.slice(0, 3).map(({ before, code, after }) => ({
      code: `${codes}${before}${code}${after}`,
      output: `${codes}${before}StatusCode.${nameOf(code)}${after}`,
      errors: [says(nameOf(code), code)],
      filename: 'file.ts',
    })),
    {
      code: 'import express from "express"\n\nres.status(404)\n',
      output:
        'import express from "express"\nimport { StatusCode } from "http-status-atlas/codes"\n\nres.status(StatusCode.NOT_FOUND)\n',
      errors: [says('NOT_FOUND', 404)],
    },
    {
      code: "'use strict';\n\nconst http = require('http');\nres.status(404);\n",
      output:
        "'use strict';\n\nconst http = require('http');\nconst { StatusCode } = require('http-status-atlas/codes');\nres.status(StatusCode.NOT_FOUND);\n",
      errors: [says('NOT_FOUND', 404)],
    },
    {
      // The file already declares another StatusCode, so an unused name is chosen.
      code: "import type { StatusCode } from './own';\nres.status(404);\n",
      output:
        "import type { StatusCode } from './own';\nimport { StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nres.status(HttpStatusCode.NOT_FOUND);\n",
      errors: [says('NOT_FOUND', 404)],
      filename: 'file.ts',
    },
    {
      code: "import { reasonPhrase } from 'http-status-atlas';\nres.status(404);\n",
      options: [{ from: 'http-status-atlas' }],
      output:
        "import { reasonPhrase, StatusCode } from 'http-status-atlas';\nres.status(StatusCode.NOT_FOUND);\n",
      errors: [says('NOT_FOUND', 404)],
    },
    {
      code: 'res.status(404); res.status(409);\n',
      options: [{ style: 'flat' }],
      output:
        "import { NOT_FOUND, CONFLICT } from 'http-status-atlas/codes';\nres.status(NOT_FOUND); res.status(CONFLICT);\n",
      errors: ['Use NOT_FOUND instead of the number 404', 'Use CONFLICT instead of the number 409'],
    },
    {
      code: "import { StatusCode } from 'http-status-atlas/codes';\nfunction f(StatusCode) { res.status(404); }\n",
      output:
        "import { StatusCode, StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nfunction f(StatusCode) { res.status(HttpStatusCode.NOT_FOUND); }\n",
      errors: [says('NOT_FOUND', 404)],
    },
    {
      code: '#!/usr/bin/env node\nres.status(404);\n',
      output: `#!/usr/bin/env node\n${codes}res.status(StatusCode.NOT_FOUND);\n`,
      errors: [says('NOT_FOUND', 404)],
    },
    {
      code: '/**\n * @jest-environment node\n */\nres.status(404);\n',
      output: `/**\n * @jest-environment node\n */\n${codes}res.status(StatusCode.NOT_FOUND);\n`,
      errors: [says('NOT_FOUND', 404)],
    },
    {
      code: "import createError from 'http-errors';\nthrow createError(404);\n",
      output: `import createError from 'http-errors';\n${codes}throw createError(StatusCode.NOT_FOUND);\n`,
      errors: [says('NOT_FOUND', 404)],
    },
  ],
});
