import type { Members } from './own.js';

/**
 * Returns the name of the member that reports an error. GraphQL, JSON-RPC, and similar protocols report errors with 200
 * by design, so their examples aren't treated as mistakes.
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
