import { NEVER, RETRY_SCOPES } from '../generated/retry-tiers.js';
import type { Retry } from '../model/description.js';
import { retryAdvice } from '../retry/retry-advice.js';
import type { RetryContext } from '../retry/retry-decision.js';
import { retryTier } from '../retry/retry-tier.js';

/**
 * A context that makes `retryAdvice` return the policy's decision. It has no prototype, so properties from a polluted
 * prototype are never read.
 */
const POLICY_DECIDES: RetryContext & { readonly __proto__: null } = {
  __proto__: null,
  idempotent: true,
  retryAfter: 0,
};

/**
 * Returns the retry policy of a described code.
 *
 * The reasons come from the public `retryAdvice` function. `describe` and `retryAdvice` are in different files in the
 * package, and only one of those files should contain the long reasons.
 */
export function retryOf(code: number): Retry {
  const [plain, withRetryAfter] = RETRY_SCOPES[retryTier(code) ?? NEVER] as (typeof RETRY_SCOPES)[number];
  const { reason, basis } = retryAdvice(code, POLICY_DECIDES);
  return { plain, withRetryAfter, reason, basis };
}
