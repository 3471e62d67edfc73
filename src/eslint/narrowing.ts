import type { SourceCode } from 'eslint';
import { type Edit, rangeOf } from './imports.js';
import { type AnyNode, calleeName, parentOf, propertyName, typeOf, unwrap, wrapped } from './nodes.js';

/** Functions whose type parameter becomes the type of what they are given first. */
const STATE =
  /^(?:useState|useRef|ref|shallowRef|signal|createSignal|writable|atom|observable|BehaviorSubject|Set|Map|WeakMap)$/;

/** Methods of a list whose argument has the type of its items. */
const OF_ITEM = /^(?:includes|indexOf|lastIndexOf|push|unshift|splice|fill|concat|with)$/;

/** The value of a property that the types of ESTree don't have. */
const partOf = (node: AnyNode, key: string): unknown =>
  Object.entries(node).find(([name]) => name === key)?.[1];

const has = (node: AnyNode, key: string): boolean => Boolean(partOf(node, key));

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

/** Where the type of an expression becomes that of something else. */
export interface Narrowing {
  /** What would refuse other codes. */
  readonly place: 'default' | 'list' | 'result' | 'property' | 'variable';
  /** Where its type can be written, and around what. */
  readonly write?: { readonly at: number; readonly before: string; readonly after: string };
  /** Whether nothing else gets another type, so that the type can be written along with the constant. */
  readonly isLocal?: true;
  /** A list that is asked for other codes on the spot: `[OK].includes(status)`. */
  readonly list?: AnyNode;
}

const isList = (node: AnyNode) => unwrap(node).type === 'ArrayExpression';

/** The edits that write a type such as `number` where it keeps the other codes possible. */
export function annotation({ write, list }: Narrowing, type: string): Edit[] {
  if (list) {
    const [start, end] = rangeOf(list);
    return [
      { range: [start, start], text: '(' },
      { range: [end, end], text: ` as ${type}[])` },
    ];
  }
  return write ? [{ range: [write.at, write.at], text: `${write.before}${type}${write.after}` }] : [];
}

/**
 * Finds what the type of an expression would become that of, if a literal type there would refuse other codes: a
 * variable that is set again, a default, a list.
 */
export function narrowing(sourceCode: SourceCode, expression: AnyNode): Narrowing | undefined {
  if (isCast(expression, sourceCode)) return undefined;
  const node = wrapped(expression);
  const parent = parentOf(node);
  const typed = (at: AnyNode, isOfList = false) => ({
    at: rangeOf(at)[1],
    before: ': ',
    after: isOfList ? '[]' : '',
  });
  switch (parent?.type) {
    case 'VariableDeclarator': {
      if (parent.init !== node || isAnnotated(parent.id)) return undefined;
      const isOfList = isList(node);
      if (!(isOfList ? isListNarrowed(sourceCode, parent) : isSetAgain(sourceCode, parent))) return undefined;
      const place = isOfList ? 'list' : 'variable';
      return parent.id.type === 'Identifier' && unwrap(node).type !== 'ObjectExpression'
        ? { place, write: typed(parent.id, isOfList) }
        : { place };
    }
    case 'AssignmentPattern': {
      if (parent.right !== node || isAnnotated(parent.left)) return undefined;
      let pattern: AnyNode = parent;
      for (let up = parentOf(pattern); up && /Pattern$|^Property$/.test(up.type); up = parentOf(up))
        pattern = up;
      if (isAnnotated(pattern) || (pattern.type === 'AssignmentPattern' && isAnnotated(pattern.left)))
        return undefined;
      if (parentOf(pattern)?.type === 'VariableDeclarator') return undefined;
      return pattern === parent && parent.left.type === 'Identifier' && !isList(node)
        ? { place: 'default', write: typed(parent.left) }
        : { place: 'default' };
    }
    case 'PropertyDefinition': {
      if (isAnnotated(parent) || has(parent, 'readonly') || parent.value !== node) return undefined;
      const name = propertyName(parent);
      const isPrivate =
        partOf(parent, 'accessibility') === 'private' || typeOf(parent.key) === 'PrivateIdentifier';
      if (isPrivate && name !== undefined && !isAssigned(sourceCode, name)) return undefined;
      return parent.computed ? { place: 'property' } : { place: 'property', write: typed(parent.key) };
    }
    case 'ConditionalExpression': {
      if (parent.test === node) return undefined;
      const other = parent.consequent === node ? parent.alternate : parent.consequent;
      return isLiteralTyped(other) ? narrowing(sourceCode, parent) : undefined;
    }
    case 'ArrayExpression':
      return narrowingOfItem(sourceCode, parent);
    case 'Property': {
      if (parent.value !== node) return undefined;
      const object = parentOf(parent);
      if (object?.type !== 'ObjectExpression') return undefined;
      // A property that is never assigned to keeps its first value.
      const name = propertyName(parent);
      const canChange = isList(node) || (name !== undefined && isAssigned(sourceCode, name));
      const around = narrowing(sourceCode, object);
      return (around && around.place !== 'result') || (canChange && isKept(sourceCode, object))
        ? { place: 'property' }
        : undefined;
    }
    case 'ReturnStatement': {
      // What a method returns is what those that override it have to return.
      let up = parentOf(parent);
      while (up && !/Function/.test(up.type)) up = parentOf(up);
      return up !== undefined && !has(up, 'returnType') && parentOf(up)?.type === 'MethodDefinition'
        ? { place: 'result' }
        : undefined;
    }
    case 'CallExpression':
    case 'NewExpression': {
      if (!STATE.test(calleeName(parent) ?? '') || parent.callee === node) return undefined;
      if (has(parent, 'typeArguments') || has(parent, 'typeParameters')) return undefined;
      const place = isList(node) ? 'list' : 'variable';
      const name = calleeName(parent) ?? '';
      if (/Map$/.test(name)) return { place };
      const write = { at: rangeOf(parent.callee)[1], before: '<', after: isList(node) ? '[]>' : '>' };
      return name === 'Set' ? { place, write: { ...write, after: '>' }, isLocal: true } : { place, write };
    }
    default:
      return undefined;
  }
}

function narrowingOfItem(sourceCode: SourceCode, list: AnyNode): Narrowing | undefined {
  const outer = wrapped(list);
  const up = parentOf(outer);
  if (up?.type === 'MemberExpression' && up.object === outer) {
    const method = propertyName(up) ?? '';
    if (!OF_ITEM.test(method)) return undefined;
    const isAsked = /^(?:includes|indexOf|lastIndexOf)$/.test(method) && outer === list;
    return isAsked ? { place: 'list', list, isLocal: true } : { place: 'list' };
  }
  if (up?.type === 'PropertyDefinition' && has(up, 'readonly') && !isAnnotated(up))
    return { place: 'list', write: { at: rangeOf(up.key)[1], before: ': ', after: '[]' } };
  const found = narrowing(sourceCode, list);
  // A list in a list has another type, and so has one that is `as const`.
  if (found?.write === undefined || up?.type === 'ArrayExpression' || outer !== list)
    return found && { place: 'list' };
  // The type of a field is written without knowing what it is set to.
  const { write } = found;
  return { ...found, place: 'list', write: write.after === '' ? { ...write, after: '[]' } : write };
}

/** Whether an expression has a literal type that doesn't widen: a constant, or nothing. */
function isLiteralTyped(expression: AnyNode): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'MemberExpression':
      return /^[A-Z]/.test(propertyName(node) ?? '');
    case 'Identifier':
      return true;
    case 'Literal':
      return node.value === null;
    case 'ConditionalExpression':
      return isLiteralTyped(node.consequent) && isLiteralTyped(node.alternate);
    default:
      return false;
  }
}

const isAssigned = (sourceCode: SourceCode, name: string) =>
  new RegExp(`\\.#?${name.replace(/\W/g, '\\$&')}\\s*[-+*|&?]*=[^=>]`).test(sourceCode.text);

function isSetAgain(sourceCode: SourceCode, declarator: AnyNode): boolean {
  const declaration = parentOf(declarator);
  if (declaration?.type === 'VariableDeclaration' && declaration.kind === 'const') return false;
  return (
    declarator.type === 'VariableDeclarator' &&
    sourceCode
      .getDeclaredVariables(declarator)
      .some(({ references }) => references.some((one) => one.isWrite() && one.init !== true))
  );
}

/** Whether a list in a variable is asked for other codes, gets some, or is used where nothing is known of it. */
function isListNarrowed(sourceCode: SourceCode, declarator: AnyNode): boolean {
  const declaration = parentOf(declarator);
  if (declarator.type !== 'VariableDeclarator' || declaration === undefined) return true;
  if (parentOf(declaration)?.type === 'ExportNamedDeclaration') return true;
  return sourceCode.getDeclaredVariables(declarator).some(({ references }) =>
    references.some((reference) => {
      if (reference.init === true) return false;
      const { identifier } = reference;
      if (identifier.type !== 'Identifier') return true;
      const node = wrapped(identifier);
      const parent = parentOf(node);
      switch (parent?.type) {
        case 'ForOfStatement':
          return parent.right !== node;
        case 'SpreadElement':
          return false;
        case 'CallExpression':
        case 'NewExpression':
          return STATE.test(calleeName(parent) ?? '');
        case 'MemberExpression':
          return parent.computed || OF_ITEM.test(propertyName(parent) ?? '');
        default:
          return true;
      }
    }),
  );
}

/** Whether an object becomes the value of a variable or a field without a type annotation. */
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
