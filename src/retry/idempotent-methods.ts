import { idempotentMethod } from '../generated/methods.js';

/** Whether a method is registered as idempotent, in any case; an unknown method is not. */
export function isIdempotentMethod(method: unknown): boolean {
  return typeof method === 'string' && idempotentMethod(method);
}
