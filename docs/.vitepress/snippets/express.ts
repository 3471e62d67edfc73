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
  100: 'Node sends this status before Express runs. To send it yourself, listen for `checkContinue` on the server that `app.listen()` returns.',
  101: "Express doesn't handle upgrades. Listen for `upgrade` on the server that `app.listen()` returns, as the Node.js listing does.",
} as const;

function sending(subject: Subject): string[] {
  const { status, exchange } = subject;
  const { response } = exchange;
  if (isRedirect(subject)) return [`response.redirect(${status}, ${quote(locationOf(subject))});`];
  const headers = withoutJsonType(response);
  const body =
    response.body === undefined
      ? 'end()'
      : isJson(response)
        ? `json(${jsonExpression(response)})`
        : `send(${quote(response.body)})`;
  const calls = [
    `status(${status})`,
    ...(headers.length === 0 ? [] : [`set(${headersLiteral(headers, '    ', 12)})`]),
    body,
  ];
  return [...problemStatement(response, status, '  '), ...chained('response', calls)];
}

function interim(subject: Subject): string[] {
  const { code, exchange } = subject;
  const link = exchange.response.headers.find(([name]) => name === 'Link')?.[1];
  const final = exchange.final;
  return [
    code === 102 ? 'response.writeProcessing();' : `response.writeEarlyHints({ link: '${link}' });`,
    ...chained('response', [
      `status(${final?.code})`,
      `set(${headersLiteral(final?.headers ?? [], '    ', 12)})`,
      final?.body === undefined ? 'end()' : `send('${final.body}')`,
    ]),
  ];
}

export const express: Template = (subject) => {
  const { code, exchange, path } = subject;
  const reason = whyNot(subject);
  if (reason !== undefined) return reason;
  if (code === 100 || code === 101) return { note: INTERIM[code] };
  return {
    language: 'js',
    text: [
      "import express from 'express';",
      ...(code < 200 ? [] : libraryImports(subject, { problem: usesProblem(subject) })),
      '',
      'const app = express();',
      '',
      `app.${exchange.method.toLowerCase()}('${path}', (request, response) => {`,
      ...(code < 200 ? interim(subject) : sending(subject)).map((line) => `  ${line}`),
      '});',
      '',
      'app.listen(3000);',
    ].join('\n'),
  };
};
