import type { ResponseFacts } from '../../src/identify.js';

/** Parses a captured response: a status line, headers, an empty line, and the body, if there is one. */
export function parseResponse(text: string): ResponseFacts & { readonly status: number } {
  const lines = text.replaceAll('\r\n', '\n');
  const end = lines.indexOf('\n\n');
  const [start = '', ...headers] = (end < 0 ? lines : lines.slice(0, end)).split('\n');
  return {
    status: Number(start.split(' ')[1]),
    headers: headers
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
    ...(end < 0 ? {} : { body: lines.slice(end + 2) }),
  };
}
