import { idempotentMethod } from '../generated/methods.js';

/** Checks whether a method is registered as idempotent, in any letter case. Unknown methods aren't idempotent. */
export function isIdempotentMethod(method: unknown): boolean {
  return typeof method === 'string' && idempotentMethod(method);
}
