import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { type Edit, rangeOf } from './imports.js';
import {
  type AnyNode,
  calleeName,
  parentOf,
  partOf,
  propertyName,
  typeOf,
  unwrap,
  wrapped,
} from './nodes.js';

/** Functions that infer a type parameter from their first argument. */
const STATE =
  /^(?:useState|useRef|ref|shallowRef|signal|createSignal|writable|atom|observable|BehaviorSubject|Set|Map|WeakMap)$/;

/** Array methods whose arguments must have the item type. */
const OF_ITEM = /^(?:includes|indexOf|lastIndexOf|push|unshift|splice|fill|concat|with)$/;

const has = (node: AnyNode | undefined, key: string): boolean => Boolean(partOf(node, key));

const isAnnotated = (node: AnyNode) => has(node, 'typeAnnotation');

/** Returns the parent of a node that isn't the whole program. */
const above = (node: AnyNode): AnyNode => parentOf(node) ?? node;

/** Checks whether a type assertion, such as `as number[]`, surrounds the node. The assertion `as const` is ignored. */
function isCast(node: AnyNode, sourceCode: SourceCode): boolean {
  const parent = above(node);
  if (!/TS(?:As|Satisfies)Expression|TSTypeAssertion/.test(parent.type)) return false;
  const type = sourceCode.text.slice(rangeOf(node)[1], rangeOf(parent)[1]);
  return !/\bas\s+const$/.test(type) || isCast(parent, sourceCode);
}

/** A place in the code whose type is inferred from an expression. */
export interface Narrowing {
  /** The kind of place, as named in the report. */
  readonly place: 'default' | 'list' | 'result' | 'property' | 'variable';
  /** The position for a type annotation, and the text around the type. */
  readonly write?: { readonly at: number; readonly before: string; readonly after: string };
  /**
   * Whether the annotation leaves all other types unchanged, in which case the rule can add the annotation along with
   * the constant.
   */
  readonly isLocal?: true;
  /** An array that the code searches directly: `[OK].includes(status)`. */
  readonly list?: AnyNode;
}

/** The position for a type annotation. In an array, `narrowingOfItem` adds the brackets. */
const typed = (at: AnyNode) => ({ at: rangeOf(at)[1], before: ': ', after: '' });

const isList = (node: AnyNode) => unwrap(node).type === 'ArrayExpression';

/** Returns the edits that add a type such as `number` so that other codes are still accepted. */
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
 * Finds a place whose type is inferred from an expression, if a literal type would make that place reject other codes.
 * Examples are a variable that is reassigned, a default value, and an array.
 */
export function narrowing(sourceCode: SourceCode, expression: AnyNode): Narrowing | undefined {
  if (isCast(expression, sourceCode)) return undefined;
  const node = wrapped(expression);
  const parent = above(node);
  switch (parent.type) {
    case 'VariableDeclarator': {
      if (isAnnotated(parent.id)) return undefined;
      if (!(isList(node) ? isListNarrowed : isSetAgain)(sourceCode, parent)) return undefined;
      const place = 'variable';
      return parent.id.type === 'Identifier' ? { place, write: typed(parent.id) } : { place };
    }
    case 'AssignmentPattern': {
      let pattern: AnyNode = parent;
      for (let up = above(pattern); /^Property|Pattern/.test(up.type); up = above(up)) pattern = up;
      if (isAnnotated(pattern.type === 'AssignmentPattern' ? pattern.left : pattern)) return undefined;
      if (above(pattern).type === 'VariableDeclarator') return undefined;
      return pattern === parent && !isList(node)
        ? { place: 'default', write: typed(parent.left) }
        : { place: 'default' };
    }
    case 'PropertyDefinition': {
      if (isAnnotated(parent) || parent.value !== node) return undefined;
      // An array gets an annotation even if no code assigns a value to the property.
      if (!isList(node) && isNeverAssigned(sourceCode, parent)) return undefined;
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
      const object = above(parent);
      if (object.type !== 'ObjectExpression') return undefined;
      // If no code assigns a value to the property, the property keeps its first value.
      const name = propertyName(parent);
      const canChange = isList(node) || (name !== undefined && isAssigned(sourceCode, name));
      const around = narrowing(sourceCode, object);
      return (around && around.place !== 'result') || (canChange && isKept(sourceCode, object))
        ? { place: 'property' }
        : undefined;
    }
    case 'ReturnStatement': {
      // The inferred return type of a method also restricts the methods that override it.
      let up = parentOf(parent);
      while (up && !/Function/.test(up.type)) up = parentOf(up);
      return !has(up, 'returnType') && typeOf(parentOf(up)) === 'MethodDefinition'
        ? { place: 'result' }
        : undefined;
    }
    case 'CallExpression':
    case 'NewExpression': {
      const name = String(calleeName(parent));
      if (!STATE.test(name)) return undefined;
      if (has(parent, 'typeArguments') || has(parent, 'typeParameters')) return undefined;
      const place = 'variable';
      if (/Map/.test(name)) return { place };
      const write = { at: rangeOf(parent.callee)[1], before: '<', after: isList(node) ? '[]>' : '>' };
      return name === 'Set' ? { place, write: { ...write, after: '>' }, isLocal: true } : { place, write };
    }
    default:
      return undefined;
  }
}

function narrowingOfItem(sourceCode: SourceCode, list: AnyNode): Narrowing | undefined {
  if (isCast(list, sourceCode)) return undefined;
  const outer = wrapped(list);
  const up = above(outer);
  if (up.type === 'MemberExpression') {
    const method = String(propertyName(up));
    if (!OF_ITEM.test(method)) return undefined;
    const isAsked = /includes|indexOf/i.test(method) && outer === list;
    return isAsked ? { place: 'list', list, isLocal: true } : { place: 'list' };
  }
  const found = narrowing(sourceCode, list);
  // An annotation doesn't work for a nested array or an array with `as const`.
  if (found?.write === undefined || up.type === 'ArrayExpression' || outer !== list)
    return found && { place: 'list' };
  const { write } = found;
  return { ...found, place: 'list', write: write.after === '' ? { ...write, after: '[]' } : write };
}

/** Checks whether an expression is `null` or a constant, whose literal type doesn't widen. */
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

/** Checks whether a class property is readonly, or private and no code assigns a value to it. */
function isNeverAssigned(sourceCode: SourceCode, property: ESTree.PropertyDefinition): boolean {
  if (has(property, 'readonly')) return true;
  const { key } = property;
  const isHidden = key.type === 'PrivateIdentifier';
  const name = isHidden ? key.name : propertyName(property);
  const isPrivate = isHidden || partOf(property, 'accessibility') === 'private';
  return isPrivate && name !== undefined && !isAssigned(sourceCode, name);
}

const isSetAgain = (sourceCode: SourceCode, declarator: ESTree.VariableDeclarator) =>
  sourceCode
    .getDeclaredVariables(declarator)
    .some(({ references }) => references.some((one) => one.isWrite() && one.init !== true));

/**
 * Checks whether an array in a variable might be searched for other codes, be extended with them, or be used in a way
 * that the rule can't follow.
 */
function isListNarrowed(sourceCode: SourceCode, declarator: ESTree.VariableDeclarator): boolean {
  if (above(above(declarator)).type === 'ExportNamedDeclaration') return true;
  return sourceCode.getDeclaredVariables(declarator).some(({ references }) =>
    references.some((reference) => {
      if (reference.init === true) return false;
      const { identifier } = reference;
      if (identifier.type !== 'Identifier') return true;
      const node = wrapped(identifier);
      const parent = above(node);
      switch (parent.type) {
        case 'ForOfStatement':
          return parent.right !== node;
        case 'SpreadElement':
        case 'CallExpression':
        case 'NewExpression':
          return STATE.test(String(calleeName(parent)));
        case 'MemberExpression':
          return parent.computed || OF_ITEM.test(String(propertyName(parent)));
        default:
          return true;
      }
    }),
  );
}

/** Checks whether an object becomes the value of a variable or class property without a type annotation. */
function isKept(sourceCode: SourceCode, object: AnyNode): boolean {
  if (isCast(object, sourceCode)) return false;
  const parent = above(wrapped(object));
  if (parent.type === 'VariableDeclarator') return !isAnnotated(parent.id);
  if (parent.type === 'PropertyDefinition') return !isAnnotated(parent);
  return parent.type === 'Property' && isKept(sourceCode, above(parent));
}
