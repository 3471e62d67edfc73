import type * as ESTree from 'estree';
import { type AnyNode, calleeName, integerOf, receiverOf, textOf, unwrap } from './nodes.js';

/** The class guards and their ranges. */
export const GUARDS = [
  { guard: 'isInformational', from: 100, to: 199 },
  { guard: 'isSuccessful', from: 200, to: 299 },
  { guard: 'isRedirection', from: 300, to: 399 },
  { guard: 'isClientError', from: 400, to: 499 },
  { guard: 'isServerError', from: 500, to: 599 },
  { guard: 'isError', from: 400, to: 599 },
] as const;

export type Guard = (typeof GUARDS)[number];

/** Returns the guard that has exactly the given range. */
export const guardOf = (from: number, to: number): Guard | undefined =>
  GUARDS.find((one) => one.from === from && one.to === to);

/** Returns the guard whose range differs from the given range by at most one at each end. */
export const nearGuard = (from: number, to: number): Guard | undefined =>
  GUARDS.find((one) => Math.abs(one.from - from) <= 1 && Math.abs(one.to - to) <= 1);

/** A comparison of a status code's first digit. */
export interface DigitTest {
  readonly subject: AnyNode;
  readonly guard: Guard;
  readonly isNegated: boolean;
  /** Whether the expression rounds up, which treats 450 as a server error. */
  readonly isWrong: boolean;
}

/** The methods of `Math` that return an integer. */
const ROUNDINGS: readonly (string | undefined)[] = ['floor', 'trunc', 'round', 'ceil'];

/** Returns the expression that is divided by 100. */
function hundredths(expression: AnyNode | undefined): AnyNode | undefined {
  const node = expression && unwrap(expression);
  return node?.type === 'BinaryExpression' && node.operator === '/' && integerOf(node.right) === 100
    ? node.left
    : undefined;
}

/**
 * Returns the value from which an expression computes the hundreds digit: `Math.floor(s / 100)`, `~~(s / 100)`, `(s / 100) | 0`.
 */
function hundreds(expression: AnyNode): { subject: AnyNode; isWrong: boolean } | undefined {
  const node = unwrap(expression);
  let subject: AnyNode | undefined;
  let isWrong = false;
  if (node.type === 'BinaryExpression' && ['|', '>>', '>>>'].includes(node.operator)) {
    if (integerOf(node.right) === 0) subject = hundredths(node.left);
  } else if (node.type === 'UnaryExpression' && node.operator === '~') {
    const inner = unwrap(node.argument);
    if (inner.type === 'UnaryExpression' && inner.operator === '~') subject = hundredths(inner.argument);
  } else if (node.type === 'CallExpression') {
    const [name, receiver] = [calleeName(node), receiverOf(node)];
    const isMath = receiver?.type === 'Identifier' && receiver.name === 'Math';
    if (isMath ? ROUNDINGS.includes(name) : receiver === undefined && name === 'parseInt')
      subject = hundredths(node.arguments[0]);
    isWrong = name === 'round' || name === 'ceil';
  }
  return subject && { subject, isWrong };
}

/** Returns the value that an expression converts to a string: `String(s)`, `s.toString()`, `` `${s}` ``. */
function asText(expression: AnyNode): AnyNode | undefined {
  const node = unwrap(expression);
  if (node.type === 'TemplateLiteral')
    return node.expressions.length === 1 && node.quasis.every(({ value }) => value.raw === '')
      ? node.expressions[0]
      : undefined;
  if (node.type !== 'CallExpression') return undefined;
  const receiver = receiverOf(node);
  if (calleeName(node) === 'String' && receiver === undefined) return node.arguments[0];
  return calleeName(node) === 'toString' && node.arguments.length === 0 ? receiver : undefined;
}

/** Returns the value whose first digit an expression extracts as a string: `String(s)[0]`, `String(s).charAt(0)`. */
function firstDigit(expression: AnyNode): AnyNode | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression')
    return node.computed && integerOf(unwrap(node.property)) === 0 ? asText(node.object) : undefined;
  if (node.type !== 'CallExpression' || calleeName(node) !== 'charAt' || integerOf(node.arguments[0]) !== 0)
    return undefined;
  const receiver = receiverOf(node);
  return receiver && asText(receiver);
}

const guardOfDigit = (digit: number | string | undefined) =>
  GUARDS.find(({ from }) => String(from / 100) === String(digit));

/** Recognizes `Math.floor(s / 100) === 4` and `String(s)[0] === '4'`, with the operands in either order. */
export function digitTest(node: ESTree.BinaryExpression): DigitTest | undefined {
  if (!/[!=]=/.test(node.operator)) return undefined;
  for (const [one, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const number = hundreds(one);
    const text = number ? undefined : firstDigit(one);
    const guard = guardOfDigit(number ? integerOf(other) : textOf(other));
    const subject = number?.subject ?? text;
    if (guard && subject)
      return { subject, guard, isNegated: node.operator.startsWith('!'), isWrong: number?.isWrong === true };
  }
  return undefined;
}

/** Recognizes `String(s).startsWith('4')`. */
export function prefixTest(node: ESTree.CallExpression): DigitTest | undefined {
  if (calleeName(node) !== 'startsWith' || node.arguments.length !== 1) return undefined;
  const receiver = receiverOf(node);
  const subject = receiver && asText(receiver);
  const guard = guardOfDigit(textOf(node.arguments[0]));
  return subject && guard && { subject, guard, isNegated: false, isWrong: false };
}
