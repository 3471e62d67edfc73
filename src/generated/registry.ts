// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * The date (ISO 8601) of the IANA registry version that the data matches.
 *
 * @see {@link https://www.iana.org/assignments/http-status-codes/ | the registry}
 *
 * @example
 * ```ts
 * import { REGISTRY_UPDATED } from 'http-status-atlas';
 *
 * REGISTRY_UPDATED; // => '2025-09-15'
 * ```
 */
export const REGISTRY_UPDATED = '2025-09-15' as const;
