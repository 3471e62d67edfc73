import { describe, expect, test } from 'vitest';
import { type Program, reportsOf } from './report-lines.js';

const ts = (code: string, options = {}): Program => [code, 'file.ts', options];
const only = (...sources: string[]) => ({ sources });

/** Programs whose reports and fixes are in the golden files. */
const programs: Readonly<Record<string, readonly Program[]>> = {
  libraries: [
    // The ways of importing and requiring the same library
    'import { "OK" as ok, default as all } from "http-status";\nf(ok, all.GONE);',
    'const codes = require("http-status-codes").default;\nf(codes.OK, require("http-status-codes").default.StatusCodes.GONE);',
    'const { status } = require("http-status");\nf(status.OK, require("http-status").status.GONE, require("http-status").default.OK);',
    'import { default as statuses, message, STATUS_CODES } from "statuses";\nf(statuses(404), message[404], STATUS_CODES[404], statuses["404"], statuses.STATUS_CODES[410]);',
    'import http2 from "node:http2";\nf(http2.constants.HTTP_STATUS_OK, http2["constants"].HTTP_STATUS_GONE);',
    'import http from "node:http";\nconst { STATUS_CODES: texts } = http;\nf(texts[404], texts["404"], texts["404x"], texts["x404"], texts[0x194]);',
    // The ways of importing from Deno's module
    ...[
      '@std/http',
      '@std/http/status',
      '@std/http@1.0.0/status',
      'jsr:@std/http@^1',
      'https://deno.land/std/http/http_status.ts',
      'https://deno.land/std@0.224.0/http/status.ts',
      'https://deno.land/std@0.224.0/http/mod.ts',
    ].map((module) => `import { Status } from "${module}";\nf(Status.OK);`),
    ts(
      'import type { ClientErrorStatus, ErrorStatus, InformationalStatus, RedirectStatus, ServerErrorStatus, StatusCode, StatusText, SuccessfulStatus } from "jsr:@std/http/status";\ntype A = [ClientErrorStatus, ErrorStatus, InformationalStatus, RedirectStatus, ServerErrorStatus, StatusCode, StatusText, SuccessfulStatus];',
    ),
    'import { isErrorStatus, isInformationalStatus, isStatus } from "@std/http/status";\nf(isErrorStatus(s), isInformationalStatus(s), isStatus(s));',
    // Numbers that become names, and names that a library does not have
    'import { StatusCodes } from "http-status-codes";\nimport { HttpStatus } from "@nestjs/common";\nf(StatusCodes[404], StatusCodes["404"], HttpStatus[418], StatusCodes[4040], StatusCodes.x404, StatusCodes.default, StatusCodes[-1]);',
    'import status from "http-status";\nf(status[4040], status["x404"], status["404_CLASS"], status["404x_CLASS"]);',
    'import statuses from "statuses";\nf(statuses["x404"], statuses["404x"], statuses.message["4040"]);',
    'import { HttpStatusCode } from "axios";\nf(HttpStatusCode.SslHandshakeFailed, HttpStatusCode.ImATeapot, HttpStatusCode.OK, HttpStatusCode.MultiStatus);',
    // Only statuses ignores the case of phrases.
    'import { getStatusCode } from "http-status-codes";\nimport statuses from "statuses";\nf(getStatusCode("gone"), getStatusCode("Gone"), statuses("gone"), statuses("GONE"));',
    // The members of an enum need a type of their own.
    ts(
      'import { HttpStatusCode } from "axios";\nimport { HttpStatusCode as Ng } from "@angular/common/http";\nlet a: typeof HttpStatusCode.Gone, b: typeof Ng.Gone;\nenum C { A = HttpStatusCode.Gone, B }\nenum D { A = Ng.Gone, B }',
    ),
  ],
  declarations: [
    // Names that come from other names
    'const { OK } = require("http-status-codes").StatusCodes;\nconst { constants: { HTTP_STATUS_GONE } } = require("http2");\nconst codes = require("http2").constants;\nf(OK, HTTP_STATUS_GONE, codes.HTTP_STATUS_OK);',
    'import { ReasonPhrases } from "http-status-codes";\nconst { GONE } = ReasonPhrases;\nconst phrases = ReasonPhrases;\nf(GONE, phrases.OK);',
    'import http from "http";\nimport statuses from "statuses";\nconst table = http.STATUS_CODES;\nconst { message } = statuses;\nf(table[404], message[410]);',
    ts(
      'import { StatusCodes } from "http-status-codes";\nconst { OK } = StatusCodes;\nconst codes = StatusCodes;\nf(OK, codes.GONE);',
    ),
    'const ok = require("http-status-codes").StatusCodes.OK;\nconst gone = labels[require("http-status").GONE];\nf(ok, gone);',
    'import { StatusCodes } from "http-status-codes";\nconst { OK } = StatusCodes;\nf(OK, StatusCodes[code]);',
    // Declarations that are not followed
    ts(
      'import { StatusCodes } from "http-status-codes";\nconst codes: Record<string, number> = StatusCodes;\nconst { OK }: Codes = StatusCodes;\nconst any = StatusCodes as any;\nf(codes.OK, OK, any.OK);',
    ),
    'import { StatusCodes } from "http-status-codes";\nlet codes = StatusCodes;\ncodes = other;\nconst { own = StatusCodes } = options;\nconst { ...rest } = StatusCodes;\nf(codes.OK, own.OK, rest);',
    'import { STATUS_CODES } from "http";\nconst text = STATUS_CODES[code];\nf(text, text.length);',
    'const { GONE = 1, OK, [key]: other, ...rest } = require("http-status");\nf(GONE, OK, other, rest);',
    'const { OK, unknown } = require("http-status");\nf(OK, unknown);',
    'import { StatusCodes } from "http-status-codes";\nconst { OK, METHOD_FAILURE } = StatusCodes;\nf(OK, METHOD_FAILURE);',
    // Names that are declared twice
    ts(
      'import { other } from "./own.js";\nimport status = require("http-status");\nfunction f(status: Own) { return status.OK; }\ng(status.OK, other);',
    ),
    // Constants of this library under other names
    'const { StatusCode } = require("http-status-atlas");\nconst Ours = require("http-status-atlas/codes").StatusCode;\nconst Own = load("http-status-atlas/codes").StatusCode;\nconst { getReasonPhrase } = require("http-status-codes");\nf(getReasonPhrase(StatusCode.OK), getReasonPhrase(Ours.OK), getReasonPhrase(Own.OK));',
  ],
  uses: [
    // Members of what a library returns
    'import { getReasonPhrase, ReasonPhrases, StatusCodes } from "http-status-codes";\nf(StatusCodes.OK.toString(), ReasonPhrases.OK.length, getReasonPhrase.name, getReasonPhrase(404).length, ReasonPhrases.UNKNOWN);',
    'import status from "http-status";\nf(status.classes.NOT_FOUND, status["404_NAME"].length, cache[status], cache[status.OK]);',
    ts(
      'import { getReasonPhrase, StatusCodes } from "http-status-codes";\nf((StatusCodes as any).OK, (<any>StatusCodes).GONE, (StatusCodes satisfies object).OK, StatusCodes!.OK, (getReasonPhrase<any>)(404));',
    ),
    'import * as codes from "http-status-codes";\nimport { HttpStatusCode } from "axios";\nf(codes[code], HttpStatusCode[code], require("http").STATUS_CODES[code]);',
    // Arguments that are not codes
    'import { getReasonPhrase } from "http-status-codes";\nf(getReasonPhrase(-404), getReasonPhrase(+404), getReasonPhrase(~404), getReasonPhrase(-code), getReasonPhrase(null), getReasonPhrase(404n), getReasonPhrase(404.0), getReasonPhrase(`404`), getReasonPhrase(`404${x}`));',
    // Types
    ts(
      'type A = typeof import("http-status");\ntype B = import("http-status-codes").StatusCodes;\ntype C = import("./own.js").StatusCodes.OK;\ntype D = import(`http-status`).OK;',
    ),
    ts(
      'type A = import("http-status-codes").StatusCodes;\ntype B = import("statuses").Own;',
      only('statuses'),
    ),
    // Modules that are loaded in another way
    'jest.mock("http-status");\njest.requireActual("statuses");\nf(require("http-status").OK, require("http-status-codes").OK);',
    'mock("http-status");\njest.other("http-status");\nvi.mock("axios");\njest.mocked("http-status");',
    'await import("statuses");\nawait import("axios");\nawait import(name);\nawait import(`http-status${suffix}`);\nawait import(`http-status`);',
    'export * from "http-status-codes";\nexport * from "axios";\nexport { HttpStatus } from "@nestjs/common";\nconst x = 1;\nexport { x };',
    [
      'import { OK } from "http-status-codes";\nimport { GONE } from "http-status";\nvi.mock("http-status");\nvi.mock("statuses");\nexport * from "http-status";\nawait import("http-status");\nf(OK, GONE, require("http-status").OK);\nexport const { NOT_FOUND } = require("http-status");',
      'file.js',
      only('http-status-codes', 'statuses'),
    ],
    // Imports that nothing uses
    'import axios, { HttpStatusCode } from "axios";\nimport { OK, unknown } from "http-status";\nimport { StatusCodes } from "http-status-codes";\nf(axios, StatusCodes.OK);',
  ],
  types: [
    // A type can be written only in TypeScript files, but other files can also be type-checked.
    ...[
      'file.ts',
      'file.mts',
      'file.cts',
      'file.vue',
      'file.svelte',
      '<input>',
      'file.js',
      'file.mjs',
      'Page.astro/0_0.js',
      'docs.ts/page.vue',
    ].map(
      (file): Program => [
        'import { StatusCodes } from "http-status-codes";\nlet s = StatusCodes.OK; s = x;\nf(StatusCodes.OK);',
        file,
      ],
    ),
    ['import { OK } from "http-status";\nif ([OK].includes(s)) f();', 'file.vue'],
    // A switch that might have to cover all members of an enum
    ...[
      'function f(s: number) { switch (s) { case StatusCodes.OK: return 1; default: return never(s); } }',
      'function f(s:number) { switch (s) { case StatusCodes.OK: return 1; } }',
      'const s: number = get(); switch (s) { case StatusCodes.OK: f(); } exhausted(s);',
      'function f(s: numbers.Code) { switch (s) { case StatusCodes.OK: return 1; } }',
      'function f(s) { switch (s) { case StatusCodes.OK: return 1; } }',
      'function f() { switch (s.code) { case StatusCodes.OK: throw s; } }',
      'function f() { switch (s) { case StatusCodes.OK: return 1; } }',
      'function f(s) { switch (s) { case StatusCodes.OK: return 1; case 1: f(); } }',
      'function f(s) { switch (s) { case StatusCodes.OK: f(); case 1: return 1; } }',
      'function f(s) { switch (s) { case StatusCodes.OK: } }',
      'function f(s) { switch (s) { case StatusCodes.OK: { return 1; } } }',
      'function f(s) { switch (s) { case StatusCodes.OK: { f(); } } }',
      'function f(s) { switch (s) { case StatusCodes.OK: return 1; } return s satisfies never; }',
      'function f(s) { assertNever(s); switch (s) { case StatusCodes.OK: return 1; } return 2; }',
      'function f(s) { const x: never = s; switch (s) { case StatusCodes.OK: return 1; default: return 2; } }',
      'function f(s) { if (x) { switch (s) { case StatusCodes.OK: return 1; } } }',
      'function f(s: S) { switch (s) { case StatusCodes.OK: return 1; default: return assertNever(s); } }',
      'function f(s: S) { switch (s) { case StatusCodes.OK: return 1; } assertNever(s); }',
      'function f(s) { if (x) switch (s) { case StatusCodes.OK: return 1; } }',
    ].map((code) => ts(`import { StatusCodes } from "http-status-codes";\n${code}`)),
  ],
  edits: [
    // The place of the new import
    'f();\nfunction g() {\n  const { OK } = require("http-status");\n  return OK;\n}',
    'const status = require("http-status");\nconst { GONE } = status;\nfunction g() {\n  const { OK } = status;\n  return [OK, GONE];\n}',
    'import { StatusCodes } from "http-status-codes";\nimport axios from "axios";\nimport { GONE } from "http-status";\nf(axios, StatusCodes.OK, GONE);',
    'import { OK } from "http-status-codes";\nimport { reasonPhrase, StatusCode } from "http-status-atlas/core";\nf(OK, reasonPhrase(s), StatusCode.GONE);',
    'import { OK } from "http-status-codes";\nimport { reasonPhrase } from "http-status-atlas/core";\nf(OK, reasonPhrase(s));',
    'import { reasonPhrase } from "http-status-atlas/core";\nimport { getReasonPhrase } from "http-status-codes";\nf(reasonPhrase(s), getReasonPhrase(404));',
    // Parts of statements
    'import axios, { HttpStatusCode, } from "axios";\nf(axios, HttpStatusCode.Gone);',
    'import axios, { HttpStatusCode, isAxiosError } from "axios";\nf(axios, isAxiosError, HttpStatusCode.Gone);',
    'import axios, * as all from "axios";\nf(axios, all.HttpStatusCode.Gone, all.get);',
    'import statuses, * as all from "http-status";\nf(statuses, all.GONE);',
    'import { HttpStatus,  Body, Get,\n  Post } from "@nestjs/common";\nf(Body, Get, Post, HttpStatus.GONE);',
    'import { HttpStatus,Body,\n  Get } from "@nestjs/common";\nf(Body, Get, HttpStatus.GONE);',
    'import {\n  HttpStatus,\n  Body,\n} from "@nestjs/common";\nf(Body, HttpStatus.GONE);',
    'import { HttpStatus, Body, Get } from "@nestjs/common";\nf(Body, Get, HttpStatus.GONE);',
    'import { Body, HttpStatus, Get, } from "@nestjs/common";\nf(Body, Get, HttpStatus.GONE);',
    'import { Body,\n  HttpStatus, /* the codes */\n  Get } from "@nestjs/common";\nf(Body, Get, HttpStatus.GONE);',
    'import { Body,\n  HttpStatus, /* the */ Get } from "@nestjs/common";\nf(Body, Get, HttpStatus.GONE);',
    'import {\n\tBody,\r\n\tHttpStatus,   // the codes\r\n\tGet } from "@nestjs/common";\r\nf(Body, Get, HttpStatus.GONE);\r\n',
    'const { HTTP_STATUS_OK, HTTP2_HEADER_PATH, HTTP_STATUS_GONE } = require("http2").constants, x = 1;\nf(HTTP_STATUS_OK, HTTP_STATUS_GONE, HTTP2_HEADER_PATH, x);',
    'const { constants: { HTTP_STATUS_OK, HTTP2_HEADER_PATH }, connect } = require("http2");\nf(HTTP_STATUS_OK, HTTP2_HEADER_PATH, connect);',
    'const { constants: { HTTP_STATUS_OK }, connect } = require("http2");\nf(HTTP_STATUS_OK, connect);',
    // Lines around statements that are removed
    'import a from "./a.js"; import { OK } from "http-status"; import b from "./b.js";\nimport { GONE } from "http-status-codes"; // codes\n\nf(a, b, OK, GONE);',
    'function f() {\n    const { OK } = require("http-status");   \r\n    return OK;\n}',
    'function f() { const { OK } = require("http-status"); return OK; }',
    '  const { OK } = require("http-status");\n  const { GONE } = require("http-status-codes");\n  f(OK, GONE);',
  ],
};

describe('the reports of migrate, with their places and the code after the fixes', () => {
  test.each(Object.keys(programs))('%s', async (group) => {
    const text = (programs[group] ?? []).map((one) => reportsOf('migrate', one)).join('\n\n');
    await expect(`${text.replaceAll('\r', '␍')}\n`).toMatchFileSnapshot(`golden/migrate-${group}.txt`);
  });
});

describe('code that only looks similar', () => {
  test.each([
    'import http2 from "http2";\nf(http2.own.HTTP_STATUS_OK, http2.constants.NGHTTP2_NO_ERROR, http2.connect);',
    'import http from "http";\nf(http.Agent.prototype.destroy, http[name].x, require("http")[name]);',
    'import axios from "axios";\nimport http2 from "http2";\nconst { constants } = http2;\nf(axios[method](url), http2.constants[name], constants[name], http2[name]);',
    ...[
      'x@std/http',
      '@std/http/file_server',
      '@std/httpx',
      'npm:@std/http',
      'https://deno.land/std/http/server.ts',
      'https://deno.land/std/http/status.tsx',
      'https://deno.land/std@1/x/http/status.ts',
      'https://example.com/?from=https://deno.land/std/http/status.ts',
    ].map((module) => `import { Status } from "${module}";\nf(Status.OK);`),
    'import { isOther, thisIsStatus, isStatusOther } from "@std/http/status";\nf(isOther, thisIsStatus, isStatusOther);',
    'const codes = load("http-status-codes");\nconst other = my.require("http-status");\nf(codes.OK, other.OK);',
    'f(require(`http-status${x}`).OK, require(), require(name).OK);',
    'import { HttpStatusCode } from "axios";\nimport { HttpStatus } from "@nestjs/common";',
    'import { NotFoundException } from "@nestjs/common";\nimport { HttpClient } from "@angular/common/http";\nimport { get } from "axios";\nf(NotFoundException.x, HttpClient.Ok, get.OK);',
  ])('%s', (code) => {
    expect(reportsOf('migrate', code)).toBe(code);
  });
});

describe('the options', () => {
  test.each([
    { sources: ['http-status', 'unknown'] },
    { sources: ['http-status', 'http-status'] },
    { sources: 'http-status' },
    { source: ['http-status'] },
  ])('%j are rejected', (options) => {
    expect(() => reportsOf('migrate', ['f();', 'file.js', options])).toThrow(/Key "atlas\/migrate"/);
  });
});
