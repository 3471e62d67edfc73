import { curatedComparisons } from './compare.js';

/**
 * Lists the codes of each curated comparison.
 *
 * @returns A frozen array. Each item is an array of codes in ascending order.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { listComparisons } from 'http-status-atlas/guide';
 *
 * listComparisons().some((codes) => codes.join() === '401,403'); // => true
 * ```
 * @category Guide
 */
export function listComparisons(): readonly (readonly number[])[] {
  return Object.freeze(curatedComparisons().map(({ codes }) => codes));
}
