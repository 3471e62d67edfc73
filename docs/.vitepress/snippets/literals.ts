import type { Headers, ResponseMessage } from './exchange.js';

/** Formats text as a JavaScript string literal. */
export const quote = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : quote(name));

const LINE = 88;

/** Formats headers as an object literal. The object is on one line if it fits after `column` characters. */
export function headersLiteral(headers: Headers, indent: string, column = 0): string {
  const members = headers.map(([name, value]) => `${key(name)}: ${quote(value)}`);
  const line = `{ ${members.join(', ')} }`;
  if (members.length < 2 || column + line.length <= LINE) return line;
  return `{\n${members.map((one) => `${indent}  ${one},\n`).join('')}${indent}}`;
}

/** Formats a JSON value as a JavaScript expression: `{ id: 7 }`. */
export function valueLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, one]) => `${key(name)}: ${valueLiteral(one)}`);
    return `{ ${members.join(', ')} }`;
  }
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

export const isJson = ({ headers, body }: ResponseMessage): boolean =>
  body !== undefined && headers.some(([name, value]) => name === 'Content-Type' && value.includes('json'));

/** Removes headers that a function of the platform sets itself. */
export const without = (headers: Headers, ...names: readonly string[]): Headers =>
  headers.filter(([name]) => !names.includes(name));

/** Removes Content-Type if the function that sends JSON sets it. */
export const withoutJsonType = (response: ResponseMessage): Headers =>
  isJson(response) && response.detail === undefined
    ? without(response.headers, 'Content-Type')
    : response.headers;

/** Returns an expression that uses the library to build an error's problem document. */
export function problemExpression(status: string, detail: string, indent = '', column = 0): string {
  const line = `problem(${status}, { detail: ${quote(detail)} })`;
  if (column + line.length <= LINE) return line;
  return `problem(${status}, {\n${indent}  detail: ${quote(detail)},\n${indent}})`;
}

/** Returns a statement that assigns the problem document to `body`, or nothing if the body is something else. */
export function problemStatement({ detail }: ResponseMessage, status: string, indent: string): string[] {
  if (detail === undefined) return [];
  return [`const body = ${problemExpression(status, detail, indent, indent.length + 14)};`];
}

/** Formats a JSON body as an expression. For a problem document, the expression is the variable `body`. */
export const jsonExpression = ({ body = '', detail }: ResponseMessage): string =>
  detail === undefined ? valueLiteral(JSON.parse(body)) : 'body';

/** Formats the body as a string expression. */
export const textExpression = (response: ResponseMessage): string =>
  isJson(response) ? `JSON.stringify(${jsonExpression(response)})` : quote(response.body ?? '');

/** Formats method calls on an object, on one line if they fit. */
export function chained(object: string, calls: readonly string[]): string[] {
  const line = `${object}.${calls.join('.')};`;
  if (line.length <= 80 && !line.includes('\n')) return [line];
  return [object, ...calls.map((call, at) => `  .${call}${at === calls.length - 1 ? ';' : ''}`)];
}
