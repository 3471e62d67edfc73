import * as parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/eslint.js';
import { reportsOf } from './reports.js';
import { runRule } from './rule-tester.js';

const use = (ours: string, theirs: string) => `Use ${ours} instead of ${theirs}`;
const ok = (theirs: string) => use('StatusCode.OK', theirs);
const codes = "import { StatusCode } from 'http-status-atlas/codes';\n";
const ts = { filename: 'file.ts' };
const asWhole = (theirs: string) =>
  `${theirs} is used as a whole: pass StatusCode if numeric keys are not needed`;
const unknown = (library: string, theirs: string) =>
  `The version of ${library} that this rule knows has no ${theirs}: replace this name by hand`;
const exhaustive = (name: string) =>
  `This switch might cover all members of an enum, and TypeScript does not match them with StatusCode.${name}: first change the type of its value to number or StatusCode`;
const toPhraseSafely =
  'Use reasonPhrase(), which returns undefined instead of throwing, accepts only numbers, and has some newer phrases';
const enumMember =
  'This enum needs values that the compiler knows, but StatusCode.OK is a property of an object: write the number instead';

/** Programs that change in one step: the code before, the code after, and the reports. */
const moved: readonly (readonly [string, string, readonly string[]])[] = [
  [
    // An indented import in the first line is removed with its indentation.
    "  import { OK } from 'http-status';\n  import { StatusCode } from 'http-status-atlas/codes';\n  res.status(OK).send(errors[StatusCode.GONE]);\n",
    "  import { StatusCode } from 'http-status-atlas/codes';\n  res.status(StatusCode.OK).send(errors[StatusCode.GONE]);\n",
    [ok('OK')],
  ],
  [
    // An import that needs no replacement is removed.
    "import { OK } from 'http-status-codes';\nimport { reasonPhrase } from 'http-status-atlas/core';\nres.status(OK).send(reasonPhrase(code));\n",
    "import { reasonPhrase, StatusCode } from 'http-status-atlas/core';\nres.status(StatusCode.OK).send(reasonPhrase(code));\n",
    [ok('OK')],
  ],
  [
    // The new import replaces the old import, even if the names come from a later statement.
    "import { StatusCodes } from 'http-status-codes';\nimport express from 'express';\n\nconst app = express();\nconst { OK } = StatusCodes;\napp.get('/', (req, res) => res.sendStatus(OK));\n",
    `${codes}import express from 'express';\n\nconst app = express();\napp.get('/', (req, res) => res.sendStatus(StatusCode.OK));\n`,
    [ok('OK')],
  ],
  [
    // An empty pattern remains.
    "const { OK } = require('http-status'), {} = require('./setup');\nres.sendStatus(OK);\n",
    "const {} = require('./setup');\nconst { StatusCode } = require('http-status-atlas/codes');\nres.sendStatus(StatusCode.OK);\n",
    [ok('OK')],
  ],
];

/** Programs that stay unchanged, and the reports. */
const kept: readonly (readonly [string, readonly string[], object?])[] = [
  [
    "import { HttpStatusCode } from 'axios';\nfunction f(s: HttpStatusCode.Ok) { switch (s) { case HttpStatusCode.Ok: return 1; default: throw unreachable(s); } }\n",
    [
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
      exhaustive('OK'),
    ],
    ts,
  ],
  [
    "import { HttpStatusCode } from '@angular/common/http';\nfunction f(e: HttpErrorResponse) { switch (e.status) { case HttpStatusCode.Gone: return 1; default: return assertNever(e); } }\n",
    [exhaustive('GONE')],
    ts,
  ],
  [
    // Members that only http-status has
    "import { HttpStatus } from '@nestjs/common';\nimport { StatusCodes } from 'http-status-codes';\nf(HttpStatus.classes, HttpStatus.extra, StatusCodes.classes, StatusCodes.extra);\n",
    [
      unknown('@nestjs/common', 'HttpStatus.classes'),
      unknown('@nestjs/common', 'HttpStatus.extra'),
      unknown('http-status-codes', 'StatusCodes.classes'),
      unknown('http-status-codes', 'StatusCodes.extra'),
    ],
  ],
  [
    "import status from 'http-status';\nf(status.classes.CLIENT_ERROR, status.extra);\n",
    [
      'Use classify() or classRange(); the class names differ',
      'Use the constants from http-status-atlas/vendor',
    ],
  ],
  [
    // The phrase for a code has no constants.
    "import status from 'http-status';\nconst { OK } = status[code];\nf(OK);\n",
    ['Use reasonPhrase(code) for a code or StatusCode[name] for a name; some phrases and names are newer'],
  ],
  [
    // Only the names of known functions show that they iterate over an object.
    "import { StatusCodes } from 'http-status-codes';\ni18n.translation_keys(StatusCodes);\n",
    [asWhole('StatusCodes')],
  ],
];

runRule('migrate', rules.migrate, {
  valid: [
    // Code in a comment that isn't a type
    "/*\n * const { OK } = await import('http-status');\n */\nf();\n",
    // Names that only end like those that the rule looks for
    "loader.remock('http-status');\n",
    "import { axisStatus } from '@std/http/status';\nf(axisStatus);\n",
  ],
  invalid: [
    ...moved.map(([code, output, errors]) => ({ code, output, errors })),
    ...kept.map(([code, errors, more]) => ({ code, output: null, errors, ...more })),
  ],
});

describe('a report of migrate', () => {
  test('is about the function alone if another function calls it', () => {
    const code = "import { getReasonPhrase } from 'http-status-codes';\nsend(getReasonPhrase);\n";
    expect(reportsOf('migrate', code)).toMatchObject([
      { message: toPhraseSafely, line: 2, column: 6, endLine: 2, endColumn: 21 },
    ]);
  });

  test('has a fix only if its code is replaced', () => {
    const code =
      "import { getReasonPhrase, StatusCodes } from 'http-status-codes';\nres.status(StatusCodes.OK).send(getReasonPhrase(code));\n";
    const reports = reportsOf('migrate', code);
    expect(reports.map(({ message, fix }) => [message, fix !== undefined])).toEqual([
      [ok('StatusCodes.OK'), true],
      [toPhraseSafely, false],
    ]);
  });

  test('is a suggestion', () => {
    expect(rules.migrate.meta).toMatchObject({ type: 'suggestion', fixable: 'code', hasSuggestions: true });
  });
});

/**
 * A parser whose nodes have the form of older versions of typescript-eslint: an enum has no node for its body, and the
 * module of an imported type is in `argument`.
 */
const olderParser = {
  parseForESLint(code: string, options: parser.ParserOptions) {
    const parsed = parser.parseForESLint(code, { ...options, range: true, loc: true });
    const visitorKeys = {
      ...parsed.visitorKeys,
      TSEnumDeclaration: ['id', 'members'],
      TSImportType: ['argument', 'qualifier'],
    };
    for (const statement of parsed.ast.body) {
      if (statement.type === 'TSEnumDeclaration') {
        const { members } = statement.body;
        Object.defineProperty(statement, 'members', { value: members, enumerable: true });
        Reflect.deleteProperty(statement, 'body');
      }
      if (statement.type === 'TSTypeAliasDeclaration' && statement.typeAnnotation.type === 'TSImportType') {
        const { source: literal } = statement.typeAnnotation;
        const argument = { type: 'TSLiteralType', literal, range: literal.range, loc: literal.loc };
        Object.defineProperty(statement.typeAnnotation, 'argument', { value: argument, enumerable: true });
        Reflect.deleteProperty(statement.typeAnnotation, 'source');
      }
    }
    return { ...parsed, visitorKeys };
  },
};

describe('the nodes of older versions of typescript-eslint', () => {
  const imported = "import { StatusCodes } from 'http-status-codes';\n";

  test.each([
    [`${imported}enum Code { Ok = StatusCodes.OK }\n`, ok('StatusCodes.OK')],
    [`${imported}const enum Code { Ok = StatusCodes.OK }\n`, enumMember],
    [`${imported}enum Code { Ok = StatusCodes.OK, Next }\n`, enumMember],
    [`${imported}enum Code { Ok = StatusCodes.OK, Other = 'other' }\n`, enumMember],
    [
      "type Ok = import('http-status-codes').StatusCodes.OK;\n",
      'Use typeof StatusCode.OK for the type of one code, or the type StatusCode for all of them',
    ],
    ["type Own = import('./own.js').StatusCodes.OK;\n"],
  ])('%s', (code, ...messages) => {
    for (const form of [parser, olderParser]) {
      const config = {
        files: ['**/*.ts'],
        plugins: { atlas: { rules: { migrate: rules.migrate as Rule.RuleModule } } },
        languageOptions: { parser: form },
        rules: { 'atlas/migrate': 'error' as const },
      };
      const reports = new Linter().verify(code, [config], 'file.ts');
      expect(reports.map(({ message }) => message)).toEqual(messages);
    }
  });
});
