// A method that isn't standard can define its own use of conditions and ranges, so these patterns don't match it.

/** Matches the standard methods for which a 304 response isn't defined. */
export const UNCONDITIONAL = /^(?:POST|PUT|DELETE|PATCH|OPTIONS|TRACE|CONNECT)$/;
/** Matches the standard methods for which range requests aren't defined. */
export const UNRANGED = /^(?:HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE)$/;
/** Matches the standard methods that are safe, so that they can't create a resource. */
export const SAFE = /^(?:GET|HEAD|OPTIONS|TRACE|QUERY)$/;
