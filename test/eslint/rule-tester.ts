import { createRequire } from 'node:module';
import * as parser from '@typescript-eslint/parser';
import { type Rule, RuleTester as RuleTester10 } from 'eslint';
import { describe, test } from 'vitest';

interface Valid {
  readonly code: string;
  readonly filename?: string;
  readonly options?: readonly object[];
}

interface Invalid extends Valid {
  /** The code after the fixes, or `null` if nothing is fixed. */
  readonly output: string | null;
  /** A message for each report, or an object that also contains the suggestion. */
  readonly errors: readonly (
    | string
    | { readonly message: string; readonly suggestions: readonly { desc: string; output: string }[] }
  )[];
}

type TesterClass = typeof RuleTester10;

// ESLint 9 has its own types, which differ from those of the rules.
const { RuleTester: RuleTester9 }: { RuleTester: TesterClass } = createRequire(import.meta.url)('eslint9');
const testers: Record<string, TesterClass> = { 'ESLint 9': RuleTester9, 'ESLint 10': RuleTester10 };

/** Runs the test cases of a rule with both versions of ESLint. TypeScript's parser is used for `.ts` files. */
export function runRule(
  name: string,
  rule: Rule.RuleModule,
  cases: { readonly valid: readonly (string | Valid)[]; readonly invalid: readonly Invalid[] },
): void {
  for (const [version, Tester] of Object.entries(testers)) {
    Object.assign(Tester, { describe, it: test, itOnly: test.only });
    describe(version, () => {
      const languages = [
        { language: 'JavaScript', isTypes: false, tester: new Tester() },
        { language: 'TypeScript', isTypes: true, tester: new Tester({ languageOptions: { parser } }) },
      ];
      for (const { language, isTypes, tester } of languages) {
        const isOf = (one: Valid) => /\.[cm]?tsx?$/.test(one.filename ?? '') === isTypes;
        const valid = cases.valid.map((one) => (typeof one === 'string' ? { code: one } : one)).filter(isOf);
        const invalid = cases.invalid.filter(isOf);
        if (valid.length + invalid.length === 0) continue;
        tester.run(`${name} in ${language}`, rule, {
          valid: valid.map((one) => ({ ...one, options: [...(one.options ?? [])] })),
          invalid: invalid.map((one) => ({
            ...one,
            options: [...(one.options ?? [])],
            errors: one.errors.map((error) =>
              typeof error === 'string'
                ? { message: error }
                : { ...error, suggestions: [...error.suggestions] },
            ),
          })),
        });
      }
    });
  }
}
