import type { AST, Rule } from 'eslint';
import { docsOf } from './about.js';
import { digitTest, type Guard, guardOf, nearGuard, prefixTest } from './class-tests.js';
import { type ImportOptions, importSchema, rangeOf, readImports, toFixes } from './imports.js';
import { type AnyNode, hasTypes, unwrap } from './nodes.js';
import { rangeTests } from './range-test.js';
import type { AtlasRule } from './rule-types.js';
import { canBeMissing, isResponse, isUntyped, statusKind } from './status-expressions.js';

/**
 * Reports comparisons of a status with the bounds of its class. Replaces them with a class guard if the result stays
 * the same.
 */
export const preferClassGuard: AtlasRule = {
  meta: {
    type: 'suggestion',
    docs: /* @__PURE__ */ docsOf('prefer-class-guard', 'Use a guard to test the class of a status code'),
    fixable: 'code',
    hasSuggestions: true,
    schema: [{ type: 'object', properties: { from: importSchema.from }, additionalProperties: false }],
    messages: {
      range: 'Use {{call}} instead of comparing with the bounds of the class',
      digit: 'Use {{call}} instead of comparing the first digit',
      near: 'This test is off by one: it covers {{range}}, but the class is {{class}}',
      always: 'This test is always true: {{range}} covers every status code',
      never: 'This test is never true: no number satisfies {{range}}',
      rounded: 'This test rounds up, so it is wrong for half of the codes: use {{call}}',
      use: 'Use {{call}}',
    },
  },
  create(context) {
    const { sourceCode, filename } = context;
    const options: ImportOptions = context.options[0] ?? {};
    const text = (node: AnyNode) => sourceCode.text.slice(...rangeOf(node));

    /** Checks whether the guard returns the same result for every possible value of the subject. */
    const isSame = (subject: AnyNode, isNegated: boolean) => {
      if (statusKind(sourceCode, subject) !== 'response') return false;
      const node = unwrap(subject);
      // For `undefined`, `!isSuccessful(undefined)` is true, but both comparisons are false.
      if (isNegated && canBeMissing(sourceCode, subject)) return false;
      if (hasTypes(filename) && !isUntyped(sourceCode, subject)) return true;
      return node.type === 'MemberExpression' && (!isNegated || isResponse(sourceCode, node.object));
    };

    const report = (
      node: Parameters<typeof statusKind>[1] & Rule.Node,
      range: AST.Range,
      subject: AnyNode,
      {
        guard,
        isNegated,
        isWrong,
        messageId,
        data = {},
      }: {
        guard: Guard;
        isNegated: boolean;
        isWrong: boolean;
        messageId: string;
        data?: Record<string, string>;
      },
    ) => {
      const imports = readImports(sourceCode, options, filename);
      const local = imports.use(guard.guard, node);
      const call = `${isNegated ? '!' : ''}${guard.guard}(${text(subject)})`;
      const replace = (fixer: Rule.RuleFixer) =>
        local === undefined
          ? null
          : toFixes(fixer, [...imports.edits(), { range, text: call.replace(guard.guard, local) }]);
      const loc = { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
      const all = { ...data, call };
      if (!isWrong && isSame(subject, isNegated)) context.report({ loc, messageId, data: all, fix: replace });
      else
        context.report({
          loc,
          messageId,
          data: all,
          suggest: [{ messageId: 'use', data: all, fix: replace }],
        });
    };

    return {
      LogicalExpression(node) {
        for (const { operator, subject, from, to, range } of rangeTests(sourceCode, node)) {
          if (statusKind(sourceCode, subject) === undefined) continue;
          const isNegated = operator === '||';
          const loc = {
            start: sourceCode.getLocFromIndex(range[0]),
            end: sourceCode.getLocFromIndex(range[1]),
          };
          if (from > to) {
            // `s >= 400 || s < 500` is always true, and `s < 200 && s >= 300` is always false.
            const data = { range: sourceCode.text.slice(...range) };
            context.report({ loc, messageId: isNegated ? 'always' : 'never', data });
            continue;
          }
          const exact = guardOf(from, to);
          const near = exact ?? nearGuard(from, to);
          if (near === undefined) continue;
          report(node, range, subject, {
            guard: near,
            isNegated,
            isWrong: exact === undefined,
            messageId: exact === undefined ? 'near' : 'range',
            data: { range: `${from} to ${to}`, class: `${near.from} to ${near.to}` },
          });
        }
      },
      BinaryExpression(node) {
        const test = digitTest(node);
        if (test === undefined || statusKind(sourceCode, test.subject) === undefined) return;
        report(node, rangeOf(node), test.subject, { ...test, messageId: test.isWrong ? 'rounded' : 'digit' });
      },
      CallExpression(node) {
        const test = prefixTest(node);
        if (test === undefined || statusKind(sourceCode, test.subject) === undefined) return;
        report(node, rangeOf(node), test.subject, { ...test, messageId: 'digit' });
      },
    };
  },
};
