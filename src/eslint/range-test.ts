import type { AST, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { rangeOf } from './imports.js';
import { type AnyNode, integerOf, parentOf, partOf, unwrap } from './nodes.js';

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

/** The side of the range that each operator limits, and the distance from the number to the limit. */
const LIMITS: Readonly<Record<string, readonly [side: Bound['side'], distance: number]>> = {
  '>=': ['from', 0],
  '>': ['from', 1],
  '<=': ['to', 0],
  '<': ['to', -1],
};

function boundOf(expression: AnyNode): Bound | undefined {
  const node = unwrap(expression);
  if (node.type !== 'BinaryExpression') return undefined;
  const [left, right] = [integerOf(node.left), integerOf(node.right)];
  const number = right ?? left;
  // `400 <= s` means the same as `s >= 400`.
  const flipped = node.operator.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
  const limit = LIMITS[right === undefined ? flipped : node.operator];
  if (limit === undefined || number === undefined) return undefined;
  const [side, distance] = limit;
  return { node, subject: right === undefined ? node.right : node.left, side, limit: number + distance };
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
  if (partOf(parentOf(node), 'operator') === operator) return [];
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
