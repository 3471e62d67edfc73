import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { rangeOf } from './imports.js';
import { defaultOf, exportOf, memberOf, type Shape, type Source, sourceOf } from './libraries.js';
import {
  type AnyNode,
  type ImportEquals,
  parentOf,
  propertyName,
  requiredModule,
  textOf,
  unwrap,
  wrapped,
} from './nodes.js';

/** A name of a file that stands for something of another library. */
export interface Binding {
  readonly shape: Shape;
  readonly references: readonly ESTree.Identifier[];
  /** The part of the statement that makes the name. */
  readonly part: AnyNode;
  readonly statement: Statement;
}

/** A statement that imports or requires; parts can be taken out of it. */
export interface Statement {
  readonly node: AnyNode;
  readonly parts: readonly AnyNode[];
  /** Everything it imports is a name, so that it can go as a whole. */
  readonly canGo: boolean;
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
  // `import * as status from 'http-status'` is the object itself for its CommonJS versions.
  return defaultOf(source);
};

function importBindings(sourceCode: SourceCode, node: ESTree.ImportDeclaration): Binding[] {
  const source = sourceOf(textOf(node.source) ?? '');
  if (source === undefined) return [];
  const statement: Statement = { node, parts: node.specifiers, canGo: node.specifiers.length > 0 };
  return node.specifiers.flatMap((part) => {
    const shape = shapeOfSpecifier(source, part);
    const variable = sourceCode.getDeclaredVariables(part)[0];
    return shape === undefined ? [] : [{ shape, references: referencesOf(variable), part, statement }];
  });
}

function importEqualsBindings(sourceCode: SourceCode, node: ImportEquals): Binding[] {
  const module = textOf(node.moduleReference.expression);
  const source = module === undefined ? undefined : sourceOf(module);
  if (source === undefined) return [];
  const variable = sourceCode.scopeManager?.scopes
    .flatMap(({ variables }) => variables)
    .find(
      ({ name, defs }) =>
        name === node.id.name && defs.some((one) => rangeOf(one.name)[0] === rangeOf(node.id)[0]),
    );
  const statement: Statement = { node, parts: [node.id], canGo: true };
  return [{ shape: defaultOf(source), references: referencesOf(variable), part: node.id, statement }];
}

/** What a `require` with properties behind it gives: `require('http').STATUS_CODES`. */
export function shapeOfRequire(expression: AnyNode): Shape | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const shape = shapeOfRequire(node.object);
    const name = propertyName(node);
    return shape === undefined || name === undefined ? undefined : memberOf(shape, name);
  }
  const module = node.type === 'CallExpression' ? requiredModule(node) : undefined;
  const source = module === undefined ? undefined : sourceOf(module);
  return source === undefined ? undefined : defaultOf(source);
}

function requireBindings(sourceCode: SourceCode, node: ESTree.VariableDeclaration): Binding[] {
  return node.declarations.flatMap((declarator): Binding[] => {
    const shape = declarator.init ? shapeOfRequire(declarator.init) : undefined;
    if (shape === undefined) return [];
    const variables = sourceCode.getDeclaredVariables(declarator);
    const { id } = declarator;
    const isAlone = node.declarations.length === 1 && parentOf(node)?.type !== 'ExportNamedDeclaration';
    if (id.type === 'Identifier') {
      const statement: Statement = { node, parts: [declarator], canGo: isAlone };
      return [{ shape, references: referencesOf(variables[0]), part: declarator, statement }];
    }
    if (id.type !== 'ObjectPattern') return [];
    const statement: Statement = { node, parts: id.properties, canGo: isAlone };
    return id.properties.flatMap((part): Binding[] => {
      const name = propertyName(part);
      if (part.type !== 'Property' || part.value.type !== 'Identifier' || name === undefined) return [];
      const member = memberOf(shape, name);
      const local = part.value.name;
      const variable = variables.find((one) => one.name === local);
      return member === undefined
        ? []
        : [{ shape: member, references: referencesOf(variable), part, statement }];
    });
  });
}

/** Reads the names of a statement that stand for something of another library. */
export function bindingsOf(sourceCode: SourceCode, node: AnyNode): Binding[] {
  if (node.type === 'ImportDeclaration') return importBindings(sourceCode, node);
  if (node.type === 'TSImportEqualsDeclaration') return importEqualsBindings(sourceCode, node);
  return node.type === 'VariableDeclaration' ? requireBindings(sourceCode, node) : [];
}

/** What an expression of a binding turns out to be, and where it ends. */
export interface Use {
  /** The longest expression that the shape describes. */
  readonly node: AnyNode;
  /** `undefined` if it is none of our business. */
  readonly shape: Shape | undefined;
  /** The index of a computed member that isn't a literal: `STATUS_CODES[code]`. */
  readonly index?: AnyNode;
}

/** Follows the members of an expression: `http.STATUS_CODES[404]`. */
export function follow(start: AnyNode, shape: Shape): Use {
  const node = wrapped(start);
  const parent = parentOf(node);
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return { node: start, shape };
  if (shape.kind === 'code' || shape.kind === 'text' || shape.kind === 'other') return { node: start, shape };
  const property = unwrap(parent.property);
  const name =
    propertyName(parent) ??
    (parent.computed && property.type === 'Literal' && typeof property.value === 'number'
      ? String(property.value)
      : undefined);
  if (name === undefined) return { node: parent, shape, index: property };
  const member = memberOf(shape, name);
  return member === undefined ? { node: parent, shape: undefined } : follow(parent, member);
}
