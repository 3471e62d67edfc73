import type { SourceCode } from 'eslint';
import { parseStatusCode } from '../lookup/parse-status-code.js';
import {
  type AnyNode,
  calleeName,
  integerOf,
  parentOf,
  propertyName,
  receiverOf,
  subjectName,
  typeOf,
  unwrap,
  variableOf,
} from './nodes.js';

export type Names = readonly (string | undefined)[];

/** Matches names of variables that usually contain a response: `res`, `mockRes`, `apiResponse`. */
const RESPONSE = /^_?(?:res|resp|response|reply|rep)\d?$|(?:Res|Resp|Response|Reply)\d?$/;

/** Matches names of the context objects in Hono, Koa, and Elysia. */
const CONTEXT: Names = ['c', 'ctx', 'context'];

const ERROR = /^(?:e|err|error|ex|exception)$|(?:Err|Error|Exception)$/;
const REQUEST_WITH_STATUS = /xhr$/i;

/** Matches names that are used only for status codes. */
const STATUS_NAME =
  /^(?:(?:s|(?:http|res|response|reply|err|error|expected|actual|last|upstream)S)tatusCode|http_?[sS]tatus|(?:http_)?status_code|responseStatus|httpCode)$/;

/** Matches functions that return a response or a promise for one. */
const CLIENTS: Names = ['fetch', 'axios', 'request', 'supertest', 'superagent', 'got', 'ky', 'undici'];

/** The methods whose result is a response's body, or can be anything. */
const READERS: Names = ['json', 'text', 'then'];

const RESPONSE_CLASSES: Names = ['Response', 'NextResponse', 'HttpResponse'];

/** Checks whether a name matches a pattern. An expression without a name matches no pattern. */
export const matches = (pattern: RegExp, name: string | undefined): boolean => pattern.test(name ?? '');

/** Checks whether a name is the name of Fetch's `Response` or of a class that extends it. */
export const isResponseClass = (name: string | undefined): boolean => RESPONSE_CLASSES.includes(name);

/** Like `isResponseClass`, but excludes MSW's `HttpResponse`, which doesn't reject any codes or bodies. */
export const isStrictClass = (name: string | undefined): boolean =>
  isResponseClass(name) && name !== 'HttpResponse';

/** Returns the expression that `await` waits for, or the expression itself. */
function awaited(expression: AnyNode): AnyNode {
  const node = unwrap(expression);
  return node.type === 'AwaitExpression' ? awaited(node.argument) : node;
}

/** Checks whether an expression is a response, based on its name or on the call that creates it. */
export function isResponse(sourceCode: SourceCode, expression: AnyNode): boolean {
  const node = awaited(expression);
  // `Response.json()` creates a response.
  if (READERS.includes(calleeName(node)) && !isResponseClass(subjectName(node))) return false;
  return matches(RESPONSE, subjectName(node)) || isMadeByClient(sourceCode, node);
}

/** Checks whether an expression is a handler's context object. */
export function isContext(expression: AnyNode): boolean {
  return CONTEXT.includes(subjectName(expression));
}

/** Checks whether the name of an expression suggests an error. An error's `status` can be a process's exit code. */
export const isErrorLike = (expression: AnyNode): boolean => matches(ERROR, subjectName(expression));

function isClientCall(expression: AnyNode): boolean {
  const node = awaited(expression);
  if (node.type === 'NewExpression') return isResponseClass(calleeName(node));
  if (node.type !== 'CallExpression') return false;
  const [name, start] = [calleeName(node), subjectName(node)];
  if (name === 'inject' || name === 'fetch' || isResponseClass(start)) return true;
  return CLIENTS.includes(start) && !READERS.includes(name);
}

/** Returns the variable that an expression refers to. */
const variableAt = (sourceCode: SourceCode, node: AnyNode) =>
  node.type === 'Identifier' ? variableOf(sourceCode, node) : undefined;

/** Returns a variable and its declaration, if it's declared once and isn't a parameter, import, or function. */
function declarationOf(sourceCode: SourceCode, node: AnyNode) {
  const variable = variableAt(sourceCode, node);
  const [definition, ...others] = variable?.defs ?? [];
  return variable && definition?.type === 'Variable' && others.length === 0
    ? { references: variable.references, declarator: definition.node, name: definition.name }
    : undefined;
}

/**
 * Returns all values of a variable, or `undefined` if its values are unknown because anything other than `=` changes it.
 */
function valuesOf(sourceCode: SourceCode, node: AnyNode): AnyNode[] | undefined {
  const values: AnyNode[] = [];
  for (const reference of declarationOf(sourceCode, node)?.references ?? []) {
    if (!reference.isWrite()) continue;
    const parent = parentOf(reference.identifier);
    // An operator such as `+=` also reads the variable.
    const right = parent?.type === 'AssignmentExpression' && !reference.isRead() ? parent.right : undefined;
    const value = parent?.type === 'VariableDeclarator' ? parent.init : right;
    if (!value) return undefined;
    values.push(value);
  }
  return values.length === 0 ? undefined : values;
}

function isMadeByClient(sourceCode: SourceCode, node: AnyNode): boolean {
  if (node.type !== 'Identifier') return isClientCall(node);
  return valuesOf(sourceCode, node)?.every(isClientCall) === true;
}

/** The kind of object that a status belongs to. The status of an error isn't always an HTTP status. */
export type StatusKind = 'response' | 'error';

/** Returns the code of a number, a member such as `HttpStatus.OK`, or a constant whose name is a status name. */
export function codeOf(expression: AnyNode): number | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    return matches(/status/i, subjectName(node.object)) ? parseStatusCode(propertyName(node)) : undefined;
  }
  return node.type === 'Identifier' && node.name === node.name.toUpperCase()
    ? parseStatusCode(node.name)
    : integerOf(node);
}

/** The maximum depth of a search. The limit prevents an endless search if variables are initialized from each other. */
const MAX_DEPTH = 4;

/** Checks whether a code can't be a process's exit code, which is always below 256. */
const isHttpOnly = (code: number) => code >= 300;

/**
 * Returns the kind of an expression with several possible values, such as `error.status ?? 500`. Each value must be a
 * status or a code.
 */
function kindOfAny(
  sourceCode: SourceCode,
  values: readonly AnyNode[],
  depth: number,
): StatusKind | undefined {
  const codes = values.flatMap((value) => codeOf(value) ?? []);
  if (codes.some((code) => code < 100 || code > 599)) return undefined;
  const kinds = values
    .filter((value) => codeOf(value) === undefined)
    .map((value) => statusKind(sourceCode, value, depth + 1));
  if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
  return kinds.includes('error') && !codes.some(isHttpOnly) ? 'error' : 'response';
}

/**
 * Checks whether a value might be `undefined`: it uses an optional chain or `&&`, or its variable has no initial value.
 */
export function canBeMissing(sourceCode: SourceCode, expression: AnyNode, depth = 0): boolean {
  const isMissing = (value: AnyNode) => canBeMissing(sourceCode, value, depth + 1);
  if (expression.type === 'ChainExpression' || depth > MAX_DEPTH) return true;
  const node = unwrap(expression);
  if (node.type === 'LogicalExpression') return node.operator === '&&' || isMissing(node.right);
  if (node.type === 'ConditionalExpression') return isMissing(node.consequent) || isMissing(node.alternate);
  const values = valuesOf(sourceCode, node);
  if (values === undefined) return false;
  return (
    values.every((value) => typeOf(parentOf(value)) === 'AssignmentExpression') || values.some(isMissing)
  );
}

/** A declaration's name, which has a type annotation in TypeScript. */
interface Annotated {
  readonly typeAnnotation?: { readonly typeAnnotation: { readonly type: string } } | undefined;
}

/**
 * Checks whether TypeScript doesn't know the type of an expression because it comes from a variable of type `any`, or
 * from a caught error.
 */
export function isUntyped(sourceCode: SourceCode, expression: AnyNode, depth = 0): boolean {
  const isAny = (value: AnyNode) => isUntyped(sourceCode, value, depth);
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') return isAny(node.object);
  if (node.type === 'LogicalExpression') return isAny(node.left) || isAny(node.right);
  if (node.type === 'ConditionalExpression') return isAny(node.consequent) || isAny(node.alternate);
  const definition = variableAt(sourceCode, node)?.defs[0];
  if (definition?.type === 'CatchClause') return true;
  const { typeAnnotation } = (definition?.name ?? {}) as Annotated;
  if (typeAnnotation !== undefined) return typeAnnotation.typeAnnotation.type === 'TSAnyKeyword';
  if (depth > MAX_DEPTH) return false;
  return valuesOf(sourceCode, node)?.some((value) => isUntyped(sourceCode, value, depth + 1)) ?? false;
}

/**
 * Checks whether an expression is certainly a status: `res.status`, `statusCode`, or a variable with such a value.
 *
 * @returns `'response'` for the status of a response, `'error'` for the status of an error, or `undefined`. An error's
 * status might be a process's exit code.
 */
export function statusKind(sourceCode: SourceCode, expression: AnyNode, depth = 0): StatusKind | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const node = unwrap(expression);
  if (matches(STATUS_NAME, node.type === 'Identifier' ? node.name : propertyName(node))) return 'response';
  if (node.type === 'MemberExpression') {
    if (propertyName(node) !== 'status') return undefined;
    if (isResponse(sourceCode, node.object) || isContext(node.object)) return 'response';
    if (matches(REQUEST_WITH_STATUS, subjectName(node.object))) return 'response';
    return isErrorLike(node.object) ? 'error' : undefined;
  }
  if (node.type === 'CallExpression') {
    // In Playwright and Puppeteer, `status` is a method of the response, and exceptions in NestJS have `getStatus`.
    const [name, receiver] = [calleeName(node), receiverOf(node)];
    if (receiver === undefined && name === 'Number' && node.arguments[0])
      return statusKind(sourceCode, node.arguments[0], depth + 1);
    if (receiver === undefined || node.arguments.length > 0) return undefined;
    if (name === 'status') return isResponse(sourceCode, receiver) ? 'response' : undefined;
    return name === 'getStatus' && isErrorLike(receiver) ? 'response' : undefined;
  }
  if (node.type === 'ConditionalExpression')
    return kindOfAny(sourceCode, [node.consequent, node.alternate], depth);
  // `error.response && error.response.status` is a status or a falsy value.
  if (node.type === 'LogicalExpression')
    return kindOfAny(sourceCode, node.operator === '&&' ? [node.right] : [node.left, node.right], depth);
  const values = valuesOf(sourceCode, node);
  if (values !== undefined) return kindOfAny(sourceCode, values, depth);
  return kindOfDestructured(sourceCode, node);
}

/** Returns the kind of a variable that is declared as in `const { status } = res` and doesn't change. */
function kindOfDestructured(sourceCode: SourceCode, node: AnyNode): StatusKind | undefined {
  const declaration = declarationOf(sourceCode, node);
  if (declaration === undefined) return undefined;
  const { id, init } = declaration.declarator;
  const parent = parentOf(declaration.name);
  const property = typeOf(parent) === 'AssignmentPattern' ? parentOf(parent) : parent;
  if (!init || parentOf(property) !== id) return undefined;
  if (declaration.references.some((one) => one.isWrite() && one.init !== true)) return undefined;
  const name = property && propertyName(property);
  if (matches(STATUS_NAME, name)) return 'response';
  if (name !== 'status') return undefined;
  if (isResponse(sourceCode, init)) return 'response';
  return isErrorLike(init) ? 'error' : undefined;
}

/** Checks whether a status of this kind can have the given code. Process exit codes are below 256. */
export const canBe = (kind: StatusKind | undefined, code: number): boolean =>
  kind === 'response' || (kind === 'error' && isHttpOnly(code));
