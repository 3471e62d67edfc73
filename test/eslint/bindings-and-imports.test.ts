import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const ts = { filename: 'file.ts' };
const cjs = { filename: 'file.cjs' };
const script = { languageOptions: { sourceType: 'script' } };
const imported = "import { StatusCode } from 'http-status-atlas/codes';\n";
const required = "const { StatusCode } = require('http-status-atlas/codes');\n";

runRule('migrate', rules.migrate, {
  valid: [
    // Other modules and namespaces under a name
    { code: "import fs = require('fs');\nimport join = path.join;\nf(fs.constants, join);\n", ...ts },
    // Members whose names aren't known
    "const member = require('http-status-codes')[name];\nf(member);\n",
    // An element isn't an expression that the rule can replace.
    {
      code: "import { HttpStatusCode } from 'axios';\nexport const page = <HttpStatusCode code={404} />;\n",
      filename: 'file.tsx',
    },
  ],
  invalid: [
    {
      code: "import fs = require('fs');\nimport status = require('http-status');\nfs.readFile(name, () => res.sendStatus(status.OK));\n",
      output: `import fs = require('fs');\n${imported}fs.readFile(name, () => res.sendStatus(StatusCode.OK));\n`,
      errors: ['Use StatusCode.OK instead of status.OK'],
      ...ts,
    },
    {
      // The object of a `with` statement is used as a whole.
      code: "const status = require('http-status');\nwith (status) res.sendStatus(OK);\n",
      output: null,
      errors: ['status is used as a whole: pass StatusCode if numeric keys are not needed'],
      ...script,
    },
  ],
});

const old = 'res.status(404);\n';
const now = 'res.status(StatusCode.NOT_FOUND);\n';

/** Files with a number that becomes a constant: the code before, the code after, and more settings. */
const constants: readonly (readonly [before: string, after: string, more?: object])[] = [
  // A space before the parenthesis of `require`
  [
    `const express = require ('express');\n${old}`,
    `const express = require ('express');\n${required}${now}`,
    cjs,
  ],
  // Only `require` loads a module.
  [
    `const express = require('express'), { StatusCode } = load('./codes.json');\n${old}`,
    `const { StatusCode: HttpStatusCode } = require('http-status-atlas/codes');\nconst express = require('express'), { StatusCode } = load('./codes.json');\nres.status(HttpStatusCode.NOT_FOUND);\n`,
    cjs,
  ],
  // A declaration of a variable without a value next to a required name
  [
    `let server, { GONE } = require('http-status-atlas/codes');\n${old}`,
    `let server, { GONE, StatusCode } = require('http-status-atlas/codes');\n${now}`,
    cjs,
  ],
  // A computed key is the name of another variable. A quoted key is the name of the export.
  [
    `const { [StatusCode]: text } = require('http-status-atlas/codes');\n${old}`,
    `const { [StatusCode]: text, StatusCode: HttpStatusCode } = require('http-status-atlas/codes');\nres.status(HttpStatusCode.NOT_FOUND);\n`,
    cjs,
  ],
  [
    `const { 'StatusCode': Code } = require('http-status-atlas/codes');\n${old}`,
    `const { 'StatusCode': Code } = require('http-status-atlas/codes');\nres.status(Code.NOT_FOUND);\n`,
    cjs,
  ],
  [
    `import { 'StatusCode' as Code } from 'http-status-atlas/codes';\n${old}`,
    `import { 'StatusCode' as Code } from 'http-status-atlas/codes';\nres.status(Code.NOT_FOUND);\n`,
  ],
  // One of several imported names, and one of several imports
  [
    `import { GONE, StatusCode } from 'http-status-atlas/codes';\n${old}`,
    `import { GONE, StatusCode } from 'http-status-atlas/codes';\n${now}`,
  ],
  [
    `import { GONE } from 'http-status-atlas/codes';\nimport { StatusCode } from 'http-status-atlas';\n${old}`,
    `import { GONE } from 'http-status-atlas/codes';\nimport { StatusCode } from 'http-status-atlas';\n${now}`,
  ],
  // A module of Svelte, unlike a component, can import without other imports.
  [
    `export const fail = (res) => res.status(404);\n`,
    `${imported}export const fail = (res) => res.status(StatusCode.NOT_FOUND);\n`,
    { filename: 'fail.svelte.js' },
  ],
  // A name that only an inner function declares
  [
    `const wrap = () => (StatusCode) => StatusCode;\nexport const fail = (res) => res.status(404);\n`,
    `import { StatusCode as HttpStatusCode } from 'http-status-atlas/codes';\nconst wrap = () => (StatusCode) => StatusCode;\nexport const fail = (res) => res.status(HttpStatusCode.NOT_FOUND);\n`,
  ],
];

runRule('prefer-constant', rules['prefer-constant'], {
  valid: [],
  invalid: constants.map(([code, output, more]) => ({
    code,
    output,
    errors: ['Use StatusCode.NOT_FOUND instead of the number 404'],
    ...more,
  })),
});

runRule('prefer-class-guard', rules['prefer-class-guard'], {
  valid: [],
  invalid: [
    {
      // A statement that begins where the call of require() ends comes after it.
      code: "const log = require('./log');res.status >= 500 && res.status < 600 && log(res.status);\n",
      output:
        "const log = require('./log');\nconst { isServerError } = require('http-status-atlas/core');isServerError(res.status) && log(res.status);\n",
      errors: ['Use isServerError(res.status) instead of comparing with the bounds of the class'],
      ...cjs,
    },
  ],
});
