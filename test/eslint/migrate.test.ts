import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const use = (ours: string, theirs: string) => `Use ${ours} instead of ${theirs}`;
const narrow = (ours: string, code: string, place: string) =>
  `The type of ${ours} is ${code}, so it would narrow this ${place}: write the type (number or StatusCode), and run the fix again`;
const codes = "import { StatusCode } from 'http-status-atlas/codes';\n";
const core = (names: string) => `import { ${names} } from 'http-status-atlas/core';\n`;
const ts = { filename: 'file.ts' };
const toPhrase =
  'Use reasonPhrase(), which returns undefined for a code without a reason phrase, accepts only numbers, and has some newer phrases';
const toPhraseSafely =
  'Use reasonPhrase(), which returns undefined instead of throwing, accepts only numbers, and has some newer phrases';
const search = (theirs: string, ours: string) =>
  `Use ${ours} here, and search for the files that import ${theirs} from this file, which ESLint cannot report`;

/** Programs that are migrated completely: the code before, the code after, and the reports. */
const moved: readonly (readonly [string, string, readonly string[], object?])[] = [
  [
    "import { StatusCodes } from 'http-status-codes';\nres.status(StatusCodes.NOT_FOUND).end();\n",
    `${codes}res.status(StatusCode.NOT_FOUND).end();\n`,
    [use('StatusCode.NOT_FOUND', 'StatusCodes.NOT_FOUND')],
  ],
  [
    // Old names are replaced with current names.
    "import { StatusCodes } from 'http-status-codes';\nf(StatusCodes.UNPROCESSABLE_ENTITY, StatusCodes.REQUEST_TOO_LONG, StatusCodes.MOVED_TEMPORARILY);\n",
    `${codes}f(StatusCode.UNPROCESSABLE_CONTENT, StatusCode.CONTENT_TOO_LARGE, StatusCode.FOUND);\n`,
    [
      use('StatusCode.UNPROCESSABLE_CONTENT', 'StatusCodes.UNPROCESSABLE_ENTITY'),
      use('StatusCode.CONTENT_TOO_LARGE', 'StatusCodes.REQUEST_TOO_LONG'),
      use('StatusCode.FOUND', 'StatusCodes.MOVED_TEMPORARILY'),
    ],
  ],
  [
    "import { OK, NOT_FOUND as MISSING } from 'http-status-codes';\nf(OK, MISSING);\n",
    `${codes}f(StatusCode.OK, StatusCode.NOT_FOUND);\n`,
    [use('StatusCode.OK', 'OK'), use('StatusCode.NOT_FOUND', 'MISSING')],
  ],
  [
    "import * as http from 'http-status-codes';\nf(http.StatusCodes.OK, http.OK);\n",
    `${codes}f(StatusCode.OK, StatusCode.OK);\n`,
    [use('StatusCode.OK', 'http.StatusCodes.OK'), use('StatusCode.OK', 'http.OK')],
  ],
  [
    "import HttpStatus from 'http-status-codes';\nf(HttpStatus.OK, HttpStatus['NOT_FOUND']);\n",
    `${codes}f(StatusCode.OK, StatusCode.NOT_FOUND);\n`,
    [use('StatusCode.OK', 'HttpStatus.OK'), use('StatusCode.NOT_FOUND', "HttpStatus['NOT_FOUND']")],
  ],
  [
    "import { ReasonPhrases, getReasonPhrase, getStatusCode, StatusCodes } from 'http-status-codes';\nf(ReasonPhrases.NOT_FOUND, getReasonPhrase(StatusCodes.OK), getReasonPhrase(404), getStatusCode('Gone'));\n",
    `${core('StatusCode, reasonPhrase').replace('StatusCode, reasonPhrase', 'reasonPhrase, StatusCode')}f(reasonPhrase(StatusCode.NOT_FOUND), reasonPhrase(StatusCode.OK), reasonPhrase(StatusCode.NOT_FOUND), StatusCode.GONE);\n`,
    [
      use('reasonPhrase(StatusCode.NOT_FOUND)', 'ReasonPhrases.NOT_FOUND'),
      use('reasonPhrase(...)', 'getReasonPhrase(StatusCodes.OK)'),
      use('StatusCode.OK', 'StatusCodes.OK'),
      use('reasonPhrase(StatusCode.NOT_FOUND)', 'getReasonPhrase(404)'),
      use('StatusCode.GONE', "getStatusCode('Gone')"),
    ],
  ],
  [
    "const httpStatus = require('http-status');\n\nmodule.exports = () => [httpStatus.OK, httpStatus[404], httpStatus[httpStatus.GONE], httpStatus['404_CLASS'], httpStatus['404_NAME']];\n",
    "const { StatusCode, reasonPhrase, classRange, statusName } = require('http-status-atlas/core');\n\nmodule.exports = () => [StatusCode.OK, reasonPhrase(StatusCode.NOT_FOUND), reasonPhrase(StatusCode.GONE), classRange(StatusCode.NOT_FOUND), statusName(StatusCode.NOT_FOUND)];\n",
    [
      use('StatusCode.OK', 'httpStatus.OK'),
      use('reasonPhrase(StatusCode.NOT_FOUND)', 'httpStatus[404]'),
      use('reasonPhrase(...)', 'httpStatus[httpStatus.GONE]'),
      use('StatusCode.GONE', 'httpStatus.GONE'),
      use('classRange(StatusCode.NOT_FOUND)', "httpStatus['404_CLASS']"),
      use('statusName(StatusCode.NOT_FOUND)', "httpStatus['404_NAME']"),
    ],
  ],
  [
    "import status from 'http-status';\nimport { status as other } from 'http-status';\nf(status.OK, other.CREATED);\n",
    `${codes}f(StatusCode.OK, StatusCode.CREATED);\n`,
    [use('StatusCode.OK', 'status.OK'), use('StatusCode.CREATED', 'other.CREATED')],
  ],
  [
    "import httpStatus = require('http-status');\nf(httpStatus.OK);\n",
    `${codes}f(StatusCode.OK);\n`,
    [use('StatusCode.OK', 'httpStatus.OK')],
    ts,
  ],
  [
    "const { default: httpStatus } = require('http-status');\nf(httpStatus.OK);\n",
    "const { StatusCode } = require('http-status-atlas/codes');\nf(StatusCode.OK);\n",
    [use('StatusCode.OK', 'httpStatus.OK')],
  ],
  [
    "const statuses = require('statuses');\nf(statuses(404), statuses.message[404], statuses('not found'));\n",
    "const { reasonPhrase, StatusCode } = require('http-status-atlas/core');\nf(reasonPhrase(StatusCode.NOT_FOUND), reasonPhrase(StatusCode.NOT_FOUND), StatusCode.NOT_FOUND);\n",
    [
      use('reasonPhrase(StatusCode.NOT_FOUND)', 'statuses(404)'),
      use('reasonPhrase(StatusCode.NOT_FOUND)', 'statuses.message[404]'),
      use('StatusCode.NOT_FOUND', "statuses('not found')"),
    ],
  ],
  [
    "import { Body, HttpStatus, Post } from '@nestjs/common';\nf(Body, Post, HttpStatus.AMBIGUOUS, HttpStatus.I_AM_A_TEAPOT);\n",
    `import { Body, Post } from '@nestjs/common';\n${codes}f(Body, Post, StatusCode.MULTIPLE_CHOICES, StatusCode.IM_A_TEAPOT);\n`,
    [
      use('StatusCode.MULTIPLE_CHOICES', 'HttpStatus.AMBIGUOUS'),
      use('StatusCode.IM_A_TEAPOT', 'HttpStatus.I_AM_A_TEAPOT'),
    ],
  ],
  [
    "import {\n  Body,\n  HttpStatus,\n} from '@nestjs/common';\nf(Body, HttpStatus.OK);\n",
    `import {\n  Body,\n} from '@nestjs/common';\n${codes}f(Body, StatusCode.OK);\n`,
    [use('StatusCode.OK', 'HttpStatus.OK')],
  ],
  [
    "import axios, { HttpStatusCode } from 'axios';\nimport { HttpStatusCode as Ng } from '@angular/common/http';\nf(axios, HttpStatusCode.NotFound, Ng.PayloadTooLarge);\n",
    `import axios from 'axios';\n${codes}f(axios, StatusCode.NOT_FOUND, StatusCode.CONTENT_TOO_LARGE);\n`,
    [
      use('StatusCode.NOT_FOUND', 'HttpStatusCode.NotFound'),
      use('StatusCode.CONTENT_TOO_LARGE', 'Ng.PayloadTooLarge'),
    ],
  ],
  [
    "const http2 = require('node:http2');\nconst { constants } = require('http2');\nf(http2.constants.HTTP_STATUS_OK, constants.HTTP_STATUS_PAYLOAD_TOO_LARGE, constants.HTTP2_HEADER_PATH);\n",
    "const { StatusCode } = require('http-status-atlas/codes');\nconst { constants } = require('http2');\nf(StatusCode.OK, StatusCode.CONTENT_TOO_LARGE, constants.HTTP2_HEADER_PATH);\n",
    [
      use('StatusCode.OK', 'http2.constants.HTTP_STATUS_OK'),
      use('StatusCode.CONTENT_TOO_LARGE', 'constants.HTTP_STATUS_PAYLOAD_TOO_LARGE'),
    ],
  ],
  [
    "import { STATUS_CODES, createServer } from 'node:http';\nf(createServer, STATUS_CODES[404]);\n",
    `import { createServer } from 'node:http';\n${core('reasonPhrase, StatusCode')}f(createServer, reasonPhrase(StatusCode.NOT_FOUND));\n`,
    [use('reasonPhrase(StatusCode.NOT_FOUND)', 'STATUS_CODES[404]')],
  ],
  [
    "import { STATUS_CODE } from 'jsr:@std/http/status';\nf(STATUS_CODE.NotFound, STATUS_CODE.Teapot);\n",
    "import { StatusCode } from 'npm:http-status-atlas/core';\nf(StatusCode.NOT_FOUND, StatusCode.IM_A_TEAPOT);\n",
    [
      use('StatusCode.NOT_FOUND', 'STATUS_CODE.NotFound'),
      use('StatusCode.IM_A_TEAPOT', 'STATUS_CODE.Teapot'),
    ],
  ],
  [
    // The types of a constant of an object, and constants that are exported by a pattern.
    "import { STATUS_CODE } from '@std/http/status';\nexport const f = (s: typeof STATUS_CODE.SeeOther = STATUS_CODE.SeeOther) => s;\n",
    "import { StatusCode } from 'npm:http-status-atlas/core';\nexport const f = (s: typeof StatusCode.SEE_OTHER = StatusCode.SEE_OTHER) => s;\n",
    [
      use('StatusCode.SEE_OTHER', 'STATUS_CODE.SeeOther'),
      use('StatusCode.SEE_OTHER', 'STATUS_CODE.SeeOther'),
    ],
    ts,
  ],
  [
    "import * as http2 from 'http2';\nexport const { HTTP_STATUS_OK, HTTP_STATUS_GONE: gone } = http2.constants;\n",
    `${codes}export const HTTP_STATUS_OK = StatusCode.OK, gone = StatusCode.GONE;\n`,
    [
      use(
        'HTTP_STATUS_OK = StatusCode.OK, gone = StatusCode.GONE',
        '{ HTTP_STATUS_OK, HTTP_STATUS_GONE: gone } = http2.constants',
      ),
    ],
  ],
  [
    // Code that has types already, and places where no type can be written, aren't narrowed.
    "import { StatusCodes } from 'http-status-codes';\nconst ok = StatusCodes.OK;\nlet status: number = StatusCodes.OK;\nfunction f(s: number = StatusCodes.GONE) {}\nclass A { private readonly s = StatusCodes.CREATED; }\n",
    `${codes}const ok = StatusCode.OK;\nlet status: number = StatusCode.OK;\nfunction f(s: number = StatusCode.GONE) {}\nclass A { private readonly s = StatusCode.CREATED; }\n`,
    [
      use('StatusCode.OK', 'StatusCodes.OK'),
      use('StatusCode.OK', 'StatusCodes.OK'),
      use('StatusCode.GONE', 'StatusCodes.GONE'),
      use('StatusCode.CREATED', 'StatusCodes.CREATED'),
    ],
    ts,
  ],
  [
    // JavaScript has no types that could be narrowed.
    "import { StatusCodes } from 'http-status-codes';\nlet status = StatusCodes.OK;\nfunction f(s = StatusCodes.GONE, { t = StatusCodes.OK } = {}) {}\n",
    `${codes}let status = StatusCode.OK;\nfunction f(s = StatusCode.GONE, { t = StatusCode.OK } = {}) {}\n`,
    [
      use('StatusCode.OK', 'StatusCodes.OK'),
      use('StatusCode.GONE', 'StatusCodes.GONE'),
      use('StatusCode.OK', 'StatusCodes.OK'),
    ],
    { filename: 'file.js' },
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nfunction f(StatusCode) { return { [StatusCodes.OK]: 1, OK: StatusCodes.OK }; }\n",
    "import { StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nfunction f(StatusCode) { return { [HttpStatusCode.OK]: 1, OK: HttpStatusCode.OK }; }\n",
    [use('HttpStatusCode.OK', 'StatusCodes.OK'), use('HttpStatusCode.OK', 'StatusCodes.OK')],
  ],
  [
    `${codes}import { StatusCodes } from 'http-status-codes';\nf(StatusCodes.OK, StatusCode.GONE);\n`,
    `${codes}f(StatusCode.OK, StatusCode.GONE);\n`,
    [use('StatusCode.OK', 'StatusCodes.OK')],
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nenum A { Ok = StatusCodes.OK, Gone = StatusCodes.GONE }\n",
    `${codes}enum A { Ok = StatusCode.OK, Gone = StatusCode.GONE }\n`,
    [use('StatusCode.OK', 'StatusCodes.OK'), use('StatusCode.GONE', 'StatusCodes.GONE')],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nf();\n",
    'f();\n',
    ['Nothing from this import is used'],
  ],
  [
    "import { OK } from 'http-status-codes';\nf({ OK });\n",
    `${codes}f({ OK: StatusCode.OK });\n`,
    [use('StatusCode.OK', 'OK')],
  ],
];

type Report = string | { message: string; suggestions: { desc: string; output: string }[] };

/** Returns a report with its only suggestion. */
const suggesting = (message: string, desc: string, output: string): Report => ({
  message,
  suggestions: [{ desc, output }],
});
const theirs = "import { StatusCodes } from 'http-status-codes';\n";
/** A report that suggests both types that a code can have. */
const eitherType = (message: string, verb: 'Write' | 'Use', write: (type: string) => string): Report => ({
  message,
  suggestions: [
    { desc: `${verb} the type number`, output: `${theirs}${write('number')}` },
    { desc: `${verb} the type StatusCode`, output: `${theirs}${codes}${write('StatusCode')}` },
  ],
});
const writeType = (place: string, write: (type: string) => string) =>
  eitherType(narrow('StatusCode.OK', '200', place), 'Write', write);
const type =
  'Use the type StatusCode for the codes that have a constant, or number for any code; a number is not assignable to StatusCode';

/** Programs that stay unchanged, and the reports. */
const kept: readonly (readonly [string, readonly Report[], object?])[] = [
  [
    "import { StatusCodes } from 'http-status-codes';\nlet status = StatusCodes.OK; status = other;\n",
    [writeType('variable', (type) => `let status: ${type} = StatusCodes.OK; status = other;\n`)],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nfunction f(s = StatusCodes.OK) {}\n",
    [writeType('default', (type) => `function f(s: ${type} = StatusCodes.OK) {}\n`)],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nfunction f({ s = StatusCodes.OK } = {}) {}\n",
    [narrow('StatusCode.OK', '200', 'default')],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nclass A { status = StatusCodes.OK; }\n",
    [writeType('property', (type) => `class A { status: ${type} = StatusCodes.OK; }\n`)],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nclass A { getStatus() { return StatusCodes.OK; } }\n",
    [narrow('StatusCode.OK', '200', 'result')],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nexport const retried = [StatusCodes.BAD_GATEWAY] as const;\n[StatusCodes.OK].push(s);\n",
    [narrow('StatusCode.BAD_GATEWAY', '502', 'list'), narrow('StatusCode.OK', '200', 'list')],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nconst r = { status: StatusCodes.OK }; r.status = other;\n",
    [narrow('StatusCode.OK', '200', 'property')],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nfunction f(s: StatusCodes, t: typeof StatusCodes, u: StatusCodes.OK, v: keyof typeof StatusCodes) {}\n",
    [
      eitherType(
        type,
        'Use',
        (name) =>
          `function f(s: ${name}, t: typeof StatusCodes, u: StatusCodes.OK, v: keyof typeof StatusCodes) {}\n`,
      ),
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
      'Use the type StatusName for the names of the constants; some names differ',
    ],
    ts,
  ],
  [
    // Types that are imported where they are used.
    `${theirs}type A = import('http-status-codes').StatusCodes;\ntype B = import('http-status-codes').StatusCodes.GONE;\ntype C = typeof import('http-status-codes').StatusCodes;\ntype D = keyof typeof import('http-status-codes').StatusCodes;\ntype E = import('http-status-codes').ReasonPhrases;\ntype F = import('http-status-codes').StatusCodes.METHOD_FAILURE;\ntype G = typeof import('http-status-codes');\nexport type H = [A, B, C, D, E, F, G, import('@nestjs/common').Type, typeof StatusCodes];\n`,
    [
      eitherType(
        type,
        'Use',
        (name) =>
          `type A = ${name};\ntype B = import('http-status-codes').StatusCodes.GONE;\ntype C = typeof import('http-status-codes').StatusCodes;\ntype D = keyof typeof import('http-status-codes').StatusCodes;\ntype E = import('http-status-codes').ReasonPhrases;\ntype F = import('http-status-codes').StatusCodes.METHOD_FAILURE;\ntype G = typeof import('http-status-codes');\nexport type H = [A, B, C, D, E, F, G, import('@nestjs/common').Type, typeof StatusCodes];\n`,
      ),
      'Use typeof StatusCode.GONE for the type of one code, or the type StatusCode for all of them',
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
      'Use the type StatusName for the names of the constants; some names differ',
      "Use the type ReasonPhrase or string; import('http-status-codes').ReasonPhrases is a separate type, to which no string is assignable",
      'There is no constant or reason phrase for 420: define your own, or see WEBDAV_DRAFTS_METHOD_FAILURE in http-status-atlas/vendor',
      "import('http-status-codes') is used as a whole: pass StatusCode if numeric keys are not needed",
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
    ],
    ts,
  ],
  [
    // Enums whose values the compiler has to know.
    `${theirs}const enum A { Ok = StatusCodes.OK }\nenum B { Ok = StatusCodes.OK, Next }\nenum C { Ok = StatusCodes.OK, Text = 'text' }\n`,
    Array.from(
      { length: 3 },
      () =>
        'This enum needs values that the compiler knows, but StatusCode.OK is a property of an object: write the number instead',
    ),
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nObject.values(StatusCodes); for (const x in StatusCodes) f(x);\n",
    [
      'Use Object.values(StatusCode) for the codes or Object.keys(StatusCode) for the names; the object has different members and no numeric keys',
      'Use Object.values(StatusCode) for the codes or Object.keys(StatusCode) for the names; the object has different members and no numeric keys',
    ],
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nf(StatusCodes);\n",
    ['StatusCodes is used as a whole: pass StatusCode if numeric keys are not needed'],
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nf(StatusCodes[code], StatusCodes.METHOD_FAILURE, StatusCodes.CONTENT_TOO_LARGE);\n",
    [
      'Use statusName(code) for a code or StatusCode[name] for a name; some names are newer, and parseStatusCode() also accepts the old ones',
      'There is no constant or reason phrase for 420: define your own, or see WEBDAV_DRAFTS_METHOD_FAILURE in http-status-atlas/vendor',
      'The version of http-status-codes that this rule knows has no StatusCodes.CONTENT_TOO_LARGE: replace this name by hand',
    ],
  ],
  [
    "import { getReasonPhrase, getStatusCode, ReasonPhrases } from 'http-status-codes';\nf(getReasonPhrase(code), getStatusCode(text), ReasonPhrases.MOVED_TEMPORARILY, list.map(getReasonPhrase));\n",
    [
      toPhraseSafely,
      'Use parseStatusCode(), which returns undefined instead of throwing, and accepts more spellings',
      suggesting(
        'The reason phrase of 302 is "Moved Temporarily" in the old library and "Found" in http-status-atlas: use reasonPhrase(302) if nothing depends on the old phrase, or keep the old phrase as a string',
        "Keep 'Moved Temporarily' as a string",
        "import { getReasonPhrase, getStatusCode, ReasonPhrases } from 'http-status-codes';\nf(getReasonPhrase(code), getStatusCode(text), 'Moved Temporarily', list.map(getReasonPhrase));\n",
      ),
      toPhraseSafely,
    ],
  ],
  [
    "const httpStatus = require('http-status');\nf(httpStatus[code], httpStatus['404_MESSAGE'], httpStatus.classes, httpStatus[413]);\n",
    [
      'Use reasonPhrase(code) for a code or StatusCode[name] for a name; some phrases and names are newer',
      'Use summary(), which returns different sentences',
      'Use classify() or classRange(); the class names differ',
      suggesting(
        'The reason phrase of 413 is "Request Entity Too Large" in the old library and "Content Too Large" in http-status-atlas: use reasonPhrase(413) if nothing depends on the old phrase, or keep the old phrase as a string',
        "Keep 'Request Entity Too Large' as a string",
        "const httpStatus = require('http-status');\nf(httpStatus[code], httpStatus['404_MESSAGE'], httpStatus.classes, 'Request Entity Too Large');\n",
      ),
    ],
  ],
  [
    "const statuses = require('statuses');\nf(statuses(code), statuses.codes, statuses.retry[code], statuses.empty[204], statuses.redirect[301], statuses.code['gone'], statuses.message[code]);\n",
    [
      'Use reasonPhrase() for a code or parseStatusCode() for a phrase; both return undefined instead of throwing',
      'Use Object.values(StatusCode)',
      'Use isRetryable(), which depends on the code and the method: see "http-status-atlas retry --against 502,503,504"',
      'Use isNullBodyStatus(), which is also true for 101 and 103',
      'Use isRedirectStatus(), which is false for 300 and 305',
      'Use parseStatusCode(), which also accepts lowercase phrases',
      toPhrase,
    ],
  ],
  [
    "const http = require('http');\nhttp.STATUS_CODES[599] = 'Own';\nf(http.STATUS_CODES[code], http.STATUS_CODES[413], require('http').STATUS_CODES[s]);\n",
    [
      'Your code writes to this table: keep your own object for codes that are not registered',
      toPhrase,
      suggesting(
        'The reason phrase of 413 is "Payload Too Large" in the old library and "Content Too Large" in http-status-atlas: use reasonPhrase(413) if nothing depends on the old phrase, or keep the old phrase as a string',
        "Keep 'Payload Too Large' as a string",
        "const http = require('http');\nhttp.STATUS_CODES[599] = 'Own';\nf(http.STATUS_CODES[code], 'Payload Too Large', require('http').STATUS_CODES[s]);\n",
      ),
      toPhrase,
    ],
  ],
  [
    "export { StatusCodes, ReasonPhrases as Phrases, getReasonPhrase, getStatusCode, OK, UNPROCESSABLE_ENTITY, METHOD_FAILURE, default, other, 'GONE' as 'gone' } from 'http-status-codes';\n",
    [
      search('StatusCodes', 'StatusCode'),
      search('Phrases', 'reasonPhrase()'),
      search('getReasonPhrase', 'reasonPhrase()'),
      search('getStatusCode', 'parseStatusCode()'),
      search('OK', 'OK'),
      search('UNPROCESSABLE_ENTITY', 'UNPROCESSABLE_CONTENT'),
      search('METHOD_FAILURE', 'WEBDAV_DRAFTS_METHOD_FAILURE'),
      search('default', 'http-status-atlas'),
      search('other', 'http-status-atlas'),
      search('gone', 'GONE'),
    ],
  ],
  [
    "export * from 'http-status';\nexport * as status from 'http-status';\nexport { message, codes } from 'statuses';\n",
    [
      search('a name', 'http-status-atlas'),
      search('status', 'http-status-atlas'),
      search('message', 'reasonPhrase()'),
      search('codes', 'http-status-atlas'),
    ],
  ],
  [
    "const x = await import('http-status');\n",
    ['Change this import of http-status to http-status-atlas/core by hand'],
  ],
  ["vi.mock('http-status');\n", ['This test mocks a module by name: change the name by hand']],
  [
    "import { isClientErrorStatus } from '@std/http/status';\nf(isClientErrorStatus(s));\n",
    [
      'Use the guard for this class from http-status-atlas, which accepts every code in the range, but only numbers',
    ],
  ],
  [
    "import type { ErrorStatus, StatusCode } from '@std/http/status';\nlet a: ErrorStatus | StatusCode;\nlet b: import('jsr:@std/http').StatusText;\n",
    [
      'Use the type ErrorCode from http-status-atlas, which might accept more than ErrorStatus',
      'Use the type StatusCode from http-status-atlas, which might accept more than StatusCode',
      "Use the type ReasonPhrase from http-status-atlas, which might accept more than import('jsr:@std/http').StatusText",
    ],
    ts,
  ],
  [
    "import http2 from 'http2';\nexport const { HTTP_STATUS_OK, HTTP2_HEADER_PATH } = http2.constants;\nimport { StatusCodes } from 'http-status-codes';\nexport const { OK, ...rest } = StatusCodes;\n",
    ['StatusCodes is used as a whole: pass StatusCode if numeric keys are not needed'],
  ],
];

runRule('migrate', rules.migrate, {
  valid: [
    "import { Injectable } from '@nestjs/common';\nf(Injectable);\n",
    "import http from 'http';\nf(http.createServer, http);\n",
    "import http2 from 'http2';\nf(http2.constants.NGHTTP2_NO_ERROR);\n",
    "import axios from 'axios';\naxios.get('/');\n",
    "import { StatusCodes } from './own.js';\nf(StatusCodes.OK);\n",
    {
      code: "import { StatusCodes } from 'http-status-codes';\nf(StatusCodes.OK);\n",
      options: [{ sources: ['statuses'] }],
    },
  ],
  invalid: [
    ...moved.map(([code, output, errors, more]) => ({ code, output, errors, ...more })),
    ...kept.map(([code, errors, more]) => ({ code, output: null, errors, ...more })),
    {
      code: "import { StatusCodes } from 'http-status-codes';\nf(StatusCodes.OK, StatusCodes.GONE);\n",
      options: [{ style: 'flat', from: 'http-status-atlas' }],
      output: "import { OK, GONE } from 'http-status-atlas';\nf(OK, GONE);\n",
      errors: [use('OK', 'StatusCodes.OK'), use('GONE', 'StatusCodes.GONE')],
    },
    {
      // Uses that can't be migrated keep their import, and all others are migrated.
      code: "import { getReasonPhrase, StatusCodes } from 'http-status-codes';\nf(getReasonPhrase(code), StatusCodes.OK);\n",
      output: `import { getReasonPhrase } from 'http-status-codes';\n${codes}f(getReasonPhrase(code), StatusCode.OK);\n`,
      errors: [toPhraseSafely, use('StatusCode.OK', 'StatusCodes.OK')],
    },
  ],
});
