import { noInterim, whyNot } from './applies.js';
import type { ResponseMessage } from './exchange.js';
import {
  headersLiteral,
  isJson,
  jsonExpression,
  problemExpression,
  quote,
  withoutJsonType,
} from './literals.js';
import type { Template } from './platform.js';
import { isRedirect, libraryImports, locationOf, type Subject, usesProblem } from './subject.js';

/** The methods for which Hono has a function. */
const ROUTED = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

const jsonBody = (response: ResponseMessage, status: string) =>
  response.detail === undefined
    ? jsonExpression(response)
    : problemExpression(status, response.detail, '    ', 4);

function responding(subject: Subject): string[] {
  const { status, exchange } = subject;
  const { response } = exchange;
  if (isRedirect(subject)) return [`c.redirect(${quote(locationOf(subject))}, ${status})`];
  const inJson = isJson(response);
  const headers = withoutJsonType(response);
  const body =
    response.body === undefined ? 'null' : inJson ? jsonBody(response, status) : quote(response.body);
  const rest = headers.length === 0 ? [] : [headersLiteral(headers, '    ', 4)];
  const args = [body, status, ...rest];
  const name = inJson ? 'c.json' : 'c.body';
  const line = `${name}(${args.join(', ')})`;
  return line.length <= 70 && !line.includes('\n')
    ? [line]
    : [`${name}(`, ...args.map((one) => `  ${one},`), ')'];
}

export const hono: Template = (subject) => {
  const reason = whyNot(subject) ?? noInterim(subject, 'Hono');
  if (reason !== undefined) return reason;
  const { exchange, path } = subject;
  const { method } = exchange;
  const route = ROUTED.includes(method)
    ? `app.${method.toLowerCase()}('${path}'`
    : `app.on('${method}', '${path}'`;
  const [first = '', ...rest] = responding(subject);
  const lines =
    rest.length === 0 && `${route}, (c) => ${first});`.length <= 88
      ? [`${route}, (c) => ${first});`]
      : [`${route}, (c) =>`, ...[first, ...rest].map((line) => `  ${line}`), ');'].map((line, at, all) =>
          at === all.length - 2 ? `${line},` : line,
        );
  return {
    language: 'ts',
    text: [
      "import { Hono } from 'hono';",
      ...libraryImports(subject, { problem: usesProblem(subject) }),
      '',
      'const app = new Hono();',
      '',
      ...lines,
      '',
      'export default app;',
    ].join('\n'),
  };
};
