import type { Members } from './own.js';

/**
 * The member with which a body reports an error. Other protocols (GraphQL, JSON-RPC) report errors with 200 by design,
 * so an example of them isn't a mistake.
 */
export function errorMember(body: Members): string | undefined {
  const has = (name: string) => Object.hasOwn(body, name);
  if (has('data') || has('errors') || has('jsonrpc')) return undefined;
  const refused = ['success', 'ok'].find((name) => has(name) && body[name] === false);
  if (refused !== undefined) return refused;
  const error = has('error') ? body['error'] : undefined;
  const isError =
    typeof error === 'string'
      ? error !== ''
      : typeof error === 'object' && error !== null && Object.keys(error).length > 0;
  return isError && !has('result') && Object.keys(body).length < 4 ? 'error' : undefined;
}
