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

/** The tier of every status from 400 to 599: its own, or that of the x00 of its class; zeros between 429 and 500 stay out. */
export function renderRetryTiers(dataset: Dataset): string {
  const known = decisions(dataset);
  let digits = '';
  for (let code = 400; code <= 599; code += 1) {
    const retry = known.get(code) ?? known.get(code < 500 ? 400 : 500);
    const tier = retryTiers.findIndex(
      ({ plain, withRetryAfter }) => plain === retry?.plain && withRetryAfter === retry.withRetryAfter,
    );
    if (tier < 0) throw new RangeError(`Cannot place the retry policy of ${code}: no tier has it`);
    const inTable = (code >= 408 && code <= 429) || code >= 500;
    if (!inTable && tier !== 0)
      throw new RangeError(`Cannot place ${code}: the table ends at 429 and starts again at 500`);
    if (inTable) digits += tier;
  }
  return `${banner}/**
 * The retry tiers of 408 to 429 and 500 to 599, a digit each (the other 4xx are 0): 0 never, 1 any method but only with
 * Retry-After, 2 idempotent methods but only with Retry-After, 3 idempotent methods, 4 idempotent methods or any with
 * Retry-After, 5 any method.
 */
export const RETRY_TIERS =
  ${stringLiteral(digits)};
`;
}

/** What each decision rests on and why, a line a code: basis, a bar, reason. */
export function renderRetryReasons(dataset: Dataset): string {
  const lines = [...decisions(dataset)]
    .sort(([a], [b]) => a - b)
    .map(([code, { basis, reason }]) => `${code} ${basis}|${reason}`);
  return `${banner}/** Basis and reason of each retry policy: a line a code. */\nexport const retryReasons = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
