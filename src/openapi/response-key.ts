import { classRange } from '../classes/class-range.js';
import type { CodeAsNumber } from '../model/status-class.js';
import { isObject } from './is-object.js';

/**
 * Finds the entry of an OpenAPI responses object that applies to a status code.
 *
 * An exact code takes precedence over a range, and a range takes precedence over `default`. The function accepts ranges
 * as `4XX`, the form that OpenAPI requires, and as `4xx`, which some documents use.
 *
 * @param responses - The responses object of an operation, or any object with such keys.
 * @param code - The status code.
 * @returns The key as written in the object, or `undefined` if no entry applies or `code` isn't an integer from 100 to
 * 599.
 * @see {@link https://spec.openapis.org/oas/v3.1.2.html#responses-object | OpenAPI, responses object}
 *
 * @example
 * ```ts
 * import { responseKey } from 'http-status-atlas/openapi';
 *
 * const responses = { 200: {}, '4XX': {}, default: {} };
 *
 * responseKey(responses, 200); // => '200'
 * responseKey(responses, 404); // => '4XX'
 * responseKey(responses, 503); // => 'default'
 * ```
 * @category OpenAPI
 */
export function responseKey<Responses extends object>(
  responses: Responses | null | undefined,
  code: CodeAsNumber,
): `${Extract<keyof Responses, string | number>}` | undefined;
export function responseKey(responses: unknown, code: CodeAsNumber): string | undefined {
  const range = classRange(code);
  if (range === undefined || !isObject(responses)) return undefined;
  return [`${code}`, range.toUpperCase(), range, 'default'].find((key) => Object.hasOwn(responses, key));
}
