import { declaredError } from '../check/declared-error.js';
import type { Members } from './own.js';

/**
 * Returns the name of the member that reports an error. `error` is ignored if the body has more than three members.
 */
export function errorMember(body: Members): string | undefined {
  const member = declaredError(body);
  return member === 'error' && Object.keys(body).length > 3 ? undefined : member;
}
