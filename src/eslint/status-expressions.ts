import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { parseStatusCode } from '../lookup/parse-status-code.js';
import {
  type AnyNode,
  calleeName,
  chainOf,
  integerOf,
  parentOf,
  propertyName,
  receiverOf,
  subjectName,
  unwrap,
  variableOf,
} from './nodes.js';

/** Matches names of variables that usually contain a response: `res`, `mockRes`, `apiResponse`. */
const RESPONSE = /^_?(?:res|resp|response|reply|rep)\d?$|(?:Res|Resp|Response|Reply)\d?$/;

/** Matches names of the context objects in Hono, Koa, and Elysia. */
const CONTEXT = /^(?:c|ctx|context)$/;

const ERROR = /^(?:e|err|error|ex|exception)$|(?:Err|Error|Exception)$/;
const REQUEST_WITH_STATUS = /xhr$/i;

/** Matches names that are used only for status codes. */
const STATUS_NAME = /(?:^s|S)tatusCode$|^http_?[sS]tatus$|^status_code$|^responseStatus$|^httpCode$/;

/** Matches functions that return a response or a promise for one. */
const CLIENTS = /^(?:fetch|axios|request|supertest|superagent|got|ky|undici)$/;
const RESPONSE_CLASSES = /^(?:Response|NextResponse|HttpResponse)$/;

/** Checks whether an expression is a response, based on its name or on the call that creates it. */
export function isResponse(sourceCode: SourceCode, expression: AnyNode): boolean {
  const name = subjectName(expression);
  return (name !== undefined && RESPONSE.test(name)) || isMadeByClient(sourceCode, expression);
}

/** Checks whether an expression is a handler's context object. */
export function isContext(expression: AnyNode): boolean {
  const name = subjectName(expression);
  return name !== undefined && CONTEXT.test(name);
}

/** Checks whether the name of an expression suggests an error. An error's `status` can be a process's exit code. */
export function isErrorLike(expression: AnyNode): boolean {
  const name = subjectName(expression);
  return name !== undefined && ERROR.test(name);
}

function isClientCall(expression: AnyNode): boolean {
  const node = unwrap(expression);
  if (node.type === 'AwaitExpression') return isClientCall(node.argument);
  if (node.type === 'NewExpression') return RESPONSE_CLASSES.test(calleeName(node) ?? '');
  if (node.type !== 'CallExpression') return false;
  if (['inject', 'fetch'].includes(calleeName(node) ?? '')) return true;
  const receiver = receiverOf(node);
  if (receiver?.type === 'Identifier' && RESPONSE_CLASSES.test(receiver.name)) return true;
  const start = chainOf(node).at(-1);
  return start?.type === 'Identifier' && CLIENTS.test(start.name);
}

/** Returns the initial value of a variable that is never reassigned. */
function initOf(sourceCode: SourceCode, node: ESTree.Identifier) {
  const variable = variableOf(sourceCode, node);
  const definition = variable?.defs[0];
  if (variable?.defs.length !== 1 || definition?.type !== 'Variable') return undefined;
  const isSetOnce = variable.references.every((reference) => !reference.isWrite() || reference.init === true);
  return isSetOnce && definition.node.init
    ? { id: definition.node.id, init: definition.node.init }
    : undefined;
}

function isMadeByClient(sourceCode: SourceCode, expression: AnyNode): boolean {
  const node = unwrap(expression);
  if (isClientCall(node)) return true;
  if (node.type !== 'Identifier') return false;
  const init = initOf(sourceCode, node);
  return init?.id.type === 'Identifier' && isClientCall(init.init);
}

/** The kind of object that a status belongs to. The status of an error isn't always an HTTP status. */
export type StatusKind = 'response' | 'error';

/** Returns the code of a number, a member such as `HttpStatus.OK`, or a constant whose name is a status name. */
export function codeOf(expression: AnyNode): number | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const owner = subjectName(node.object) ?? '';
    return /status/i.test(owner) ? parseStatusCode(propertyName(node)) : undefined;
  }
  return node.type === 'Identifier' && /^[A-Z][A-Z_]+$/.test(node.name)
    ? parseStatusCode(node.name)
    : integerOf(node);
}

/** The maximum depth of a search. The limit prevents an endless search if variables are initialized from each other. */
const MAX_DEPTH = 4;

/** Checks whether a code can't be a process's exit code, which is always below 256. */
const isFailure = (code: number) => code >= 300 && code <= 599;

/**
 * Returns the kind of an expression with several possible values, such as `error.status ?? 500`. Each value must be a
 * status or a code.
 */
function kindOfAny(
  sourceCode: SourceCode,
  values: readonly AnyNode[],
  depth: number,
): StatusKind | undefined {
  const codes = values.map(codeOf);
  if (codes.some((code) => code !== undefined && (code < 100 || code > 599))) return undefined;
  const kinds = values.flatMap((value, at) =>
    codes[at] === undefined ? [statusKind(sourceCode, value, depth + 1)] : [],
  );
  if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
  return kinds.includes('error') && !codes.some((code) => code !== undefined && isFailure(code))
    ? 'error'
    : 'response';
}

/** Returns all values of a variable, or `undefined` if anything other than `=` also changes the variable. */
function valuesOf(sourceCode: SourceCode, node: ESTree.Identifier): AnyNode[] | undefined {
  const variable = variableOf(sourceCode, node);
  const definition = variable?.defs[0];
  if (variable?.defs.length !== 1 || definition?.type !== 'Variable') return undefined;
  if (definition.node.id.type !== 'Identifier') return undefined;
  const values: AnyNode[] = [];
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const parent = parentOf(reference.identifier);
    const isAssigned =
      parent?.type === 'AssignmentExpression' &&
      parent.left === reference.identifier &&
      parent.operator === '=';
    if ((!isAssigned && reference.init !== true) || !reference.writeExpr) return undefined;
    values.push(reference.writeExpr);
  }
  return values;
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
  const values = node.type === 'Identifier' ? valuesOf(sourceCode, node) : undefined;
  if (values === undefined) return false;
  return values.every((value) => parentOf(value)?.type === 'AssignmentExpression') || values.some(isMissing);
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
  if (node.type !== 'Identifier') return false;
  const definition = variableOf(sourceCode, node)?.defs[0];
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
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const name = propertyName(node);
    if (name === undefined) return undefined;
    if (STATUS_NAME.test(name)) return 'response';
    if (name !== 'status') return undefined;
    const subject = subjectName(node.object) ?? '';
    if (isResponse(sourceCode, node.object) || isContext(node.object) || REQUEST_WITH_STATUS.test(subject))
      return 'response';
    return isErrorLike(node.object) ? 'error' : undefined;
  }
  if (node.type === 'CallExpression') {
    // In Playwright and Puppeteer, `status` is a method of the response, and exceptions in NestJS have `getStatus`.
    const [name, receiver] = [calleeName(node), receiverOf(node)];
    if (receiver === undefined && name === 'Number' && node.arguments[0] && depth <= MAX_DEPTH)
      return statusKind(sourceCode, node.arguments[0], depth + 1);
    if (receiver === undefined || node.arguments.length > 0) return undefined;
    if (name === 'status') return isResponse(sourceCode, receiver) ? 'response' : undefined;
    return name === 'getStatus' && isErrorLike(receiver) ? 'response' : undefined;
  }
  if (depth > MAX_DEPTH) return undefined;
  if (node.type === 'ConditionalExpression')
    return kindOfAny(sourceCode, [node.consequent, node.alternate], depth);
  // `error.response && error.response.status` is a status or a falsy value.
  if (node.type === 'LogicalExpression')
    return kindOfAny(sourceCode, node.operator === '&&' ? [node.right] : [node.left, node.right], depth);
  if (node.type !== 'Identifier') return undefined;
  if (STATUS_NAME.test(node.name)) return 'response';
  const values = valuesOf(sourceCode, node);
  if (values !== undefined) return kindOfAny(sourceCode, values, depth);
  const init = initOf(sourceCode, node);
  if (init === undefined) return undefined;
  if (init.id.type !== 'ObjectPattern') return undefined;
  const property = init.id.properties.find(
    (one) =>
      one.type === 'Property' &&
      ((one.value.type === 'Identifier' && one.value.name === node.name) ||
        (one.value.type === 'AssignmentPattern' &&
          one.value.left.type === 'Identifier' &&
          one.value.left.name === node.name)),
  );
  const name = propertyName(property);
  if (name !== undefined && STATUS_NAME.test(name)) return 'response';
  if (name !== 'status') return undefined;
  if (isResponse(sourceCode, init.init)) return 'response';
  return isErrorLike(init.init) ? 'error' : undefined;
}

/** Checks whether a status of this kind can have the given code. Process exit codes are below 256. */
export const canBe = (kind: StatusKind | undefined, code: number): boolean =>
  kind === 'response' || (kind === 'error' && code >= 300);
