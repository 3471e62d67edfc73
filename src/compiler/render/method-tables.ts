import type { Dataset } from '../dataset.js';
import { banner } from './typescript.js';

/**
 * Renders the check for idempotent methods, based on the snapshot of the method registry. The registry's `*` isn't a
 * method.
 */
export function renderMethods({ methods }: Dataset): string {
  const names = methods.filter(({ idempotent }) => idempotent).map(({ method }) => method);
  return `${banner}/** Checks whether the IANA method registry lists a method as idempotent. Letter case doesn't matter. */
export const idempotentMethod = (method: string): boolean =>
  /^(${alternatives(names)})$/i.test(
    method,
  );
`;
}

/**
 * Returns a pattern that contains each shared prefix once. A short pattern reduces the size of every bundle that
 * contains `isRetryable`.
 */
function alternatives(words: readonly string[]): string {
  const initials = [...new Set(words.map((word) => word.charAt(0)))];
  return initials
    .map((initial) => {
      const group = words.filter((word) => word.startsWith(initial));
      const prefix = commonPrefix(group);
      const rests = group.map((word) => word.slice(prefix.length));
      if (group.length === 1) return prefix;
      const further = alternatives(rests.filter((rest) => rest !== ''));
      return `${prefix}(${further})${rests.includes('') ? '?' : ''}`;
    })
    .join('|');
}

const commonPrefix = ([first = '', ...others]: readonly string[]) => {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
};
