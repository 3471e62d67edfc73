import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { isNullBodyStatus } from '../semantics/is-null-body-status.js';
import { isResponseStatus } from '../semantics/is-response-status.js';
import { docsOf } from './about.js';
import {
  type AnyNode,
  calleeName,
  integerOf,
  propertyName,
  receiverOf,
  subjectName,
  typeOf,
  unwrap,
} from './nodes.js';
import { rangeTests } from './range-test.js';
import type { AtlasRule } from './rule-types.js';
import { codeOf, isContext, isStrictClass, statusKind } from './status-expressions.js';
import { statusPlace } from './status-place.js';

const SENDERS: readonly (string | undefined)[] = ['json', 'text', 'html', 'xml'];
const CONTENT = ['TemplateLiteral', 'NewExpression', 'ObjectExpression', 'ArrayExpression'];

/**
 * Checks whether an expression is certainly a body. A variable doesn't qualify, because its value might be `null` or
 * `undefined`.
 */
function isContent(expression: AnyNode | undefined): boolean {
  const node = expression && unwrap(expression);
  if (node?.type === 'Literal') return node.value !== null;
  if (node?.type === 'CallExpression')
    return subjectName(node) === 'JSON' && calleeName(node) === 'stringify';
  return CONTENT.includes(typeOf(node));
}

/** Returns the status in a response's options: the value of `{ status }`. */
function statusArgument(argument: AnyNode | undefined): ESTree.Node | undefined {
  const node = argument && unwrap(argument);
  if (node?.type !== 'ObjectExpression') return undefined;
  const property = node.properties.find((one) => propertyName(one) === 'status');
  return property?.type === 'Property' ? property.value : undefined;
}

/**
 * Returns the status of a call that creates a response with a body, if the call throws an error for statuses that don't
 * allow a body.
 */
function statusWithContent(call: ESTree.CallExpression | ESTree.NewExpression): ESTree.Node | undefined {
  const [content, init] = call.arguments;
  const receiver = receiverOf(call);
  const name = calleeName(call);
  if (call.type === 'NewExpression')
    return receiver === undefined && isStrictClass(name) && isContent(content)
      ? statusArgument(init)
      : undefined;
  if (receiver === undefined || !SENDERS.includes(name)) return undefined;
  if (isStrictClass(subjectName(receiver))) return statusArgument(init);
  return isContext(receiver) ? init : undefined;
}

/** Returns the reason why a value can't be a status code at its position, or `undefined` if it can be one. */
function faultOf(
  sourceCode: SourceCode,
  node: AnyNode,
  code: number,
): 'sent' | 'compared' | 'response' | undefined {
  const place = statusPlace(sourceCode, node, code);
  if (place === 'compare') {
    // Clients report 0 for a request without a response, and some servers send 999.
    return code < 0 || (code > 0 && code < 100) || code > 999 ? 'compared' : undefined;
  }
  if (place === undefined) return undefined;
  if (code < 100 || code > 599) return 'sent';
  return place === 'fetch-response' && !isResponseStatus(code) ? 'response' : undefined;
}

/** Reports invalid status codes, ranges that contain no status code, and bodies that a status doesn't allow. */
export const noInvalidStatus: AtlasRule = {
  meta: {
    type: 'problem',
    docs: /* @__PURE__ */ docsOf('no-invalid-status', 'Disallow status codes and ranges that do not exist'),
    schema: [],
    messages: {
      sent: 'Invalid status code {{code}}: expected an integer from 100 to 599',
      compared: 'Invalid status code {{code}} in a comparison: expected an integer from 100 to 599',
      response: 'Invalid status code {{code}} for a Response: expected an integer from 200 to 599',
      range: 'No status code is in the range {{range}}: status codes are integers from 100 to 599',
      content: 'A response with status {{code}} cannot have a body, so this call throws a TypeError',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const inspect = (node: ESTree.Node) => {
      const code = integerOf(node);
      const messageId = code === undefined ? undefined : faultOf(sourceCode, node, code);
      if (messageId !== undefined) context.report({ node, messageId, data: { code: String(code) } });
    };
    const inspectCall = (call: ESTree.CallExpression | ESTree.NewExpression) => {
      const status = statusWithContent(call);
      if (status === undefined) return;
      const code = codeOf(status);
      // A code below 200 is rejected with or without a body.
      if (isResponseStatus(code) && isNullBodyStatus(code))
        context.report({ node: status, messageId: 'content', data: { code: String(code) } });
    };
    return {
      Literal: inspect,
      UnaryExpression: inspect,
      CallExpression: inspectCall,
      NewExpression: inspectCall,
      LogicalExpression(node) {
        for (const { operator, subject, from, to } of rangeTests(sourceCode, node)) {
          if (operator !== '&&' || from > to || statusKind(sourceCode, subject) === undefined) continue;
          if (from > 599 || to < 100)
            context.report({ node, messageId: 'range', data: { range: `${from} to ${to}` } });
        }
      },
    };
  },
};
