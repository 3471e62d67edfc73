import type { AST, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { rangeOf } from './imports.js';
import { type AnyNode, integerOf, parentOf, unwrap } from './nodes.js';

/** A comparison of one value with two bounds, such as `s >= 400 && s < 500`. */
export interface RangeTest {
  readonly operator: ESTree.LogicalOperator;
  readonly subject: AnyNode;
  /**
   * The first and last integers of the range. `&&` tests for values inside the range, and `||` tests for values outside
   * it.
   */
  readonly from: number;
  readonly to: number;
  /** The position of the comparison, which might be part of a longer expression. */
  readonly range: AST.Range;
}

interface Bound {
  readonly node: AnyNode;
  readonly subject: AnyNode;
  readonly side: 'from' | 'to';
  /** The first or last integer for which the comparison is true. */
  readonly limit: number;
}

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function boundOf(expression: AnyNode): Bound | undefined {
  const node = unwrap(expression);
  if (node.type !== 'BinaryExpression') return undefined;
  const flipped = FLIPPED[node.operator];
  const [left, right] = [integerOf(node.left), integerOf(node.right)];
  const number = right ?? left;
  if (flipped === undefined || number === undefined) return undefined;
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

/** Returns the operands of a chain that repeats one operator. */
function operands(node: AnyNode, operator: string): AnyNode[] {
  return node.type === 'LogicalExpression' && node.operator === operator
    ? [...operands(node.left, operator), ...operands(node.right, operator)]
    : [node];
}

/**
 * Finds pairs of adjacent comparisons that check the same value in a chain of `&&` or `||`. The node must be the
 * outermost one of the chain.
 */
export function rangeTests(sourceCode: SourceCode, node: ESTree.LogicalExpression): RangeTest[] {
  const { operator } = node;
  const parent = parentOf(node);
  if (parent?.type === 'LogicalExpression' && parent.operator === operator) return [];
  const text = (one: AnyNode) => sourceCode.text.slice(...rangeOf(one));
  const bounds = operands(node, operator).map(boundOf);
  return bounds.flatMap((one, at): RangeTest[] => {
    const other = bounds[at + 1];
    if (!one || !other || one.side === other.side || text(one.subject) !== text(other.subject)) return [];
    const [start, end] = [rangeOf(one.node), rangeOf(other.node)];
    // Only the operator may be between the comparisons, because a fix would lose a parenthesis or comment.
    if (!/^\s*(?:&&|\|\|)\s*$/.test(sourceCode.text.slice(start[1], end[0]))) return [];
    const from = one.side === 'from' ? one.limit : other.limit;
    const to = one.side === 'to' ? one.limit : other.limit;
    const range: AST.Range = [start[0], end[1]];
    return operator === '&&'
      ? [{ operator, subject: one.subject, from, to, range }]
      : [{ operator, subject: one.subject, from: to + 1, to: from - 1, range }];
  });
}
