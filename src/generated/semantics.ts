// Generated from src/data by npm run generate. Change the data, not this file.

/** Codes that a cache can store without explicit freshness. */
export const heuristicallyCacheable = (code: unknown): boolean =>
  code === 200 ||
  code === 203 ||
  code === 204 ||
  code === 206 ||
  code === 300 ||
  code === 301 ||
  code === 308 ||
  code === 404 ||
  code === 405 ||
  code === 410 ||
  code === 414 ||
  code === 451 ||
  code === 501;

/** The null body statuses of the Fetch standard. */
export const nullBody = (code: unknown): boolean =>
  code === 101 || code === 103 || code === 204 || code === 205 || code === 304;

/** Redirects after which the method stays. */
export const keepsMethod = (code: unknown): boolean => code === 307 || code === 308;

/** Redirects after which POST becomes GET. */
export const postBecomesGet = (code: unknown): boolean => code === 301 || code === 302;

/** Redirects after which every method but GET and HEAD becomes GET. */
export const becomesGet = (code: unknown): boolean => code === 303;

/** Redirects that replace the address for good. */
export const permanentRedirect = (code: unknown): boolean => code === 301 || code === 308;
