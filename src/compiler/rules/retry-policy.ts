import { retryTiers } from '../render/retry-tables.js';
import type { Rule } from './rule.js';

export const retryPolicy: Rule = {
  name: 'retry-policy',
  description: 'A retry policy matches one of the tiers, and only errors are retried',
  scope: 'all',
  check: (dataset) =>
    [...dataset.registered, ...dataset.nonstandard].flatMap(({ file, record }) => {
      const { plain, withRetryAfter } = record.retry;
      const known = retryTiers.some((tier) => tier.plain === plain && tier.withRetryAfter === withRetryAfter);
      const allowed = record.code >= 400 || (plain === 'never' && withRetryAfter === 'never');
      return known && allowed
        ? []
        : [
            {
              file,
              path: 'retry',
              found: `${plain}, ${withRetryAfter} with Retry-After`,
              expected:
                record.code < 400
                  ? "never, because it isn't an error"
                  : 'one of the tiers in retry-tables.ts',
              fix: 'choose a tier, or add one and explain it in docs/contributing/decisions.md',
            },
          ];
    }),
};
