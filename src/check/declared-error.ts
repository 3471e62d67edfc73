/**
 * Returns the name of the member that reports an error. GraphQL, JSON-RPC, and similar protocols report errors with 200
 * by design, so their bodies are excluded.
 *
 * @param body - The body's members.
 * @param otherwise - Returns the result if no member reports an error on its own.
 */
export function declaredError(
  body: Readonly<Record<string, unknown>>,
  otherwise?: (has: (name: string) => boolean) => string | undefined,
): string | undefined {
  const has = (name: string) => Object.hasOwn(body, name);
  if (has('data') || has('errors') || has('jsonrpc')) return;
  const refused = ['success', 'ok'].find((name) => has(name) && body[name] === false);
  if (refused) return refused;
  const error = has('error') ? body['error'] : undefined;
  const isError = (typeof error === 'string' ? error : Object.keys(error ?? {})).length > 0;
  return isError && !has('result') ? 'error' : otherwise?.(has);
}
