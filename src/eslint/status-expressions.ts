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

/** Names of variables that usually hold a response: `res`, `mockRes`, `apiResponse`. */
const RESPONSE = /^_?(?:res|resp|response|reply|rep)\d?$|(?:Res|Resp|Response|Reply)\d?$/;

/** Names of the context objects of Hono, Koa, and Elysia. */
const CONTEXT = /^(?:c|ctx|context)$/;

const ERROR = /^(?:e|err|error|ex|exception)$|(?:Err|Error|Exception)$/;
const REQUEST_WITH_STATUS = /xhr$/i;

/** Names that nothing but a status has. */
const STATUS_NAME = /(?:^s|S)tatusCode$|^http_?[sS]tatus$|^status_code$|^responseStatus$|^httpCode$/;

/** Functions that return a response, or a promise of one. */
const CLIENTS = /^(?:fetch|axios|request|supertest|superagent|got|ky|undici)$/;
const RESPONSE_CLASSES = /^(?:Response|NextResponse|HttpResponse)$/;

/** Whether an expression is, by its name or by what it is made of, a response. */
export function isResponse(sourceCode: SourceCode, expression: AnyNode): boolean {
  const name = subjectName(expression);
  return (name !== undefined && RESPONSE.test(name)) || isMadeByClient(sourceCode, expression);
}

/** Whether an expression is the context object of a handler. */
export function isContext(expression: AnyNode): boolean {
  const name = subjectName(expression);
  return name !== undefined && CONTEXT.test(name);
}

/** Whether an expression is, by its name, an error, whose `status` can be the exit code of a process. */
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

/** The initial value of a variable that is set once. */
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

/** How sure it is that an expression is the status of a response. */
export type StatusKind = 'response' | 'error';

/**
 * Whether an expression is surely the status of a response: `res.status`, `statusCode`, or a variable made of them.
 *
 * `'error'` is the status of an error, which is one of HTTP only if the code is none of a process.
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
    // Playwright and Puppeteer have a method; so has the exception of NestJS.
    const [name, receiver] = [calleeName(node), receiverOf(node)];
    if (receiver === undefined || node.arguments.length > 0) return undefined;
    if (name === 'status') return isResponse(sourceCode, receiver) ? 'response' : undefined;
    return name === 'getStatus' && isErrorLike(receiver) ? 'response' : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  if (STATUS_NAME.test(node.name)) return 'response';
  const init = initOf(sourceCode, node);
  // Variables that are made of each other must not send the search round in circles.
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

/** Whether the status of this kind can be the code: the exit code of a process is below 256. */
export const canBe = (kind: StatusKind | undefined, code: number): boolean =>
  kind === 'response' || (kind === 'error' && code >= 300);
