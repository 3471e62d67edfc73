import type { AST, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { type Edit, rangeOf } from './imports.js';
import type { AnyNode } from './nodes.js';

/** Returns the range of a statement, including its line break. */
export function lineOf(sourceCode: SourceCode, node: AnyNode): AST.Range {
  const [start, end] = rangeOf(node);
  const rest = /^[ \t]*\r?\n/.exec(sourceCode.text.slice(end))?.[0] ?? '';
  const before = /(?:^|\n)([ \t]*)$/.exec(sourceCode.text.slice(0, start))?.[1] ?? '';
  return [start - before.length, end + rest.length];
}

/** Returns the parts of a statement or pattern that declare names, or that contain patterns. */
export function itemsOf(node: AnyNode): readonly ESTree.Node[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers;
    case 'TSImportEqualsDeclaration':
    case 'VariableDeclarator':
      return [node.id];
    case 'VariableDeclaration':
      return node.declarations;
    case 'ObjectPattern':
      return node.properties;
    case 'Property':
      return [node.value];
    default:
      return [];
  }
}

/** Checks whether all parts of a statement, declarator, or pattern are removed. */
export function isAllGone(node: AnyNode, gone: ReadonlySet<AnyNode>): boolean {
  const items = itemsOf(node);
  return gone.has(node) || (items.length > 0 && items.every((item) => isAllGone(item, gone)));
}

/** Returns the edits that remove some names from a statement and keep the others, or no edits if none is kept. */
export function removals(sourceCode: SourceCode, statement: AnyNode, gone: ReadonlySet<AnyNode>): Edit[] {
  const items = itemsOf(statement);
  const without = (range: AST.Range): Edit => ({ range, text: '' });
  const isGone = (item: ESTree.Node) => isAllGone(item, gone);
  const lastKept = items.map(isGone).lastIndexOf(false);
  return items.slice(0, lastKept + 1).flatMap((item, index): Edit[] => {
    if (isGone(item)) return [without([rangeOf(item)[0], behindComma(sourceCode, item)])];
    const edits = removals(sourceCode, item, gone);
    if (index < lastKept) return edits;
    // If only the default import is kept, the braces of the import are also removed.
    const last = items.at(-1) ?? item;
    const hasBraces = last.type === 'ImportSpecifier' && item.type === 'ImportDefaultSpecifier';
    const brace = sourceCode.getTokenAfter(last, { filter: ({ value }) => value !== ',' });
    return [...edits, without([rangeOf(item)[1], hasBraces && brace ? brace.range[1] : rangeOf(last)[1]])];
  });
}

/** Returns the end of an item's text, including its comma, a comment after it, and the space before the next item. */
function behindComma(sourceCode: SourceCode, item: ESTree.Node): number {
  const rest = sourceCode.text.slice(rangeOf(sourceCode.getTokenAfter(item) ?? item)[1]);
  // The expression matches at the start of the text because all its parts are optional.
  const next = rest.replace(/[ \t]*(?:(?:\/\/[^\n]*|\/\*[^\n]*?\*\/)?[ \t]*\r?\n[ \t]*)?/, '');
  return sourceCode.text.length - next.length;
}
