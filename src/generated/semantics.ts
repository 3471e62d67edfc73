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

/** Redirects that keep the method. */
export const keepsMethod = (code: unknown): boolean => code === 307 || code === 308;

/** Redirects that change POST to GET. */
export const postBecomesGet = (code: unknown): boolean => code === 301 || code === 302;

/** Redirects that change every method except GET and HEAD to GET. */
export const becomesGet = (code: unknown): boolean => code === 303;

/** Redirects that replace the URL permanently. */
export const permanentRedirect = (code: unknown): boolean => code === 301 || code === 308;
