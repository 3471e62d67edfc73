import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const use = (ours: string, theirs: string) => `Use ${ours} instead of ${theirs}`;
const ok = (theirs: string) => use('StatusCode.OK', theirs);
const imported = "import { StatusCode } from 'http-status-atlas/codes';\n";
const required = "const { StatusCode } = require('http-status-atlas/codes');\n";
const ts = { filename: 'file.ts' };
const exhaustive = (name: string) =>
  `This switch might cover all members of an enum, and TypeScript does not match them with StatusCode.${name}: first change the type of its value to number or StatusCode`;

/** The ways in which a file can declare names, and the remaining parts of the statements. */
const forms: readonly (readonly [string, string, readonly string[], object?])[] = [
  [
    // Names that come from other names
    "const http2 = require('http2');\nconst { constants } = http2;\nconst { HTTP_STATUS_OK, HTTP2_HEADER_PATH } = constants;\nmodule.exports = { HTTP_STATUS_OK, p: HTTP2_HEADER_PATH };\n",
    `const http2 = require('http2');\n${required}const { constants } = http2;\nconst { HTTP2_HEADER_PATH } = constants;\nmodule.exports = { HTTP_STATUS_OK: StatusCode.OK, p: HTTP2_HEADER_PATH };\n`,
    [ok('HTTP_STATUS_OK')],
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nconst { OK } = StatusCodes;\nconst codes = StatusCodes;\nf(OK, codes.OK);\n",
    `${imported}f(StatusCode.OK, StatusCode.OK);\n`,
    [ok('OK'), ok('codes.OK')],
  ],
  [
    "const { StatusCodes: { OK, GONE } } = require('http-status-codes');\nf(OK, GONE);\n",
    `${required}f(StatusCode.OK, StatusCode.GONE);\n`,
    [ok('OK'), use('StatusCode.GONE', 'GONE')],
  ],
  [
    "var status = require('http-status')\n  , http = require('http');\nf(http, status.OK);\n",
    "var http = require('http');\nconst { StatusCode } = require('http-status-atlas/codes');\nf(http, StatusCode.OK);\n",
    [ok('status.OK')],
  ],
  [
    // Comments of the remaining names
    "import {\n  Body, // the body\n  HttpStatus, // the codes\n  // to get\n  Get,\n} from '@nestjs/common';\nf(Body, Get, HttpStatus.OK);\n",
    `import {\n  Body, // the body\n  // to get\n  Get,\n} from '@nestjs/common';\n${imported}f(Body, Get, StatusCode.OK);\n`,
    [ok('HttpStatus.OK')],
  ],
  [
    "import axios, { HttpStatusCode } from 'axios';\nimport httpStatus, { OK } from 'http-status';\nf(axios, HttpStatusCode.Ok, OK, httpStatus);\n",
    `import axios from 'axios';\nimport httpStatus from 'http-status';\n${imported}f(axios, StatusCode.OK, StatusCode.OK, httpStatus);\n`,
    [
      ok('HttpStatusCode.Ok'),
      ok('OK'),
      'httpStatus is used as a whole: pass StatusCode if numeric keys are not needed',
    ],
  ],
  [
    // The import comes before code that runs, because app.use() might call a function that needs the constant.
    "'use strict';\nconst { getReasonPhrase, StatusCodes } = require('http-status-codes'); // codes\nconst app = require('express')();\napp.use(StatusCodes.OK);\nconst routes = require('./routes');\nf(routes, getReasonPhrase(code));\n",
    "'use strict';\nconst { getReasonPhrase } = require('http-status-codes'); // codes\nconst app = require('express')();\nconst { StatusCode } = require('http-status-atlas/codes');\napp.use(StatusCode.OK);\nconst routes = require('./routes');\nf(routes, getReasonPhrase(code));\n",
    [
      ok('StatusCodes.OK'),
      'Use reasonPhrase(), which returns undefined instead of throwing, accepts only numbers, and has some newer phrases',
    ],
  ],
  [
    // A comment at the end of the line stays there.
    "import { json } from 'express'; // for bodies\nimport { Body, HttpStatus } from '@nestjs/common'; // eslint-disable-line\nf(json, Body, HttpStatus.OK);\n",
    `import { json } from 'express'; // for bodies\nimport { Body } from '@nestjs/common'; // eslint-disable-line\n${imported}f(json, Body, StatusCode.OK);\n`,
    [ok('HttpStatus.OK')],
  ],
  [
    // Lists that aren't searched for other codes, and variables that keep their value
    "import { StatusCodes } from 'http-status-codes';\nconst all = [StatusCodes.OK];\nfor (const one of all) f(one);\ntest.each(all)('x', g);\ntest.each([StatusCodes.OK])('y', g);\nlet first = StatusCodes.OK;\nlet last = bad ? error.getStatus() : StatusCodes.OK; last = 1;\nclass A { private s = StatusCodes.OK; static t = () => StatusCodes.OK; }\nf(first, last);\n",
    `${imported}const all = [StatusCode.OK];\nfor (const one of all) f(one);\ntest.each(all)('x', g);\ntest.each([StatusCode.OK])('y', g);\nlet first = StatusCode.OK;\nlet last = bad ? error.getStatus() : StatusCode.OK; last = 1;\nclass A { private s = StatusCode.OK; static t = () => StatusCode.OK; }\nf(first, last);\n`,
    Array.from({ length: 6 }, () => ok('StatusCodes.OK')),
    ts,
  ],
  [
    // Lists that are searched for other codes get a type.
    "import { StatusCodes } from 'http-status-codes';\nif ([StatusCodes.OK, StatusCodes.GONE].includes(s)) f();\nconst set = new Set([StatusCodes.OK]);\n",
    `${imported}if (([StatusCode.OK, StatusCode.GONE] as number[]).includes(s)) f();\nconst set = new Set<number>([StatusCode.OK]);\n`,
    [ok('StatusCodes.OK'), use('StatusCode.GONE', 'StatusCodes.GONE'), ok('StatusCodes.OK')],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nif ([StatusCodes.OK].includes(s)) new Set([StatusCodes.OK]);\n",
    `${imported}if ([StatusCode.OK].includes(s)) new Set([StatusCode.OK]);\n`,
    [ok('StatusCodes.OK'), ok('StatusCodes.OK')],
    { filename: 'file.js' },
  ],
  [
    // A partly migrated file, and an object that a method returns
    `import { getReasonPhrase, StatusCodes } from 'http-status-codes';\n${imported}class A { f() { return { phrase: getReasonPhrase(StatusCode.OK), code: StatusCodes.OK }; } }\n`,
    `import { reasonPhrase } from 'http-status-atlas/core';\n${imported}class A { f() { return { phrase: reasonPhrase(StatusCode.OK), code: StatusCode.OK }; } }\n`,
    [use('reasonPhrase(...)', 'getReasonPhrase(StatusCode.OK)'), ok('StatusCodes.OK')],
    ts,
  ],
  [
    // A switch whose default the compiler doesn't need, and a switch over a number
    "import { StatusCodes } from 'http-status-codes';\nfunction f(s: StatusCodes.OK) { switch (s) { case StatusCodes.OK: return 1; default: throw new Error(s); } }\nfunction g(s: number) { switch (s) { case StatusCodes.OK: return 1; } }\n",
    `import { StatusCodes } from 'http-status-codes';\n${imported}function f(s: StatusCodes.OK) { switch (s) { case StatusCode.OK: return 1; default: throw new Error(s); } }\nfunction g(s: number) { switch (s) { case StatusCode.OK: return 1; } }\n`,
    [
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
      ok('StatusCodes.OK'),
      ok('StatusCodes.OK'),
    ],
    ts,
  ],
  [
    // The space inside the braces is the same as in the file's other imports.
    "import express from 'express';\nimport {a} from 'a';\nimport {StatusCodes} from 'http-status-codes';\nf(StatusCodes.OK, a);\n",
    "import express from 'express';\nimport {a} from 'a';\nimport {StatusCode} from 'http-status-atlas/codes';\nf(StatusCode.OK, a);\n",
    [ok('StatusCodes.OK')],
  ],
  [
    "const {OK} = require('http-status');\nf(OK);\n",
    "const {StatusCode} = require('http-status-atlas/codes');\nf(StatusCode.OK);\n",
    [ok('OK')],
  ],
  [
    // Without the name in the pattern, `rest` would contain the property.
    "const { constants } = require('http2');\nconst { HTTP_STATUS_OK, ...rest } = constants;\nf(HTTP_STATUS_OK, rest);\n",
    `const { constants } = require('http2');\n${required}const { HTTP_STATUS_OK, ...rest } = constants;\nf(StatusCode.OK, rest);\n`,
    [ok('HTTP_STATUS_OK')],
  ],
  [
    // A type in a comment can't be replaced.
    "import { StatusCodes } from 'http-status-codes';\n/** @import { Boom } from 'boom'\n * @import { StatusCodes } from 'http-status-codes' */\n/** @type {import('http-status').Status} */\nlet a = StatusCodes.OK;\n",
    `${imported}/** @import { Boom } from 'boom'\n * @import { StatusCodes } from 'http-status-codes' */\n/** @type {import('http-status').Status} */\nlet a = StatusCode.OK;\n`,
    [
      'Change this import of http-status-codes to http-status-atlas/core by hand',
      'Change this import of http-status to http-status-atlas/core by hand',
      ok('StatusCodes.OK'),
    ],
  ],
];

/** Code that stays unchanged. */
const kept: readonly (readonly [string, readonly string[], object?])[] = [
  [
    "const { STATUS_CODES } = require('http');\nif (err.code in STATUS_CODES) f();\n",
    ['Use isStatusCode(code), which accepts only numbers, or "name in StatusCode" for a name'],
  ],
  [
    // An enum of strings doesn't accept plain strings.
    "import { ReasonPhrases } from 'http-status-codes';\nconst x: { p: ReasonPhrases } = { p: ReasonPhrases.OK };\n",
    [
      'Use the type ReasonPhrase or string; ReasonPhrases is a separate type, to which no string is assignable',
      'Use the type ReasonPhrase or string; ReasonPhrases.OK is a separate type, to which no string is assignable',
    ],
    ts,
  ],
  [
    "import { HttpStatus } from '@nestjs/common';\nfunction f(s: Known) { switch (s) { case HttpStatus.OK: return 1; default: { const none: never = s; return none; } } }\n",
    [exhaustive('OK')],
    ts,
  ],
  [
    "import { HttpStatus } from '@nestjs/common';\nfunction f(s: Known): number { switch (s) { case HttpStatus.OK: return 1; case HttpStatus.GONE: { return 2; } } }\n",
    [exhaustive('OK'), exhaustive('GONE')],
    ts,
  ],
  [
    // The test determines the exports of the module.
    "import { StatusCodes } from 'http-status-codes';\nvi.mock('http-status-codes', () => ({ StatusCodes: { OK: 1 } }));\nf(StatusCodes.OK);\n",
    ['This test mocks a module by name: change the name by hand'],
  ],
  [
    "export const { OK } = require('http-status');\nconst { GONE = 1, ...rest } = require('http-status');\nf(GONE, rest);\n",
    [
      'Use http-status-atlas here, and search for the files that import { OK } from this file, which ESLint cannot report',
      'GONE = 1 is used as a whole: pass StatusCode if numeric keys are not needed',
      '...rest is used as a whole: pass StatusCode if numeric keys are not needed',
    ],
  ],
];

runRule('migrate', rules.migrate, {
  valid: [
    "// const { OK } = await import('http-status');\n/* import('http-status') */\n/** Writes 'http-status', @import { a } from 'b' */\nf();\n",
    { code: "/** @type {import('statuses').message} */\nlet a;\n", options: [{ sources: ['http-status'] }] },
    "const { constants } = require('http2');\nconst { NGHTTP2_NO_ERROR } = constants;\nf(constants);\n",
  ],
  invalid: [
    ...forms.map(([code, output, errors, more]) => ({ code, output, errors, ...more })),
    ...kept.map(([code, errors, more]) => ({ code, output: null, errors, ...more })),
  ],
});
