import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { exportName } from './imports.js';
import { defaultOf, exportOf, memberOf, type Shape, type Source, sourceOf } from './libraries.js';
import {
  type AnyNode,
  type ImportEquals,
  integerOf,
  parentOf,
  partOf,
  propertyName,
  requiredModule,
  textOf,
  typeOf,
  unwrap,
  wrapped,
} from './nodes.js';

/** A local name for another library's export. */
export interface Binding {
  readonly shape: Shape;
  readonly references: readonly ESTree.Identifier[];
  /** The part of the statement that declares the name. */
  readonly part: AnyNode;
  /** The statement that declares the name: an import, a `require` call, or a destructuring of another binding. */
  readonly statement: AnyNode;
}

type Variable = ReturnType<SourceCode['getDeclaredVariables']>[number];

const referencesOf = (variables: readonly Variable[], name: string): ESTree.Identifier[] =>
  variables
    .filter((variable) => variable.name === name)
    .flatMap(({ references }) => references)
    .filter((reference) => reference.init !== true)
    .flatMap(({ identifier }) => (identifier.type === 'Identifier' ? [identifier] : []));

const shapeOfSpecifier = (
  source: Source,
  specifier: ESTree.ImportDeclaration['specifiers'][number],
): Shape | undefined =>
  // For the CommonJS versions of http-status, `import * as status from 'http-status'` is the constants object itself.
  specifier.type === 'ImportSpecifier' ? exportOf(source, exportName(specifier.imported)) : defaultOf(source);

/** Returns the shape of a module as `require` returns it. */
function shapeOfModule(module: string | undefined): Shape | undefined {
  const source = sourceOf(module);
  return source && defaultOf(source);
}

function importBindings(sourceCode: SourceCode, node: ESTree.ImportDeclaration): Binding[] {
  const source = sourceOf(textOf(node.source));
  return node.specifiers.flatMap((part) => {
    const shape = source && shapeOfSpecifier(source, part);
    if (shape === undefined) return [];
    const references = referencesOf(sourceCode.getDeclaredVariables(part), part.local.name);
    return [{ shape, references, part, statement: node }];
  });
}

function importEqualsBindings(sourceCode: SourceCode, node: ImportEquals): Binding[] {
  const shape = shapeOfModule(textOf(node.moduleReference.expression));
  if (shape === undefined) return [];
  const references = referencesOf(sourceCode.getScope(node.id).variables, node.id.name);
  return [{ shape, references, part: node.id, statement: node }];
}

/** Returns the shape of a `require` call with the properties accessed on it, such as `require('http').STATUS_CODES`. */
export function shapeOfRequire(expression: AnyNode): Shape | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const shape = shapeOfRequire(node.object);
    const name = propertyName(node);
    return shape === undefined || name === undefined ? undefined : memberOf(shape, name);
  }
  return shapeOfModule(requiredModule(node));
}

/**
 * Returns the bindings that a declarator creates from a value of the given shape, including those in nested patterns.
 */
function declaratorBindings(
  sourceCode: SourceCode,
  declarator: ESTree.VariableDeclarator,
  shape: Shape,
  statement: AnyNode,
): Binding[] {
  const variables = sourceCode.getDeclaredVariables(declarator);
  const binding = (part: AnyNode, name: string, of: Shape): Binding => ({
    shape: of,
    references: referencesOf(variables, name),
    part,
    statement,
  });
  const bindingsIn = (pattern: ESTree.ObjectPattern, of: Shape): Binding[] =>
    pattern.properties.flatMap((part): Binding[] => {
      const name = propertyName(part);
      const member = name === undefined ? undefined : memberOf(of, name);
      if (part.type !== 'Property' || member === undefined) return [];
      if (part.value.type === 'Identifier') return [binding(part, part.value.name, member)];
      return part.value.type === 'ObjectPattern' ? bindingsIn(part.value, member) : [];
    });
  const { id } = declarator;
  if (id.type === 'Identifier') return [binding(declarator, id.name, shape)];
  return id.type === 'ObjectPattern' ? bindingsIn(id, shape) : [];
}

const isExported = (declaration: AnyNode) => typeOf(parentOf(declaration)) === 'ExportNamedDeclaration';

const requireBindings = (sourceCode: SourceCode, node: AnyNode): Binding[] =>
  node.type !== 'VariableDeclaration' || isExported(node)
    ? []
    : node.declarations.flatMap((declarator) => {
        const shape = declarator.init ? shapeOfRequire(declarator.init) : undefined;
        return shape === undefined ? [] : declaratorBindings(sourceCode, declarator, shape, node);
      });

/** The kinds of values that code can destructure or rename without otherwise using them. */
const PASSED_ON: ReadonlySet<Shape['kind']> = new Set(['module', 'codes', 'phrases', 'table', 'both']);

/**
 * Returns the bindings that a declaration creates from another binding: `const { OK } = StatusCodes`,
 * `const codes = http2.constants`.
 *
 * @returns The bindings, or `undefined` if the use isn't such a declaration.
 */
export function passedOn(sourceCode: SourceCode, { node, shape, index }: Use): Binding[] | undefined {
  const outer = wrapped(node);
  const declarator = parentOf(outer) ?? outer;
  if (shape === undefined || index !== undefined || !PASSED_ON.has(shape.kind)) return undefined;
  if (declarator.type !== 'VariableDeclarator' || unwrap(outer) !== outer) return undefined;
  const declaration = parentOf(declarator) ?? declarator;
  if (partOf(declaration, 'kind') !== 'const' || isExported(declaration)) return undefined;
  return partOf(declarator.id, 'typeAnnotation')
    ? undefined
    : declaratorBindings(sourceCode, declarator, shape, declaration);
}

/** Returns the bindings that a statement creates for another library's exports. */
export function bindingsOf(sourceCode: SourceCode, node: AnyNode): Binding[] {
  if (node.type === 'ImportDeclaration') return importBindings(sourceCode, node);
  if (node.type === 'TSImportEqualsDeclaration') return importEqualsBindings(sourceCode, node);
  return requireBindings(sourceCode, node);
}

/** An expression that starts with a binding, and the meaning of that expression. */
export interface Use {
  /** The longest expression that `shape` describes. */
  readonly node: AnyNode;
  /** The meaning of the expression, or `undefined` if the rule doesn't handle it. */
  readonly shape: Shape | undefined;
  /** The index of a computed member access if the index isn't a literal, such as `code` in `STATUS_CODES[code]`. */
  readonly index?: AnyNode;
}

/** Follows the member accesses of an expression such as `http.STATUS_CODES[404]`, or of a type such as `http.Server`. */
export function follow(start: AnyNode, shape: Shape): Use {
  const node = wrapped(start);
  const parent = parentOf(node) ?? node;
  if (shape.kind === 'code' || shape.kind === 'text' || shape.kind === 'other') return { node: start, shape };
  const next = (at: AnyNode, name: string): Use => {
    const member = memberOf(shape, name);
    return member === undefined ? { node: at, shape: undefined } : follow(at, member);
  };
  if (parent.type === 'TSQualifiedName') return next(parent, parent.right.name);
  if (parent.type !== 'MemberExpression' || parent.object !== node) return { node: start, shape };
  const property = unwrap(parent.property);
  const name = propertyName(parent) ?? integerOf(property)?.toString();
  return name === undefined ? { node: parent, shape, index: property } : next(parent, name);
}
