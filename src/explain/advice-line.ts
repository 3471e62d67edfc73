import { parseRetryAfter, type RetryAdvice } from '../core.js';

const UNITS = [
  ['day', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** Formats a delay in its two largest units. */
export function waitInWords(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  let rest = Math.ceil(milliseconds / 1000);
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0)
      parts.push(`${count.toLocaleString('en-US')} ${unit === 'day' && count > 1 ? 'days' : unit}`);
  }
  return parts.slice(0, 2).join(' ');
}

/** Replaces long delays in milliseconds with words. */
export const withDurations = (text: string): string =>
  text.replace(/\b(\d{4,}) ms\b/g, (_, digits: string) => waitInWords(Number(digits)));

/** Checks whether a Retry-After value is a date in the past. */
const hasPassed = (retryAfter: string | undefined): boolean =>
  retryAfter !== undefined && !/^\s*\d/.test(retryAfter) && parseRetryAfter(retryAfter) === 0;

/**
 * Returns a sentence that says whether and when to retry.
 *
 * @param retryAfter - The Retry-After value of the response, if it has one.
 */
export function adviceLine({ retry, delayMs }: RetryAdvice, retryAfter?: string): string {
  if (!retry) return "Don't retry.";
  if (delayMs === undefined) return 'Retry, with your own backoff.';
  if (delayMs === 0 && hasPassed(retryAfter)) return 'Retry now: Retry-After has passed.';
  return delayMs === 0 ? 'Retry now.' : `Retry after ${waitInWords(delayMs)}.`;
}
