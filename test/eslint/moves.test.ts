import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const use = (ours: string, theirs: string) => `Use ${ours} instead of ${theirs}`;
const ts = { filename: 'file.ts' };
const flat = { options: [{ style: 'flat' }] };
const codes = "import { StatusCode } from 'http-status-atlas/codes';\n";
const taken = 'StatusCode, HttpStatusCode, AtlasStatusCode, StatusCode_';
const toPhrase =
  'Use reasonPhrase(), which returns undefined for a code without a reason phrase, accepts only numbers, and has some newer phrases';
const toPhraseSafely =
  'Use reasonPhrase(), which returns undefined instead of throwing, accepts only numbers, and has some newer phrases';
const toCode =
  'Use parseStatusCode(), which returns undefined instead of throwing, and accepts more spellings';
const reverse =
  'Use statusName(code) for a code or StatusCode[name] for a name; some names are newer, and parseStatusCode() also accepts the old ones';
const enumeration =
  'Use Object.values(StatusCode) for the codes or Object.keys(StatusCode) for the names; the object has different members and no numeric keys';
const phraseTable =
  'There is no object of reason phrases: use Object.values(StatusCode).map((code) => reasonPhrase(code))';
const has = 'Use isStatusCode(code), which accepts only numbers, or "name in StatusCode" for a name';
const both =
  'Use reasonPhrase() for a code or parseStatusCode() for a phrase; both return undefined instead of throwing';
const asWhole = (theirs: string) =>
  `${theirs} is used as a whole: pass StatusCode if numeric keys are not needed`;
const unknown = (library: string, theirs: string) =>
  `The version of ${library} that this rule knows has no ${theirs}: replace this name by hand`;
const typeOf = (name: string) =>
  `Use typeof StatusCode.${name} for the type of one code, or the type StatusCode for all of them`;
const phraseType = (theirs: string) =>
  `Use the type ReasonPhrase or string; ${theirs} is a separate type, to which no string is assignable`;
const nameType = 'Use the type StatusName for the names of the constants; some names differ';
const unregistered =
  'There is no constant or reason phrase for 420: define your own, or see WEBDAV_DRAFTS_METHOD_FAILURE in http-status-atlas/vendor';
const type =
  'Use the type StatusCode for the codes that have a constant, or number for any code; a number is not assignable to StatusCode';

/** Modules that also have other members, which the rule ignores. */
const others: readonly string[] = [
  "import * as http from 'node:http';\nimport axios from 'axios';\nlet a: http.Server; let b: typeof http; let c: axios.AxiosInstance; class D extends http.Agent implements axios.Cancel {}\n",
  "import axios from 'axios';\nexport default axios;\n",
  "import * as http from 'http';\nexport { http };\n",
  "import axios from 'axios';\naxios[method]('/');\nlet client = axios; client = other;\n",
  "import * as Nest from '@nestjs/common';\nlet a: Nest.Type; let b: keyof typeof Nest;\n",
  "import { constants } from 'http2';\nlet a: typeof constants; f(constants[name], constants);\nexport { constants };\n",
  "vi.importActual<typeof import('axios')>('./axios.js'); let a: typeof import('http2').constants; let b: import('http').Server;\n",
];

/** Programs that change: the code before, the code after, and the reports. */
const moved: readonly (readonly [string, string, readonly string[], object?])[] = [
  [
    // Members of a module's types
    "import * as std from '@std/http/status';\nlet a: typeof std.STATUS_CODE.Gone;\n",
    "import { StatusCode } from 'npm:http-status-atlas/core';\nlet a: typeof StatusCode.GONE;\n",
    [use('StatusCode.GONE', 'std.STATUS_CODE.Gone')],
    ts,
  ],
  [
    "import * as Nest from '@nestjs/common';\nlet a: Nest.Type = f(Nest.HttpStatus.OK);\n",
    `import * as Nest from '@nestjs/common';\n${codes}let a: Nest.Type = f(StatusCode.OK);\n`,
    [use('StatusCode.OK', 'Nest.HttpStatus.OK')],
    ts,
  ],
  [
    // Operators that don't write to a constant
    "import { StatusCodes } from 'http-status-codes';\nx = StatusCodes.OK;\nf(StatusCodes.OK === s, -StatusCodes.GONE, typeof StatusCodes.GONE);\n",
    `${codes}x = StatusCode.OK;\nf(StatusCode.OK === s, -StatusCode.GONE, typeof StatusCode.GONE);\n`,
    [
      use('StatusCode.OK', 'StatusCodes.OK'),
      use('StatusCode.OK', 'StatusCodes.OK'),
      use('StatusCode.GONE', 'StatusCodes.GONE'),
      use('StatusCode.GONE', 'StatusCodes.GONE'),
    ],
  ],
  [
    // The types of Deno's constants are literal already, so nothing is narrowed, and a switch stays exhaustive.
    "import { STATUS_CODE } from '@std/http/status';\nlet s = STATUS_CODE.OK; s = other;\nfunction f(s: Known) { switch (s) { case STATUS_CODE.OK: return 1; default: throw unreachable(s); } }\n",
    "import { StatusCode } from 'npm:http-status-atlas/core';\nlet s = StatusCode.OK; s = other;\nfunction f(s: Known) { switch (s) { case StatusCode.OK: return 1; default: throw unreachable(s); } }\n",
    [use('StatusCode.OK', 'STATUS_CODE.OK'), use('StatusCode.OK', 'STATUS_CODE.OK')],
    ts,
  ],
  [
    "import { HttpStatus } from '@nestjs/common';\nfunction f(s) { switch (s) { case HttpStatus.OK: return 1; default: throw unreachable(s); } }\n",
    `${codes}function f(s) { switch (s) { case StatusCode.OK: return 1; default: throw unreachable(s); } }\n`,
    [use('StatusCode.OK', 'HttpStatus.OK')],
    { filename: 'file.js' },
  ],
  [
    // A constant as the index of a table of phrases
    "import { STATUS_CODES } from 'http';\nimport { StatusCodes } from 'http-status-codes';\nf(STATUS_CODES[StatusCodes.GONE]);\n",
    "import { reasonPhrase, StatusCode } from 'http-status-atlas/core';\nf(reasonPhrase(StatusCode.GONE));\n",
    [use('reasonPhrase(...)', 'STATUS_CODES[StatusCodes.GONE]'), use('StatusCode.GONE', 'StatusCodes.GONE')],
  ],
  [
    // Constants of this library, which stay
    "import { getReasonPhrase } from 'http-status-codes';\nimport { GONE } from 'http-status-atlas';\nimport * as atlas from 'npm:http-status-atlas@1.2.0/core';\nf(getReasonPhrase(GONE), getReasonPhrase(atlas.OK));\n",
    "import { reasonPhrase } from 'http-status-atlas/core';\nimport { GONE } from 'http-status-atlas';\nimport * as atlas from 'npm:http-status-atlas@1.2.0/core';\nf(reasonPhrase(GONE), reasonPhrase(atlas.OK));\n",
    [
      use('reasonPhrase(...)', 'getReasonPhrase(GONE)'),
      use('reasonPhrase(...)', 'getReasonPhrase(atlas.OK)'),
    ],
  ],
  [
    // An enum of phrases as a type doesn't concern the phrases of other modules.
    "import { STATUS_CODES } from 'http';\nimport { ReasonPhrases } from 'http-status-codes';\nlet p: ReasonPhrases;\nf(STATUS_CODES[404]);\n",
    "import { reasonPhrase, StatusCode } from 'http-status-atlas/core';\nimport { ReasonPhrases } from 'http-status-codes';\nlet p: ReasonPhrases;\nf(reasonPhrase(StatusCode.NOT_FOUND));\n",
    [phraseType('ReasonPhrases'), use('reasonPhrase(StatusCode.NOT_FOUND)', 'STATUS_CODES[404]')],
    ts,
  ],
  [
    // Exported names, also of a whole module
    "import * as lib from 'http-status-codes';\nexport const { OK, GONE: gone } = lib;\n",
    `${codes}export const OK = StatusCode.OK, gone = StatusCode.GONE;\n`,
    [use('OK = StatusCode.OK, gone = StatusCode.GONE', '{ OK, GONE: gone } = lib')],
  ],
  [
    // Without a free name for the object, the function accepts the number.
    `import { getReasonPhrase } from 'http-status-codes';\nf(${taken}, getReasonPhrase(404));\n`,
    `import { reasonPhrase } from 'http-status-atlas/core';\nf(${taken}, reasonPhrase(404));\n`,
    [use('reasonPhrase(404)', 'getReasonPhrase(404)')],
  ],
  [
    // Without a free name for one constant, the other constants still move.
    "import { StatusCodes } from 'http-status-codes';\nf(OK, HTTP_OK, OK_, StatusCodes.OK, StatusCodes.GONE);\n",
    "import { StatusCodes } from 'http-status-codes';\nimport { GONE } from 'http-status-atlas/codes';\nf(OK, HTTP_OK, OK_, StatusCodes.OK, GONE);\n",
    [use('OK', 'StatusCodes.OK'), use('GONE', 'StatusCodes.GONE')],
    flat,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nexport const { CREATED, METHOD_FAILURE } = StatusCodes;\nexport const { ACCEPTED, GONE } = StatusCodes;\nf(HTTP_GONE, GONE_, StatusCodes.OK);\n",
    "import { StatusCodes } from 'http-status-codes';\nimport { ACCEPTED as HTTP_ACCEPTED, OK } from 'http-status-atlas/codes';\nexport const { CREATED, METHOD_FAILURE } = StatusCodes;\nexport const { ACCEPTED, GONE } = StatusCodes;\nf(HTTP_GONE, GONE_, OK);\n",
    [asWhole('StatusCodes'), asWhole('StatusCodes'), use('OK', 'StatusCodes.OK')],
    flat,
  ],
];

type Report = string | { message: string; suggestions: { desc: string; output: string }[] };

/** Programs that stay unchanged, and the reports. */
const kept: readonly (readonly [string, readonly Report[], object?])[] = [
  [
    // Members of a module's types
    "import * as lib from 'http-status-codes';\nlet a: lib.ReasonPhrases; let b: lib.StatusCodes.GONE; let c: lib.Other; f(lib.ReasonPhrases.OK);\nlet d: typeof lib.StatusCodes; let e: typeof lib.ReasonPhrases; let g: typeof lib.getReasonPhrase; let h: keyof typeof lib.StatusCodes; let i: lib.StatusCodes.METHOD_FAILURE; let j: lib.ReasonPhrases.OK;\n",
    [
      phraseType('lib.ReasonPhrases'),
      typeOf('GONE'),
      unknown('http-status-codes', 'lib.Other'),
      phraseType('lib.ReasonPhrases.OK'),
      typeOf('OK'),
      phraseType('lib.ReasonPhrases'),
      asWhole('lib.getReasonPhrase'),
      nameType,
      unregistered,
      phraseType('lib.ReasonPhrases.OK'),
    ],
    ts,
  ],
  [
    // The names of another type, members of an enum, and constants that are numbers
    "import { HttpStatus } from '@nestjs/common';\nlet a: keyof Other | typeof HttpStatus; let b: readonly (typeof HttpStatus)[]; let c: typeof HttpStatus.GONE;\nimport { constants } from 'http2';\nlet d: typeof constants.HTTP_STATUS_GONE;\n",
    [typeOf('OK'), typeOf('OK'), typeOf('GONE'), typeOf('GONE')],
    ts,
  ],
  [
    // Without a free name for the type, only number is suggested.
    `import { StatusCodes } from 'http-status-codes';\nf(${taken}); let a: StatusCodes;\n`,
    [
      {
        message: type,
        suggestions: [
          {
            desc: 'Use the type number',
            output: `import { StatusCodes } from 'http-status-codes';\nf(${taken}); let a: number;\n`,
          },
        ],
      },
    ],
    ts,
  ],
  [
    // No name is free.
    `import { StatusCodes } from 'http-status-codes';\nf(${taken}, StatusCodes.OK);\n`,
    [use('StatusCode.OK', 'StatusCodes.OK')],
  ],
  [
    "import { getReasonPhrase } from 'http-status-codes';\nf(reasonPhrase, atlasReasonPhrase, reasonPhrase_, getReasonPhrase(404));\n",
    [use('reasonPhrase(404)', 'getReasonPhrase(404)')],
  ],
  [
    `import { getStatusCode } from 'http-status-codes';\nf(${taken}, getStatusCode('Gone'), getStatusCode('Method Failure'));\n`,
    [use('StatusCode.GONE', "getStatusCode('Gone')"), unregistered],
  ],
  [
    // The names in messages follow the style.
    "import { HttpStatus } from '@nestjs/common';\nclass A { f() { return HttpStatus.OK; } }\nfunction f(s: Known) { switch (s) { case HttpStatus.GONE: return 1; default: throw unreachable(s); } }\nenum B { Ok = HttpStatus.OK, Text = 'text' }\n",
    [
      'The type of OK is 200, so it would narrow this result: write the type (number or StatusCode), and run the fix again',
      'This switch might cover all members of an enum, and TypeScript does not match them with GONE: first change the type of its value to number or StatusCode',
      'This enum needs values that the compiler knows, but OK is a property of an object: write the number instead',
    ],
    { ...ts, ...flat },
  ],
  [
    // Arguments that aren't codes or phrases
    "import { getReasonPhrase, getStatusCode } from 'http-status-codes';\nf(getReasonPhrase('0404'), getReasonPhrase('404.0'), getReasonPhrase('Gone'), getReasonPhrase(), getStatusCode(404), getStatusCode('404'), new getStatusCode('Gone'), getStatusCode(...x));\n",
    [toPhraseSafely, toPhraseSafely, toPhraseSafely, toPhraseSafely, toCode, toCode, toCode, toCode],
  ],
  [
    "const statuses = require('statuses');\nconst { GONE } = require('http-status-atlas');\nf(statuses[GONE], statuses());\n",
    [both, both],
  ],
  [
    // Constants of other modules, whose codes aren't known
    "import { getReasonPhrase } from 'http-status-codes';\nimport { GONE } from './http-status-atlas';\nimport { OK } from 'http-status-atlas/vendor';\nimport * as own from 'my-http-status-atlas';\nf(getReasonPhrase(GONE), getReasonPhrase(OK), getReasonPhrase(own.OK), getReasonPhrase(f().OK), getReasonPhrase(FOUND));\n",
    [toPhraseSafely, toPhraseSafely, toPhraseSafely, toPhraseSafely, toPhraseSafely],
  ],
  [
    // Phrases that only one of the libraries has
    "import { getReasonPhrase } from 'http-status-codes';\nf(getReasonPhrase(420), getReasonPhrase(508), getReasonPhrase(599));\n",
    [
      {
        message: 'reasonPhrase(420) returns undefined: keep the old phrase "Method Failure" as a string',
        suggestions: [
          {
            desc: "Keep 'Method Failure' as a string",
            output:
              "import { getReasonPhrase } from 'http-status-codes';\nf('Method Failure', getReasonPhrase(508), getReasonPhrase(599));\n",
          },
        ],
      },
      'The reason phrase of 508 is "none" in the old library and "Loop Detected" in http-status-atlas: use reasonPhrase(508) if nothing depends on the old phrase, or keep the old phrase as a string',
      toPhrase,
    ],
  ],
  [
    "const status = require('http-status');\nf(status['413_NAME'], status['599_NAME']);\n",
    [
      'The name of 413 is different in http-status-atlas: use statusName(413) if nothing depends on the old name',
      unknown('http-status', "status['599_NAME']"),
    ],
  ],
  [
    "import { getStatusCode } from 'http-status-codes';\nclass A { f() { return getStatusCode('Gone'); } }\n",
    [
      'The type of the constant is 410, so it would narrow this result: write the type (number or StatusCode), and run the fix again',
    ],
    ts,
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nexport const {} = StatusCodes;\nf(my.keysOf(StatusCodes), ownKeys(StatusCodes), StatusCodes());\nconst g = (x = StatusCodes) => x;\n",
    [
      asWhole('StatusCodes'),
      asWhole('StatusCodes'),
      asWhole('StatusCodes'),
      asWhole('StatusCodes'),
      asWhole('StatusCodes'),
    ],
  ],
  ["import { StatusCodes } from 'http-status-codes';\nf({ ...StatusCodes });\n", [enumeration]],
  [
    // The names and the codes of an enum, alone and together
    "import { StatusCodes } from 'http-status-codes';\nf(Object.keys(StatusCodes), Object.values(StatusCodes).filter(g), Object.entries(StatusCodes), Object.values(StatusCodes).length);\n",
    [enumeration, enumeration, enumeration, enumeration],
  ],
  [
    // Functions that accept an enum
    "import { StatusCodes } from 'http-status-codes';\nf(z.nativeEnum(StatusCodes), z.enum(StatusCodes), IsEnum(StatusCodes));\n",
    [asWhole('StatusCodes'), asWhole('StatusCodes'), asWhole('StatusCodes')],
  ],
  [
    "import { StatusCodes } from 'http-status-codes';\nf(Object.values(StatusCodes).includes(s), (Object.values(StatusCodes) as number[]).includes(s), Object.keys(StatusCodes)?.includes(s), s in StatusCodes, Object.values(StatusCodes).map(s));\n",
    [has, has, has, has, enumeration],
    ts,
  ],
  [
    // Objects with phrases
    "import { ReasonPhrases } from 'http-status-codes';\nf(ReasonPhrases[name], Object.values(ReasonPhrases), Object.values(ReasonPhrases).includes(s), z.nativeEnum(ReasonPhrases), { ...ReasonPhrases }, Object.keys(ReasonPhrases), Object.keys(ReasonPhrases).includes(s), s in ReasonPhrases);\nfor (const one in ReasonPhrases) f(one);\n",
    [
      'Use reasonPhrase(StatusCode[name]); some phrases and names are newer',
      phraseTable,
      phraseTable,
      phraseTable,
      phraseTable,
      enumeration,
      has,
      has,
      enumeration,
    ],
  ],
  [
    "import { STATUS_CODES } from 'http';\nf(Object.entries(STATUS_CODES), Object.keys(STATUS_CODES), STATUS_CODES, s in STATUS_CODES);\n",
    [phraseTable, enumeration, phraseTable, has],
  ],
  [
    // The names of the default export, and the constants for codes that have no constant here
    "import HttpStatus from 'http-status-codes';\nf(HttpStatus[name], HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE);\nimport status from 'http-status';\nf(status.SWITCH_PROXY, status[306]);\n",
    [
      reverse,
      'There is no constant or reason phrase for 419: define your own, or see WEBDAV_DRAFTS_INSUFFICIENT_SPACE_ON_RESOURCE in http-status-atlas/vendor',
      'There is no constant or reason phrase for 306: define your own, or see the constants in http-status-atlas/vendor',
      {
        message: 'reasonPhrase(306) returns undefined: keep the old phrase "Switch Proxy" as a string',
        suggestions: [
          {
            desc: "Keep 'Switch Proxy' as a string",
            output:
              "import HttpStatus from 'http-status-codes';\nf(HttpStatus[name], HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE);\nimport status from 'http-status';\nf(status.SWITCH_PROXY, 'Switch Proxy');\n",
          },
        ],
      },
    ],
  ],
];

runRule('migrate', rules.migrate, {
  valid: others.map((code) => ({ code, ...ts })),
  invalid: [
    ...moved.map(([code, output, errors, more]) => ({ code, output, errors, ...more })),
    ...kept.map(([code, errors, more]) => ({ code, output: null, errors, ...more })),
  ],
});
