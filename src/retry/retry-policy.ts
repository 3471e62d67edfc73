import { classCode } from '../classes/class-code.js';
import { retryReasons } from '../generated/retry-reasons.js';
import { NEVER, RETRY_SCOPES } from '../generated/retry-tiers.js';
import type { Retry } from '../model/description.js';
import { type NumberedLines, numberedLines } from '../text/numbered-lines.js';
import { retryTier } from './retry-tier.js';

let reasons: NumberedLines | undefined;

/**
 * Returns the policy for a code from 100 to 599, with its reason. An unregistered code is treated as the x00 code of
 * its class.
 */
export function retryPolicy(code: number): Retry & { readonly follows?: number } {
  reasons ??= numberedLines(retryReasons());
  const [plain, withRetryAfter] = RETRY_SCOPES[retryTier(code) ?? NEVER] as (typeof RETRY_SCOPES)[number];
  const own = reasons.get(code);
  const follows = classCode(code);
  const line = (own ?? reasons.get(follows)) as string;
  const bar = line.indexOf('|');
  const policy = { plain, withRetryAfter, reason: line.slice(bar + 1), basis: line.slice(0, bar) };
  return own === undefined ? { ...policy, follows } : policy;
}
