import { describe, expect, test } from 'vitest';
import type { rules } from '../../src/eslint.js';
import { type Program, reportsOf } from './report-lines.js';

type Rule = keyof typeof rules;

const codes = "import { StatusCode } from 'http-status-atlas/codes';\n";

describe('a number is a status', () => {
  test.each([
    [
      'of an error that a function creates asynchronously',
      'const isGone = (await readError(response)).status === 410;',
      '1:55-1:58 Use StatusCode.GONE instead of the number 410',
      'const isGone = (await readError(response)).status === StatusCode.GONE;',
    ],
    [
      'that a test expects of an awaited request',
      "(await request(app).get('/users/0')).expect(404);",
      '1:45-1:48 Use StatusCode.NOT_FOUND instead of the number 404',
      "(await request(app).get('/users/0')).expect(StatusCode.NOT_FOUND);",
    ],
  ])('%s', (_, code, report, fixed) => {
    expect(reportsOf('prefer-constant', code)).toBe(`${code}\n${report}\n=>\n${codes}${fixed}`);
  });
});

describe('nothing is reported', () => {
  test.each<[title: string, rule: Rule, code: string]>([
    [
      'in a private field, because its name says nothing outside of its class',
      'prefer-constant',
      'class Job { #statusCode = 0; get isDone() { return this.#statusCode === 200; } }',
    ],
    ['for a status that is reset to null', 'no-invalid-status', 'ctx.status = null;'],
    [
      'for a status that is a negated variable',
      'no-invalid-status',
      'Response.json({ message }, { status: -error.errno });',
    ],
    [
      'for a range that begins with a variable',
      'no-invalid-status',
      'if (lowest <= res.status && res.status < 100) continueReading();',
    ],
    [
      'for a range that ends with a variable',
      'no-invalid-status',
      'if (limit > res.status && res.status >= 600) retry();',
    ],
    [
      'for a module that is loaded with new, even though the result is the module',
      'migrate',
      "const codes = new require('http-status');\nres.status(codes.NOT_FOUND);",
    ],
    [
      'for the function parseInt as a constructor',
      'prefer-class-guard',
      'const isFailed = new parseInt(res.status / 100) === 4;',
    ],
    [
      'for the method charAt as a constructor',
      'prefer-class-guard',
      'const isFailed = new (String(res.status).charAt)(0) === "4";',
    ],
  ])('%s', (_, rule, code) => {
    expect(reportsOf(rule, code)).toBe(code);
  });
});

describe('a report without a fix', () => {
  test.each<[title: string, rule: Rule, program: Program, lines: readonly string[]]>([
    [
      'is made for the flat constant whose names are all taken, and the other numbers are fixed',
      'prefer-constant',
      [
        "import { HTTP_NOT_FOUND, NOT_FOUND, NOT_FOUND_ } from './texts.js';\nres.status(404).send(NOT_FOUND);\nres.status(409).send();",
        'file.js',
        { style: 'flat' },
      ],
      [
        '2:12-2:15 Use NOT_FOUND instead of the number 404',
        '3:12-3:15 Use CONFLICT instead of the number 409',
        '=>',
        "import { HTTP_NOT_FOUND, NOT_FOUND, NOT_FOUND_ } from './texts.js';",
        "import { CONFLICT } from 'http-status-atlas/codes';",
        'res.status(404).send(NOT_FOUND);',
        'res.status(CONFLICT).send();',
      ],
    ],
    [
      'is made for the type of a code in an import type',
      'migrate',
      ["let code: typeof import('@std/http/status').STATUS_CODE.OK;", 'file.ts'],
      ['1:18-1:59 Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them'],
    ],
  ])('%s', (_, rule, program, lines) => {
    const [code] = typeof program === 'string' ? [program] : program;
    expect(reportsOf(rule, program)).toBe([code, ...lines].join('\n'));
  });
});
