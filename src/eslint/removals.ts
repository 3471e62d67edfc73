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

/** Returns the parts of a statement or pattern that declare names. */
export function itemsOf(node: AnyNode): readonly ESTree.Node[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers;
    case 'VariableDeclaration':
      return node.declarations;
    case 'ObjectPattern':
      return node.properties;
    default:
      return [];
  }
}

/** Returns the pattern in an item because names in a pattern can be removed one at a time. */
function patternOf(item: AnyNode): AnyNode | undefined {
  const inner = item.type === 'VariableDeclarator' ? item.id : item.type === 'Property' ? item.value : item;
  return inner.type === 'ObjectPattern' && inner.properties.length > 0 ? inner : undefined;
}

/** Checks whether all parts of a statement, declarator, or pattern are removed. */
export function isAllGone(node: AnyNode, gone: ReadonlySet<AnyNode>): boolean {
  if (gone.has(node)) return true;
  if (node.type === 'TSImportEqualsDeclaration') return gone.has(node.id);
  const items = itemsOf(node);
  if (items.length > 0) return items.every((item) => isAllGone(item, gone));
  const pattern = patternOf(node);
  return pattern !== undefined && isAllGone(pattern, gone);
}

/** Returns the edits that remove some names from a statement and keep the others. */
export function removals(sourceCode: SourceCode, statement: AnyNode, gone: ReadonlySet<AnyNode>): Edit[] {
  const items = itemsOf(statement);
  const without = (range: AST.Range): Edit => ({ range, text: '' });
  const isGone = (item: ESTree.Node) => isAllGone(item, gone);
  const kept = items.filter((item) => !isGone(item)).at(-1);
  const last = items.at(-1);
  const edits = items.slice(0, kept && items.indexOf(kept) + 1).flatMap((item): Edit[] => {
    const pattern = patternOf(item);
    if (!isGone(item)) return pattern === undefined ? [] : removals(sourceCode, pattern, gone);
    return [without([rangeOf(item)[0], behindComma(sourceCode, item)])];
  });
  if (kept !== undefined && last !== undefined) {
    // If only the default import is kept, the braces of the import are also removed.
    const hasBraces = last.type === 'ImportSpecifier' && kept.type === 'ImportDefaultSpecifier';
    const brace = sourceCode.getTokenAfter(last, { filter: ({ value }) => value !== ',' });
    edits.push(without([rangeOf(kept)[1], hasBraces && brace ? brace.range[1] : rangeOf(last)[1]]));
  }
  return edits;
}

/** Returns the end of an item's text, including its comma, a comment after it, and the space before the next item. */
function behindComma(sourceCode: SourceCode, item: ESTree.Node): number {
  const comma = sourceCode.getTokenAfter(item);
  const end = comma?.range[1] ?? rangeOf(item)[1];
  const rest = sourceCode.text.slice(end);
  const line = /^[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/)?[ \t]*\r?\n[ \t]*/.exec(rest) ?? /^[ \t]*/.exec(rest);
  return end + (line?.[0].length ?? 0);
}
