import type { Description, NonstandardDescription, StatusDescription } from '../atlas.js';

/** A short answer at the top of a code page, with its question. */
export interface Verdict {
  readonly question: string;
  readonly answer: string;
  /** The section of the page that explains the answer. */
  readonly section: string;
}

type Retry = Description['retry'];

const TIERS = {
  'any-method': 'Yes, any method',
  idempotent: 'Yes, idempotent methods',
  never: 'No',
} as const;

/** Describes which requests the retry policy retries. */
export function retryText({ plain, withRetryAfter }: Retry): string {
  if (plain === withRetryAfter) return TIERS[plain];
  const asked = withRetryAfter === 'any-method' ? 'any method' : 'idempotent methods';
  return plain === 'never'
    ? `Only with Retry-After, ${asked}`
    : `${TIERS[plain]}; with Retry-After, ${asked}`;
}

const BODY = {
  must: 'Required',
  should: 'Expected',
  may: 'Optional',
  'should-not': 'Not recommended',
  'must-not': 'None',
  described: 'Usual',
  unspecified: 'Not specified',
} as const;

function cacheText({ caching, heuristicallyCacheable }: StatusDescription): string {
  if (caching.mustNotStore) return 'No';
  if (heuristicallyCacheable) return 'Yes, by default';
  return caching.explicitFreshness ? 'With explicit freshness' : 'Not based on the code alone';
}

function redirectText(redirect: NonNullable<StatusDescription['redirect']>): string {
  const lasting = redirect.permanent ? 'Permanent' : 'Temporary';
  const method = {
    kept: 'same method',
    'post-may-become-get': 'POST may become GET',
    'becomes-get': 'method becomes GET',
  };
  return `${lasting}, ${method[redirect.method]}`;
}

function reachText(meanings: NonstandardDescription['meanings']): string {
  const reaching = meanings.filter(({ reachesClient }) => reachesClient).length;
  if (reaching === 0) return 'No, logs only';
  return reaching === meanings.length ? 'Yes' : 'Depends on the vendor';
}

/** Returns the answers at the top of a page. */
export function verdictsOf(description: Description): Verdict[] {
  const again: Verdict = {
    question: 'Retry?',
    answer: retryText(description.retry),
    section: 'retry',
  };
  if ('meanings' in description) {
    return [
      again,
      { question: 'Reaches clients?', answer: reachText(description.meanings), section: 'meanings' },
      { question: 'Registered?', answer: 'No', section: 'meanings' },
    ];
  }
  return [
    again,
    ...(description.redirect === undefined
      ? []
      : [{ question: 'Redirect', answer: redirectText(description.redirect), section: 'redirect' }]),
    { question: 'Cacheable?', answer: cacheText(description), section: 'message' },
    { question: 'Body', answer: BODY[description.content.requirement], section: 'message' },
  ];
}
