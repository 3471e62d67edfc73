import { describe, expect, test } from 'vitest';
import { rules } from '../../src/eslint.js';
import { reportsOf } from './reports.js';

/** Returns the code after each fix alone, as if the user applied one fix in an editor. */
const afterEach = (code: string, options: readonly object[] = []) =>
  reportsOf('prefer-constant', code, { options }).map(({ fix }) =>
    fix ? code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]) : code,
  );

describe('one fix of prefer-constant', () => {
  test('changes its number and adds the import', () => {
    expect(afterEach('res.status(404);\nres.status(409);\n')).toEqual([
      "import { StatusCode } from 'http-status-atlas/codes';\nres.status(StatusCode.NOT_FOUND);\nres.status(409);\n",
      "import { StatusCode } from 'http-status-atlas/codes';\nres.status(404);\nres.status(StatusCode.CONFLICT);\n",
    ]);
  });

  test('changes only its number if the flat constants are imported', () => {
    const before = "import { CONFLICT, NOT_FOUND } from 'http-status-atlas/codes';\n";
    expect(afterEach(`${before}res.status(404);\nres.status(409);\n`, [{ style: 'flat' }])).toEqual([
      `${before}res.status(NOT_FOUND);\nres.status(409);\n`,
      `${before}res.status(404);\nres.status(CONFLICT);\n`,
    ]);
  });

  test('changes all numbers if it adds flat constants', () => {
    const after =
      "import { NOT_FOUND, CONFLICT } from 'http-status-atlas/codes';\nres.status(NOT_FOUND);\nres.status(CONFLICT);\n";
    expect(afterEach('res.status(404);\nres.status(409);\n', [{ style: 'flat' }])).toEqual([after, after]);
  });
});

describe('the options and documentation of the rules', () => {
  const run = (rule: keyof typeof rules, options: object) => () =>
    reportsOf(rule, 'x();', { options: [options] });

  test.each([
    ['prefer-constant', { style: 'flat', from: './codes.js' }],
    ['prefer-class-guard', { from: './guards.js' }],
  ] as const)('%s accepts %o', (rule, options) => {
    expect(run(rule, options)()).toEqual([]);
  });

  test.each([
    ['prefer-constant', { from: '' }],
    ['prefer-constant', { style: 'FLAT' }],
    ['prefer-constant', { module: 'x' }],
    ['prefer-class-guard', { style: 'flat' }],
    ['prefer-class-guard', { from: 1 }],
    ['no-invalid-status', {}],
  ] as const)('%s rejects %o', (rule, options) => {
    expect(run(rule, options)).toThrow(/^Key "rules": Key "atlas/);
  });

  test.each([
    ['no-invalid-status', 'problem', 'Disallow status codes and ranges that do not exist'],
    ['prefer-class-guard', 'suggestion', 'Use a guard to test the class of a status code'],
    ['prefer-constant', 'suggestion', 'Use a constant for a number that is a status code'],
  ] as const)('%s', (rule, type, description) => {
    expect(rules[rule].meta).toMatchObject({ type, docs: { description } });
  });
});
