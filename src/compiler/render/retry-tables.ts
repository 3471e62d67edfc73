import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/** The tiers, in the order of their digits in the table: what is repeated without Retry-After comes last. */
export const retryTiers = [
  { plain: 'never', withRetryAfter: 'never' },
  { plain: 'never', withRetryAfter: 'any-method' },
  { plain: 'never', withRetryAfter: 'idempotent' },
  { plain: 'idempotent', withRetryAfter: 'idempotent' },
  { plain: 'idempotent', withRetryAfter: 'any-method' },
  { plain: 'any-method', withRetryAfter: 'any-method' },
] as const;

const decisions = (dataset: Dataset) =>
  new Map([...dataset.registered, ...dataset.nonstandard].map(({ record }) => [record.code, record.retry]));

/** The tier of every status from 408 to the last that is not idempotent; `retryTier` knows the two ends. */
export function renderRetryTiers(dataset: Dataset): string {
  const known = decisions(dataset);
  let digits = '';
  for (let code = 400; code <= 599; code += 1) {
    const retry = known.get(code) ?? known.get(code < 500 ? 400 : 500);
    const tier = retryTiers.findIndex(
      ({ plain, withRetryAfter }) => plain === retry?.plain && withRetryAfter === retry.withRetryAfter,
    );
    if (tier < 0) throw new RangeError(`Cannot place the retry policy of ${code}: no tier has it`);
    if (code < 408 && tier !== 0) throw new RangeError(`Cannot place ${code}: the table starts at 408`);
    if (code >= 408) digits += tier;
  }
  return `${banner}/**
 * The retry tiers from 408 on, a digit each: 0 never, 1 any method but only with Retry-After, 2 idempotent methods but
 * only with Retry-After, 3 idempotent methods, 4 idempotent methods or any with Retry-After, 5 any method. What follows
 * the last digit, up to 599, is 3.
 */
export const RETRY_TIERS =
  ${stringLiteral(digits.replace(/3+$/, ''))};
`;
}

/** What each decision rests on and why, a line a code: basis, a bar, reason. */
export function renderRetryReasons(dataset: Dataset): string {
  const lines = [...decisions(dataset)]
    .sort(([a], [b]) => a - b)
    .map(([code, { basis, reason }]) => `${code} ${basis}|${reason}`);
  return `${banner}/** Basis and reason of each retry policy: a line a code. */\nexport const retryReasons = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
