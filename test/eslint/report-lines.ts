import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { rules } from '../../src/eslint.js';

const linter = new Linter();

/** A program, the name of its file, and the options of the rule. JavaScript by default. */
export type Program = string | readonly [code: string, file: string, options?: object];

/** Returns the reports of a rule with their places and suggestions, and the code after all fixes. */
export function reportsOf(rule: keyof typeof rules, program: Program): string {
  const [code, file, ...options] = typeof program === 'string' ? [program, 'file.js'] : program;
  const config: Linter.Config[] = [
    {
      files: ['**/*.*', '**/<input>'],
      plugins: { atlas: { rules } },
      rules: { [`atlas/${rule}`]: ['error', ...options] },
      ...(/\.[cm]?ts$/.test(file) ? { languageOptions: { parser } } : {}),
      ...(/\.cjs$/.test(file) ? { languageOptions: { sourceType: 'commonjs' } } : {}),
    },
  ];
  const reports = linter
    .verify(code, config, file)
    .flatMap((report) => [
      `${report.line}:${report.column}-${report.endLine}:${report.endColumn} ${report.message}`,
      ...(report.suggestions ?? []).map(
        ({ desc, fix: { range, text } }) => `  ${desc}: ${range.join('-')} ${JSON.stringify(text)}`,
      ),
    ]);
  const { output } = linter.verifyAndFix(code, config, file);
  return [code, ...reports, ...(output === code ? [] : ['=>', output])].join('\n');
}
