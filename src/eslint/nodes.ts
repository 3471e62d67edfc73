import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';

/** A TypeScript node that surrounds an expression and doesn't exist at runtime. */
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

/** The TypeScript import `import x = require('y')`. */
export interface ImportEquals {
  readonly type: 'TSImportEqualsDeclaration';
  readonly id: ESTree.Identifier;
  readonly moduleReference: { readonly type: string; readonly expression?: ESTree.Expression };
  readonly range?: [number, number];
}

/** A name such as `a.b` in a type. */
interface QualifiedName {
  readonly type: 'TSQualifiedName';
  readonly left: ESTree.Identifier | QualifiedName;
  readonly right: ESTree.Identifier;
  readonly range?: [number, number];
}

/** A type such as `import('x').y`. Older versions of typescript-eslint store the module in `argument`. */
export interface ImportType {
  readonly type: 'TSImportType';
  readonly source?: ESTree.Literal;
  readonly argument?: { readonly literal?: ESTree.Literal };
  readonly qualifier?: ESTree.Identifier | QualifiedName | null;
  readonly range?: [number, number];
}

/** A member of an enum. */
interface EnumMember {
  readonly type: 'TSEnumMember';
  readonly initializer?: ESTree.Expression | null;
  readonly range?: [number, number];
}

/** An enum, or its body. Some parsers have no node for the body. */
interface EnumBody {
  readonly type: 'TSEnumBody' | 'TSEnumDeclaration';
  readonly members: readonly EnumMember[];
  readonly range?: [number, number];
}

/** Any JavaScript node, or one of the TypeScript nodes that the rules handle. */
export type AnyNode =
  | ESTree.Node
  | TypeWrapper
  | ImportEquals
  | ImportType
  | QualifiedName
  | EnumMember
  | EnumBody;

type Maybe<Value> = Value | null | undefined;

/** Returns a node's parent. */
export function parentOf(
  node: { readonly type: string; readonly parent?: AnyNode | null } | undefined,
): AnyNode | undefined {
  return node?.parent ?? undefined;
}

/** Returns the parts of a name such as `a.b.c` in a type. */
export function namesOf(name: ImportType['qualifier']): string[] {
  if (!name) return [];
  return name.type === 'Identifier' ? [name.name] : [...namesOf(name.left), name.right.name];
}

/** Returns a property that isn't declared in the ESTree types. */
export const partOf = (node: Maybe<AnyNode>, key: string): unknown =>
  Object.entries(node ?? {}).find(([name]) => name === key)?.[1];

/** Returns the type of a node as a string because the ESTree types don't include the types of TypeScript nodes. */
export const typeOf = (node: Maybe<AnyNode>): string => String(node?.type);

/** Unwraps an expression from syntax that has no effect at runtime and from the node around an optional chain. */
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

/** Returns the outermost node that has the same value as this one. */
export function wrapped(node: AnyNode): AnyNode {
  const parent = parentOf(node);
  return parent !== undefined && unwrap(parent) === unwrap(node) ? wrapped(parent) : node;
}

/** Returns the value of a string literal or a template without expressions. */
export function textOf(node: Maybe<AnyNode>): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** Returns the value of an integer literal in plain digits, with or without a minus sign. */
export function integerOf(node: Maybe<AnyNode>): number | undefined {
  if (node?.type === 'UnaryExpression' && node.operator === '-') {
    const value = integerOf(node.argument);
    return value === undefined ? undefined : -value;
  }
  return node?.type === 'Literal' && typeof node.value === 'number' && node.raw === String(node.value)
    ? node.value
    : undefined;
}

/** Returns the name of a property: `.name`, `['name']`, or an object key. */
export function propertyName(node: AnyNode): string | undefined {
  if (node.type === 'MemberExpression') {
    if (node.computed) return textOf(node.property);
    return node.property.type === 'Identifier' ? node.property.name : undefined;
  }
  if (node.type !== 'Property' && node.type !== 'PropertyDefinition') return undefined;
  if (!node.computed && node.key.type === 'Identifier') return node.key.name;
  return textOf(node.key);
}

/** Returns the name that identifies an expression: the name of a variable, a property, or the start of a call chain. */
export function subjectName(expression: AnyNode): string | undefined {
  const node = unwrap(expression);
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return propertyName(node);
  if (node.type === 'AwaitExpression') return subjectName(node.argument);
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  return subjectName(callee.type === 'MemberExpression' ? callee.object : callee);
}

/** Returns the calls of a chain such as `request(app).get('/').expect(200)`, from the last call to the first. */
export function chainOf(expression: AnyNode): ESTree.SimpleCallExpression[] {
  const node = unwrap(expression);
  if (node.type === 'CallExpression') return [node, ...chainOf(node.callee)];
  if (node.type === 'MemberExpression') return chainOf(node.object);
  if (node.type === 'AwaitExpression') return chainOf(node.argument);
  return [];
}

/** Returns the name of the called function: `status` for `res.status(404)`, `fetch` for `fetch(url)`. */
export function calleeName(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = unwrap(node.callee);
  return callee.type === 'Identifier' ? callee.name : propertyName(callee);
}

/** Returns the object that a method is called on. */
export function receiverOf(call: ESTree.CallExpression | ESTree.NewExpression): AnyNode | undefined {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
}

/** Returns the variable that a name refers to in the scope of a node. */
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

/** Returns the variable that an identifier refers to. */
export const variableOf = (sourceCode: SourceCode, node: ESTree.Identifier) =>
  findVariable(sourceCode, node, node.name);

/** Returns the module that an identifier is imported or required from. */
export function moduleOf(sourceCode: SourceCode, node: ESTree.Identifier): string | undefined {
  const definition = variableOf(sourceCode, node)?.defs[0];
  if (definition?.type === 'ImportBinding') return textOf(definition.parent.source);
  return definition?.type === 'Variable' ? requiredModule(definition.node.init) : undefined;
}

/** Returns the module name in `require('module')`, or in a property access on such a call. */
export function requiredModule(init: Maybe<AnyNode>): string | undefined {
  if (!init) return undefined;
  const node = unwrap(init);
  if (node.type === 'MemberExpression') return requiredModule(node.object);
  return node.type === 'CallExpression' && partOf(node.callee, 'name') === 'require'
    ? textOf(node.arguments[0])
    : undefined;
}

/** Checks whether the file is type-checked, in which case a literal type might cause errors. */
export const hasTypes = (filename: string): boolean => /\.(?:[cm]?tsx?|vue|svelte|astro)$/.test(filename);
