import { whyNot } from './applies.js';
import { isJson, jsonExpression, problemExpression, quote } from './literals.js';
import type { Listing, Template } from './platform.js';
import { isRedirect, libraryImports, locationOf, type Subject, usesProblem } from './subject.js';

/** The decorators for request methods. */
const DECORATORS: Readonly<Record<string, string>> = {
  GET: 'Get',
  POST: 'Post',
  PUT: 'Put',
  PATCH: 'Patch',
  DELETE: 'Delete',
  PROPFIND: 'Propfind',
  PROPPATCH: 'Proppatch',
};

const NOTES = {
  100: 'Node sends this status before NestJS runs. To send it yourself, listen for `checkContinue` on `app.getHttpServer()`.',
  101: "Controllers don't handle upgrades. Use a gateway from `@nestjs/websockets`.",
} as const;

function interim({ code, exchange, path }: Subject): Listing {
  const link = exchange.response.headers.find(([name]) => name === 'Link')?.[1];
  const final = exchange.final;
  const method = DECORATORS[exchange.method] ?? 'All';
  const headers = (final?.headers ?? []).filter(([name]) => name !== 'Content-Type');
  return {
    language: 'ts',
    text: [
      `import { Controller, ${method}, Header, Res } from '@nestjs/common';`,
      "import type { Response } from 'express';",
      '',
      '@Controller()',
      'export class SiteController {',
      `  @${method}('${path}')`,
      ...headers.map(([name, value]) => `  @Header('${name}', ${quote(value)})`),
      '  handle(@Res({ passthrough: true }) response: Response) {',
      code === 102 ? '    response.writeProcessing();' : `    response.writeEarlyHints({ link: '${link}' });`,
      ...(final?.body === undefined ? [] : [`    return ${quote(final.body)};`]),
      '  }',
      '}',
    ].join('\n'),
  };
}

export const nest: Template = (subject) => {
  const { code, status, exchange, path } = subject;
  const reason = whyNot(subject);
  if (reason !== undefined) return reason;
  if (code === 100 || code === 101) return { note: NOTES[code] };
  if (code < 200) return interim(subject);
  const method = DECORATORS[exchange.method] ?? 'All';
  const redirect = isRedirect(subject);
  const { response } = exchange;
  const headers = redirect
    ? []
    : response.headers.filter(([name, value]) => !(name === 'Content-Type' && value === 'application/json'));
  const used = [
    'Controller',
    method,
    ...(redirect ? ['Redirect'] : ['HttpCode']),
    ...(headers.length > 0 ? ['Header'] : []),
  ].sort((one, other) => one.localeCompare(other, 'en'));
  const body =
    response.body === undefined || redirect
      ? undefined
      : isJson(response)
        ? response.detail === undefined
          ? jsonExpression(response)
          : problemExpression(status, response.detail, '    ', 12)
        : quote(response.body);
  return {
    language: 'ts',
    text: [
      `import { ${used.join(', ')} } from '@nestjs/common';`,
      ...libraryImports(subject, { problem: usesProblem(subject) }),
      '',
      '@Controller()',
      'export class SiteController {',
      `  @${method}('${path}')`,
      redirect ? `  @Redirect(${quote(locationOf(subject))}, ${status})` : `  @HttpCode(${status})`,
      ...headers.map(([name, value]) => `  @Header('${name}', ${quote(value)})`),
      ...(body === undefined ? ['  handle() {}'] : ['  handle() {', `    return ${body};`, '  }']),
      '}',
    ].join('\n'),
  };
};
