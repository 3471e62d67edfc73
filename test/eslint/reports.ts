import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { rules } from '../../src/eslint.js';

const linter = new Linter();

/** Returns the reports of a rule in a JavaScript file, or in a TypeScript file if its name ends with `.ts`. */
export const reportsOf = (
  rule: keyof typeof rules,
  code: string,
  { file = 'file.js', options = [] }: { file?: string; options?: readonly object[] } = {},
): Linter.LintMessage[] =>
  linter.verify(
    code,
    [
      {
        files: ['**/*.*'],
        plugins: { atlas: { rules } },
        rules: { [`atlas/${rule}`]: ['error', ...options] },
        ...(file.endsWith('.ts') ? { languageOptions: { parser } } : {}),
      },
    ],
    file,
  );
