import { whyNot } from './applies.js';
import {
  chained,
  headersLiteral,
  isJson,
  jsonExpression,
  problemStatement,
  quote,
  withoutJsonType,
} from './literals.js';
import type { Template } from './platform.js';
import { isRedirect, libraryImports, locationOf, type Subject, usesProblem } from './subject.js';

const INTERIM = {
  100: 'Node sends this status before Fastify runs. To send it yourself, listen for `checkContinue` on `app.server`.',
  101: "Fastify doesn't handle upgrades. Listen for `upgrade` on `app.server`, as the Node.js listing does, or use a WebSocket plugin.",
} as const;

/** The methods that Fastify supports by default. */
const ROUTED = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

function sending(subject: Subject): string[] {
  const { status, exchange } = subject;
  const { response } = exchange;
  if (isRedirect(subject)) return [`return reply.redirect(${quote(locationOf(subject))}, ${status});`];
  const headers = withoutJsonType(response);
  const body =
    response.body === undefined
      ? 'send()'
      : `send(${isJson(response) ? jsonExpression(response) : quote(response.body)})`;
  const calls = [
    `code(${status})`,
    ...(headers.length === 0 ? [] : [`headers(${headersLiteral(headers, '    ', 14)})`]),
    body,
  ];
  return [...problemStatement(response, status, '  '), ...chained('return reply', calls)];
}

function interim({ code, exchange }: Subject): string[] {
  const link = exchange.response.headers.find(([name]) => name === 'Link')?.[1];
  const final = exchange.final;
  return [
    code === 102 ? 'reply.raw.writeProcessing();' : `reply.raw.writeEarlyHints({ link: '${link}' });`,
    ...chained('return reply', [
      `code(${final?.code})`,
      `headers(${headersLiteral(final?.headers ?? [], '    ', 14)})`,
      final?.body === undefined ? 'send()' : `send('${final.body}')`,
    ]),
  ];
}

export const fastify: Template = (subject) => {
  const { code, exchange, path } = subject;
  const reason = whyNot(subject);
  if (reason !== undefined) return reason;
  if (code === 100 || code === 101) return { note: INTERIM[code] };
  const { method, asks } = exchange;
  const type = asks.find(([name]) => name === 'Content-Type')?.[1];
  const isRouted = ROUTED.includes(method);
  const lines = code < 200 ? interim(subject) : sending(subject);
  return {
    language: 'js',
    text: [
      "import Fastify from 'fastify';",
      ...(code < 200 ? [] : libraryImports(subject, { problem: usesProblem(subject) })),
      '',
      'const app = Fastify();',
      '',
      ...(isRouted
        ? []
        : [`app.addHttpMethod('${method}'${type === undefined ? '' : ', { hasBody: true }'});`]),
      ...(type === undefined || /^(?:application\/json|text\/plain)$/.test(type)
        ? []
        : [`app.addContentTypeParser('${type}', (request, body, done) => done(null, body));`]),
      ...(isRouted
        ? [
            `app.${method.toLowerCase()}('${path}', (request, reply) => {`,
            ...lines.map((line) => `  ${line}`),
            '});',
          ]
        : [
            'app.route({',
            `  method: '${method}',`,
            `  url: '${path}',`,
            '  handler(request, reply) {',
            ...lines.map((line) => `    ${line}`),
            '  },',
            '});',
          ]),
      '',
      'await app.listen({ port: 3000 });',
    ].join('\n'),
  };
};
