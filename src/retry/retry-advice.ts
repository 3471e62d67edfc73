import { isInRange } from '../classes/is-in-range.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { parseRetryAfter } from './parse-retry-after.js';
import { decideRetry, isListed, type RetryContext } from './retry-decision.js';
import { retryPolicy } from './retry-policy.js';

/**
 * Whether to repeat a request, when, and why.
 *
 * @category Retrying
 */
export interface RetryAdvice {
  readonly retry: boolean;
  /** How long to wait in milliseconds, where the response said so; otherwise back off by your own schedule. */
  readonly delayMs?: number;
  /** One or two sentences. */
  readonly reason: string;
  /** The section that the decision rests on, or `policy` where it is ours. */
  readonly basis: string;
}

/**
 * Decides whether to send a request again, and says why.
 *
 * The decision is `isRetryable`'s, from the same table.
 *
 * @param code - The status code of the response.
 * @param context - What is known about the request and the response.
 * @returns A frozen advice; for anything that is no code one that says `retry: false`.
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
export function retryAdvice(code: number, context: RetryContext = NO_OPTIONS): RetryAdvice {
  return Object.freeze(advise(code, context ?? NO_OPTIONS));
}

function advise(code: number, context: RetryContext): RetryAdvice {
  if (!isInRange(code, 100, 599)) {
    return {
      retry: false,
      reason: 'This is no status code: valid codes are integers from 100 to 599.',
      basis: 'RFC 9110 15',
    };
  }
  const { reason: ownReason, basis: ownBasis, follows } = retryPolicy(code);
  const unknown = follows === undefined ? '' : `${code} is not registered and counts as ${follows}: `;
  const reason =
    unknown === '' ? ownReason : unknown + ownReason.charAt(0).toLowerCase() + ownReason.slice(1);
  const basis = follows === undefined ? ownBasis : 'RFC 9110 15';
  const verdict = decideRetry(code, context);
  if (verdict === 0) {
    return { retry: false, reason: `The caller excludes ${code} from repeating.`, basis: 'policy' };
  }
  if (verdict === 2) {
    return { retry: false, reason: `${reason} The response has no Retry-After that can be read.`, basis };
  }
  if (verdict === 3) {
    const who =
      typeof context.method === 'string' && context.idempotent === undefined
        ? `${printable(context.method)} is not an idempotent method`
        : 'The request is not idempotent';
    return {
      retry: false,
      reason: `${who}, so send it again only where you know that the first one took no effect.`,
      basis: 'RFC 9110 9.2.2',
    };
  }
  if (verdict === 1) return { retry: false, reason, basis };
  const delayMs = parseRetryAfter(context.retryAfter);
  const advice = isListed(context.also, code)
    ? { retry: true, reason: `The caller lets ${code} be repeated.`, basis: 'policy' }
    : { retry: true, ...(needsItsDelay(code, context) ? EXPECTED_AGAIN : { reason, basis }) };
  return delayMs === undefined ? advice : { ...advice, delayMs };
}

const EXPECTED_AGAIN = {
  reason:
    'The response says when to come back, so the server expects the request again, whatever its method.',
  basis: 'RFC 9110 10.2.3',
};

/** Whether it is Retry-After alone that lets a request be repeated that is not idempotent. */
const needsItsDelay = (code: number, context: RetryContext) =>
  decideRetry(code, Object.assign({ __proto__: null }, context, { retryAfter: undefined })) === 3;

/** A method as a message can show it. */
const printable = (method: string) => (/^[\w-]{1,32}$/.test(method) ? method : 'The method given');
