import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';

/** What TypeScript puts around an expression; it doesn't exist at run time. */
interface TypeWrapper {
  readonly type:
    | 'TSAsExpression'
    | 'TSNonNullExpression'
    | 'TSSatisfiesExpression'
    | 'TSTypeAssertion'
    | 'TSInstantiationExpression';
  readonly expression: ESTree.Expression;
  readonly range?: [number, number];
}

/** `import x = require('y')`. */
export interface ImportEquals {
  readonly type: 'TSImportEqualsDeclaration';
  readonly id: ESTree.Identifier;
  readonly moduleReference: { readonly type: string; readonly expression?: ESTree.Expression };
  readonly range?: [number, number];
}

/** A node of JavaScript, or one of TypeScript's that the rules look into. */
export type AnyNode = ESTree.Node | TypeWrapper | ImportEquals;

type Maybe<Value> = Value | null | undefined;

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The node around a node. */
export function parentOf(node: AnyNode): AnyNode | undefined {
  return 'parent' in node && isNode(node.parent) ? node.parent : undefined;
}

/** The kind of a node as text, for those of TypeScript. */
export const typeOf = (node: Maybe<AnyNode>): string => node?.type ?? '';

/** The expression without what changes nothing at run time, and without the mark of an optional chain. */
export function unwrap(node: AnyNode): AnyNode {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** The outermost node that is the same value as this one. */
export function wrapped(node: AnyNode): AnyNode {
  const parent = parentOf(node);
  return parent !== undefined && unwrap(parent) === unwrap(node) && parent !== node ? wrapped(parent) : node;
}

/** The value of a text literal, or of a template without expressions. */
export function textOf(node: Maybe<AnyNode>): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The value of an integer literal in plain digits, with or without a sign. */
export function integerOf(node: Maybe<AnyNode>): number | undefined {
  if (node?.type === 'UnaryExpression' && node.operator === '-') {
    const value = integerOf(node.argument);
    return value === undefined ? undefined : -value;
  }
  return node?.type === 'Literal' && typeof node.value === 'number' && node.raw === String(node.value)
    ? node.value
    : undefined;
}

/** The name of a property: `.name`, `['name']`, or the key in an object. */
export function propertyName(node: Maybe<AnyNode>): string | undefined {
  if (node?.type === 'MemberExpression') {
    if (node.computed) return textOf(node.property);
    return node.property.type === 'Identifier' ? node.property.name : undefined;
  }
  if (node?.type !== 'Property' && node?.type !== 'PropertyDefinition') return undefined;
  if (!node.computed && node.key.type === 'Identifier') return node.key.name;
  return textOf(node.key);
}

/** The name that says what an expression is: of a variable, of a property, of what a chain of calls starts from. */
export function subjectName(expression: AnyNode): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'MemberExpression':
      return propertyName(node);
    case 'AwaitExpression':
      return subjectName(node.argument);
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      return callee.type === 'MemberExpression' ? subjectName(callee.object) : subjectName(callee);
    }
    default:
      return undefined;
  }
}

/** The calls of a chain such as `request(app).get('/').expect(200)`, the last one first, and what it starts from. */
export function chainOf(expression: AnyNode): AnyNode[] {
  const node = unwrap(expression);
  if (node.type === 'CallExpression') return [node, ...chainOf(node.callee)];
  if (node.type === 'MemberExpression') return chainOf(node.object);
  if (node.type === 'AwaitExpression') return chainOf(node.argument);
  return [node];
}

/** The name of what is called: `status` in `res.status(404)`, `fetch` in `fetch(url)`. */
export function calleeName(node: Maybe<AnyNode>): string | undefined {
  if (node?.type !== 'CallExpression' && node?.type !== 'NewExpression') return undefined;
  const callee = unwrap(node.callee);
  return callee.type === 'Identifier' ? callee.name : propertyName(callee);
}

/** What a method is called on. */
export function receiverOf(node: Maybe<AnyNode>): AnyNode | undefined {
  if (node?.type !== 'CallExpression' && node?.type !== 'NewExpression') return undefined;
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
}

/** The variable that a name stands for at a node. */
export function findVariable(sourceCode: SourceCode, at: ESTree.Node, name: string) {
  for (
    let scope: ReturnType<SourceCode['getScope']> | null = sourceCode.getScope(at);
    scope;
    scope = scope.upper
  ) {
    const variable = scope.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** The variable that an identifier stands for. */
export const variableOf = (sourceCode: SourceCode, node: ESTree.Identifier) =>
  findVariable(sourceCode, node, node.name);

/** The module that an identifier is imported or required from. */
export function moduleOf(sourceCode: SourceCode, node: ESTree.Identifier): string | undefined {
  const definition = variableOf(sourceCode, node)?.defs[0];
  if (definition?.type === 'ImportBinding') {
    const declaration = definition.parent;
    return declaration?.type === 'ImportDeclaration' ? textOf(declaration.source) : undefined;
  }
  return definition?.type === 'Variable' ? requiredModule(definition.node.init) : undefined;
}

/** The module of `require('module')`, or of a property of it. */
export function requiredModule(init: Maybe<AnyNode>): string | undefined {
  if (!init) return undefined;
  const node = unwrap(init);
  if (node.type === 'MemberExpression') return requiredModule(node.object);
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
    ? textOf(node.arguments[0])
    : undefined;
}

/** Whether the file has types, so that a literal type can break it. */
export const hasTypes = (filename: string): boolean => /\.(?:[cm]?tsx?|vue|svelte|astro)$/.test(filename);
