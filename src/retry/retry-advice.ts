import { isCode } from '../classes/is-code.js';
import type { CodeAsNumber } from '../model/status-class.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { delayOf, findObstacle, isListed, longestDelay, type RetryContext } from './retry-decision.js';
import { retryPolicy } from './retry-policy.js';

/**
 * A decision on whether and when to retry a request, with the reason.
 *
 * @category Retrying
 */
export interface RetryAdvice {
  readonly retry: boolean;
  /** The delay in milliseconds that the response specifies. If absent, use your own backoff. */
  readonly delayMs?: number;
  /** The reason in one or two sentences. */
  readonly reason: string;
  /** The RFC section that the decision is based on, or `policy` for the library's own decisions. */
  readonly basis: string;
}

/**
 * Decides whether to retry a request and explains why.
 *
 * The decision always matches the result of `isRetryable` because both functions use the same table.
 *
 * @param code - The status code of the response.
 * @param context - The known facts about the request and the response.
 * @returns A frozen object. If `code` isn't a valid status code, `retry` is `false`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110, section 9.2.2}
 *
 * @example
 * ```ts
 * import { retryAdvice } from 'http-status-atlas';
 *
 * retryAdvice(503, { method: 'POST' }).basis; // => 'RFC 9110 9.2.2'
 * retryAdvice(429, { retryAfter: '30' }).delayMs; // => 30000
 * ```
 * @category Retrying
 */
export function retryAdvice(code: CodeAsNumber, context: RetryContext | null = NO_OPTIONS): RetryAdvice {
  return Object.freeze(advise(code, context ?? NO_OPTIONS));
}

function advise(code: CodeAsNumber, context: RetryContext): RetryAdvice {
  if (!isCode(code)) {
    return {
      retry: false,
      reason: 'Not a valid status code: expected an integer from 100 to 599.',
      basis: 'RFC 9110 15',
    };
  }
  const obstacle = findObstacle(code, context);
  if (obstacle === 'never') {
    return { retry: false, reason: `The \`never\` option excludes ${code} from retries.`, basis: 'policy' };
  }
  if (obstacle === 'method') {
    return {
      retry: false,
      reason: `${requestOf(context)}, so retry it only if you know that the first attempt had no effect.`,
      basis: 'RFC 9110 9.2.2',
    };
  }
  const delayMs = delayOf(context);
  if (obstacle === 'long') {
    return {
      retry: false,
      reason: `The server asks the client to wait ${delayMs} ms, which is longer than the limit of ${longestDelay(context)} ms.`,
      basis: 'policy',
    };
  }
  const { reason, basis } = policyOf(code);
  if (obstacle === 'delay') {
    return { retry: false, reason: `${reason} The response has no valid Retry-After.`, basis };
  }
  if (obstacle === 'tier') return { retry: false, reason, basis };
  const advice = isListed(context.also, code)
    ? { retry: true, reason: `The \`also\` option allows retries for ${code}.`, basis: 'policy' }
    : { retry: true, reason, basis };
  return delayMs === undefined ? advice : { ...advice, delayMs };
}

/**
 * Returns the reason for the policy's decision. If the code is unregistered, the reason says which code it is treated
 * as.
 */
function policyOf(code: number): Pick<RetryAdvice, 'reason' | 'basis'> {
  const { reason, basis, follows } = retryPolicy(code);
  return follows === undefined
    ? { reason, basis }
    : {
        reason: `${code} is not registered and is treated as ${follows}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
        basis: 'RFC 9110 15',
      };
}

/** Describes a request that isn't idempotent. If the method is the reason, the description names it. */
const requestOf = ({ method, idempotent }: RetryContext) =>
  typeof method === 'string' && idempotent == null && PRINTABLE.test(method)
    ? `${method} is not an idempotent method`
    : 'The request is not idempotent';

/** Matches a method that can be included in a message without escaping. */
const PRINTABLE = /^[\w-]{1,32}$/;
