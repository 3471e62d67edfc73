import { readFileSync } from 'node:fs';
import * as tsParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../../src/eslint.js';
import * as vendor from '../../src/vendor.js';

/** Returns the configuration in a document. Its imports are the arguments of a function. */
function configurationIn(document: string): Linter.Config[] {
  const [, code] =
    /^\/\/ eslint\.config\.mjs\n(?:import .*\n)+\nexport default (\[\n[\s\S]*?\n\]);\n```$/m.exec(
      readFileSync(document, 'utf8'),
    ) ?? [];
  return new Function('atlas', 'tsParser', `return ${code}`)(plugin, tsParser) as Linter.Config[];
}

describe.each(['README.md', 'docs/guide/linting.md', 'docs/guide/migrating.md'])(
  'the configuration in %s',
  (document) => {
    const reportsIn = (file: string) =>
      new Linter().verify(
        "import { StatusCodes } from 'http-status-codes';\nres.status(404).send(StatusCodes.OK);\n",
        configurationIn(document),
        file,
      );

    test.each(['a.js', 'a.mjs', 'a.ts', 'a.tsx', 'a.mts', 'a.cts'])('covers %s', (file) => {
      expect(reportsIn(file).map(({ ruleId }) => ruleId)).toEqual([
        document.includes('migrating') ? 'http-status-atlas/migrate' : 'http-status-atlas/prefer-constant',
      ]);
    });

    test('ignores build output', () => {
      expect(reportsIn('dist/a.js')).toMatchObject([{ ruleId: null }]);
    });
  },
);

test.each([
  ['INSUFFICIENT_SPACE_ON_RESOURCE', 419],
  ['METHOD_FAILURE', 420],
])('the message about %s names a vendor constant with the same code', (name, code) => {
  const [report] = new Linter().verify(
    `import { StatusCodes } from 'http-status-codes';\nf(StatusCodes.${name});\n`,
    [plugin.configs.migrate],
  );
  const constant = /WEBDAV_DRAFTS_\w+/.exec(report?.message ?? '')?.[0] ?? '';
  expect(Object.entries(vendor)).toContainEqual([constant, code]);
});
