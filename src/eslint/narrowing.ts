import type { SourceCode } from 'eslint';
import { type AnyNode, calleeName, parentOf, propertyName, typeOf, unwrap, wrapped } from './nodes.js';

/** Functions whose type parameter becomes the type of what they are given first. */
const STATE =
  /^(?:useState|useRef|ref|shallowRef|signal|createSignal|writable|atom|observable|BehaviorSubject|Set|Map|WeakMap)$/;

const has = (node: AnyNode, key: string): boolean =>
  Boolean(Object.entries(node).find(([name]) => name === key)?.[1]);

const isAnnotated = (node: AnyNode) => has(node, 'typeAnnotation');

/** Whether a type is written around the node: `as number[]`, but not `as const`. */
function isCast(node: AnyNode, sourceCode: SourceCode): boolean {
  const parent = parentOf(node);
  if (parent === undefined || !/^TS(?:As|Satisfies)Expression$|^TSTypeAssertion$/.test(parent.type))
    return false;
  const [start, end] = parent.range ?? [0, 0];
  const inner = node.range ?? [0, 0];
  return (
    !/\bas\s+const$/.test(sourceCode.text.slice(Math.max(start, inner[1]), end)) || isCast(parent, sourceCode)
  );
}

/**
 * Whether the type of an expression can become that of a variable, a default, or a list, so that a literal type there
 * would refuse other codes.
 */
export function canNarrow(sourceCode: SourceCode, expression: AnyNode): boolean {
  if (isCast(expression, sourceCode)) return false;
  const node = wrapped(expression);
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'VariableDeclarator': {
      const declaration = parentOf(parent);
      const isConst = declaration?.type === 'VariableDeclaration' && declaration.kind === 'const';
      if (parent.init !== node || isAnnotated(parent.id)) return false;
      return !isConst || unwrap(node).type === 'ArrayExpression';
    }
    case 'AssignmentPattern': {
      if (parent.right !== node || isAnnotated(parent.left)) return false;
      let pattern: AnyNode = parent;
      for (let up = parentOf(pattern); up && /Pattern$|^Property$/.test(up.type); up = parentOf(up))
        pattern = up;
      if (isAnnotated(pattern) || (pattern.type === 'AssignmentPattern' && isAnnotated(pattern.left)))
        return false;
      return parentOf(pattern)?.type !== 'VariableDeclarator';
    }
    case 'PropertyDefinition':
      return !isAnnotated(parent) && !has(parent, 'readonly') && parent.value === node;
    case 'ConditionalExpression':
      return parent.test !== node && canNarrow(sourceCode, parent);
    case 'ArrayExpression': {
      const outer = wrapped(parent);
      const up = parentOf(outer);
      if (up?.type === 'MemberExpression' && up.object === outer)
        return /^(?:includes|indexOf|lastIndexOf|push|some|every|find)$/.test(propertyName(up) ?? '');
      if (up?.type === 'PropertyDefinition') return !isAnnotated(up);
      return canNarrow(sourceCode, parent);
    }
    case 'Property': {
      if (parent.value !== node) return false;
      const object = parentOf(parent);
      if (object?.type !== 'ObjectExpression') return false;
      if (unwrap(node).type === 'ArrayExpression')
        return canNarrow(sourceCode, object) || isKept(sourceCode, object);
      // A property that is never assigned to keeps its first value.
      const name = propertyName(parent);
      const isAssigned =
        name !== undefined && new RegExp(`\\.${name.replace(/\W/g, '\\$&')}\\s*=[^=>]`).test(sourceCode.text);
      return canNarrow(sourceCode, object) || (isAssigned && isKept(sourceCode, object));
    }
    case 'ReturnStatement': {
      // What a method returns is what those that override it have to return.
      let up = parentOf(parent);
      while (up && !/Function/.test(up.type)) up = parentOf(up);
      return up !== undefined && !has(up, 'returnType') && parentOf(up)?.type === 'MethodDefinition';
    }
    case 'CallExpression':
    case 'NewExpression':
      return (
        STATE.test(calleeName(parent) ?? '') &&
        parent.callee !== node &&
        !has(parent, 'typeArguments') &&
        !has(parent, 'typeParameters')
      );
    default:
      return false;
  }
}

/** Whether an object becomes the value of a variable or a field without a type of its own. */
function isKept(sourceCode: SourceCode, object: AnyNode): boolean {
  if (isCast(object, sourceCode)) return false;
  const node = wrapped(object);
  const parent = parentOf(node);
  if (parent?.type === 'VariableDeclarator') return !isAnnotated(parent.id);
  if (parent?.type === 'PropertyDefinition') return !isAnnotated(parent);
  if (parent?.type === 'Property') {
    const outer = parentOf(parent);
    return typeOf(outer) === 'ObjectExpression' && outer !== undefined && isKept(sourceCode, outer);
  }
  return false;
}
