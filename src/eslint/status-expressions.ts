import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import {
  type AnyNode,
  calleeName,
  chainOf,
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

/**
 * Checks whether the name of an expression suggests an error. The `status` of an error can be the exit code of a
 * process.
 */
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

/**
 * Checks whether an expression is certainly a status: `res.status`, `statusCode`, or a variable with such a value.
 *
 * @returns `'response'` for the status of a response, `'error'` for the status of an error, or `undefined`. The status
 * of an error might be the exit code of a process.
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
    if (receiver === undefined || node.arguments.length > 0) return undefined;
    if (name === 'status') return isResponse(sourceCode, receiver) ? 'response' : undefined;
    return name === 'getStatus' && isErrorLike(receiver) ? 'response' : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  if (STATUS_NAME.test(node.name)) return 'response';
  const init = initOf(sourceCode, node);
  // The depth limit prevents an endless search if variables are initialized from each other.
  if (init === undefined || depth > 4) return undefined;
  if (init.id.type === 'Identifier') return statusKind(sourceCode, init.init, depth + 1);
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
  return name === 'status' && isResponse(sourceCode, init.init) ? 'response' : undefined;
}

/** Checks whether a status of this kind can have the given code. The exit code of a process is below 256. */
export const canBe = (kind: StatusKind | undefined, code: number): boolean =>
  kind === 'response' || (kind === 'error' && code >= 300);
