import { noInterim, whyNot } from './applies.js';
import { returnResponse } from './fetch-response.js';
import type { Template } from './platform.js';
import { libraryImports, usesProblem } from './subject.js';

export const workers: Template = (subject) => {
  const reason = whyNot(subject) ?? noInterim(subject, 'Deno or Workers');
  if (reason !== undefined) return reason;
  const { exchange, path } = subject;
  return {
    language: 'ts',
    text: [
      ...libraryImports(subject, { problem: usesProblem(subject) }),
      '',
      'export default {',
      '  fetch(request: Request): Response {',
      '    const { pathname } = new URL(request.url);',
      `    if (request.method === '${exchange.method}' && pathname === '${path}') {`,
      ...returnResponse(subject, '      '),
      '    }',
      "    return new Response('Hello');",
      '  },',
      '};',
    ].join('\n'),
  };
};
