import type { RetryAdvice } from '../core.js';

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
    if (count > 0) parts.push(`${count} ${unit === 'day' && count > 1 ? 'days' : unit}`);
  }
  return parts.slice(0, 2).join(' ');
}

/** Returns a sentence that says whether and when to retry. */
export function adviceLine({ retry, delayMs }: RetryAdvice): string {
  if (!retry) return "Don't retry.";
  if (delayMs === undefined) return 'Retry, with your own backoff.';
  return delayMs === 0 ? 'Retry now.' : `Retry after ${waitInWords(delayMs)}.`;
}
