// Generated from src/data by npm run generate. Change the data, not this file.

/** Codes that a cache can store without explicit freshness. */
export const HEURISTICALLY_CACHEABLE: readonly number[] = [
  200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
];

/** The null body statuses of the Fetch standard. */
export const NULL_BODY: readonly number[] = [101, 103, 204, 205, 304];

/** Redirects after which the method stays. */
export const KEEPS_METHOD: readonly number[] = [307, 308];

/** Redirects after which POST becomes GET. */
export const POST_BECOMES_GET: readonly number[] = [301, 302];

/** Redirects after which every method but GET and HEAD becomes GET. */
export const BECOMES_GET: readonly number[] = [303];

/** Redirects that replace the address for good. */
export const PERMANENT_REDIRECT_CODES: readonly number[] = [301, 308];
