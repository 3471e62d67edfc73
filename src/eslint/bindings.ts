import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { defaultOf, exportOf, isOwn, memberOf, type Shape, type Source, sourceOf } from './libraries.js';
import {
  type AnyNode,
  type ImportEquals,
  integerOf,
  parentOf,
  partOf,
  propertyName,
  requiredModule,
  textOf,
  unwrap,
  variableOf,
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

const referencesOf = (variable: Variable | undefined): ESTree.Identifier[] =>
  (variable?.references ?? [])
    .filter((reference) => reference.init !== true)
    .flatMap(({ identifier }) => (identifier.type === 'Identifier' ? [identifier] : []));

const shapeOfSpecifier = (
  source: Source,
  specifier: ESTree.ImportDeclaration['specifiers'][number],
): Shape | undefined => {
  if (specifier.type === 'ImportSpecifier') {
    const name =
      specifier.imported.type === 'Identifier' ? specifier.imported.name : textOf(specifier.imported);
    return name === undefined ? undefined : exportOf(source, name);
  }
  // For the CommonJS versions of http-status, `import * as status from 'http-status'` is the constants object itself.
  return defaultOf(source);
};

function importBindings(sourceCode: SourceCode, node: ESTree.ImportDeclaration): Binding[] {
  const source = sourceOf(textOf(node.source));
  if (source === undefined) return [];
  return node.specifiers.flatMap((part) => {
    const shape = shapeOfSpecifier(source, part);
    const variable = sourceCode.getDeclaredVariables(part)[0];
    return shape === undefined ? [] : [{ shape, references: referencesOf(variable), part, statement: node }];
  });
}

function importEqualsBindings(sourceCode: SourceCode, node: ImportEquals): Binding[] {
  const source = sourceOf(textOf(node.moduleReference.expression));
  if (source === undefined) return [];
  const references = referencesOf(variableOf(sourceCode, node.id));
  return [{ shape: defaultOf(source), references, part: node.id, statement: node }];
}

/** Returns the shape of a `require` call with the properties accessed on it, such as `require('http').STATUS_CODES`. */
export function shapeOfRequire(expression: AnyNode): Shape | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const shape = shapeOfRequire(node.object);
    const name = propertyName(node);
    return shape === undefined || name === undefined ? undefined : memberOf(shape, name);
  }
  const source = sourceOf(requiredModule(node));
  return source === undefined ? undefined : defaultOf(source);
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
    references: referencesOf(variables.find((one) => one.name === name)),
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

const isExported = (declaration: AnyNode) => parentOf(declaration)?.type === 'ExportNamedDeclaration';

const requireBindings = (sourceCode: SourceCode, node: ESTree.VariableDeclaration): Binding[] =>
  isExported(node)
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
  const declarator = parentOf(outer);
  if (shape === undefined || index !== undefined || !PASSED_ON.has(shape.kind)) return undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== outer || unwrap(outer) !== outer)
    return undefined;
  const declaration = parentOf(declarator);
  if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const' || isExported(declaration))
    return undefined;
  return partOf(declarator.id, 'typeAnnotation')
    ? undefined
    : declaratorBindings(sourceCode, declarator, shape, declaration);
}

/** Returns the bindings that a statement creates for another library's exports. */
export function bindingsOf(sourceCode: SourceCode, node: AnyNode): Binding[] {
  if (node.type === 'ImportDeclaration') return importBindings(sourceCode, node);
  if (node.type === 'TSImportEqualsDeclaration') return importEqualsBindings(sourceCode, node);
  return node.type === 'VariableDeclaration' ? requireBindings(sourceCode, node) : [];
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
  const parent = parentOf(node);
  if (shape.kind === 'code' || shape.kind === 'text' || shape.kind === 'other') return { node: start, shape };
  const next = (at: AnyNode, name: string): Use => {
    const member = memberOf(shape, name);
    return member === undefined ? { node: at, shape: undefined } : follow(at, member);
  };
  if (parent?.type === 'TSQualifiedName') return next(parent, parent.right.name);
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return { node: start, shape };
  const property = unwrap(parent.property);
  const name = propertyName(parent) ?? integerOf(property)?.toString();
  if (name !== undefined) return next(parent, name);
  // In `axios[method]` and `constants[header]`, the name might belong to something else.
  const isMixed = shape.source === 'http2' || (shape.kind === 'module' && !isOwn(shape.source));
  return isMixed ? { node: parent, shape: undefined } : { node: parent, shape, index: property };
}
