import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/**
 * The retry tiers, numbered by position. Without Retry-After, the tiers before `IDEMPOTENT` don't allow a retry. In no
 * tier does Retry-After extend retries from idempotent methods to all methods, because the header indicates when to
 * retry, not that the first request had no effect (RFC 9110, section 9.2.2).
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
    says: 'Idempotent methods. Retry-After affects only when the retry is sent.',
  },
  { name: 'ANY_METHOD', plain: 'any-method', withRetryAfter: 'any-method', says: 'Any method.' },
] as const;

const decisions = (dataset: Dataset) =>
  new Map([...dataset.registered, ...dataset.nonstandard].map(({ record }) => [record.code, record.retry]));

/** Returns one digit for each code from 100 to 599. An unregistered code has the digit of its class's x00 code. */
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

/** Renders the tier names, each code's tier, and the methods that each tier allows. */
export function renderRetryTiers(dataset: Dataset): string {
  // Long runs are compressed because every bundle that contains `isRetryable` also contains this table.
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
/** The tier of each code from 100 to 599, as one digit per code. */
export const retryTiers = (): string =>
  \`${table}\`;

/** The methods that each tier retries, first without Retry-After and then with it. */
export const RETRY_SCOPES = [
${scopes.join('')}] as const;
`;
}

/**
 * Renders the basis and the reason for each decision. Each line contains a code, a basis, a vertical bar, and a reason.
 */
export function renderRetryReasons(dataset: Dataset): string {
  const lines = [...decisions(dataset)]
    .sort(([a], [b]) => a - b)
    .map(([code, { basis, reason }]) => `${code} ${basis}|${reason}`);
  return `${banner}/** The basis and the reason for each retry policy, one line per code. */\nexport const retryReasons = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
