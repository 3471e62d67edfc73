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
  isResponseClass,
  isStrictClass,
  matches,
  type Names,
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
/** Matches `toHaveBeenCalledWith`, `toHaveBeenNthCalledWith`, and Chai's `calledOnceWithExactly`. */
const CALLED_WITH = /[cC]alled\w*With/;
/** Matches assertions that are imported as functions: `strictEqual`, `notDeepStrictEqual`. */
const ASSERTIONS = /(?:^|strict)equal$/i;
/** Matches the methods of assertion libraries that compare two values: `deepEqual`, `notSame`, `is`. */
const COMPARISONS = /^is$|equal$|same$/i;
const METHODS =
  /^(?:get|post|put|patch|delete|del|head|options|request|intercept|on(?:Get|Post|Put|Patch|Delete|Head|Options|Any))$/;
const HTTP_ERRORS = /(?:HttpException|(?:Http|HTTP|Api|API|App)Error)$/;
/** Matches the methods of Hono's context whose second argument is a status. */
const CONTEXT_SENDERS: Names = ['json', 'text', 'html', 'body', 'newResponse'];
/** SvelteKit's functions whose first argument is a status. */
const SVELTEKIT_SENDERS: Names = ['error', 'fail', 'redirect'];

/** Returns the module that a called function is imported from. */
function moduleOfCall(sourceCode: SourceCode, call: ESTree.CallExpression | ESTree.NewExpression) {
  const callee = unwrap(call.callee);
  return callee.type === 'Identifier' ? moduleOf(sourceCode, callee) : undefined;
}

/** Checks whether a code can be the status of an error. Errors also have other codes, such as 1001. */
const isFailure = (code: number) => code >= 400 && code < 600;

/** Checks whether a call chain requests a path: `request(app).get('/')`, `nock(url).post('/')`. */
const asksForPath = (receiver: AnyNode) =>
  chainOf(receiver).some((call) => matches(METHODS, calleeName(call)) && receiverOf(call) !== undefined);

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
  const other = call.arguments[1 - position];

  if (receiver === undefined) {
    if (position === 1 && name === 'HttpException') return 'error';
    if (position === 0 && name === 'HTTPException' && call.type === 'NewExpression') return 'error';
    if (position === 1 && name === 'setResponseStatus') return 'send';
    if (call.type === 'NewExpression' && matches(HTTP_ERRORS, name) && isFailure(code)) return 'error';
    const from = moduleOfCall(sourceCode, call);
    if (position === 0 && from === 'http-errors') return 'error';
    if (position === 0 && from === '@sveltejs/kit' && SVELTEKIT_SENDERS.includes(name)) return 'send';
    if (position === 0 && from === '@nestjs/common' && name === 'HttpCode') return 'send';
    return matches(ASSERTIONS, name) && other !== undefined ? compared(sourceCode, other, code) : undefined;
  }

  const subject = subjectName(receiver);
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
      if (position !== 1) return undefined;
      if (isResponseClass(subject)) return 'fetch-response';
      return isResponse(sourceCode, receiver) || isContext(receiver) ? 'send' : undefined;
    case 'expect':
      return position === 0 && asksForPath(receiver) ? 'compare' : undefined;
    case 'reply':
      return position === 0 && asksForPath(receiver) ? 'send' : undefined;
    case 'toHaveProperty':
    case 'property':
      return position === 1 && matches(/^status(?:Code)?$/, textOf(call.arguments[0]))
        ? 'compare'
        : undefined;
    default:
  }
  if (position === 1 && CONTEXT_SENDERS.includes(name) && isContext(receiver)) return 'fetch-response';
  const tested = expected(receiver);
  if (tested === undefined)
    return matches(COMPARISONS, name) && other !== undefined ? compared(sourceCode, other, code) : undefined;
  if (position === 0 && matches(MATCHERS, name)) return compared(sourceCode, tested, code);
  const mock = unwrap(tested);
  // The first argument of `toHaveBeenNthCalledWith` is the number of the call.
  if (
    !matches(CALLED_WITH, name) ||
    position !== (matches(/nth/i, name) ? 1 : 0) ||
    mock.type !== 'MemberExpression'
  )
    return undefined;
  const method = propertyName(mock);
  if (method === 'sendStatus' || method === 'writeHead') return 'compare';
  return (method === 'status' || method === 'code') && isResponse(sourceCode, mock.object)
    ? 'compare'
    : undefined;
}

/**
 * Returns how `status: 404` is used in an object that is passed to a function or constructor that creates a response.
 */
function placeOfProperty(sourceCode: SourceCode, property: ESTree.Property): StatusPlace | undefined {
  const name = propertyName(property);
  const object = parentOf(property);
  if (name !== 'status' && name !== 'statusCode') return undefined;
  const call = object && parentOf(wrapped(object));
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return undefined;
  const position = call.arguments.findIndex((argument) => unwrap(argument) === object);
  const made = calleeName(call);
  const receiver = receiverOf(call);
  if (receiver === undefined) {
    // Nuxt makes `createError` available without an import, or from `#imports`.
    const from = moduleOfCall(sourceCode, call) ?? '#';
    if (position === 1 && isResponseClass(made)) return name === 'status' ? placeIn(made) : undefined;
    if (position === 1)
      return /^(?:@remix-run\/|@sveltejs\/kit|react-router)/.test(from) ? 'send' : undefined;
    if (position !== 0) return undefined;
    if (made === 'createError') return from === 'h3' || from.startsWith('#') ? 'error' : undefined;
    return made === 'ApiResponse' && from === '@nestjs/swagger' ? 'send' : undefined;
  }
  const subject = subjectName(receiver);
  if (position === 1 && isResponseClass(subject)) return placeIn(subject);
  if (position === 0 && made === 'fulfill' && matches(/route/i, subject)) return 'send';
  return position === 1 && made === 'flush' && name === 'status' ? 'send' : undefined;
}

const placeIn = (name: string | undefined): StatusPlace => (isStrictClass(name) ? 'fetch-response' : 'send');

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
      if (!/[!=]=/.test(parent.operator)) return undefined;
      return compared(sourceCode, parent.left === node ? parent.right : parent.left, code);
    }
    case 'SwitchCase': {
      const { discriminant } = parentOf(parent) as ESTree.SwitchStatement;
      return compared(sourceCode, discriminant, code);
    }
    case 'AssignmentExpression': {
      if (parent.operator !== '=' || parent.left.type !== 'MemberExpression') return undefined;
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
      return placeOfArgument(sourceCode, parent, position, code);
    }
    case 'Property':
      return placeOfProperty(sourceCode, parent);
    default:
  }
  return undefined;
}
