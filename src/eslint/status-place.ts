import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import {
  type AnyNode,
  calleeName,
  chainOf,
  moduleOf,
  parentOf,
  propertyName,
  receiverOf,
  subjectName,
  textOf,
  unwrap,
  wrapped,
} from './nodes.js';
import {
  canBe,
  isContext,
  isErrorLike,
  isResponse,
  type StatusKind,
  statusKind,
} from './status-expressions.js';

/**
 * How the code uses a number that is certainly a status code.
 *
 * - `send`: as the status of a response.
 * - `fetch-response`: as the status of a Fetch `Response`.
 * - `error`: as the status of an exception.
 * - `compare`: in a comparison with a status.
 */
export type StatusPlace = 'send' | 'fetch-response' | 'error' | 'compare';

const MATCHERS = /^(?:toBe|toEqual|toStrictEqual|equals?|eq|eql|be)$/;
const CALLED_WITH =
  /^(?:to(?:Have)?Been(?:Last)?CalledWith|toHaveBeen(?:Last|Nth)CalledWith|calledWith|calledOnceWith)$/;
const ASSERTIONS = /^(?:(?:not)?(?:deep)?(?:strict)?equal|(?:not)?deepStrictEqual|is|same|strictSame)$/i;
const ASSERTERS = /^(?:assert|t|test|tap|chai)$/;
const METHODS =
  /^(?:get|post|put|patch|delete|del|head|options|request|intercept|on(?:Get|Post|Put|Patch|Delete|Head|Options|Any))$/;
const HTTP_ERRORS =
  /(?:^|[a-z])(?:HttpException|HttpError|HTTPError|ApiError|APIError|AppError)$|^Http(?:Exception|Error)$|^(?:Api|API|App|HTTP)Error$/;
const FETCH_RESPONSES = /^(?:Response|NextResponse|HttpResponse)$/;
/** Matches the methods of Hono's context whose second argument is a status. */
const CONTEXT_SENDERS = /^(?:json|text|html|body|newResponse|redirect|jsonT)$/;

const isNamed = (node: AnyNode | undefined, names: RegExp) =>
  node?.type === 'Identifier' && names.test(node.name);

/** Checks whether a call chain requests a path: `request(app).get('/')`, `nock(url).post('/')`. */
const asksForPath = (receiver: AnyNode) =>
  chainOf(receiver).some((call) => METHODS.test(calleeName(call) ?? '') && receiverOf(call) !== undefined);

/**
 * Returns the argument of `expect(...)` at the start of a chain that can contain `.not`, `.resolves`, and Chai's
 * language chains.
 */
function expected(receiver: AnyNode): AnyNode | undefined {
  const start = chainOf(receiver).find(
    (call) => calleeName(call) === 'expect' && receiverOf(call) === undefined,
  );
  return start?.type === 'CallExpression' ? start.arguments[0] : undefined;
}

/** Returns how a call uses the argument at this position. */
function placeOfArgument(
  sourceCode: SourceCode,
  call: ESTree.CallExpression | ESTree.NewExpression,
  position: number,
  code: number,
): StatusPlace | undefined {
  const name = calleeName(call);
  const receiver = receiverOf(call);
  if (name === undefined) return undefined;
  const other = call.arguments[1 - position];

  if (receiver === undefined) {
    if (position === 1 && name === 'HttpException') return 'error';
    if (position === 0 && name === 'HTTPException' && call.type === 'NewExpression') return 'error';
    if (position === 1 && name === 'setResponseStatus') return 'send';
    if (call.type === 'NewExpression' && HTTP_ERRORS.test(name) && code >= 400) return 'error';
    const callee = unwrap(call.callee);
    const from = callee.type === 'Identifier' ? moduleOf(sourceCode, callee) : undefined;
    if (position === 0 && from === 'http-errors') return 'error';
    if (position === 0 && from === '@sveltejs/kit' && /^(?:error|fail|redirect)$/.test(name)) return 'send';
    if (position === 0 && from === '@nestjs/common' && name === 'HttpCode') return 'send';
    return ASSERTIONS.test(name) && /strict|^equal/i.test(name) && other !== undefined
      ? compared(sourceCode, other, code)
      : undefined;
  }

  const subject = subjectName(receiver) ?? '';
  switch (name) {
    case 'sendStatus':
    case 'writeHead':
      return position === 0 ? 'send' : undefined;
    case 'status': {
      if (position !== 0) return undefined;
      // This is Chai's `.to.have.status(404)`.
      if (propertyName(receiver) === 'have') return 'compare';
      return isResponse(sourceCode, receiver) || isContext(receiver) ? 'send' : undefined;
    }
    case 'code':
      return position === 0 && (isResponse(sourceCode, receiver) || subject === 'h') ? 'send' : undefined;
    case 'throw':
      return position === 0 && isContext(receiver) ? 'error' : undefined;
    case 'redirect':
      if (position === 0) return isResponse(sourceCode, receiver) && other !== undefined ? 'send' : undefined;
      if (position === 1 && FETCH_RESPONSES.test(subject)) return 'fetch-response';
      if (position === 1 && (isResponse(sourceCode, receiver) || isContext(receiver))) return 'send';
      return undefined;
    case 'expect':
      return position === 0 && asksForPath(receiver) ? 'compare' : undefined;
    case 'reply':
      return position === 0 && asksForPath(receiver) ? 'send' : undefined;
    case 'toHaveProperty':
    case 'property':
      return position === 1 && /^status(?:Code)?$/.test(textOf(call.arguments[0]) ?? '')
        ? 'compare'
        : undefined;
    default:
  }
  if (position === 1 && CONTEXT_SENDERS.test(name) && isContext(receiver)) return 'fetch-response';
  if (position === 0 && MATCHERS.test(name)) {
    const subjectOfTest = expected(receiver);
    return subjectOfTest === undefined ? undefined : compared(sourceCode, subjectOfTest, code);
  }
  if (position === 0 && CALLED_WITH.test(name)) {
    const mock = expected(receiver);
    const method = mock === undefined ? undefined : propertyName(unwrap(mock));
    if (mock === undefined || method === undefined) return undefined;
    if (method === 'sendStatus' || method === 'writeHead') return 'compare';
    const called = unwrap(mock);
    const owner = called.type === 'MemberExpression' ? called.object : undefined;
    return owner && /^(?:status|code)$/.test(method) && isResponse(sourceCode, owner) ? 'compare' : undefined;
  }
  if (position < 2 && ASSERTIONS.test(name) && ASSERTERS.test(subject) && other !== undefined)
    return compared(sourceCode, other, code);
  return undefined;
}

/**
 * Returns how `status: 404` is used in an object that is passed to a function or constructor that creates a response.
 */
function placeOfProperty(sourceCode: SourceCode, property: ESTree.Property): StatusPlace | undefined {
  const name = propertyName(property);
  const object = parentOf(property);
  if (object?.type !== 'ObjectExpression' || (name !== 'status' && name !== 'statusCode')) return undefined;
  const call = parentOf(wrapped(object));
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return undefined;
  const position = call.arguments.findIndex((argument) => unwrap(argument) === object);
  const made = calleeName(call) ?? '';
  const receiver = receiverOf(call);
  if (receiver === undefined) {
    if (position === 1 && call.type === 'NewExpression' && name === 'status' && FETCH_RESPONSES.test(made))
      return 'fetch-response';
    const callee = unwrap(call.callee);
    const from = callee.type === 'Identifier' ? (moduleOf(sourceCode, callee) ?? '') : '';
    if (
      position === 1 &&
      /^(?:json|data|redirect)$/.test(made) &&
      /^(?:@remix-run\/|@sveltejs\/kit$|react-router$)/.test(from)
    )
      return 'send';
    if (position === 0 && made === 'createError' && /^(?:h3$|#)/.test(from || '#')) return 'error';
    return position === 0 && made === 'ApiResponse' && from === '@nestjs/swagger' ? 'send' : undefined;
  }
  if (position === 1 && isNamed(receiver, FETCH_RESPONSES)) return 'fetch-response';
  if (position === 0 && made === 'fulfill' && /route/i.test(subjectName(receiver) ?? '')) return 'send';
  return position === 1 && made === 'flush' && name === 'status' ? 'send' : undefined;
}

const asPlace = (kind: StatusKind | undefined, code: number): StatusPlace | undefined =>
  canBe(kind, code) ? 'compare' : undefined;

const compared = (sourceCode: SourceCode, other: AnyNode, code: number) =>
  asPlace(statusKind(sourceCode, other), code);

/**
 * Returns how the code uses a number, if the number is certainly a status code. Timeouts, sizes, and lists don't
 * qualify.
 */
export function statusPlace(sourceCode: SourceCode, literal: AnyNode, code: number): StatusPlace | undefined {
  const node = wrapped(literal);
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'BinaryExpression': {
      if (!/^[!=]==?$/.test(parent.operator)) return undefined;
      return compared(sourceCode, parent.left === node ? parent.right : parent.left, code);
    }
    case 'SwitchCase': {
      const statement = parentOf(parent);
      return parent.test === node && statement?.type === 'SwitchStatement'
        ? compared(sourceCode, statement.discriminant, code)
        : undefined;
    }
    case 'AssignmentExpression': {
      if (parent.right !== node || parent.operator !== '=' || parent.left.type !== 'MemberExpression')
        return undefined;
      const owner = parent.left.object;
      const name = propertyName(parent.left);
      if (name === 'statusCode') return isErrorLike(owner) ? 'error' : 'send';
      if (name !== 'status') return undefined;
      if (isErrorLike(owner)) return code >= 400 ? 'error' : undefined;
      return isResponse(sourceCode, owner) || isContext(owner) || subjectName(owner) === 'set'
        ? 'send'
        : undefined;
    }
    case 'CallExpression':
    case 'NewExpression': {
      const position = parent.arguments.findIndex((argument) => argument === node);
      return position === -1 ? undefined : placeOfArgument(sourceCode, parent, position, code);
    }
    case 'Property':
      return parent.value === node && !parent.computed ? placeOfProperty(sourceCode, parent) : undefined;
    default:
      return undefined;
  }
}
