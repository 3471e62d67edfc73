import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/**
 * The tiers, numbered by position. The tiers that require Retry-After come before `IDEMPOTENT`, and no others do. In no
 * tier does Retry-After extend the methods: it says when to retry, not that the first request had no effect (RFC 9110,
 * section 9.2.2).
 */
export const retryTiers = [
  { name: 'NEVER', plain: 'never', withRetryAfter: 'never', says: 'Never.' },
  {
    name: 'ANY_METHOD_WITH_RETRY_AFTER',
    plain: 'never',
    withRetryAfter: 'any-method',
    says: 'Any method, but only with Retry-After.',
  },
  {
    name: 'IDEMPOTENT_WITH_RETRY_AFTER',
    plain: 'never',
    withRetryAfter: 'idempotent',
    says: 'Idempotent methods, but only with Retry-After.',
  },
  {
    name: 'IDEMPOTENT',
    plain: 'idempotent',
    withRetryAfter: 'idempotent',
    says: 'Idempotent methods; Retry-After affects only the time of the retry.',
  },
  { name: 'ANY_METHOD', plain: 'any-method', withRetryAfter: 'any-method', says: 'Any method.' },
] as const;

const decisions = (dataset: Dataset) =>
  new Map([...dataset.registered, ...dataset.nonstandard].map(({ record }) => [record.code, record.retry]));

/** The digit of each code from 100 to 599; an unregistered code is treated as the x00 of its class. */
function tierDigits(dataset: Dataset): string {
  const known = decisions(dataset);
  let digits = '';
  for (let code = 100; code <= 599; code += 1) {
    const retry = known.get(code) ?? known.get(Math.trunc(code / 100) * 100);
    const tier = retryTiers.findIndex(
      ({ plain, withRetryAfter }) => plain === retry?.plain && withRetryAfter === retry.withRetryAfter,
    );
    if (tier < 0) throw new RangeError(`Cannot find a tier for the retry policy of ${code}`);
    digits += tier;
  }
  return digits;
}

/** The names of the tiers, the tier of every code, and what each tier allows. */
export function renderRetryTiers(dataset: Dataset): string {
  // Long runs are compressed, because every bundle with `isRetryable` contains the table.
  const table = tierDigits(dataset).replace(
    /(\d)\1{19,}/g,
    (run, digit) => `\${${stringLiteral(digit)}.repeat(${run.length})}`,
  );
  const names = retryTiers.map(({ name, says }, tier) => `/** ${says} */\nexport const ${name} = ${tier};\n`);
  const scopes = retryTiers.map(
    ({ name, plain, withRetryAfter }) =>
      `  /* ${name} */ [${stringLiteral(plain)}, ${stringLiteral(withRetryAfter)}],\n`,
  );
  return `${banner}${names.join('\n')}
/** The tier of each code from 100 to 599, one digit per code. */
export const retryTiers = (): string =>
  \`${table}\`;

/** The methods that each tier retries: without Retry-After, and with it. */
export const RETRY_SCOPES = [
${scopes.join('')}] as const;
`;
}

/** The basis of and reason for each decision, one line per code: basis, a bar, reason. */
export function renderRetryReasons(dataset: Dataset): string {
  const lines = [...decisions(dataset)]
    .sort(([a], [b]) => a - b)
    .map(([code, { basis, reason }]) => `${code} ${basis}|${reason}`);
  return `${banner}/** Basis and reason of each retry policy, one line per code. */\nexport const retryReasons = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
