import { idempotentMethod } from '../generated/methods.js';

/** Checks whether a method, in any letter case, is registered as idempotent. Unknown methods aren't idempotent. */
export function isIdempotentMethod(method: unknown): boolean {
  return typeof method === 'string' && idempotentMethod(method);
}
