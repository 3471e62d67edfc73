import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const says = 'Use StatusCode.NOT_FOUND instead of the number 404';
const flatly = 'Use NOT_FOUND instead of the number 404';
const ts = { filename: 'file.ts' };
const cjs = { filename: 'file.cjs' };
const script = { languageOptions: { sourceType: 'script' } };
const flat = { options: [{ style: 'flat' }] };
const old = 'res.status(404);';
const now = 'res.status(StatusCode.NOT_FOUND);';
const own = "import { StatusCode } from 'http-status-atlas/codes';\n";
const ownRequired = "const { StatusCode } = require('http-status-atlas/codes');\n";

/** Files that import a constant: the code before, the code after, and more settings. */
const imported: readonly (readonly [string, string, object?])[] = [
  // The names of the library that a file already imports
  [
    `import type { StatusCode } from 'http-status-atlas/codes';\n${old}\n`,
    `import type { StatusCode } from 'http-status-atlas/codes';\nimport { StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nres.status(HttpStatusCode.NOT_FOUND);\n`,
    ts,
  ],
  [
    `import { type StatusCode, GONE } from 'http-status-atlas/codes';\n${old}\n`,
    `import { type StatusCode, GONE, StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nres.status(HttpStatusCode.NOT_FOUND);\n`,
    ts,
  ],
  [
    `import { type StatusName } from 'http-status-atlas/codes';\nimport { GONE } from 'http-status-atlas/codes';\n${old}\n`,
    `import { type StatusName } from 'http-status-atlas/codes';\nimport { GONE, StatusCode } from 'http-status-atlas/codes';\n${now}\n`,
    ts,
  ],
  [
    `import * as all from 'http-status-atlas/codes';\n${old}\n`,
    `import * as all from 'http-status-atlas/codes';\n${own}${now}\n`,
  ],
  [
    `import { StatusCode as Code } from 'http-status-atlas';\n${old}\n`,
    `import { StatusCode as Code } from 'http-status-atlas';\nres.status(Code.NOT_FOUND);\n`,
  ],
  [
    `import { StatusCode } from './status.js';\n${old}\n`,
    `import { StatusCode } from './status.js';\n${now}\n`,
    { options: [{ from: './status.js' }] },
  ],
  [
    `import { StatusCode } from './status.js';\n${old}\n`,
    `import { StatusCode } from './status.js';\nimport { StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nres.status(HttpStatusCode.NOT_FOUND);\n`,
  ],
  [
    // A file that already uses /core needs no second entry point.
    `import { isError } from 'http-status-atlas/core';\n${old}\n`,
    `import { isError, StatusCode } from 'http-status-atlas/core';\n${now}\n`,
  ],
  // The names that a file requires
  [`${ownRequired}${old}\n`, `${ownRequired}${now}\n`, cjs],
  [
    `const port = 1, { StatusCode } = require('http-status-atlas/codes');\n${old}\n`,
    `const port = 1, { StatusCode } = require('http-status-atlas/codes');\n${now}\n`,
  ],
  [
    `const { GONE } = require('http-status-atlas/codes');\n${old}\n`,
    `const { GONE, StatusCode } = require('http-status-atlas/codes');\n${now}\n`,
    cjs,
  ],
  [
    `const { GONE: { x }, 'OK': ok, ...rest } = require('http-status-atlas/codes');\n${old}\n`,
    `const { GONE: { x }, 'OK': ok, StatusCode, ...rest } = require('http-status-atlas/codes');\n${now}\n`,
    cjs,
  ],
  [
    `const { ...rest } = require('http-status-atlas/codes');\n${old}\n`,
    `const { ...rest } = require('http-status-atlas/codes');\n${ownRequired}${now}\n`,
    cjs,
  ],
  [
    `const { x } = require('http-status-atlas/codes').StatusCode;\nconst all = require('http-status-atlas/codes');\n${old}\n`,
    `const { x } = require('http-status-atlas/codes').StatusCode;\nconst all = require('http-status-atlas/codes');\n${ownRequired}${now}\n`,
    cjs,
  ],
  [
    `const { GONE } = require('./own.js');\n${old}\n`,
    `const { GONE } = require('./own.js');\n${ownRequired}${now}\n`,
    cjs,
  ],
  [
    `const { GONE } = require('http-status-atlas/codes');\nfunction f(StatusCode) { ${old} }\n`,
    `const { GONE, StatusCode: HttpStatusCode } = require('http-status-atlas/codes');\nfunction f(StatusCode) { res.status(HttpStatusCode.NOT_FOUND); }\n`,
    cjs,
  ],
  [
    `import a from 'a';\nconst { GONE } = require('http-status-atlas/codes');\nfunction f(StatusCode) { ${old} }\n`,
    `import a from 'a';\nconst { GONE, StatusCode: HttpStatusCode } = require('http-status-atlas/codes');\nfunction f(StatusCode) { res.status(HttpStatusCode.NOT_FOUND); }\n`,
  ],
  // Other variables with the same name
  [
    `${ownRequired}function f(StatusCode) { ${old} }\n`,
    `const { StatusCode, StatusCode: HttpStatusCode } = require('http-status-atlas/codes');\nfunction f(StatusCode) { res.status(HttpStatusCode.NOT_FOUND); }\n`,
    script,
  ],
  [
    `${ownRequired}${old}\nfunction f(StatusCode) {}\n`,
    `${ownRequired}${now}\nfunction f(StatusCode) {}\n`,
    script,
  ],
  [
    `const a = require('a');\nfunction f(StatusCode) { ${old} }\n`,
    `const a = require('a');\nconst { StatusCode: HttpStatusCode } = require('http-status-atlas/codes');\nfunction f(StatusCode) { res.status(HttpStatusCode.NOT_FOUND); }\n`,
    cjs,
  ],
  [
    `import a from 'a';\nf(StatusCode);\n${old}\n`,
    `import a from 'a';\nimport { StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nf(StatusCode);\nres.status(HttpStatusCode.NOT_FOUND);\n`,
  ],
  [
    `import a from 'a';\nf(StatusCode, HttpStatusCode);\n${old}\n`,
    `import a from 'a';\nimport { StatusCode as AtlasStatusCode } from 'http-status-atlas/codes';\nf(StatusCode, HttpStatusCode);\nres.status(AtlasStatusCode.NOT_FOUND);\n`,
  ],
  [
    `import a from 'a';\nf(StatusCode, HttpStatusCode, AtlasStatusCode);\n${old}\n`,
    `import a from 'a';\nimport { StatusCode as StatusCode_ } from 'http-status-atlas/codes';\nf(StatusCode, HttpStatusCode, AtlasStatusCode);\nres.status(StatusCode_.NOT_FOUND);\n`,
  ],
  // The form of the import: the kind of module, the quotes, and the semicolons
  [`const a = require('a');\n${old}\nexport {};\n`, `${own}const a = require('a');\n${now}\nexport {};\n`],
  [
    `import a from 'a';\nconst b = require('b');\n${old}\n`,
    `import a from 'a';\n${own}const b = require('b');\n${now}\n`,
  ],
  [
    `const a = require('a');\n${old}\nexport = a;\n`,
    `const a = require('a');\n${ownRequired}${now}\nexport = a;\n`,
    ts,
  ],
  [`"use client";\nimport a from 'a';\n${old}\n`, `"use client";\nimport a from 'a';\n${own}${now}\n`],
  [
    `"use strict";\nconst a = require('a')\nf(a);\n${old}\n`,
    `"use strict";\nconst a = require('a')\n${ownRequired.replace(';', '')}f(a);\n${now}\n`,
    cjs,
  ],
  [
    `f("a")\nres.status(404)\n`,
    `import { StatusCode } from "http-status-atlas/codes"\nf("a")\nres.status(StatusCode.NOT_FOUND)\n`,
  ],
  [`f('a', "b");\n${old}\n`, `${own}f('a', "b");\n${now}\n`],
  [
    "import a from 'a'\nf(a);\nres.status(404);\n",
    `import a from 'a'\n${own.replace(';', '')}f(a);\n${now}\n`,
  ],
  // The place of a call of require(), which comes before everything that uses the constant
  [
    `const a = require('a');\nconst b = require('b'), c = b();\n${old}\n`,
    `const a = require('a');\n${ownRequired}const b = require('b'), c = b();\n${now}\n`,
    cjs,
  ],
  [
    `const a = require('a');\nrequire('b')('c');\nf();\nconst d = require('d');\n${old}\n`,
    `const a = require('a');\nrequire('b')('c');\n${ownRequired}f();\nconst d = require('d');\n${now}\n`,
    cjs,
  ],
  [
    `const a = require('a');\nconst b = require('b')(res.status(404));\nf(b);\n`,
    `const a = require('a');\n${ownRequired}const b = require('b')(res.status(StatusCode.NOT_FOUND));\nf(b);\n`,
    cjs,
  ],
  [
    `const a = require('a');\nf();\n${old}\n`,
    `const a = require('a');\n${ownRequired}f();\n${now}\n`,
    { filename: 'file.cts' },
  ],
  [
    `let a;\nconst b = require('b');\n${old}\n`,
    `${ownRequired}let a;\nconst b = require('b');\n${now}\n`,
    cjs,
  ],
  // Comments next to the place of the import
  [`import a from 'a';\n${old} // why\n`, `import a from 'a';\n${own}${now} // why\n`],
  [`import a from 'a';// a\n${old}\n`, `import a from 'a';// a\n${own}${now}\n`],
  [`import a from 'a';  // a\n${old}\n`, `import a from 'a';  // a\n${own}${now}\n`],
  [`import a from 'a'; /* long */\n${old}\n`, `import a from 'a'; /* long */\n${own}${now}\n`],
  [`import a from 'a'; /* long */  \n${old}\n`, `import a from 'a'; /* long */  \n${own}${now}\n`],
  [
    `import a from 'a'; /* b */ f(a);\n${old}\n`,
    `import a from 'a';\n${own.trimEnd()} /* b */ f(a);\n${now}\n`,
  ],
  [`${old}\nimport a from 'a'; // last`, `${now}\nimport a from 'a'; // last\n${own.trimEnd()}`],
  // Comments at the top, which are about the file or about the first statement
  [`\n// @license MIT\n${old}\n`, `\n// @license MIT\n${own}${now}\n`],
  [`f();// eslint-disable-line\n${old}\n`, `${own}f();// eslint-disable-line\n${now}\n`],
  [`// About f\nf();\n\n${old}\n`, `${own}// About f\nf();\n\n${now}\n`],
  [`/* About the file */ \n\n${old}\n`, `/* About the file */\n${own.trimEnd()} \n\n${now}\n`],
  [`#!/usr/bin/env node\n${old}\n`, `#!/usr/bin/env node\n${own}${now}\n`],
];

/** The same with constants whose names are imported. */
const flatImported: readonly (readonly [string, string])[] = [
  [
    'f(NOT_FOUND);\nres.status(404);\n',
    "import { NOT_FOUND as HTTP_NOT_FOUND } from 'http-status-atlas/codes';\nf(NOT_FOUND);\nres.status(HTTP_NOT_FOUND);\n",
  ],
  [
    'f(NOT_FOUND, HTTP_NOT_FOUND);\nres.status(404);\n',
    "import { NOT_FOUND as NOT_FOUND_ } from 'http-status-atlas/codes';\nf(NOT_FOUND, HTTP_NOT_FOUND);\nres.status(NOT_FOUND_);\n",
  ],
];

runRule('prefer-constant', rules['prefer-constant'], {
  valid: [],
  invalid: [
    ...imported.map(([code, output, more]) => ({ code, output, errors: [says], ...more })),
    ...flatImported.map(([code, output]) => ({ code, output, errors: [flatly], ...flat })),
    // No name is free.
    {
      code: `f(StatusCode, HttpStatusCode, AtlasStatusCode, StatusCode_);\n${old}\n`,
      output: null,
      errors: [says],
    },
    {
      code: 'f(NOT_FOUND, HTTP_NOT_FOUND, NOT_FOUND_);\nres.status(404);\n',
      output: null,
      errors: [flatly],
      ...flat,
    },
  ],
});

const guard = 'Use isClientError(res.status) instead of comparing with the bounds of the class';
runRule('prefer-class-guard', rules['prefer-class-guard'], {
  valid: [],
  invalid: [
    ['f(isClientError);', 'isClientError as atlasIsClientError', 'atlasIsClientError'],
    ['f(isClientError, atlasIsClientError);', 'isClientError as isClientError_', 'isClientError_'],
  ].map(([before, names, name]) => ({
    code: `${before}\nf(res.status >= 400 && res.status < 500);\n`,
    output: `import { ${names} } from 'http-status-atlas/core';\n${before}\nf(${name}(res.status));\n`,
    errors: [guard],
  })),
});
