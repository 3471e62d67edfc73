import { idempotentMethod } from '../generated/methods.js';

/** Whether a method is registered as idempotent, in any letter case; unknown methods aren't. */
export function isIdempotentMethod(method: unknown): boolean {
  return typeof method === 'string' && idempotentMethod(method);
}
