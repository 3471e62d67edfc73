import { headersLiteral, isJson, jsonExpression, problemStatement, quote, without } from './literals.js';
import type { Subject } from './subject.js';

/** Returns statements that return the response, for platforms whose handlers return a Fetch `Response`. */
export function returnResponse({ status, exchange }: Subject, indent: string): string[] {
  const { response } = exchange;
  const inJson = isJson(response);
  const headers =
    inJson && response.detail === undefined ? without(response.headers, 'Content-Type') : response.headers;
  const line = `{ status: ${status}${headers.length === 0 ? '' : `, headers: ${headersLiteral(headers, '')}`} }`;
  const content = inJson
    ? jsonExpression(response)
    : response.body === undefined
      ? 'null'
      : quote(response.body);
  const options =
    indent.length + content.length + line.length <= 62
      ? line
      : `{\n${indent}  status: ${status},\n${indent}  headers: ${headersLiteral(headers, `${indent}  `, indent.length + 12)},\n${indent}}`;
  return [
    ...problemStatement(response, status, indent),
    `return ${inJson ? 'Response.json(' : 'new Response('}${content}, ${options});`,
  ].map((statement) => `${indent}${statement}`);
}
