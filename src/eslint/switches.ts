import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { rangeOf } from './imports.js';
import { type AnyNode, parentOf, typeOf, unwrap, variableOf } from './nodes.js';

/** Matches code that makes the compiler report a missing case. */
const NEVER = /never|exhaust|unreachable/i;

/** Checks whether a variable has the type `number`. A switch over a `number` can't be exhaustive. */
function isNumber(sourceCode: SourceCode, expression: AnyNode): boolean {
  const node = unwrap(expression);
  if (node.type !== 'Identifier') return false;
  const name = variableOf(sourceCode, node)?.defs[0]?.name;
  return name?.type === 'Identifier' && /:\s*number$/.test(sourceCode.getText(name));
}

/**
 * Checks whether a switch might have to cover all members of an enum. In such a switch, a case must use the enum's own
 * members, because TypeScript doesn't accept other constants.
 */
export function isExhaustive(sourceCode: SourceCode, switchCase: AnyNode): boolean {
  const statement = parentOf(switchCase);
  if (statement?.type !== 'SwitchStatement' || isNumber(sourceCode, statement.discriminant)) return false;
  const last = statement.cases.find(({ test }) => test === null);
  if (last) return NEVER.test(sourceCode.text.slice(...rangeOf(last)));
  // Without a default case, a switch is exhaustive if every case returns at the end of a function, or if a check
  // follows the switch.
  const block = parentOf(statement);
  if (block?.type !== 'BlockStatement') return false;
  const next = block.body[block.body.indexOf(statement) + 1];
  if (next) return NEVER.test(sourceCode.getText(next));
  return (
    /Function/.test(typeOf(parentOf(block))) && /Return|Throw/.test(typeOf(endOf(statement.cases.at(-1))))
  );
}

/** Returns the last statement of a case or of a block, or the statement itself. */
function endOf(node: ESTree.SwitchCase | ESTree.Statement | undefined): ESTree.Node | undefined {
  if (node?.type === 'SwitchCase') return endOf(node.consequent.at(-1));
  return node?.type === 'BlockStatement' ? endOf(node.body.at(-1)) : node;
}
