import { statusName } from '../lookup/status-name.js';
import { docsOf } from './about.js';
import { type ImportOptions, importSchema, rangeOf, readImports, toFixes } from './imports.js';
import { integerOf } from './nodes.js';
import type { AtlasRule } from './rule-types.js';
import { statusPlace } from './status-place.js';

/** Reports numbers that are certainly status codes and replaces them with constants. */
export const preferConstant: AtlasRule = {
  meta: {
    type: 'suggestion',
    docs: /* @__PURE__ */ docsOf('prefer-constant', 'Use a constant for a number that is a status code'),
    fixable: 'code',
    schema: [{ type: 'object', properties: importSchema, additionalProperties: false }],
    messages: { number: 'Use {{name}} instead of the number {{code}}' },
  },
  create(context) {
    const { sourceCode, filename } = context;
    const options: ImportOptions = context.options[0] ?? {};
    const isFlat = options.style === 'flat';
    const imports = readImports(sourceCode, options, filename);
    const found: {
      node: Parameters<typeof statusPlace>[1] & { type: 'Literal' };
      code: number;
      name: string;
    }[] = [];

    return {
      Literal(node) {
        // There is no status with the code 0.
        const code = integerOf(node) ?? 0;
        const name = statusName(code);
        if (name !== undefined && statusPlace(sourceCode, node, code)) found.push({ node, code, name });
      },
      'Program:exit'() {
        const replacements = found.flatMap(({ node, name }) => {
          const local = imports.use(isFlat ? name : 'StatusCode', node);
          if (local === undefined) return [];
          return [{ node, edit: { range: rangeOf(node), text: isFlat ? local : `${local}.${name}` } }];
        });
        const added = imports.edits();
        for (const { node, code, name } of found) {
          const own = replacements.find((one) => one.node === node);
          context.report({
            node,
            messageId: 'number',
            data: { name: isFlat ? name : `StatusCode.${name}`, code: String(code) },
            // If the file already has the import, the fixes don't overlap, and ESLint applies all of them in one pass.
            // With flat constants, each name changes the import, so each fix contains all replacements.
            fix: (fixer) => {
              if (own === undefined) return null;
              const own_ = isFlat && added.length > 0 ? replacements.map(({ edit }) => edit) : [own.edit];
              return toFixes(fixer, [...added, ...own_]);
            },
          });
        }
      },
    };
  },
};
