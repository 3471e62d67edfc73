import { classCode } from '../classes/class-code.js';
import { retryReasons } from '../generated/retry-reasons.js';
import type { Retry } from '../model/description.js';
import { type NumberedLines, numberedLines } from '../text/numbered-lines.js';

let reasons: NumberedLines | undefined;

/**
 * Returns the reason and the basis of the policy for a code from 100 to 599. An unregistered code is treated as the x00
 * code of its class.
 */
export function retryPolicy(code: number): Pick<Retry, 'reason' | 'basis'> & { readonly follows?: number } {
  reasons ??= numberedLines(retryReasons());
  const own = reasons.get(code);
  const follows = classCode(code);
  const line = (own ?? reasons.get(follows)) as string;
  const bar = line.indexOf('|');
  const policy = { reason: line.slice(bar + 1), basis: line.slice(0, bar) };
  return own === undefined ? { ...policy, follows } : policy;
}
