import { type Description, isRedirectStatus } from '../atlas.js';
import { type Exchange, exchangeOf } from './exchange.js';

/** The subject of a listing: a code, its name in a program, and its exchange. */
export interface Subject {
  readonly code: number;
  readonly description: Description;
  /** The library's constant for the code, or the code as a number. */
  readonly status: string;
  readonly exchange: Exchange;
  /** The path of the request target, without the query. */
  readonly path: string;
}

export function subjectOf(description: Description): Subject | undefined {
  const exchange = exchangeOf(description);
  if (exchange === undefined) return undefined;
  const constant = 'meanings' in description ? undefined : description.name;
  return {
    code: description.code,
    description,
    status: constant ?? `${description.code}`,
    exchange,
    path: new URL(exchange.target, 'https://api.example').pathname,
  };
}

/** Returns the lines of a listing that import the library's exports. */
export function libraryImports(
  { status }: Subject,
  { names = [], problem = false }: { readonly names?: readonly string[]; readonly problem?: boolean } = {},
): string[] {
  const all = [...(/^\d/.test(status) ? [] : [status]), ...names].sort((one, other) =>
    one.localeCompare(other, 'en'),
  );
  return [
    ...(all.length === 0 ? [] : [`import { ${all.join(', ')} } from 'http-status-atlas';`]),
    ...(problem ? [`import { problem } from 'http-status-atlas/problem';`] : []),
  ];
}

/** Checks whether the body is a problem document, which the library builds. */
export const usesProblem = ({ exchange }: Subject): boolean => exchange.response.detail !== undefined;

/** Checks for redirects that frameworks have a function for. */
export const isRedirect = ({ code }: Subject): boolean => isRedirectStatus(code);

/** Returns the URL that a redirect points to. */
export const locationOf = ({ exchange }: Subject): string =>
  exchange.response.headers.find(([name]) => name === 'Location')?.[1] ?? '/';
