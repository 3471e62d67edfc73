import { noInterim, whyNot } from './applies.js';
import { returnResponse } from './fetch-response.js';
import type { Template } from './platform.js';
import { libraryImports, usesProblem } from './subject.js';

/** The methods for which a route file can export a function. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export const next: Template = (subject) => {
  const reason = whyNot(subject) ?? noInterim(subject, 'Next.js');
  if (reason !== undefined) return reason;
  const { exchange, path } = subject;
  if (!METHODS.includes(exchange.method))
    return { note: `Route handlers don't support ${exchange.method}, so Next.js responds with 405.` };
  const folder = path.replace(/\/$/, '');
  return {
    language: 'ts',
    text: [
      `// app${folder}/route.ts`,
      ...libraryImports(subject, { problem: usesProblem(subject) }),
      '',
      `export function ${exchange.method}() {`,
      ...returnResponse(subject, '  '),
      '}',
    ].join('\n'),
  };
};
