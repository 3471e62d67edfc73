import type { AST, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { rangeOf } from './imports.js';
import { type AnyNode, integerOf, parentOf, unwrap } from './nodes.js';

/** A test of one value against two bounds, such as `s >= 400 && s < 500`. */
export interface RangeTest {
  readonly operator: '&&' | '||';
  readonly subject: AnyNode;
  /** The first and the last integer: inside for `&&`; left out by `||`. */
  readonly from: number;
  readonly to: number;
  /** Where the test is in the text, which can be a part of a longer one. */
  readonly range: AST.Range;
}

interface Bound {
  readonly node: AnyNode;
  readonly subject: AnyNode;
  readonly side: 'from' | 'to';
  /** The first or the last integer for which it is true. */
  readonly limit: number;
}

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function boundOf(expression: AnyNode): Bound | undefined {
  const node = unwrap(expression);
  if (node.type !== 'BinaryExpression' || node.left.type === 'PrivateIdentifier') return undefined;
  const flipped = FLIPPED[node.operator];
  const [left, right] = [integerOf(node.left), integerOf(node.right)];
  const number = right ?? left;
  if (flipped === undefined || number === undefined || (left !== undefined && right !== undefined))
    return undefined;
  const operator = right === undefined ? flipped : node.operator;
  const subject = right === undefined ? node.right : node.left;
  switch (operator) {
    case '>=':
      return { node, subject, side: 'from', limit: number };
    case '>':
      return { node, subject, side: 'from', limit: number + 1 };
    case '<=':
      return { node, subject, side: 'to', limit: number };
    default:
      return { node, subject, side: 'to', limit: number - 1 };
  }
}

/** The operands of a chain of one operator. */
function operands(node: AnyNode, operator: string): AnyNode[] {
  return node.type === 'LogicalExpression' && node.operator === operator
    ? [...operands(node.left, operator), ...operands(node.right, operator)]
    : [node];
}

/** The pairs of neighboring bounds of one value in a chain of `&&` or `||`, read from the outermost node of it. */
export function rangeTests(sourceCode: SourceCode, node: ESTree.LogicalExpression): RangeTest[] {
  const { operator } = node;
  const parent = parentOf(node);
  if (operator === '??' || (parent?.type === 'LogicalExpression' && parent.operator === operator)) return [];
  const text = (one: AnyNode) => sourceCode.text.slice(...rangeOf(one));
  const bounds = operands(node, operator).map(boundOf);
  return bounds.flatMap((one, at): RangeTest[] => {
    const other = bounds[at + 1];
    if (!one || !other || one.side === other.side || text(one.subject) !== text(other.subject)) return [];
    const [start, end] = [rangeOf(one.node), rangeOf(other.node)];
    // Nothing but the operator between them: no parenthesis of a group, no comment that would be lost.
    if (!/^\s*(?:&&|\|\|)\s*$/.test(sourceCode.text.slice(start[1], end[0]))) return [];
    const from = one.side === 'from' ? one.limit : other.limit;
    const to = one.side === 'to' ? one.limit : other.limit;
    const range: AST.Range = [start[0], end[1]];
    return operator === '&&'
      ? [{ operator, subject: one.subject, from, to, range }]
      : [{ operator, subject: one.subject, from: to + 1, to: from - 1, range }];
  });
}
