import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { rangeOf } from './imports.js';
import { type AnyNode, parentOf, typeOf, unwrap, variableOf } from './nodes.js';

/** What makes the compiler say that a case is missing. */
const NEVER = /\bnever\b|exhaust|unreachable/i;

/** Whether a name has the type `number`, which no switch can be exhaustive for. */
function isNumber(sourceCode: SourceCode, expression: AnyNode): boolean {
  const node = unwrap(expression);
  if (node.type !== 'Identifier') return false;
  const name = variableOf(sourceCode, node)?.defs[0]?.name;
  return name?.type === 'Identifier' && /:\s*number$/.test(sourceCode.getText(name));
}

/**
 * Whether a switch might have to cover all members of an enum, for which TypeScript matches a case with a member only
 * if both are the same type.
 */
export function isExhaustive(sourceCode: SourceCode, switchCase: ESTree.SwitchCase): boolean {
  const statement = parentOf(switchCase);
  if (statement?.type !== 'SwitchStatement' || isNumber(sourceCode, statement.discriminant)) return false;
  const last = statement.cases.find(({ test }) => test === null);
  if (last) return NEVER.test(sourceCode.text.slice(...rangeOf(last)));
  // Without a default: the end of a function that returns in every case, or a check behind the switch.
  const block = parentOf(statement);
  if (block?.type !== 'BlockStatement') return false;
  const next = block.body[block.body.indexOf(statement) + 1];
  if (next) return NEVER.test(sourceCode.getText(next));
  return (
    /Function/.test(typeOf(parentOf(block))) &&
    /^(?:Return|Throw)Statement$/.test(endOf(statement.cases.at(-1)?.consequent ?? [])?.type ?? '')
  );
}

function endOf(statements: readonly ESTree.Statement[]): ESTree.Statement | undefined {
  const last = statements.at(-1);
  return last?.type === 'BlockStatement' ? endOf(last.body) : last;
}
