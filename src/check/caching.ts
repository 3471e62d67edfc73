import type { Checks } from './check.js';
import { fixdate } from './fixdate.js';
import type { Seen } from './seen.js';

/** Returns the directives of a Cache-Control header. If a directive appears twice, the first one is used. */
function directives(value: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, plain] of (value ?? '').matchAll(
    /([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,"]*)))?/g,
  )) {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), quoted ?? plain ?? '');
  }
  return found;
}

/**
 * Returns the number of seconds for which the headers allow a cache to serve the response without revalidation. The
 * number can be 0.
 */
function freshness({ field }: Seen, control: ReadonlyMap<string, string>): number {
  const ages = ['max-age', 's-maxage'].flatMap((name) => {
    const age = control.get(name);
    return age === undefined ? [] : [/^\d+$/.test(age) ? Number(age) : 0];
  });
  if (ages.length > 0) return Math.max(...ages);
  // The result is NaN, and therefore 0, if either date is missing or invalid.
  return (fixdate(field('expires') ?? '') - fixdate(field('date') ?? '')) / 1000 || 0;
}

const saysNothing = ({ lacks }: Seen) => lacks('cache-control') && lacks('expires') && lacks('pragma');

/** The rules for Cache-Control and for the cacheability of a response. */
export const caching: Checks<
  | 'permanent-redirect-without-freshness'
  | 'unstorable-with-freshness'
  | 'error-without-freshness'
  | 'server-error-with-freshness'
> = {
  'permanent-redirect-without-freshness': (seen) =>
    (seen.status === 301 || seen.status === 308) &&
    /^(?:GET|HEAD)$/.test(seen.method ?? 'GET') &&
    saysNothing(seen),
  'unstorable-with-freshness': (seen) => {
    const control = directives(seen.field('cache-control'));
    return (
      [428, 429, 431, 511].includes(seen.status) &&
      !control.has('no-store') &&
      (control.has('public') || freshness(seen, control) > 0)
    );
  },
  'error-without-freshness': (seen) =>
    [404, 405, 410, 414, 451, 501].includes(seen.status) && seen.method === 'GET' && saysNothing(seen),
  'server-error-with-freshness': (seen) => {
    if (![500, 502, 503, 504].includes(seen.status)) return;
    const control = directives(seen.field('cache-control'));
    if (control.has('no-store') || control.has('no-cache')) return;
    const seconds = freshness(seen, control);
    if (seconds > 60) return { time: `for ${seconds} seconds` };
    return control.has('immutable') && { time: 'and reuse it without revalidation' };
  },
};
